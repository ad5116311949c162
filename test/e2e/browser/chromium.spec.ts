import { createServer } from 'node:http';
import { chromium, type Browser } from 'playwright-core';
import { bundledChromium, chromiumLaunch } from '../../support/chromium.js';

/** Opens a page of a local server, runs its script and reads what the script wrote. */
async function readPage(launch: () => Promise<Browser>): Promise<{ text: string; width: number }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><p id="p"></p><script>document.getElementById("p").textContent = "Auzolan " + [1, 2].map((n) => n * 2)</script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
    const text = (await page.locator('#p').textContent()) ?? '';
    const width = (await page.locator('#p').evaluate((element) => element.getBoundingClientRect().width)) as number;
    return { text, width };
  } finally {
    await browser.close();
    server.close();
  }
}

describe('the test browser', () => {
  it('opens a local page on this machine', async () => {
    const page = await readPage(async () => chromium.launch(await chromiumLaunch()));
    expect(page.text).toBe('Auzolan 2,4');
    expect(page.width).toBeGreaterThan(200);
  });

  it('is found in node_modules where the system has none', async () => {
    const { executablePath, env } = await bundledChromium();
    const page = await readPage(() => chromium.launch({ executablePath, env, chromiumSandbox: false, args: ['--disable-gpu'] }));
    expect(page.text).toBe('Auzolan 2,4');
  });
});
