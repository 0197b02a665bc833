const FILES = import.meta.glob<string>('../../src/{widgets,sheets}/*/*.ts', {
  query: '?raw',
  import: 'default',
});

/** A file of a widget's folder, and how it is read. */
export interface SourceFile {
  readonly path: string;
  readonly load: () => Promise<string>;
}

/** The files of a widget, by its tag: the element first, as they are read. */
export function sourcesOf(tag: string): readonly SourceFile[] {
  const name = tag.replace('factlet-', '');
  return Object.entries(FILES)
    .filter(([path]) => path.includes(`/${name}/`))
    .map(([path, load]) => ({ path: path.replace('../../', ''), load }))
    .sort((one, other) => one.path.length - other.path.length);
}
