import { test } from 'vitest';
import { chromium } from 'playwright-core';
import { startWorkspace } from '../../../../src/demo/workspace/start-workspace.ts';
import { startApp, until } from './app-under-test.ts';
import { toyBot } from './toy-bot.ts';

test('shoot', async () => {
  const workspace = await startWorkspace({
    rates: 'none',
    team: { name: 'Corner Shop' },
    trace: async (run) => `trace of ${run}\n  step 1`,
    app: { shortcuts: [{ name: 'Investigate this', callbackId: 'inv' }] },
  });
  const running = await startApp(workspace, 'socket', toyBot);
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  await workspace.say(
    'pagerduty',
    'incidents',
    ':rotating_light: *checkout p99 > 2 s* for 5 min, page sent to @oncall',
  );
  await workspace.say('oncall', 'incidents', 'looking');
  await workspace.say('oncall', 'incidents', 'nothing in the logs I can see, https://status.example.com is green');
  await workspace.say('requester', 'incidents', '@aura why is checkout slow?');
  await until(async () => (await workspace.messages('incidents')).filter((m) => m.files.length).length === 2);
  const all = await workspace.messages('incidents');
  const root = all.find((m) => m.text.includes('why is checkout'))!;
  const card = all.find((m) => m.actions.some((a) => a.action_id === 'approve'))!;
  await workspace.click('requester', 'incidents', card.ts, 'approve');
  for (const [scheme, width, height] of [
    ['light', 1280, 860],
    ['dark', 1280, 860],
    ['light', 390, 844],
    ['dark', 390, 844],
  ] as const) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      hasTouch: width < 500,
      isMobile: width < 500,
    });
    const page = await context.newPage();
    page.on('console', (m) => console.log('console', m.type(), m.text()));
    page.on('pageerror', (e) => console.log('pageerror', e));
    page.on('request', (r) => {
      if (!r.url().startsWith(workspace.base)) console.log('FOREIGN', r.url());
    });
    await page.goto(workspace.pageUrl);
    await page.waitForSelector('.message');
    await page.waitForTimeout(300);
    const shot = (name: string) => page.screenshot({ path: `/tmp/shots/${name}-${width}-${scheme}.png` });
    await shot('channel');
    await page.evaluate(() => {
      document.querySelector('#messages-scroller')!.scrollTop = 0;
    });
    await page.waitForTimeout(100);
    await shot('channel-top');
    await page.locator('.replies').first().click();
    await page.waitForTimeout(300);
    await shot('thread');
    await page.evaluate(() => {
      document.querySelector('#thread-scroller')!.scrollTop = 0;
    });
    await page.waitForTimeout(100);
    await shot('thread-top');
    await page.locator('#thread .file').click();
    await page.waitForTimeout(200);
    await shot('file');
    await page.keyboard.press('Escape');
    await page.locator('#thread [data-action=deny]').click();
    await page.waitForSelector('dialog h2');
    await page.locator('dialog [type=submit]').click();
    await page.waitForTimeout(200);
    await shot('modal');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForTimeout(200);
    if (width < 500) {
      await page.locator('#open-sidebar').click();
      await page.waitForTimeout(300);
      await shot('sidebar');
      await page.locator('#open-mishaps').click();
    } else {
      await page.locator('#channel-box').pressSequentially('@o');
      await page.waitForTimeout(100);
      await shot('mention');
      await page.locator('#channel-box').fill('');
      await page.locator('#open-mishaps').click();
    }
    await page.waitForTimeout(200);
    await shot('mishaps');
    await page.keyboard.press('Escape');
    if (width < 500) await page.keyboard.press('Escape');
    await page.locator('#channel [data-action=run_stop]').first().click();
    await page.waitForTimeout(200);
    await shot('confirm');
    await context.close();
  }
  await workspace.click('oncall', 'incidents', card.ts, 'approve');
  await until(async () => (await workspace.messages('incidents')).some((m) => m.text.startsWith('N+1')));
  for (const [scheme, width, height] of [
    ['light', 1280, 860],
    ['dark', 390, 844],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(workspace.pageUrl);
    await page.waitForSelector('.message');
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/shots/summary-${width}-${scheme}.png` });
    await context.close();
  }
  await browser.close();
  await running.stop();
  await workspace.close();
}, 120000);
