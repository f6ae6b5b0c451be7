/**
 * Makes one text for people out of what several investigators handed in.
 * Owns: what the writer is given, and that its failure costs nothing but words. Refuses: a conclusion of its own.
 */
import type { Worked } from '../../run/step.ts';
import { askTurn } from '../conversation/ask-turn.ts';
import { conclude } from './conclude.ts';
import { cut, fenced } from '../conversation/fenced.ts';
import { modelFor } from '../conversation/model-for.ts';
import { synthesizerPrompt } from '../prompts/synthesizer.ts';
import type { RunContext } from '../run-context.ts';
import type { Work } from '../work-input.ts';

const replyTokens = 700;
const longestSummary = 2_000;
const longestConclusion = 4_000;

/** The text; the last summary where nobody could write one. */
export async function compose(
  context: RunContext,
  { base, verdict, seen, clock, workflow }: Work,
  all: Worked,
  parts: readonly Worked[],
): Promise<string | null> {
  const model = modelFor(context.parts.model, 'synthesizer', workflow);
  const summaries = parts.flatMap(({ narrative }) => narrative ?? []);
  if (!model) return summaries.at(-1) ?? null;
  const { state, run } = await context.current();
  const submissions = all.submissions ?? [];
  const concluded = conclude({ base, verdict, triage: seen.triage, submissions, ledger: state.ledger });
  const { component, change, claims, ruledOut } = concluded.finding;
  const conclusion = JSON.stringify({ verdict: concluded.verdict, cause: component, change, claims, ruledOut });
  const told = [
    fenced({ run: run.id, source: 'the conclusion', text: conclusion, limit: longestConclusion }),
    ...summaries.map((text, index) =>
      fenced({
        run: run.id,
        source: `investigator ${index + 1}`,
        text: cut(text, longestSummary),
        limit: longestSummary,
      }),
    ),
  ].join('\n\n');
  try {
    const request = () => ({
      system: synthesizerPrompt,
      messages: [{ role: 'user' as const, text: told }],
      tools: [],
      maxTokens: replyTokens,
    });
    const { reply } = await askTurn(context, model, 'words/turn:1', request, clock.working);
    return reply.text || (summaries.at(-1) ?? null);
  } catch (error) {
    if (context.signal.aborted) throw error;
    await context.current();
    return summaries.at(-1) ?? null;
  }
}
