/**
 * `npm run pictures [FOLDER]`: the workspace page with whole incidents on it, at two widths, light and dark, and charts.
 * Owns: playing the scenes and taking the pictures into docs/pictures. Refuses: any browser but the system's Chromium.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { telemetryServer } from '../../src/compose/telemetry-sources.ts';
import { configSchema, environment } from '../../src/config.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { workflowSchema } from '../../src/workflows.ts';
import { cardPictures } from './pictures-cards.ts';
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
const engine = hasRedisServer() ? 'redis' : 'file';
const rollBackImage = workflowSchema.parse({
  name: 'errors',
  actions: {
    rollback: {
      for: { reason: 'image-not-found' },
      tool: 'ops.rollback',
      args: { service: '{{ cause.object.name }}', to: '{{ cause.change.previous }}' },
      types: { to: 'ref' },
      approvers: { groups: ['sre-oncall'], expires: '15m' },
    },
  },
});

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
  await rollback();
  await cluster();
  for (const name of await cardPictures(browser, folder)) process.stdout.write(`${name}\n`);
} finally {
  await browser.close();
}
for (const name of await chartPictures(folder)) process.stdout.write(`${name}\n`);

/** An approval card, and what comes of it. */
async function rollback(): Promise<void> {
  const lab = await SlackLab.open({ engine });
  try {
    await lab.workspace.say('pagerduty', 'incidents', 'Triggered: checkout p99 above 2 s');
    const asked = await lab.mention('checkout is slow: what broke, and why?');
    const card = await lab.card();
    await lab.mention('why roll back?', { thread_ts: asked.ts });
    await lab.answer();
    await take(lab, 'open-card', 'what broke, and why?');
    await lab.press(card, 'apr_approve');
    await lab.answer(2);
    await take(lab, 'answered', 'what broke, and why?');
  } finally {
    await lab.close();
  }
}

/** The example of a cluster, from the folder that ships, with an action for the very reason. */
async function cluster(): Promise<void> {
  const own = telemetryServer(configSchema.parse({ source: 'folder:examples/kubernetes' }), environment);
  if (!own) throw new Error('examples/kubernetes brings no tools');
  const lab = await SlackLab.open({ engine, own, workflows: [rollBackImage] });
  try {
    await lab.workspace.say('pagerduty', 'incidents', 'Triggered: storefront answers 5xx');
    await lab.mention('storefront answers 5xx: what broke?');
    await lab.card();
    await take(lab, 'kubernetes', 'what broke?');
  } finally {
    await lab.close();
  }
}

async function take(lab: SlackLab, scene: string, said: string): Promise<void> {
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
      await page.getByText(said).first().waitFor();
      const file = join(folder, `${scene}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file });
      process.stdout.write(`${file}\n`);
      await context.close();
    }
  }
}
