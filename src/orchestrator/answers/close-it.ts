/**
 * "Can we close this?": what a fresh look says, for how long it was watched, and what still needs somebody.
 * Owns: that answer at every stage. Refuses: closing anything; who holds the alert does.
 */
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { customersSay } from './customers-say.ts';
import { fixes } from './fix.ts';
import { leftOpen } from './open-ends.ts';
import { owners } from './owner.ts';
import { stageOf } from './stage.ts';
import { trend } from './trend.ts';
import { marked } from './what-now.ts';
import { wholeText } from './whole-text.ts';
import { lookedUp, readingWords, timeOf } from './wording.ts';

const mostOfOpen = 2;

export async function closeIt(asked: Asked): Promise<Told> {
  if (stageOf(asked).is === 'calm') {
    // Tickets of customers are closed by whoever knows what these met.
    const report = ofTickets.test(asked.text.slice(0, 300)) ? await customersSay(asked) : null;
    return report ?? calmTold(asked);
  }
  const ask = { topic: 'trend', subject: {}, window: null } as const;
  const now = await trend({ ...asked, text: '', ask });
  const [first = []] = now.lines;
  const isOver = now.over === true;
  const left = leftOpen(asked).slice(0, mostOfOpen);
  const whose = asked.finding?.component ? owners(asked, asked.finding.component)[0] : undefined;
  return {
    ...now,
    lines: [
      say`${isOver ? 'Nothing that is measured speaks against it' : 'Not yet, as far as is measured'}. ${first}`,
      ...(isOver ? watched(asked) : fixes(asked).slice(0, 1)),
      ...marked(asked),
      ...(isOver ? left.map((it, place) => (place === 0 && whose ? say`${it} ${whose}` : it)) : []),
      ...(isOver && asksForWords.test(wholeText(asked).slice(0, 300))
        ? [say`“one sentence for my boss” has it written to pass on.`]
        : []),
    ],
  };
}

const ofTickets = /\b(?:tickets?|complaints?|cases)\b/i;

/** For how long nothing was seen of it. */
function watched({ state, now }: Asked): Words[] {
  const held = [...state.approvals.values()].findLast(({ verification }) => verification?.state === 'held');
  const since = held?.verification?.polledAt;
  return since === undefined
    ? [say`Nothing was verified after a deed of mine: it ended by itself, or by something done elsewhere.`]
    : [
        say`The recovery was seen at ${at(since)}, ${sayDuration(now - since)} ago; it was not watched for longer than that.`,
      ];
}

/** Who hears of it elsewhere. */
const asksForWords =
  /\b(?:boss|manager\w*|ceo|cto|coo|vp|director|execs?|press|stores?|drivers|customers|support|it was nothing|tell|write|say)\b/i;

function calmTold(asked: Asked): Told {
  const { finding, triage, state, seen, seenAt, now } = asked;
  const reading = finding?.reading;
  const service = state.brief?.service ?? finding?.alerted;
  const window = triage?.window;
  const span = window
    ? say`, from ${at(timeOf(window.from))} to ${at(Math.min(timeOf(window.to), seenAt ?? now))}`
    : [];
  const changed =
    state.approvals.size === 0
      ? 'nothing was changed through me and no card waits'
      : 'what was proposed is told by “status”';
  return {
    lines: [
      say`Nothing that is measured speaks against it: ${reading ? readingWords(reading) : say`what the alert measures is inside its usual range`}.${cite(seen?.evidence.triage)}`,
      say`Looked at: metrics, logs, traces and changes, as far as they are recorded${span}; what is recorded nowhere here, such as what people see in their browsers, was not. Beside that ${changed}.`,
      ...marked(asked),
      ...(asksForWords.test(wholeText(asked).slice(0, 300)) && state.approvals.size === 0
        ? [
            say`To pass on: the alert${service ? say` for ${name(service)}` : []} was false as far as is measured; nothing had to be changed.`,
          ]
        : []),
    ],
    foot: lookedUp(asked, []),
  };
}
