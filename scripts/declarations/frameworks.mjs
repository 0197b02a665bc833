// What each framework reads its tags from. The tags themselves are in elements.d.ts.
const SHARED = "import type { FactletElements, FactletEvents } from './elements.js';";

/** JSX of React 19: a property by its name, an event by `on` and its name. */
const react = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${SHARED}

type Listeners = { [Name in keyof FactletEvents as \`on\${Name}\`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: DetailedHTMLProps<HTMLAttributes<FactletElements[Tag]['element']>, FactletElements[Tag]['element']>
    & FactletElements[Tag]['properties'] & Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const preact = `import type { ClassAttributes, HTMLAttributes } from 'preact';
${SHARED}

type Listeners = { [Name in keyof FactletEvents as \`on\${Name}\`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: Omit<HTMLAttributes<FactletElements[Tag]['element']>, keyof FactletElements[Tag]['properties']>
    & ClassAttributes<FactletElements[Tag]['element']> & FactletElements[Tag]['properties'] & Listeners;
};

declare global {
  namespace preact.JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** Solid makes `headingLevel` of `heading-level`, but `headinglevel` of `headingLevel`: names with capitals need `prop:`. It listens by `on:`. */
const solid = `import type { JSX } from 'solid-js';
${SHARED}

type Properties<Tag extends keyof FactletElements> = FactletElements[Tag]['properties'];
type Plain<Tag extends keyof FactletElements> = { [Name in keyof Properties<Tag> & string as Name extends Lowercase<Name> ? Name : never]?: Properties<Tag>[Name] };
type Listeners = { [Name in keyof FactletEvents as \`on:\${Name}\`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: Omit<JSX.HTMLAttributes<FactletElements[Tag]['element']>, keyof Properties<Tag>>
    & Plain<Tag> & { [Name in keyof Properties<Tag> & string as \`prop:\${Name}\`]?: Properties<Tag>[Name] } & Listeners;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** Vue's templates: \`:heading-level\` is looked up as \`headingLevel\`, \`@factlet-load\` as \`onFactletLoad\`. */
const vue = `import type { HTMLAttributes, PublicProps } from 'vue';
${SHARED}

type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name;
type Listeners = { [Name in keyof FactletEvents as \`on\${Capitalize<Camel<Name>>}\`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: new () => FactletElements[Tag]['element'] & {
    /** For the compiler alone: the element has no such property. */
    $props: HTMLAttributes & PublicProps & FactletElements[Tag]['properties'] & Listeners;
    /** For the compiler alone: the element has no such property. */
    $slots: { default?(): unknown };
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
${SHARED}

type Listeners = { [Name in keyof FactletEvents as \`on\${Name}\`]?: ((event: FactletEvents[Name]) => void) | undefined };
type Tags = {
  [Tag in keyof FactletElements]: HTMLAttributes<FactletElements[Tag]['element']> & FactletElements[Tag]['properties'] & Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

export const FRAMEWORKS = {
  'jsx.d.ts': react,
  'preact.d.ts': preact,
  'solid.d.ts': solid,
  'vue.d.ts': vue,
  'svelte.d.ts': svelte,
};
