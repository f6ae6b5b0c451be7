/** The page in a real browser, with a toy bot behind it: what a person does, what an attacker writes, what a keyboard reaches. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Workspace } from '../../../src/slack-emulator/start-workspace.ts';
import { startWorkspace } from '../../../src/slack-emulator/start-workspace.ts';
import type { RunningApp } from './app-under-test.ts';
import { startApp, until } from './app-under-test.ts';
import { toyBot } from './toy-bot.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS =
  '--no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync';
// A browser beside everything else that runs takes its time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const missing = !existsSync(CHROMIUM);
if (missing)
  process.stderr.write(`NOT RUN: the page's tests need a browser at ${CHROMIUM} (apt-get install chromium).\n`);

/** Runs one of the modules beside this file inside the page, where it has the page's own types. */
async function inPage(page: Page, name: string, given: unknown = null): Promise<unknown> {
  const folder = new URL('./in-page/', import.meta.url);
  await page.route('**/in-page/*.mjs', (route) => {
    const body = readFileSync(new URL(`${name}.mjs`, folder), 'utf8');
    return route.fulfill({ body, contentType: 'text/javascript' });
  });
  const run = `import('/in-page/${name}.mjs').then((module) => Object.values(module)[0](${JSON.stringify(given)}))`;
  return page.evaluate(run);
}

/** What the browser complained of, and every request that left for another address. */
const complaints: string[] = [];

describe.skipIf(missing)('the page', () => {
  let browser: Browser;
  let workspace: Workspace;
  let running: RunningApp;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
    workspace = await startWorkspace({
      rates: 'none',
      ackMs: 10_000,
      trace: async (run) => (run === 'r_01' ? 'step 1 <b>triage</b>' : null),
      app: { shortcuts: [{ name: 'Investigate this', callbackId: 'investigate' }] },
    });
    running = await startApp(workspace, 'socket', toyBot);
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
    await workspace?.close();
  });
  beforeEach(() => void complaints.splice(0));

  async function open(width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 844 } });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => !request.url().startsWith(workspace.base) && complaints.push(request.url()));
    await page.goto(workspace.pageUrl);
    await page.waitForSelector('#messages > li');
    return page;
  }

  /** A conversation with the bot to look at, whichever test runs first. */
  async function talk(): Promise<void> {
    const answered = async (): Promise<boolean> =>
      (await workspace.messages('incidents')).some(({ files }) => files.length > 0);
    if (!(await answered())) await workspace.say('requester', 'incidents', '@aura is checkout well?');
    await until(answered);
  }

  const say = async (page: Page, box: string, text: string): Promise<void> => {
    await page.locator(box).pressSequentially(text);
    await page.keyboard.press('Enter');
  };
  const become = async (page: Page, handle: string): Promise<void> => {
    const { people } = await workspace.directory();
    await page.locator('#persona').selectOption(people[handle] ?? '');
    await page.waitForFunction(`document.querySelector('#persona').value === ${JSON.stringify(people[handle])}`);
  };

  test('mention by completion, follow-up, refused, denied with a reason, approved, stopped, file read, traced', async () => {
    const page = await open();
    await page.locator('#channel-box').pressSequentially('@au');
    await page.locator('[role=option][aria-selected=true]', { hasText: 'aura' }).waitFor();
    await page.keyboard.press('Enter');
    await say(page, '#channel-box', 'why is checkout slow?');
    await page.getByText("What's going on?").waitFor();
    const root = page.locator('#messages .message', { hasText: 'why is checkout slow?' }).first();
    await root.getByRole('button', { name: /replies/ }).click();
    await say(page, '#thread-box', 'is it the database?');
    await page.locator('#thread-messages').getByText('is it the database?').waitFor();

    await page.locator('#thread [data-action=approve]').click();
    await page.locator('#thread-messages').getByText('You may not approve this').waitFor();
    expect(await page.locator('#thread-messages').getByText('Only visible to you').count()).toBe(1);

    await page.locator('#thread [data-action=deny]').click();
    await page.getByRole('dialog', { name: 'Deny the rollback' }).waitFor();
    await page.locator('dialog [type=submit]').click();
    await page.getByText('Please fill this in.').waitFor();
    await page.locator('dialog textarea').fill('no');
    await page.locator('dialog [type=submit]').click();
    await page.getByText('A few more words, please').waitFor();
    await page.locator('dialog textarea').fill('it is a lock, not the loop');
    await page.locator('dialog [type=submit]').click();
    await page.locator('dialog').waitFor({ state: 'detached' });

    await page.locator('#thread .file').click();
    await page.getByRole('dialog', { name: 'Full arguments' }).getByText('<script>alert(1)</script>').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });

    await become(page, 'oncall');
    await page.locator('#thread [data-action=approve]').waitFor();
    // The page is drawn anew for whoever looks now.
    await page.locator('#thread-messages').getByText('You may not approve this').waitFor({ state: 'detached' });
    await page.locator('#thread [data-action=approve]').click();
    await page.locator('#thread-messages').getByText('Approved by').waitFor();
    await page.locator('#thread [data-action=approve]').waitFor({ state: 'detached' });
    await page.locator('#messages').getByText('Cause: N+1 queries in checkout').waitFor();

    await page.keyboard.press('Escape');
    const before = (await workspace.deliveries('block_actions')).length;
    await page.locator('#messages [data-action=run_stop]').click();
    await page.getByRole('dialog', { name: 'Stop this run?' }).getByRole('button', { name: 'Keep going' }).click();
    expect(await workspace.deliveries('block_actions')).toHaveLength(before);
    await page.locator('#messages [data-action=run_stop]').click();
    await page.getByRole('dialog', { name: 'Stop this run?' }).getByRole('button', { name: 'Stop' }).click();
    await until(async () => (await workspace.deliveries('block_actions')).length === before + 1);

    const [trace] = await Promise.all([page.context().waitForEvent('page'), page.locator('.trace').first().click()]);
    expect(await trace.locator('pre').textContent()).toBe('step 1 <b>triage</b>');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('edits, reactions and deletions arrive live; the page misbehaves on request', async () => {
    const page = await open();
    const { ts } = await workspace.say('backup', 'incidents', 'looking now');
    const row = page.locator(`#messages [data-ts="${ts}"]`);
    await row.getByText('looking now').waitFor();
    await workspace.edit('backup', ts, 'found *it*');
    await row.locator('strong', { hasText: 'it' }).waitFor();
    await workspace.react('oncall', ts, 'tada');
    await row.getByRole('button', { name: 'tada, 1, by On-call' }).click();
    await row.getByRole('button', { name: 'tada, 2, by On-call, Requester' }).waitFor();
    await workspace.erase(ts);
    await row.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Make Slack misbehave' }).click();
    await page.getByLabel('What goes wrong').selectOption('lost-response');
    await page.getByLabel('How often').fill('3');
    await page.getByRole('button', { name: 'Misbehave', exact: true }).click();
    await page.getByText('Slack will misbehave: 3 to come').waitFor();
    expect(await workspace.injectedFaults()).toMatchObject([{ what: 'lost-response', left: 3 }]);
    await page.getByRole('button', { name: 'All well again' }).click();
    await page.getByText('Slack is well.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('a guest sees own channels only, on the page and in its feed', async () => {
    await workspace.createChannel('oncall', 'board-only', { isPrivate: true });
    const page = await open();
    await become(page, 'guest');
    await page.waitForFunction("document.querySelectorAll('.place').length === 3");
    const places = await page.locator('.place-name').allTextContents();
    expect(places).toEqual(['general', 'incidents', 'aura']);
    await workspace.say('oncall', 'board-only', 'a secret');
    await workspace.say('oncall', 'incidents', 'no secret');
    await page.getByText('no secret', { exact: true }).waitFor();
    expect(await page.content()).not.toContain('a secret');
    const headers = { authorization: `Bearer ${workspace.token}` };
    const feed = await fetch(`${workspace.base}/page/feed?as=guest`, { headers });
    const reader = feed.body?.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    const read = async (): Promise<void> => {
      told += (await reader?.read())?.value ?? '';
    };
    await read();
    await workspace.say('oncall', 'board-only', 'another secret');
    await workspace.say('oncall', 'incidents', 'the last word');
    while (!told.includes('the last word')) await read();
    expect(told).not.toContain('another secret');
    await reader?.cancel();
    await page.context().close();
  });

  test('keyboard alone: arrows between messages, Escape closes, focus comes back; every control has a name', async () => {
    await talk();
    const page = await open();
    await page.locator('#messages .message').last().focus();
    const at = () => page.evaluate('document.activeElement.dataset.ts ?? document.activeElement.id');
    const last = await at();
    await page.keyboard.press('ArrowUp');
    expect(await at()).not.toBe(last);
    await page.keyboard.press('End');
    expect(await at()).toBe(last);
    const injectedFaults = page.locator('#open-injectedFaults');
    await injectedFaults.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await at()).toBe('open-injectedFaults');
    await page.locator('.replies').first().click();
    await page.locator('#thread').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#thread').waitFor({ state: 'hidden' });
    const nameless = await inPage(page, 'nameless-controls');
    expect(nameless).toEqual([]);
    for (const role of ['main', 'navigation'] as const) expect(await page.getByRole(role).count()).toBe(1);
    await page.context().close();
  });

  test('at both widths, light and dark, nothing runs over the edge and all words stand out', async () => {
    await talk();
    const page = await open();
    await page.locator('.replies').first().click();
    for (const width of [1280, 390]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        expect(await inPage(page, 'faint-words')).toEqual([]);
      }
    }
    await page.context().close();
  });

  test('on a phone the channels are a drawer that Tab does not reach while it is closed', async () => {
    const page = await open(390);
    expect(await page.evaluate("document.querySelector('#sidebar').inert")).toBe(true);
    await page.locator('#open-sidebar').click();
    await page.locator('.place-name', { hasText: 'general' }).click();
    await page.locator('#channel-name', { hasText: 'general' }).waitFor();
    expect(await page.evaluate("document.querySelector('#sidebar').inert")).toBe(true);

    await page.context().close();
  });

  test('whatever is written stays words: no element, no script, no link but http and mailto (seed 23)', async () => {
    const nasty = [
      '<script>',
      '<img src=x onerror=1>',
      '&lt;b&gt;',
      '[a](javascript:alert(1))',
      '<javascript:alert(1)|x>',
      '`',
      '```',
      '**',
      '*',
      '_',
      '~',
      '> ',
      '- ',
      '1. ',
      '| a | b |',
      '\n|---|---|',
      '# ',
      '\n',
      ' ',
      '<@U1>',
      '<!date^x^{time}|f>',
      ':eyes:',
      'word',
      '<https://a.example|b>',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 4 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const texts = [
      ...fc.sample(text, { seed: 23, numRuns: 400 }),
      '*'.repeat(3_000),
      '[a]('.repeat(700),
      '<'.repeat(3_000),
      '`'.repeat(2_999),
    ];
    const page = await open();
    const faults = await inPage(page, 'hostile-texts', texts);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('without the key there is no page; with it the policy lets nothing out', async () => {
    for (const path of ['/', '/page/snapshot', '/page/feed', '/page/main.mjs', '/trace/r_01']) {
      expect((await fetch(`${workspace.base}${path}`)).status).toBe(401);
    }
    const headers = { authorization: `Bearer ${workspace.token}` };
    const answer = await fetch(`${workspace.base}/`, { headers });
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${workspace.base}/page/..%2Fserve.ts`, { headers })).status).toBe(404);
    expect((await fetch(`${workspace.base}/trace/other`, { headers })).status).toBe(404);
    const snapshot = await (await fetch(`${workspace.base}/page/snapshot?as=guest`, { headers })).text();
    expect(snapshot).not.toContain(workspace.app.botToken);
    expect(snapshot).not.toContain('board-only');
  });
});
