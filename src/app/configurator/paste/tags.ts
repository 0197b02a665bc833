import type { Meaning } from '../../../parse/header-words.js';
import type { PasteSection } from './sections.js';

/** What an HXL tag says of its column, for a section; undefined where it says nothing of it. */
export function meaningOfTag(tag: string, section: PasteSection): Meaning | undefined {
  const [name = '', ...attributes] = tag.toLowerCase().replace(/\s/g, '').split('+');
  const has = (...wanted: string[]): boolean =>
    wanted.some((attribute) => attributes.includes(attribute));
  switch (name) {
    case '#country':
      if (section === 'donors' ? has('funder', 'donor') : section === 'origins' && has('origin'))
        return has('code', 'iso3', 'v_iso3') ? 'code' : 'name';
      return 'ignored';
    case '#org':
      return section === 'donors' && has('funder', 'donor') ? 'name' : 'ignored';
    case '#group':
      return section === 'population' ? 'name' : section === 'origins' ? 'group' : 'ignored';
    case '#affected':
    case '#population':
    case '#inneed':
    case '#reached':
      return section === 'population' || section === 'origins' ? 'value' : 'ignored';
    case '#value':
      return section === 'donors' ? 'value' : 'ignored';
    case '#capacity':
      return section === 'staffing' ? 'value' : 'ignored';
    case '#date':
      return has('end') || !has('start') ? 'asOf' : 'ignored';
    case '#meta':
      return has('note', 'comment', 'remark') ? 'note' : 'ignored';
    case '#':
      return undefined;
    default:
      return tag === '' ? undefined : 'ignored';
  }
}

/** A tag for the people that a list of origins is of, where no group is chosen. */
export const isOfRefugees = (tag: string): boolean =>
  /\+(refugees|ref)\b/i.test(tag.replace(/\s/g, ''));
