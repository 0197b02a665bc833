interface ImportMeta {
  /** Vite's: the modules that a pattern names. */
  glob<Module>(
    patterns: string | readonly string[],
    options: { readonly eager: true },
  ): Readonly<Record<string, Module>>;
  /** The same, each fetched when it is asked for. */
  glob<Module>(
    patterns: string | readonly string[],
    options: { readonly query: '?raw'; readonly import: 'default' },
  ): Readonly<Record<string, () => Promise<Module>>>;
}
