// Writes what has to be written out for bundlers, out of the folders of src/widgets: `npm run lists`.
//   import { lists } from './lists.mjs'   gives the files and their texts
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const HEADER = '// Written by `npm run lists`. Not edited by hand.\n';

/** Files by their paths, with the texts that they should have. */
export async function lists() {
  const files = widgetLists(widgetFolders());
  const written = await Promise.all(
    Object.entries(files).map(async ([file, text]) => [
      file,
      await format(HEADER + text, { ...(await resolveConfig(file)), filepath: file }),
    ]),
  );
  return Object.fromEntries(written);
}

/** Writes the files that differ, and gives their paths. */
export async function writeLists() {
  const differing = Object.entries(await lists()).filter(
    ([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text,
  );
  for (const [file, text] of differing) writeFileSync(file, text);
  return differing.map(([file]) => file);
}

/** `donor-wall` as it is written in code: `donorWall`. */
export const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** `donor-wall` as the beginning of a class: `DonorWall`. */
export const pascalCase = (name) => camelCase(`-${name}`);

function widgetFolders() {
  const names = readdirSync('src/widgets', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const registry = readFileSync('src/widgets/registry.ts', 'utf8');
  const listed = [...registry.matchAll(/listed\(descriptors\.(\w+)\)/g)].map(([, name]) => name);
  const forgotten = names.filter((name) => !listed.includes(camelCase(name)));
  const gone = listed.filter((name) => !names.map(camelCase).includes(name));
  if (forgotten.length)
    throw new Error(`src/widgets/registry.ts doesn't list: ${forgotten.join(', ')}`);
  if (gone.length)
    throw new Error(`src/widgets/registry.ts lists what has no folder: ${gone.join(', ')}`);
  return names;
}

function widgetLists(names) {
  const lines = (line) => names.map(line).join('\n');
  return {
    'src/widgets/descriptors.ts': lines(
      (name) => `export { ${camelCase(name)} } from './${name}/${name}.descriptor.js';`,
    ),
    'src/widgets/elements.ts': lines(
      (name) => `export { ${pascalCase(name)}Element } from './${name}/${name}.js';`,
    ),
    'src/widgets/all.define.ts': lines((name) => `import './${name}/${name}.define.js';`),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of await writeLists()) console.log(`wrote ${file}`);
}
