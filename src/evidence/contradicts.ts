/**
 * Whether a line that somebody points at speaks against a claim, as far as code can see that.
 * Owns: the grounds that count: an object's own state, an error where none is claimed, a time, and a figure that is
 * somebody else's. Refuses: taking anybody's word for it, and grounds that need a reading of what a sentence means.
 */
import type { Claim } from '../run/evidence.ts';
import { tooEarlyOrLate } from './against-in-time.ts';
import type { ClaimInput } from './claim-check.ts';
import { elsewhere } from './figure-of-another.ts';
import type { Line } from './line-of.ts';
import { objectHealth } from './object-health.ts';
import { namesComponent, timesIn } from './rows.ts';

/** ms by which two times may differ and still be the same moment. */
const sampled = 120_000;
const saysIll =
  /\b(?:not ready|unready|not running|crash\w{0,20}|restart\w{0,8}|oom\w{0,8}|killed|evicted|pending|unavailable|down|unschedul\w{0,8}|back-?off|no replicas|cannot (?:start|pull)|not well|unhealthy)\b/i;
const saysWell = /\b(?:well|healthy|fine|ready|running|up|normal)\b/i;
const denies = /\b(?:no|not|without|zero|never|none|nothing|un\w{1,20})\b/i;
const error = /\b(?:errors?|fail\w{0,5}|exceptions?|time-?outs?|timed out|refus\w{0,4}|warnings?)\b/i;
const isError = /(?<![a-z])(?:error|fatal|critical|panic|severe)(?![a-z])/i;

/** What in the line speaks against the claim, in a sentence that says what would; null where code sees nothing. */
export async function contradicts(claim: Claim, line: Line, input: ClaimInput): Promise<string | null> {
  const inTime = tooEarlyOrLate(claim, line, input);
  // What a sentence says of others is not told from what it says of its own component.
  const namesOthers = [...input.known].some(
    (name) => name !== claim.component && namesComponent(claim.statement, name),
  );
  if (inTime !== null || namesOthers) return inTime;
  return (await byHealth(claim, line, input)) ?? byError(claim, line, input) ?? (await elsewhere(claim, line, input));
}

/** The objects of the component say of themselves the opposite of what is claimed of them. */
async function byHealth(claim: Claim, { evidence, output, row }: Line, input: ClaimInput): Promise<string | null> {
  const { kind, component, statement } = claim;
  const health = objectHealth(output).get(component);
  if (health === undefined || !namesComponent(row, component)) return null;
  const isWellClaimed =
    kind === 'no-fault' || (kind === 'ruled-out' && saysWell.test(statement) && !denies.test(statement));
  if (isWellClaimed && health === 'ill')
    return `${evidence.id} shows objects of ${component} that are not well, and the claim says that it is`;
  const isIllClaimed = (kind === 'cause' || kind === 'symptom' || kind === 'contributor') && saysIll.test(statement);
  if (!isIllClaimed || health === 'ill') return null;
  // What the claim itself cites may have caught it at another moment.
  for (const id of claim.evidence) {
    const cited = input.ledger.find((it) => it.id === id && it.succeeded);
    const seen = cited ? await input.outputs.text(cited) : null;
    if (objectHealth(seen ?? '').get(component) === 'ill') return null;
  }
  return `${evidence.id} shows the objects of ${component} well, and the claim says that they are not`;
}

/** It is ruled out for want of errors, and the line is one, of this component, in the time of the incident. */
function byError({ kind, component, statement }: Claim, line: Line, { triage }: ClaimInput): string | null {
  const { evidence, row } = line;
  if (kind !== 'ruled-out' && kind !== 'no-fault') return null;
  // Old errors may go on where only new ones are denied.
  if (!denies.test(statement) || !error.test(statement) || /\bnew\b/i.test(statement)) return null;
  const isItsOwn = namesComponent(row, component) || evidence.subjects.every((subject) => subject === component);
  if (!isItsOwn || evidence.subjects.length === 0 || !isError.test(row)) return null;
  const [from, to] = triage ? [Date.parse(triage.window.from), Date.parse(triage.window.to)] : [0, 0];
  const isMeanwhile = timesIn(row).some((time) => time >= from - sampled && time <= to + sampled);
  return isMeanwhile
    ? `${evidence.id} has an error of ${component} in that time, and the claim says that there is none`
    : null;
}
