/**
 * Pictures of the approval's card in each of its states, on a desktop and on a phone, light and dark.
 * Owns: showing them on the workspace's page. Refuses: states of its own; card-states.ts has them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { slackClient } from '../../src/slack/client.ts';
import { render } from '../../src/slack/render.ts';
import { startWorkspace } from '../../src/slack-emulator/start-workspace.ts';
import { cardStates } from './card-states.ts';

const widths = [
  { at: 'desktop', width: 900, height: 1_400, scale: 1 },
  { at: 'phone', width: 390, height: 1_600, scale: 1 },
] as const;
const looks = widths.flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ ...width, colorScheme })));

/** The files that it wrote. */
export async function cardPictures(browser: Browser, folder: string): Promise<string[]> {
  const place = join(folder, 'cards');
  mkdirSync(place, { recursive: true });
  const workspace = await startWorkspace({ rates: 'none' });
  const files: string[] = [];
  try {
    const { people, channels } = await workspace.directory();
    const { requester = '', oncall = '', backup = '' } = people;
    const client = slackClient({ token: workspace.app.botToken, apiUrl: workspace.url });
    for (const { name, saying } of cardStates({ requester, oncall, backup, team: workspace.app.teamId })) {
      const row = { key: name, place: { team: '', channel: '' }, priority: 1 as const, saying };
      const rendered = render({ incident: 'inc_1', row }, []);
      if (!rendered) throw new Error(`${name} has no card`);
      const { ts } = await client.chat.postMessage({ channel: channels['incidents'] ?? '', ...rendered });
      for (const { at, width, height, scale, colorScheme } of looks) {
        const context = await browser.newContext({
          viewport: { width, height },
          deviceScaleFactor: scale,
          colorScheme,
        });
        const page = await context.newPage();
        await page.goto(workspace.pageUrl);
        if (width < 600) await page.locator('#open-sidebar').click();
        await page.locator('.place-name', { hasText: 'incidents' }).click();
        const card = page.locator(`.message[data-ts="${ts}"]`);
        await card.waitFor();
        // What shows under a pointer only is in the way.
        await page.mouse.move(0, 0);
        const file = join(place, `${name}-${at}-${colorScheme}.png`);
        await card.screenshot({ path: file });
        files.push(file);
        await context.close();
      }
    }
  } finally {
    await workspace.close();
  }
  return files;
}
