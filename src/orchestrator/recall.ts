/**
 * Looks whether an incident of the same structure was brought to its end before.
 * Owns: that it is journaled with the run that it came to mind in. Refuses: its use as evidence, and failing a run over it.
 */
import type { Finding } from '../run/evidence.ts';
import { lessonLink, lessonOf, namedCause } from '../run/named-cause.ts';
import type { RunContext } from './run-context.ts';

export async function recall(context: RunContext, finding: Finding): Promise<void> {
  const { state, run } = await context.current();
  const named = namedCause(finding);
  if (!named || run.lesson) return;
  const { journal } = context.parts;
  const earlier = await journal.store.find(lessonLink(state.brief, named));
  if (!earlier || earlier === context.incident) return;
  // What a newer Aura wrote cannot be read; there is then no lead, and nothing else changes.
  const lesson = lessonOf(await journal.load(earlier).catch(() => state));
  if (!lesson || lesson.incident === context.incident) return;
  await context.write(() => ({ facts: [{ type: 'lesson-recalled', run: run.id, lesson }] }));
}
