// A picture of each page, to see that all show the same and that updates arrive: before a bench is believed, it is looked at.
import { mkdirSync } from 'node:fs';
import path from 'node:path';

export async function takePictures(contexts, folder) {
  mkdirSync(folder, { recursive: true });
  for (const { peer, browser, server, harness } of contexts) {
    await browser.withPage(async ({ page, faults }) => {
      await page.goto(`${server.origin}/${peer.id}`);
      await page.waitForFunction(() => performance.getEntriesByName('bench:painted').length > 0);
      await page.screenshot({ path: path.join(folder, `${peer.id}.png`) });
      if (!peer.isStatic) {
        await page.goto(`${server.origin}/${peer.id}?kind=empty`);
        await page.waitForFunction(() => window.bench);
        await page.evaluate(harness.driver);
        await page.evaluate(() => window.driver.show());
        await page.evaluate(() => window.driver.update(3));
        await page.waitForTimeout(800);
        await page.screenshot({ path: path.join(folder, `${peer.id}-updated.png`) });
      }
      console.log(peer.id, faults.length ? faults.join('; ') : 'without a fault');
    });
  }
}
