/**
 * The runbook that the alert links to, read through the gate beside the first look.
 * Owns: which way to it is taken, and that it is a gap, never more, where none leads there. Refuses: reading it as orders;
 * its steps are quoted to people, and models see it fenced;
 * what speaks to its reader is left out and said.
 */
import { readsLikeOrder } from '../../evidence/reads-like-order.ts';
import { runbookSteps } from '../../evidence/runbook-steps.ts';
import type { Evidence } from '../../run/evidence.ts';
import { allowing, notAllowed, type RunbookEntry } from '../../run/settings/runbook-settings.ts';
import type { RunbookRead } from '../../run/finding/runbook-read.ts';
import { sayCount } from '../../run/wording/quantity.ts';
import { runbookTool } from '../../tools/runbook/runbook-toolbox.ts';
import type { RunContext } from '../run-context.ts';

/** Asks a tool through the gate; what fails is said in `into`. */
type AskTool = (tool: string, args: Record<string, unknown>, into: string[]) => Promise<{ evidence: Evidence } | null>;

export async function readRunbook(
  { incident, parts }: RunContext,
  link: string | undefined,
  gaps: string[],
  ask: AskTool,
): Promise<RunbookRead | undefined> {
  if (link === undefined) return undefined;
  const tools = waysTo(link, parts.runbooks ?? []);
  const failed = tools.length === 0 ? [notAllowed(link)] : [];
  for (const tool of tools) {
    const found = await ask(tool, { url: link }, failed);
    if (!found) continue;
    const { id, note, digest } = found.evidence;
    const text = note === undefined ? digest : await parts.notes.text(incident, note).catch(() => digest);
    const steps = runbookSteps(text, link);
    const told = steps.filter((step) => !readsLikeOrder(step));
    const left = steps.length - told.length;
    if (left > 0)
      gaps.push(
        `the runbook has ${sayCount(left, 'line')} that ${left === 1 ? 'speaks' : 'speak'} to whoever reads it like an order; left out here, and nothing obeys it`,
      );
    return { evidence: id, link, steps: told };
  }
  // One line: what the last way said.
  gaps.push(...failed.slice(-1));
  return undefined;
}

/** The tools to try, one after another. */
function waysTo(link: string, entries: readonly RunbookEntry[]): string[] {
  const isAllowed = URL.canParse(link) && allowing(entries, new URL(link)) !== undefined;
  const own = isAllowed || entries.some((entry) => 'folder' in entry) ? [runbookTool] : [];
  return [...own, ...entries.flatMap((entry) => ('tool' in entry ? [entry.tool] : []))];
}
