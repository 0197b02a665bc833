// A rollup plugin: Lit without what it asks of the page that it is on.

// What Lit asks of and leaves on the page's window: an element of the page whose id has one of these names would end the whole file.
const LIT_GLOBALS = [
  [/\(\w+\.(litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  [/\w+\.(litHtml|litElement|reactiveElement)(PolyfillSupport|HydrateSupport)/g, '(void 0)'],
];

// Lit's css tag looks into the browser's style sheets when it is loaded. Where there are none by script the whole file
// would be lost to an error, and nobody be told that the browser is too old (define.ts).
const LIT_SHEETS = /\bin CSSStyleSheet\.prototype/;

// Lit makes its Trusted Types policy when it is loaded. A page whose rules don't know that name, or where another Lit
// has taken it, would lose the whole file to an error; so the policy is ours by name, and its absence no error.
const LIT_POLICY =
  /([\w$]+)=(\w+)\?\2\.createPolicy\("lit-html",\{(createHTML:\w+=>\w+)\}\):void 0/;

/**
 * With `fetchesScripts` the policy also lets the file fetch plain scripts, which `policy` of lit-html
 * then allows: a page lets a name make one policy.
 */
export const secludedLit = ({ fetchesScripts = false } = {}) => ({
  name: 'secluded-lit',
  transform(code, id) {
    const [, file] =
      /node_modules\/(?:@lit\/)?((?:lit-html|lit-element|reactive-element)\/[\w-]+)\.js$/.exec(
        id.replaceAll('\\', '/'),
      ) ?? [];
    if (!file) return null;
    if (file === 'lit-html/lit-html' && !LIT_POLICY.test(code))
      this.error(
        'lit-html no longer makes its Trusted Types policy in the way that this build renames.',
      );
    if (file === 'reactive-element/css-tag' && !LIT_SHEETS.test(code))
      this.error(
        "Lit's css tag no longer looks into style sheets in the way that this build changes.",
      );
    const alone = LIT_GLOBALS.reduce(
      (text, [pattern, other]) => text.replace(pattern, other),
      code
        .replace(LIT_POLICY, policyMaker(fetchesScripts))
        .replace(LIT_SHEETS, 'in(globalThis.CSSStyleSheet??Object).prototype'),
    );
    if (/\b(litHtml|litElement|reactiveElement)[A-Z]/.test(alone))
      this.error(`${file} looks for something on the page's window that this build doesn't know.`);
    const [, policy] = LIT_POLICY.exec(code) ?? [];
    const shared = fetchesScripts && policy ? `;export{${policy} as policy};` : '';
    return { code: alone + shared, map: null };
  },
});

const policyMaker = (fetchesScripts) => {
  const scripts = fetchesScripts ? ',createScriptURL:address=>address' : '';
  return `$1=(()=>{try{return $2.createPolicy("factlet",{$3${scripts}})}catch{}})()`;
};
