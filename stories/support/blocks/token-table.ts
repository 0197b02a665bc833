import { LitElement, html, type TemplateResult } from 'lit';
import tokens from '../../../src/themes/tokens.json' with { type: 'json' };
import { descriptions, themesOf } from '../../../scripts/themes.mjs';
import { blockStyles } from './block.styles.js';

/** Every token with what it is for, and its colour in each theme. */
class TokenTable extends LitElement {
  static override styles = blockStyles;

  protected override render(): TemplateResult {
    const themes = themesOf(tokens);
    const described = descriptions(tokens);
    const [usual] = themes;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Colours">
        <table>
          <thead>
            <tr>
              <th>CSS property</th>
              <th>For</th>
              ${themes.map(({ title }) => html`<th>${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${Object.keys(usual?.colours ?? {}).map(
              (name) =>
                html`<tr>
                  <th scope="row"><code>--factlet-${name}</code></th>
                  <td>${described[name]}</td>
                  ${themes.map(
                    ({ colours: { [name]: colour = '' } }) =>
                      html`<td>
                        <svg class="swatch" fill=${colour} aria-hidden="true">
                          <rect width="100%" height="100%"></rect></svg
                        ><code>${colour}</code>
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h3>Shape</h3>
      <table>
        <thead>
          <tr>
            <th>CSS property</th>
            <th>For</th>
            <th>Default</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row"><code>--factlet-radius</code></th>
            <td>${described['radius']}</td>
            <td><code>0.125em</code></td>
          </tr>
          <tr>
            <th scope="row"><code>--factlet-density</code></th>
            <td>${described['density']}</td>
            <td><code>1</code></td>
          </tr>
          <tr>
            <th scope="row"><code>--factlet-font</code></th>
            <td>Font family. Sizes are those of the page.</td>
            <td><code>inherit</code></td>
          </tr>
        </tbody>
      </table>`;
  }
}
customElements.define('story-tokens', TokenTable);
