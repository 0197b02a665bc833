interface ImportMeta {
  /** Vite's: the modules that a pattern names. */
  glob<Module>(
    patterns: string | readonly string[],
    options: { readonly eager: true },
  ): Readonly<Record<string, Module>>;
}
