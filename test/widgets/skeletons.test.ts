import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { REGISTRY } from '../../src/widgets/registry.js';
import { sample } from '../data/sample.js';
import { promised, testNetwork } from '../support/network.js';
import { drawn, partsOf, place, placed } from '../support/page.js';
import { until } from '../support/framed.js';

/** Pixels: the narrowest phone, on either side of the widths at which figures change their form. */
const WIDTHS = [320, 360, 400, 440, 480, 560, 640, 768, 1000, 1200];
/** Parts of the figure's height. Texts are longer in one language, and wider in one font. */
const LOWER = 0.25;
/** Where a page reserves the figure's height, what is higher would move it. */
const HIGHER = 0.03;

describe('a figure on its way', () => {
  const network = testNetwork();

  for (const { name } of REGISTRY)
    for (const lang of ['en', 'az'])
      it(`takes no more room than when it is there, and not much less: ${name}, ${lang}`, async () => {
        const around = await place(lang);
        around.style.fontFamily = 'sans-serif';
        const address = network.newAddress();
        const never = promised<Response>();
        network.answer(address, () => never.promise);
        const figure = await drawn(`factlet-${name}`, {
          data: await sample('azerbaijan-2024'),
          place: around,
        });
        const waiting = await placed(`factlet-${name}`, { src: address, place: around });
        await until(() => partsOf(waiting, 'body').length, 'it says that it is loading');
        for (const width of WIDTHS) {
          around.style.inlineSize = `${width}px`;
          const high = figure.getBoundingClientRect().height;
          const apart = (waiting.getBoundingClientRect().height - high) / high;
          expect(apart, `${width} px`).to.be.within(-LOWER, HIGHER);
        }
        never.keep(new Response('{}'));
      });
});
