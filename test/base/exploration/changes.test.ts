import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { sample } from '../../data/sample.js';
import { heard, languagesSaid, saidPolitely } from '../../support/exploration.js';
import { until } from '../../support/framed.js';
import { testNetwork } from '../../support/network.js';
import { plain, seen } from '../../support/reading.js';
import { drawn, place, toldBy, type Widget } from '../../support/page.js';

const TAG = 'factlet-population-counters';
const population = (refugees: number, idps = 20): object => ({
  version: '1',
  population: {
    groups: [
      { group: 'refugees', value: refugees },
      { group: 'idps', value: idps },
    ],
  },
});

let marks = 1000;

/**
 * All that is said while something is done: what a figure says that changes after it ends the wait.
 */
async function saidWhile(act: () => Promise<void>): Promise<string> {
  const other = await drawn(TAG, { data: population(1) });
  const [first, last] = [++marks, ++marks].map((mark) => mark.toLocaleString('en'));
  await give(other, population(marks - 1));
  await until(() => saidPolitely().includes(first!), 'there is a place to say it');
  const texts = await heard(async () => {
    await act();
    await give(other, population(marks));
  }, last!);
  return texts.join('|').replace(new RegExp(`(,? and )?Refugees ${last}`), '');
}

async function give(widget: Widget, data: object): Promise<void> {
  const told = toldBy(widget, 'factlet-load');
  widget.data = data;
  await told;
}

describe('figures that change', () => {
  const network = testNetwork();

  it('are told in a short sentence, in one place', async () => {
    const widget = await drawn(TAG, { data: population(8000) });
    await give(widget, population(8087));
    await until(() => saidPolitely() === 'Figures updated: Refugees 8,087', 'it is said');
  });

  it('are not told at the first drawing, nor where nothing has changed', async () => {
    const said = await saidWhile(async () => {
      const widget = await drawn(TAG, { data: population(8000) });
      await give(widget, population(8000));
      widget.setAttribute('heading', 'Another');
    });
    expect(said).to.equal('Figures updated: ');
  });

  it('are told after a refresh', async () => {
    const src = network.newAddress();
    network.answer(src, JSON.stringify(population(5)));
    const widget = await drawn(TAG, { src });
    const next = network.newAddress();
    network.answer(next, JSON.stringify(population(6)));
    const told = toldBy(widget, 'factlet-load');
    widget.src = next;
    await told;
    await until(() => saidPolitely() === 'Figures updated: Refugees 6', 'it is said');
  });

  it('are told in the language of the figure, and another language alone is no change', async () => {
    const around = await place('fr');
    const widget = await drawn(TAG, { data: population(1), place: around });
    widget.data = population(2);
    await until(
      () => saidPolitely().replaceAll('\u00A0', ' ') === 'Chiffres mis à jour : Réfugiés 2',
      'it is said in French',
    );
    const said = await saidWhile(async () => {
      around.lang = 'es';
      await until(() => /Personas/.test(seen(widget)), 'it speaks Spanish');
    });
    expect(said).to.equal('Figures updated: ');
  });

  it('are told in the language in which they changed, whatever comes next', async () => {
    const around = await place('en');
    const widget = await drawn(TAG, { data: population(1), place: around });
    const said = await saidWhile(async () => {
      await give(widget, population(2));
      around.lang = 'fr';
      await until(() => /Réfugiés/.test(seen(widget)), 'it speaks French');
    });
    expect(said)
      .to.match(/^Figures updated: Refugees 2\b/)
      .and.not.to.include('Chiffres');
  });

  it('are told in one sentence for each language of a page, marked as such', async () => {
    const english = await drawn(TAG, { data: population(1) });
    const french = await drawn(TAG, { data: population(1), lang: 'fr' });
    english.data = population(2);
    french.data = population(2);
    await until(
      () =>
        plain(saidPolitely()) === 'Figures updated: Refugees 2 Chiffres mis à jour : Réfugiés 2',
      'both are said',
    );
    expect(languagesSaid()).to.deep.equal(['en', 'fr']);
  });

  it('are named up to three, and the others counted', async () => {
    const sheet = await sample('azerbaijan-2024');
    const widget = await drawn(TAG, { data: sheet });
    const groups = ['refugees', 'asylum-seekers', 'oip', 'idps', 'stateless'];
    widget.data = {
      version: '1',
      population: { groups: groups.map((group, index) => ({ group, value: index + 1 })) },
    };
    await until(
      () =>
        saidPolitely() ===
        'Figures updated: Refugees 1, Asylum-seekers 2, ' +
          'Other people in need of international protection 3 and 2 more',
      'three are named',
    );
  });

  it('of a whole sheet are told in one sentence', async () => {
    const document = (refugees: number, received: number): object => ({
      ...population(refugees),
      funding: { currency: 'USD', required: 10, received },
    });
    const widget = await drawn('factlet-fact-sheet', { data: document(1, 2) });
    widget.data = document(3, 4);
    await until(
      () => /^Figures updated: Refugees 3.*Received US\$4/.test(saidPolitely()),
      'both are said',
    );
  });

  it('are not told where the page says it itself', async () => {
    const around = await place();
    around.setAttribute('aria-live', 'off');
    const widget = await drawn(TAG, { data: population(1), place: around });
    expect(await saidWhile(() => give(widget, population(2)))).to.equal('Figures updated: ');
  });
});
