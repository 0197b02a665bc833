import manifest from '../../custom-elements.json' with { type: 'json' };

export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
}

/** What custom-elements.json tells of a tag. */
export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

const declarations = manifest.modules.flatMap(
  (module): readonly Declaration[] => module.declarations,
);

/** What there is to say of a tag; nothing, before it was built. */
export const declarationOf = (tag: string): Declaration =>
  declarations.find(({ tagName }) => tagName === tag) ?? {};

/** Every tag that there is. */
export const tags = declarations.flatMap(({ tagName }) => (tagName ? [tagName] : []));
