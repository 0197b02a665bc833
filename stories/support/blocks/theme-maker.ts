import { LitElement, html, nothing, type TemplateResult } from 'lit';
import tokens from '../../../src/themes/tokens.json' with { type: 'json' };
import { contrast, contrasts, strengthened } from '../../../scripts/contrast.mjs';
import { descriptions, themesOf } from '../../../scripts/themes.mjs';
import { allWidgets } from '../all-widgets.js';
import { GONE, NEVER } from '../answers.js';
import { widget } from '../widget-stories.js';
import { blockStyles } from './block.styles.js';
import { sample } from './contrast-table.js';
import { themeMakerStyles } from './theme-maker.styles.js';

const themes = themesOf(tokens);
const described = descriptions(tokens);
const groups = Object.keys(tokens.groups['2025'])
  .filter((name) => !name.startsWith('$') && !name.endsWith('-line'))
  .map((name) => `group-${name}`);
const FONTS = [
  'inherit',
  ...new Set(
    [tokens.agency.font.$value, tokens.partner.font.$value].map((names) =>
      names.map((name) => (/\s/.test(name) ? `'${name}'` : name)).join(', '),
    ),
  ),
  'system-ui, sans-serif',
  "Arial, 'Noto Sans Arabic', sans-serif",
];
/** What a theme sets of its own accord; the rest follows from these. */
const OWN = ['surface', 'title', 'text', 'quiet', 'accent', 'link', 'gap'];

/** A designer's own theme: set, seen on every widget, measured, and copied. */
class ThemeMaker extends LitElement {
  static override styles = [blockStyles, themeMakerStyles];

  #start = 'light';
  #colours: Readonly<Record<string, string>> = colours('light');
  #font = 'inherit';
  #radius = '0.125';
  #density = '1';
  #copied = false;

  /** The widgets as elements, made once: a change of a property must not make them anew. */
  readonly #shown: readonly HTMLElement[] = [
    ...allWidgets
      .filter(({ tag }) => tag !== 'factlet-fact-sheet')
      .map(({ tag, states }) => widget({ ...states['Drawn'] }, { component: tag })),
    widget(
      { src: GONE, heading: 'A file that is missing' },
      { component: 'factlet-funding-donut' },
    ),
    widget({ src: NEVER, heading: 'A file on its way' }, { component: 'factlet-origin-bars' }),
  ];

  protected override render(): TemplateResult {
    const rows = contrasts(this.#colours);
    const low = rows.filter(({ passes }) => !passes);
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
        <fieldset>
          <legend>Begin with</legend>
          ${['light', '2021', 'dark', 'partner'].map((name) => html`<label><input type="radio" name="start" .checked=${this.#start === name} @change=${() => this.#begin(name)} /> ${themes.find((theme) => theme.name === name)?.title}</label>`)}
        </fieldset>
        <fieldset>
          <legend>Type and shape</legend>
          <label
            >Font
            <select @change=${this.#set((value) => (this.#font = value))}>
              ${FONTS.map((font) => html`<option value=${font} ?selected=${font === this.#font}>${font === 'inherit' ? 'The page’s own' : font}</option>`)}
            </select></label
          >
          <label
            >Corners
            <input
              type="range"
              min="0"
              max="1"
              step="0.0625"
              .value=${this.#radius}
              @input=${this.#set((value) => (this.#radius = value))}
            />
            <output>${this.#radius} em</output></label
          >
          <label
            >Space between rows
            <input
              type="range"
              min="0.5"
              max="1.5"
              step="0.05"
              .value=${this.#density}
              @input=${this.#set((value) => (this.#density = value))}
            />
            <output>× ${this.#density}</output></label
          >
        </fieldset>
        <fieldset>
          <legend>Colours</legend>
          ${OWN.map((name) => this.#colour(name))}
        </fieldset>
        <fieldset>
          <legend>Population groups</legend>
          ${groups.map((name) => this.#colour(name))}
        </fieldset>
      </form>
      <section aria-live="polite" class="verdict">
        <h3>
          Contrast:
          ${low.length ? html`<span class="low">${low.length} too low</span>` : `all ${rows.length} pairs are enough`}
        </h3>
        ${
          low.length
            ? html`<ul>
                ${low.map(
                  (row) =>
                    html`<li>
                      ${sample(row)}<span
                        ><code>${row.names.join(', ')}</code> has ${row.ratio.toFixed(2)} : 1 on
                        <code>${row.surface}</code> and needs ${row.needed} : 1.</span
                      >
                      <button type="button" @click=${() => this.#strengthen(row.names, row.needed)}>
                        Take the nearest that is enough
                      </button>
                    </li>`,
                )}
              </ul>`
            : nothing
        }
      </section>
      <div class="preview">${this.#shown.map((element) => html`<div>${element}</div>`)}</div>
      <h3>Copy it</h3>
      <p>
        Put the class on the tag or on anything around it. What isn’t named here keeps its default.
      </p>
      <pre tabindex="0"><code>${this.css}</code></pre>
      <button type="button" @click=${this.#copy}>
        ${this.#copied ? 'Copied' : 'Copy the CSS'}
      </button>`;
  }

  /** The theme as a style sheet: what differs from the defaults. */
  get css(): string {
    return `.our-theme {\n${[...this.#declarations()].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
  }

  protected override updated(): void {
    const preview = this.renderRoot.querySelector<HTMLElement>('.preview');
    if (!preview) return;
    preview.removeAttribute('style');
    for (const [name, value] of this.#declarations()) preview.style.setProperty(name, value);
    preview.style.setProperty('background', this.#colours['surface'] ?? '');
  }

  #declarations(): Map<string, string> {
    const scheme = isDark(this.#colours['surface'] ?? '') ? 'dark' : 'light';
    const usual = colours(scheme);
    const declarations = new Map([['color-scheme', scheme]]);
    if (this.#font !== 'inherit') declarations.set('--factlet-font', this.#font);
    if (this.#radius !== '0.125') declarations.set('--factlet-radius', `${this.#radius}em`);
    if (this.#density !== '1') declarations.set('--factlet-density', this.#density);
    for (const [name, colour] of Object.entries(this.#colours)) {
      if (colour === usual[name] || this.#colours[FOLLOWS[name] ?? ''] === colour) continue;
      declarations.set(`--factlet-${name}`, colour);
    }
    return declarations;
  }

  #colour(name: string): TemplateResult {
    return html`<label
      ><input
        type="color"
        .value=${this.#colours[name] ?? ''}
        @input=${this.#set((value) => this.#paint(name, value))}
      />
      <span>${described[name]?.replace(/\.$/, '')} <code>${this.#colours[name]}</code></span></label
    >`;
  }

  /** Sets a colour, and those that follow from it: an outline is the fill, made strong enough. */
  #paint(name: string, value: string): void {
    const next: Record<string, string> = { ...this.#colours, [name]: value };
    for (const group of [name, ...(name === 'surface' ? groups : [])].filter(
      (each) => each.startsWith('group-') && !each.endsWith('-line'),
    )) {
      next[`${group}-line`] = strengthened(next[group] ?? value, next['surface'] ?? value);
    }
    for (const [follower, other] of Object.entries(FOLLOWS))
      if (this.#colours[follower] === this.#colours[other]) next[follower] = next[other] ?? value;
    this.#colours = next;
  }

  #strengthen(names: readonly string[], needed: number): void {
    // Of a mark it is the outline that has to be seen; and what follows another colour changes with that one.
    let name = names.at(-1) ?? '';
    for (
      let other = FOLLOWS[name];
      other && this.#colours[other] === this.#colours[name];
      other = FOLLOWS[name]
    )
      name = other;
    this.#paint(
      name,
      strengthened(this.#colours[name] ?? '', this.#colours['surface'] ?? '', needed),
    );
    this.requestUpdate();
  }

  #begin(name: string): void {
    this.#start = name;
    this.#colours = colours(name);
    this.#font = name === 'partner' ? (FONTS[2] ?? 'inherit') : 'inherit';
    this.requestUpdate();
  }

  #set(change: (value: string) => void) {
    return ({ target }: Event): void => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        change(target.value);
      this.#copied = false;
      this.requestUpdate();
    };
  }

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(this.css);
    this.#copied = true;
    this.requestUpdate();
  };
}
customElements.define('story-theme-maker', ThemeMaker);

function colours(name: string): Readonly<Record<string, string>> {
  return themes.find((theme) => theme.name === name)?.colours ?? {};
}

const isDark = (surface: string): boolean =>
  contrast('#ffffff', surface) > contrast('#000000', surface);

/** Tokens that are aliases of another one: they are named only where they differ from it. */
const FOLLOWS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(tokens.light).flatMap(([name, token]) => {
    const [, other] =
      typeof token === 'object' ? (/^\{\w+\.([\w-]+)\}$/.exec(token.$value) ?? []) : [];
    return other ? [[name, other]] : [];
  }),
);
