/**
 * `npm run pictures [FOLDER]`: the workspace page with a whole incident on it, at two widths, light and dark, and charts.
 * Owns: playing the scene and taking the pictures into docs/pictures. Refuses: any browser but the system's Chromium.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { chartPictures } from './pictures-charts.ts';
import { SlackLab } from './slack-lab.ts';

const folder = process.argv[2] ?? 'docs/pictures';
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (!browserPath) {
  process.stderr.write('Pictures need Chromium. On Debian: apt-get install -y chromium; then run the command again.\n');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

const lab = await SlackLab.open({ engine: hasRedisServer() ? 'redis' : 'file' });
const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  await lab.workspace.say('pagerduty', 'incidents', 'Triggered: checkout p99 above 2 s');
  const asked = await lab.mention('checkout is slow: what broke, and why?');
  const card = await lab.card();
  await lab.mention('why roll back?', { thread_ts: asked.ts });
  await lab.answer();
  await take('open-card');
  await lab.press(card, 'apr_approve');
  await lab.answer(2);
  await take('answered');
} finally {
  await browser.close();
  await lab.close();
}
for (const name of await chartPictures(folder)) process.stdout.write(`${name}\n`);

async function take(scene: string): Promise<void> {
  for (const width of [1280, 390]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width, height: width > 600 ? 900 : 844 },
        colorScheme,
        deviceScaleFactor: width > 600 ? 1 : 2,
      });
      const page = await context.newPage();
      await page.goto(lab.workspace.pageUrl);
      if (width < 600) await page.locator('#open-sidebar').click();
      await page.locator('.place-name', { hasText: 'incidents' }).click();
      await page.getByText('what broke, and why?').first().waitFor();
      const file = join(folder, `${scene}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file });
      process.stdout.write(`${file}\n`);
      await context.close();
    }
  }
}
