import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { FLOORS, PACKAGES, forbidden } from './scripts/floors.mjs';

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Imports that a folder of src/ must not have: of higher floors, of neighbours, of packages that aren't its own. */
const floorRules = FLOORS.flat().flatMap((folder) => [
  floorRule(folder, [`src/${folder}/**/*.ts`], PACKAGES[folder]),
  // A view is pure, wherever it stands: it runs in Node.
  floorRule(folder, [`src/${folder}/**/*.view.ts`], []),
]);

function floorRule(folder, files, packages, { knowsSiblings = false } = {}) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden(folder).join('|')})/`,
              message: `${folder} is not above that folder: imports go down the floors only (docs/architecture.md).`,
            },
            {
              regex: '^(\\.\\./)+(index|define)\\.js$',
              message: 'Entries are not imported.',
            },
            ...(packages
              ? [
                  {
                    regex: `^(?!\\.|(${packages.map(escape).join('|')})$)`,
                    message: `${folder} may import these packages only: ${packages.join(', ') || 'none'}.`,
                  },
                ]
              : []),
            // A widget is a stranger to the others: no import leaves its folder for a sibling's.
            ...((folder === 'widgets' || folder === 'sheets') && !knowsSiblings
              ? [{ regex: '^\\.\\./[^.]', message: `${folder} don't know each other.` }]
              : []),
          ],
        },
      ],
    },
  };
}

/** Pure: no DOM, no Lit. They run in Node as they are. */
const pure = {
  files: [
    'src/{language,data,format,messages,charts,locale,edition,download,snippet}/**/*.ts',
    'src/**/*.view.ts',
  ],
  rules: {
    'no-restricted-globals': [
      'error',
      'document',
      'window',
      'HTMLElement',
      'customElements',
      'fetch',
      'localStorage',
      'navigator',
    ],
  },
};

const unsafe = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'unsafe-css', 'style-map'].map(
  (name) => ({
    selector: `ImportDeclaration[source.value=/${name}/]`,
    message:
      'Strings of the data are text bindings only; styles stand in style sheets (strict pages).',
  }),
);

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'storybook-static/**',
      'test-output/**',
      'src/format/locale-packs/**',
      'bench/results/**',
      'integrations/**',
      'examples/**',
      'test/frameworks/{.apps,cases,servers,types}/**',
    ],
  },
  ...tseslint.configs.strict,
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  litA11y.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'info'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...unsafe,
        {
          selector:
            'CallExpression[callee.name="unsafeStatic"]:not([arguments.0.quasis.0.value.raw="factlet-"])',
          message: 'A tag that is known at runtime is one of ours: unsafeStatic(`factlet-…`).',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=|<style/]',
          message:
            'Strict pages refuse style attributes and elements: use a style sheet or SVG attributes.',
        },
        {
          selector: 'TSAsExpression:not([typeAnnotation.typeName.name="const"])',
          message: 'No `as` outside tests: decode says what things are.',
        },
      ],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    // Words, which are as many as they are; and the page of the configurator, which says why.
    files: [
      'src/messages/**/*.ts',
      'src/app/configurator/messages/*.ts',
      'src/app/configurator/page.ts',
      'src/format/country-names/*.ts',
      'src/data/country-codes.ts',
      'src/data/document.ts',
    ],
    rules: { 'max-lines': 'off' },
  },
  ...floorRules,
  // The list of all widgets names each of them.
  floorRule('widgets', ['src/widgets/registry.ts'], [], { knowsSiblings: true }),
  pure,
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-console': 'off',
      'wc/no-closed-shadow-root': 'off',
    },
  },
  { files: ['**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
