// A rollup plugin: the licences of what is bundled, in a file beside it. A licence that users would have to agree to stops the build.
import { readFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export const thirdPartyNotices = (file) =>
  license({
    thirdParty: {
      includePrivate: false,
      output: { file, template: notice },
      allow: {
        test: '(MIT OR ISC OR BSD-3-Clause OR Apache-2.0)',
        failOnUnlicensed: true,
        failOnViolation: true,
      },
    },
  });

function notice(dependencies) {
  const texts = dependencies
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, version: bundled, license: terms, licenseText }) =>
        `${name} ${bundled} (${terms})\n\n${(licenseText ?? '').trim()}\n`,
    );
  // How languages write is taken from CLDR by scripts/locale-data.mjs, which rollup doesn't see.
  texts.push(
    `Unicode CLDR (Unicode-3.0), in how languages write\n\n${readFileSync('node_modules/cldr-core/LICENSE', 'utf8').trim()}\n`,
  );
  return `Factlet ${version} contains:\n\n${texts.join('\n----\n\n')}`;
}
