import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/format/direction.js';
import { answered } from '../support/answers.js';
import { opened, until, widgetIn } from '../support/framed.js';
import { faults } from './catalogue.js';
import { figureHeightOf, fitted, framed, framesIn, LANGUAGES, opaque, settled } from './frames.js';

const SHORT = 100;

export const rows = faults('G. Frame', [
  {
    id: 116,
    title: 'A message of the height that is lost',
    checks: {
      'is told again to who asks': async () => {
        const { iframe, script } = await framed();
        const heard = await answered(
          {
            body: `
        window.heights = [];
        addEventListener('message', ({ data }) => window.heights.push(data.height));`,
          },
          '.js',
        );
        const page = await opened(iframe, { head: `<script src="${heard}"></script>` });
        const { heights } = page.window as unknown as { heights: number[] };
        const [one] = framesIn(page);
        const before = one!.height;
        const figureHeight = await figureHeightOf(one!);
        await until(
          () => Math.abs(heights.at(-1)! - figureHeight()) <= 1,
          'the frame tells its height to a page that does nothing about it',
        );
        expect(one!.height).to.equal(before);
        const late = page.document.createElement('script');
        late.src = /src="([^"]*)"/.exec(script)![1]!;
        page.document.body.append(late);
        await until(() => one!.height !== before, 'the frame answers');
      },
    },
  },
  {
    id: 117,
    title: 'Two frames of one page; a frame that is removed or lazy',
    checks: {
      'have each their own height, and need no other': async () => {
        const [first, second] = [await framed(), await framed({ widget: 'population-counters' })];
        expect(first.iframe).to.include('loading="lazy"');
        const page = await opened(first.iframe + second.iframe + first.script);
        const [one, two] = framesIn(page);
        await until(
          () => one!.height !== /height="(\d+)"/.exec(first.iframe)![1],
          'the first tells its height',
        );
        two!.scrollIntoView();
        await until(
          () => two!.height !== /height="(\d+)"/.exec(second.iframe)![1],
          'the second tells its height',
        );
        expect(await settled(one!)).not.to.equal(await settled(two!));
        one!.remove();
        page.frame.style.width = '330px';
        const narrow = await settled(two!);
        expect(narrow).to.be.greaterThan(SHORT);
        expect(page.told.errors).to.deep.equal([]);
      },
    },
  },
  {
    id: 118,
    title: 'A height that only grows',
    checks: {
      'shrinks when there is more room, and comes to rest': async () => {
        const { iframe, script } = await framed({ widget: 'key-figures' });
        const page = await fitted(iframe + script, { width: '330px' });
        const high = Number(page.one.height);
        page.frame.style.width = '900px';
        await until(() => Number(page.one.height) < high, 'the frame is less high');
        await settled(page.one);
        page.frame.style.width = '330px';
        await until(() => Number(page.one.height) === high, 'the frame is as high as before');
      },
    },
  },
  {
    id: 119,
    title: 'A page without the script beside the frame',
    checks: {
      'lets its reader scroll to the end': async () => {
        const { iframe } = await framed({ widget: 'key-figures', base: '/made/' });
        const page = await opened(opaque(iframe), { width: '330px' });
        const inside = (): Document => framesIn(page)[0]!.contentDocument!;
        await until(
          () => inside().querySelector('main > *')?.shadowRoot?.querySelector('data'),
          'the frame draws',
        );
        const { documentElement, defaultView } = inside();
        expect(documentElement.scrollHeight).to.be.greaterThan(defaultView!.innerHeight);
        defaultView!.scrollTo(0, 1e6);
        await until(
          () =>
            Math.abs(
              defaultView!.scrollY + defaultView!.innerHeight - documentElement.scrollHeight,
            ) <= 1,
          'the end is reached',
        );
      },
    },
  },
  {
    id: 120,
    title: 'A page whose language, theme and direction the frame does not know',
    checks: {
      'is told them in the address': async () => {
        for (const lang of LANGUAGES) {
          const { iframe } = await framed({ lang, theme: 'dark', base: '/made/' });
          const page = await opened(opaque(iframe));
          const inside = (): Document => framesIn(page)[0]!.contentDocument!;
          await until(
            () => inside().querySelector('main > *')?.shadowRoot?.querySelector('data'),
            `the frame draws in ${lang}`,
          );
          const { lang: own, dir } = inside().documentElement;
          expect([own, dir, widgetIn({ document: inside() }, 'funding-donut').theme]).to.deep.equal(
            [lang, directionOf(lang), 'dark'],
          );
        }
      },
      "takes nothing that it doesn't know": async () => {
        const page = await opened(
          '<iframe src="/made/embed/index.html?widget=funding-donut&lang=xx&theme=evil&heading-level=9&onclick=alert(1)&style=color:red&src=javascript:alert(1)"></iframe>',
        );
        const inside = (): Document => framesIn(page)[0]!.contentDocument!;
        await until(() => inside().querySelector('main > *'), 'the frame has its widget');
        const widget = widgetIn({ document: inside() }, 'funding-donut');
        expect([inside().documentElement.lang, widget.getAttributeNames()]).to.deep.equal([
          'en',
          [],
        ]);
      },
    },
  },
]);
