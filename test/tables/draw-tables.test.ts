import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { drawTables } from '../../src/define.js';

/** What the console was told while something ran. */
async function told(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...said: readonly unknown[]) => void lines.push(String(said[0]));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return lines;
}

const shownIn = (figure: Element | null | undefined): string =>
  (figure?.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');

const rows = html`<tr>
    <th>Ukraine</th>
    <td>6,541</td>
  </tr>
  <tr>
    <th>Afghanistan</th>
    <td>1,106</td>
  </tr>`;

describe('tables of the page', () => {
  it('become their figures, with the table inside as what stands without a script', async () => {
    const page = await fixture(
      html`<div lang="en">
        <table class="striped factlet-origin-bars">
          <caption>
            Origins, mid-2024
          </caption>
          ${rows}
          <tfoot>
            <tr>
              <td colspan="2">Source: UNHCR</td>
            </tr>
          </tfoot>
        </table>
      </div>`,
    );
    const table = page.querySelector('table');
    const loaded = oneEvent(page, 'factlet-load');
    await drawTables(page);
    const { target } = await loaded;
    const figure = page.querySelector('factlet-origin-bars');
    expect(target).to.equal(figure);
    expect(figure?.firstElementChild).to.equal(table);
    expect(shownIn(figure)).to.contain('6,541').and.to.contain('mid-2024').and.to.contain('UNHCR');
  });

  it('leave out what the page does not show, or has struck out', async () => {
    const page = await fixture(
      html`<div lang="en">
        <table class="factlet-origin-bars">
          <tr>
            <th>Ukraine</th>
            <td><del>6,500</del> 6,541</td>
          </tr>
          <tr style="display: none">
            <th>Nobody</th>
            <td>999</td>
          </tr>
          <tr hidden>
            <th>Nobody else</th>
            <td>998</td>
          </tr>
        </table>
      </div>`,
    );
    const loaded = oneEvent(page, 'factlet-load');
    await drawTables(page);
    await loaded;
    const figure = page.querySelector('factlet-origin-bars');
    expect(shownIn(figure))
      .to.contain('6,541')
      .and.not.to.match(/6,500|Nobody|99[89]/);
  });

  it('are found as the block editor writes them, too', async () => {
    const page = await fixture(
      html`<div lang="en">
        <figure class="wp-block-table factlet-origin-bars">
          <table class="has-fixed-layout">
            <tbody>
              ${rows}
            </tbody>
          </table>
          <figcaption class="wp-element-caption">Origins<br />Source: UNHCR</figcaption>
        </figure>
        <p>Below</p>
      </div>`,
    );
    const loaded = oneEvent(page, 'factlet-load');
    await drawTables(page);
    await loaded;
    const figure = page.querySelector('factlet-origin-bars');
    expect(shownIn(figure)).to.contain('Origins').and.to.contain('1,106');
    expect(figure?.nextElementSibling?.textContent).to.equal('Below');
    expect(figure?.querySelector('figure table')).to.exist;
  });

  it('take the language of the nearest element that has one', async () => {
    const page = await fixture(
      html`<div lang="en">
        <div lang="es">
          <table class="factlet-origin-bars">
            <tr>
              <td>Ucrania</td>
              <td>6.541</td>
            </tr>
          </table>
        </div>
      </div>`,
    );
    const loaded = oneEvent(page, 'factlet-load');
    await drawTables(page);
    await loaded;
    expect(shownIn(page.querySelector('factlet-origin-bars'))).to.contain('6541');
  });

  it('stay tables where a number can’t be read, and tell which one and why', async () => {
    const page = await fixture(
      html`<div lang="en">
        <table class="factlet-origin-bars">
          ${rows}
          <tr>
            <td>Iraq</td>
            <td>1.2.3</td>
          </tr>
        </table>
      </div>`,
    );
    const lines = await told(() => drawTables(page));
    expect(page.querySelector('factlet-origin-bars')).to.equal(null);
    expect(page.querySelector('table')?.getBoundingClientRect().height).to.be.above(0);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('row 3, column 2, “1.2.3”, not-a-number');
  });

  it('are drawn once, and told of once', async () => {
    const page = await fixture(
      html`<div lang="en">
        <table class="factlet-origin-bars">
          ${rows}
        </table>
        <table class="factlet-donor-list">
          <tr>
            <td>Norway</td>
            <td>$5</td>
          </tr>
        </table>
      </div>`,
    );
    const lines = await told(async () => {
      await drawTables(page);
      await drawTables(page);
    });
    expect(page.querySelectorAll('factlet-origin-bars')).to.have.length(1);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('ambiguous-currency');
  });

  it('with merged cells stay tables', async () => {
    const page = await fixture(
      html`<div lang="en">
        <table class="factlet-origin-bars">
          <tr>
            <td rowspan="2">Ukraine</td>
            <td>1</td>
          </tr>
          <tr>
            <td>2</td>
          </tr>
        </table>
      </div>`,
    );
    const [line = ''] = await told(() => drawTables(page));
    expect(line).to.contain('merged-cells');
  });

  it('of another class are left alone', async () => {
    const page = await fixture(
      html`<div lang="en">
        <table class="factlet-fact-sheet my-factlet-origin-bars">
          ${rows}
        </table>
      </div>`,
    );
    expect(await told(() => drawTables(page))).to.deep.equal([]);
    expect(page.querySelector('table')?.parentElement).to.equal(page);
  });
});
