// Writes sbom.cdx.json: what is in the files that users load, as a CycloneDX bill of materials. The same bytes for the same lockfile.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { name, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
if (status !== 0) {
  console.error(`npm sbom failed: ${stderr}`);
  process.exit(1);
}
const bill = JSON.parse(stdout);

// npm leaves packages out with `--omit dev` when tools of the project need them as well, so what is needed is found here.
const needed = new Set();
const need = (packageName) => {
  const { version, dependencies: next = {} } = packages[`node_modules/${packageName}`];
  if (needed.has(`${packageName}@${version}`)) return;
  needed.add(`${packageName}@${version}`);
  Object.keys(next).forEach(need);
};
// The configurator has all of Lit inside.
[...Object.keys(dependencies), 'lit'].forEach(need);
// It also parts tables with d3-dsv, of which the packages for its command are bundled nowhere, unpacks Excel files, and reads PDFs.
for (const bundled of ['d3-dsv', 'fflate', 'pdfjs-dist'])
  needed.add(`${bundled}@${packages[`node_modules/${bundled}`].version}`);
bill.components = bill.components.filter((component) => needed.has(component['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => needed.has(ref) || ref === bill.metadata.component['bom-ref'])
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => needed.has(each)) }));

// npm names a project after its folder, and gives each bill a number and a time.
bill.metadata.component.name = name;
delete bill.serialNumber;
delete bill.metadata.timestamp;

// Its names are in the locale packs; it is a package of the build alone.
const cldr = 'cldr-core';
const { version, integrity } = packages[`node_modules/${cldr}`];
bill.components.push({
  'bom-ref': `${cldr}@${version}`,
  type: 'data',
  name: cldr,
  version,
  scope: 'required',
  purl: `pkg:npm/${cldr}@${version}`,
  hashes: [
    {
      alg: 'SHA-512',
      content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
    },
  ],
  licenses: [{ license: { id: 'Unicode-3.0' } }],
});
writeFileSync('sbom.cdx.json', `${JSON.stringify(bill, null, 2)}\n`);
