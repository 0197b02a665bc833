import { policy } from 'lit-html';

const folder = document.currentScript?.src.replace(/(classic\/)?[^/]*$/, '');

/** What a plain script beside factlet.classic.js holds. Rejects where it can't be had. A frame without an origin may load those and no module. */
export function fetchData(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('factlet-data', ({ detail }) => resolve(detail));
    script.addEventListener('error', reject);
    script.addEventListener('load', () => {
      script.remove();
      reject();
    });
    const address = `${folder}classic/${name}.js`;
    // A page that requires Trusted Types takes no address as a text.
    script.src = policy ? policy.createScriptURL(address) : address;
    script.fetchData = fetchData;
    document.head.append(script);
  });
}
