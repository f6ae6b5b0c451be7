/**
 * The questions of `aura init`: five at most, each with an answer that Enter takes.
 * Owns: their words and what an answer may be. Refuses: asking twice; what makes no sense is said, and the default stands.
 */
import { messageOf } from '../errors.ts';
import { partsOf } from '../run/settings/source-settings.ts';
import { entryOf } from '../sources/kinds.ts';
import type { Chosen } from './config-text.ts';
import type { Discovery } from './discover.ts';

/** Asks one thing; the answer without its line end, empty for Enter. */
export type Ask = (question: string) => Promise<string>;

export function defaultsOf({ sources, slack, redis, pagerduty, models }: Discovery): Chosen {
  return {
    sources: sources.map(({ entry }) => entry),
    slack,
    store: redis ? 'redis' : 'embedded',
    pagerduty,
    models,
  };
}

export async function askChoices(found: Discovery, ask: Ask, say: (line: string) => void): Promise<Chosen> {
  const chosen = { ...defaultsOf(found) };
  if (found.sources.length > 0 && /^n/i.test(await ask('Shall Aura look at all of these? [Y/n]'))) chosen.sources = [];
  const another = await ask('Another source, such as prometheus:URL or folder:DIR? [none]');
  if (another !== '') {
    try {
      entryOf(another);
      chosen.sources = [...chosen.sources, rawOf(another)];
    } catch (error) {
      say(`It is left out. ${messageOf(error)}`);
    }
  }
  const slack = (await ask(`Slack: http, socket or off? [${chosen.slack}]`)).toLowerCase();
  if (slack === 'http' || slack === 'socket' || slack === 'off') chosen.slack = slack;
  else if (slack !== '') say(`There is no ${slack}; ${chosen.slack} stands.`);
  if (chosen.slack !== 'off') {
    const pattern = await ask('Which channels are incident channels, such as ^inc-? [all that Aura is in]');
    if (pattern !== '') chosen.incidentChannels = pattern;
  }
  const store = (await ask(`Where is the work kept: redis or embedded? [${chosen.store}]`)).toLowerCase();
  if (store === 'redis' || store === 'embedded') chosen.store = store;
  else if (store !== '') say(`There is no ${store}; ${chosen.store} stands.`);
  return chosen;
}

/** As it was written, without the defaults of its kind. */
function rawOf(text: string): Chosen['sources'][number] {
  const entry = entryOf(text);
  const { kind, settings } = partsOf(entry);
  const isDefault = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (typeof settings !== 'object' || settings === null) return entry;
  return { [kind]: Object.fromEntries(Object.entries(settings).filter(([, value]) => !isDefault(value))) };
}
