/**
 * A note to the support of whoever runs what does not work: times, what was seen from our side, where it is recorded. A
 * draft.
 * Owns: those sentences. Refuses: apologies to customers (customer-update.ts), what is done inside, and sending it.
 */
import { deedOf } from '../../run/actions/deed-of.ts';
import { at, cite, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookAtUsual } from './looked.ts';
import { rowWords } from './row-words.ts';
import { recoveredAt } from './since.ts';
import { quoted } from './summary.ts';
import { anomalyWords, distinct, lookedUp, matterWords, timeOf } from './wording.ts';

const asksForDraft = /\b(?:draft|write|note|mail|e-?mail|message|ticket|letter|report)\b/i;
const outsiders = '(?:providers?|vendors?|suppliers?|third.part(?:y|ies))';
const toOutsiders = new RegExp(`\\b(?:to|for) (?:\\w{1,20} ){0,3}${outsiders}\\b`, 'i');
const toSupport = /\b(?:to|for) (?:the |our )?(\w[\w-]{1,40})(?:['’]s)? (?:support|help ?desk|noc)\b/i;
/** Characters of a question that are read. */
const most = 300;
const mostSigns = 3;

/** Null where none is asked for, and where nothing was found of whom it goes to. */
export async function vendorNote(asked: Asked): Promise<Told | null> {
  const { finding, triage, catalog, ask, seen, state } = asked;
  const text = asked.text.slice(0, most);
  if (!asksForDraft.test(text) || finding?.outcome !== 'fault' || finding.component === null || !triage) return null;
  const { component } = finding;
  const said = toSupport.exec(text)?.[1]?.toLowerCase();
  const isNamed = catalog.some((it) => it.component === said || it.aliases.includes(said ?? ''));
  if (!isNamed && !(finding.causeKind === 'dependency' && toOutsiders.test(text))) return null;
  if (isNamed && said !== component && ask.subject.component !== component) return null;
  const signs = triage.anomalies
    .filter((it) => !it.chronic && (it.component === component || it.signal.includes(component) || it.source === 'log'))
    .toSorted((one, other) => other.strength - one.strength);
  const [began, ended] = [finding.since === null ? null : timeOf(finding.since), recoveredAt(state)];
  const span: Words =
    began === null
      ? say`We`
      : ended === null
        ? say`Since ${at(began)} we`
        : say`From ${at(began)} until ${at(ended)} we`;
  const moved = [...state.approvals.values()].findLast(
    ({ state: its, action }) => its === 'done' && deedOf(action.name, action.tool) === 'fail-over',
  );
  const until =
    moved?.endedAt === undefined
      ? []
      : [
          say`Since ${at(moved.endedAt)} our calls go to your other site; that your first one works again we did not see.`,
        ];
  const { shares, evidence } = await callsTo(asked, component);
  const seenHere = [...shares, ...distinct(signs.map((it) => anomalyWords(it))).slice(0, mostSigns)];
  const side = seenHere.flatMap((it, place): Words => (place === 0 ? it : ['; ', ...it]));
  return {
    lines: [
      say`Draft for the support of ${name(component)}, sent to nobody yet:`,
      quoted([
        say`${span} ${ended === null ? 'see' : 'saw'} this of ${name(component)}: ${matterWords(finding)}.`,
        ...(side.length > 0 ? [say`From our side: ${side}.`] : []),
        ...until,
        say`Please tell us what happened on your side at that time.`,
      ]),
      say`What it rests on${cite(seen?.evidence.triage, ...evidence)}. Times, shares and counts are as measured from our side; nothing of theirs is known here.`,
    ],
    foot: lookedUp(asked, []),
  };
}

/** What failed of the calls to it, as each of its callers counts them. */
async function callsTo(asked: Asked, component: string): Promise<{ shares: Words[]; evidence: string[] }> {
  const callers = (asked.finding?.blastRadius ?? []).filter((it) => it !== component).slice(0, mostCallers);
  const shares: Words[] = [];
  const evidence: string[] = [];
  for (const caller of callers) {
    const looked = await lookAtUsual(asked, caller);
    if ('why' in looked) continue;
    const row = looked.found.metrics.find(
      ({ labels, kind, abnormal }) => labels['peer'] === component && kind === 'error' && abnormal,
    );
    if (!row) continue;
    shares.push(say`${name(caller)}: ${rowWords(row)}`);
    evidence.push(looked.evidence);
  }
  return { shares: shares.slice(0, 1), evidence: evidence.slice(0, 1) };
}

const mostCallers = 3;
