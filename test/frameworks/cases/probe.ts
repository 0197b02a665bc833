// What the cases need and our elements have not: a property in camel case that takes an object, and events in other spellings.
import { PopulationCountersElement } from 'factlet';
import 'factlet/define';

/** A population counter whose `factSheet` is its data, and that tells a click in five spellings. */
class ProbeElement extends PopulationCountersElement {
  constructor() {
    super();
    this.addEventListener('click', () => {
      for (const name of [
        'lowercaseevent',
        'kebab-event',
        'camelEvent',
        'CAPSevent',
        'PascalEvent',
      ])
        this.dispatchEvent(new Event(name));
    });
  }

  get factSheet(): typeof this.data {
    return this.data;
  }

  set factSheet(value: typeof this.data) {
    this.data = value;
  }
}

customElements.define('factlet-probe', ProbeElement);

/** Figures with so many displaced people. */
export const figures = (value: number) => ({
  lang: 'en',
  source: 'UNHCR Azerbaijan',
  groups: [
    { group: 'refugees', value: 8087 },
    { group: 'idps', value },
  ],
});

export const LIST = ['a', 'list', 'is', 'no', 'document'];
