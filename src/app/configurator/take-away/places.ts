/** Where an officer pastes a figure, and the forms that work there; the first is the best. */
export const FORMS_AT = {
  own: ['prerendered', 'light', 'sealed'],
  otherHost: ['plain', 'frame', 'prerendered'],
  wordpress: ['block', 'table', 'wordpress'],
  editor: ['table', 'frame', 'link'],
  mail: ['words', 'link'],
} as const;

export const PLACES = ['own', 'otherHost', 'wordpress', 'editor', 'mail'] as const;
export type Place = (typeof PLACES)[number];
export type Form = (typeof FORMS_AT)[Place][number];

/** Forms whose page loads the library's files as modules, which other hosts have to be allowed. */
export const loadsModules = (form: Form): boolean =>
  form === 'light' || form === 'prerendered' || form === 'sealed';

/** Forms that name no file of the library. */
export const isAlone = (form: Form): boolean =>
  form === 'table' || form === 'block' || form === 'words';
