// The public API as custom-elements.json tells it: modules by their published paths, in a fixed order, public members only.
const published = () => ({
  name: 'published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const rename = (file) => file?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
    const walk = (node) => {
      if (!node || typeof node !== 'object') return;
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'module' || key === 'path') && typeof value === 'string')
          node[key] = rename(value);
        // Comments are folded at 100 columns; editors and Storybook fold them anew.
        else if (key === 'description' && typeof value === 'string')
          node[key] = value.replace(/(?<!\n)\n(?!\n)/g, ' ');
        else walk(value);
      }
    };
    walk(manifest.modules);
    for (const declaration of manifest.modules.flatMap((module) => module.declarations ?? [])) {
      const isPublic = ({ name, privacy, static: isStatic }) =>
        (!privacy || privacy === 'public') && !isStatic && !name.startsWith('#');
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
    }
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
});

export default {
  globs: ['src/base/**/*.ts', 'src/widgets/**/*.ts', 'src/sheets/**/*.ts'],
  exclude: [
    'src/**/*.view.ts',
    'src/**/*.styles.ts',
    'src/base/report-issues.ts',
    // Written by `npm run lists`: what is in them is told where it is made.
    'src/widgets/{descriptors,elements,all.define}.ts',
  ],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published()],
};
