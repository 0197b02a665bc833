type Forms = Readonly<Record<string, string>>;

const CATEGORIES = /^(zero|one|two|few|many|other)$/;

/** Every sentence of a tree by its key, with its plural forms by category; a single form is `other`. */
export function formsOf(tree: object, prefix = ''): Map<string, Forms> {
  const found = new Map<string, Forms>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, { other: value });
    else if (Object.keys(value).every((name) => CATEGORIES.test(name)))
      found.set(prefix + key, value);
    else for (const [inner, forms] of formsOf(value, `${prefix}${key}.`)) found.set(inner, forms);
  }
  return found;
}

/** The names of a sentence's places, in the order of the alphabet: languages order them as they need. */
export function placesOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** Places with an ending joined to them: by nothing, an apostrophe or a hyphen. */
export function joinedPlaces(sentence: string): string[] {
  return sentence.match(/\{\w+\}['’ʼ\-\u2010-\u2015]?\p{L}+/gu) ?? [];
}
