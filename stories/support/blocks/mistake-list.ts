import { LitElement, css, html, type TemplateResult } from 'lit';
import type { Issue } from '../../../src/data/issues.js';
import { decodeFactSheet } from '../../../src/data/fact-sheet.js';
import { REGISTRY } from '../../../src/widgets/registry.js';
import { loadIssueMessages } from '../../../src/messages/issues.js';
import { fill } from '../../../src/messages/index.js';
import type { IssueMessages } from '../../../src/messages/types.js';
import { MISTAKES, type Mistake } from '../mistakes.js';
import { widget } from '../widget-stories.js';
import { written } from '../written.js';
import { blockStyles } from './block.styles.js';

/** Mistakes of real sheets, drawn, with what `factlet check` says of them; beside each, how it is right. */
class MistakeList extends LitElement {
  static override styles = [
    blockStyles,
    css`
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
        gap: 24px;
      }
      .pair > div {
        min-inline-size: 0;
        padding: 12px 16px;
        border: 1px solid #e5e5e5;
        border-block-start: 3px solid var(--mark);
      }
      .dont {
        --mark: #a31515;
      }
      .do {
        --mark: #1b7a3d;
      }
      h4 {
        margin: 0 0 12px;
        color: var(--mark);
        font-size: 14px;
      }
    `,
  ];

  #sentences: IssueMessages | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void loadIssueMessages('en').then((sentences) => {
      this.#sentences = sentences;
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    return html`${MISTAKES.map((mistake) => this.#pair(mistake))}`;
  }

  #pair(mistake: Mistake): TemplateResult {
    const { title, why, tag, wrong, right } = mistake;
    return html`<h3>${title}</h3>
      <p>${written(why)}</p>
      <div class="pair">
        <div class="dont">
          <h4>Don’t</h4>
          ${drawn(tag, wrong)}
          <p class="quiet">What <code>factlet check</code> says:</p>
          <ul>
            ${toldOf(mistake).map((issue) => html`<li>${this.#sentence(issue)}</li>`)}
          </ul>
        </div>
        <div class="do">
          <h4>Do</h4>
          ${drawn(tag, right)}
        </div>
      </div>`;
  }

  #sentence({ code, parameters }: Issue): string {
    const values = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
    return fill(this.#sentences?.[code] ?? code, Object.fromEntries(values));
  }
}
customElements.define('story-mistakes', MistakeList);

/** What is told of the mistake alone: old figures are told of any sheet of these years. */
function toldOf({ tag, wrong, right }: Mistake): readonly Issue[] {
  const section = REGISTRY.find(({ name }) => tag === `factlet-${name}`)?.section ?? '';
  const before = new Set(decodeFactSheet(right).issues.map(keyOf));
  const issues = decodeFactSheet(wrong).issues.filter((issue) => !before.has(keyOf(issue)));
  const own = issues.filter(({ path }) => path.startsWith(section) || !path.includes('.'));
  return own.length ? own : issues;
}

const keyOf = ({ code, path, parameters }: Issue): string =>
  `${code} ${path} ${JSON.stringify(parameters)}`;

function drawn(tag: string, data: object): HTMLElement {
  const place = document.createElement('div');
  place.lang = 'en';
  place.append(widget({ data, 'without-actions': true }, { component: tag }));
  return place;
}
