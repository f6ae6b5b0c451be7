/**
 * `paging.escalate` and `paging.add_responder`: people paged through PagerDuty, as writes like any other.
 * Owns: the two tools beside the servers', and whether a page that failed may have gone out. Refuses: asking anybody
 * whether; who calls is answerable for the approval.
 */
import { AuraError, messageOf } from '../../errors.ts';
import type { Paging } from '../../run/ports/paging.ts';
import type { CallOptions, RawResult, Toolbox, ToolSpec } from '../tool.ts';
import { addResponder } from './add-responder.ts';
import { escalate } from './escalate.ts';
import type { Page, PagingTool } from './page.ts';

const tools: readonly PagingTool[] = [escalate, addResponder];
const toolOf = (asked: ToolSpec) => tools.find(({ spec }) => spec === asked);

export class PagingToolbox implements Toolbox {
  readonly #inner: Toolbox;
  readonly #paging: Paging;

  constructor(inner: Toolbox, paging: Paging) {
    this.#inner = inner;
    this.#paging = paging;
  }

  async list(): Promise<{ tools: ToolSpec[]; gaps: string[] }> {
    const listed = await this.#inner.list();
    return { ...listed, tools: [...listed.tools, ...tools.map(({ spec }) => spec)] };
  }

  async find(name: string, how?: { fresh?: boolean }): Promise<ToolSpec | { missing: string }> {
    return tools.find(({ spec }) => spec.name === name)?.spec ?? this.#inner.find(name, how);
  }

  async check(asked: ToolSpec, args: Record<string, unknown>): Promise<string[]> {
    const tool = toolOf(asked);
    if (!tool) return this.#inner.check(asked, args);
    const parsed = tool.schema.safeParse(args);
    return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  }

  async call(asked: ToolSpec, args: Record<string, unknown>, options: CallOptions): Promise<RawResult> {
    const tool = toolOf(asked);
    if (!tool) return this.#inner.call(asked, args, options);
    try {
      const page = await tool.prepare(this.#paging, args);
      if (args['dryRun'] === true || 'outcome' in page) return told(page);
      return await sent(page);
    } catch (error) {
      return refusal(error);
    }
  }

  async close(): Promise<void> {
    await this.#inner.close();
  }
}

async function sent(page: Extract<Page, { send: unknown }>): Promise<RawResult> {
  try {
    await page.send();
    return told({ ...page, outcome: 'paged' });
  } catch (error) {
    // What PagerDuty refused paged nobody; where no answer came, somebody may have been.
    return error instanceof AuraError && !error.retryable ? refusal(error) : lost(error);
  }
}

function told(page: { send?: unknown; outcome?: string } & Record<string, unknown>): RawResult {
  const { send: _, ...rest } = page;
  const structured = { outcome: 'would-change', ...rest };
  const succeeded = structured.outcome !== 'refused';
  const text = JSON.stringify(structured);
  return { succeeded, ...(succeeded ? {} : { did: 'not-run' as const }), lost: false, text, structured };
}

function refusal(error: unknown): RawResult {
  const structured = { outcome: 'refused', why: messageOf(error) };
  return { succeeded: false, did: 'not-run', lost: false, text: JSON.stringify(structured), structured };
}

function lost(error: unknown): RawResult {
  return { succeeded: false, did: 'unknown', lost: true, text: messageOf(error) };
}
