// Writes dist/types/: the elements as TypeScript, as templates of frameworks and as editors know them, all out of custom-elements.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cssData, htmlData, webTypes } from './declarations/editors.mjs';
import { elementTypes } from './declarations/elements.mjs';
import { FRAMEWORKS } from './declarations/frameworks.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations ?? [])
  .filter(({ tagName }) => tagName)
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const files = {
  'elements.d.ts': elementTypes(elements),
  ...FRAMEWORKS,
  'vscode.html-custom-data.json': json(htmlData(elements)),
  'vscode.css-custom-data.json': json(cssData(elements)),
  'web-types.json': json(webTypes(elements, version)),
};

mkdirSync('dist/types', { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(`dist/types/${name}`, content);
