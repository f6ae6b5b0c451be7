/**
 * `aura.runbook`: the runbook that an alert links to, from the hosts and checkouts that aura.yaml allows.
 * Owns: the tool's schema, and where a link is looked for: checkouts first, then its host. Refuses: everything that
 * `runbooks:` does not list; what it answers is foreign text like any other tool's.
 */
import { z } from 'zod';
import { messageOf } from '../../errors.ts';
import { isUnusual, readRegular } from '../../local/regular-file.ts';
import { allowing, notAllowed, type RunbookEntry } from '../../run/settings/runbook-settings.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { ownSchema } from '../own-schema.ts';
import type { CallOptions, RawResult, Toolbox, ToolSpec } from '../tool.ts';
import { fetchPage, mostBytes } from './fetch-page.ts';
import { findInCheckout } from './find-in-checkout.ts';
import { pageText } from './page-text.ts';

export const runbookTool = 'aura.runbook';

const schema = z.strictObject({ url: z.string().min(1).max(2_000).describe('The link, as the alert has it') });

const stated = {
  description: 'The runbook that an alert links to, as the team wrote it',
  inputSchema: ownSchema(schema),
};
const spec: ToolSpec = {
  name: runbookTool,
  server: 'aura',
  tool: 'runbook',
  ...stated,
  readOnlyHint: true,
  destructiveHint: false,
  fingerprint: fingerprintOf({ name: runbookTool, ...stated, annotations: { readOnlyHint: true } }),
};

export class RunbookToolbox implements Toolbox {
  readonly #inner: Toolbox;
  readonly #entries: readonly RunbookEntry[];

  constructor(inner: Toolbox, entries: readonly RunbookEntry[]) {
    this.#inner = inner;
    this.#entries = entries;
  }

  /** There is nothing to offer where aura.yaml names neither hosts nor checkouts. */
  get #offers(): boolean {
    return this.#entries.some((entry) => !('tool' in entry));
  }

  async list(): Promise<{ tools: ToolSpec[]; gaps: string[] }> {
    const { tools, gaps } = await this.#inner.list();
    return { tools: this.#offers ? [...tools, spec] : tools, gaps };
  }

  async find(name: string, how?: { fresh?: boolean }): Promise<ToolSpec | { missing: string }> {
    return name === runbookTool && this.#offers ? spec : this.#inner.find(name, how);
  }

  async check(asked: ToolSpec, args: Record<string, unknown>): Promise<string[]> {
    if (asked !== spec) return this.#inner.check(asked, args);
    const parsed = schema.safeParse(args);
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }

  async call(asked: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> {
    if (asked !== spec) return this.#inner.call(asked, args, options);
    const within = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeout)]);
    try {
      return { succeeded: true, lost: false, text: await this.#read(schema.parse(args).url, within) };
    } catch (error) {
      return { succeeded: false, lost: false, text: messageOf(error) };
    }
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }

  async #read(link: string, signal: AbortSignal): Promise<string> {
    for (const entry of this.#entries) {
      const path = 'folder' in entry ? await findInCheckout(entry.folder, link) : undefined;
      if (path !== undefined && 'folder' in entry) return fileText(path, entry.folder);
    }
    const url = URL.canParse(link) ? new URL(link) : null;
    const entry = url && allowing(this.#entries, url);
    if (!url || !entry) throw new Error(notAllowed(link));
    const { text, cut } = await fetchPage(url, entry, signal);
    return `${pageText(text)}${cut ? cutNote : ''}`;
  }
}

const cutNote = '\n[the runbook is longer; the rest is not read]';

async function fileText(path: string, folder: string): Promise<string> {
  try {
    const text = await readRegular(path, folder);
    return `${pageText(text.slice(0, mostBytes))}${text.length > mostBytes ? cutNote : ''}`;
  } catch (cause) {
    if (isUnusual(cause)) throw cause;
    throw new Error('the runbook in the checkout cannot be read; check the rights of its file', { cause });
  }
}
