// In the place of messages/issues.ts in factlet.classic.js: most readers see no author's sentences, so they stand in plain
// scripts of their own beside the file. A frame without an origin may load those and no module.
import { hasMessages } from '../../dist/messages/index.js';

const folder = document.currentScript?.src.replace(/[^/]*$/, '');

/** What is said of issues in the language of a tag. Rejects where its script can't be had. */
export function loadIssueMessages(lang) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('factlet-issues', ({ detail }) => resolve(detail));
    script.addEventListener('error', reject);
    script.addEventListener('load', () => {
      script.remove();
      reject();
    });
    script.src = `${folder}classic/issues.${hasMessages(lang) ?? 'en'}.js`;
    document.head.append(script);
  });
}
