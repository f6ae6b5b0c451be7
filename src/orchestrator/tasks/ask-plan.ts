/**
 * Before a plan is carried out, copilot asks people: its tasks in words and two buttons, parked like any question back.
 * Owns: when it is asked, its words, and that silence is no consent. Refuses: asking anew for a plan that was begun.
 */
import type { Plan } from '../../run/plan.ts';
import { placeOf } from '../../run/place-of.ts';
import { askPeople } from '../clarify.ts';
import { levelOf } from '../actions/autonomy-of.ts';
import { cut } from '../conversation/fenced.ts';
import type { RunContext } from '../run-context.ts';
import type { Workflow } from '../../workflows.ts';

const goOn = 'Go on';
const leaveIt = 'Leave it at the first look';
const longestGoal = 90;
const mostShown = 4;

/** How the question about a plan is named among a run's questions. */
export const planQuestion = 'plan:';

/** True where it may be carried out. Throws RunParked while people are asked. */
export async function mayCarryOut(
  context: RunContext,
  workflow: Workflow | null,
  round: number,
  { tasks }: Plan,
): Promise<boolean> {
  const { level } = levelOf(context.parts.autonomy, workflow ?? {});
  const { state, run } = await context.current();
  const isBegun = run.steps.some(({ key }) => key.startsWith(`task:${round}.`));
  // A terminal has no buttons, and in shadow nobody would see them. A channel may become known while it is asked.
  const isAtTerminal = state.brief?.source === 'cli' && placeOf(state, context.run) === null;
  if (level !== 'copilot' || isBegun || run.shadow || isAtTerminal) return true;
  const goals = tasks.slice(0, mostShown).map(({ goal }, at) => `${at + 1}. ${cut(goal, longestGoal)}`);
  const more = tasks.length > mostShown ? [`and ${tasks.length - mostShown} more`] : [];
  const { text } = await askPeople(context, run, {
    key: `${planQuestion}${round}`,
    text: `I would look further: ${[...goals, ...more].join('; ')}. Shall I?`,
    choices: [goOn, leaveIt],
    guess: leaveIt,
  });
  return text === goOn || /^(?:yes|ok|okay|sure|go|please|do it)\b/i.test(text);
}
