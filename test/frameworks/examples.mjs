// What a reader sees in each example, and in a page that came from a server.
import { drawn, readerText } from '../pages/site.mjs';

/** Whether an example shows the figures of both widgets, has heard the event, took the colour, and nothing went wrong. */
export async function lookAt(page, faults) {
  await drawn(page);
  await page
    .getByRole('status')
    .getByText(/Remarks on the data: \d/)
    .waitFor();
  const text = await readerText(page);
  for (const figure of ['657,749', '8,087', '$4.5M', '56%']) {
    if (!text.includes(figure)) throw new Error(`${figure} isn't on the page: ${text}`);
  }
  const colour = await page
    .locator('factlet-population-counters')
    .evaluate((element) => getComputedStyle(element.shadowRoot.querySelector('#heading')).color);
  if (colour !== 'rgb(0, 54, 95)') throw new Error(`The heading is ${colour}`);
  const headings = await page
    .locator('factlet-population-counters, factlet-funding-donut')
    .locator('h2')
    .count();
  if (headings !== 2) throw new Error(`${headings} headings of level 2`);
  return faults.length === 0;
}

/** Whether the server wrote the page's own words and no object as a text, and the browser draws from them, and anew. */
export async function lookAtServed(page, faults) {
  const written = await (await page.context().request.get(page.url())).text();
  if (!written.includes('own words') || written.includes('[object'))
    throw new Error(`The server wrote: ${written}`);
  const counters = page.locator('factlet-population-counters');
  await counters.locator('h4').waitFor();
  await counters.getByText('657,749').first().waitFor();
  await page.getByRole('button', { name: 'again', exact: true }).click();
  await counters.getByText('1,234,567').first().waitFor();
  return faults.length === 0;
}
