import { expect } from '@open-wc/testing';
import { isFramedByStrangers } from '../../../src/app/configurator/framing.js';

describe('isFramedByStrangers', () => {
  it('is false for a page by itself, and in a frame of its own site', () => {
    expect(isFramedByStrangers(top!)).to.equal(false);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    expect(
      isFramedByStrangers({
        top,
        self: frame.contentWindow as Window & typeof globalThis,
        location,
      }),
    ).to.equal(false);
    frame.remove();
  });

  it('is true where the outermost page is of another site, and may not even be asked', () => {
    const location = new URL('https://figures.example/') as unknown as Location;
    const self = {} as Window & typeof globalThis;
    expect(
      isFramedByStrangers({
        top: { location: new URL('https://evil.example/') } as unknown as Window,
        self,
        location,
      }),
    ).to.equal(true);
    const refusing = {
      get location(): Location {
        throw new DOMException('Blocked', 'SecurityError');
      },
    } as Window;
    expect(isFramedByStrangers({ top: refusing, self, location })).to.equal(true);
  });
});
