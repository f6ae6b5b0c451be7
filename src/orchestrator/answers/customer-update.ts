/**
 * A status update for customers: what they notice, since when, what still works, what is done about it. A draft.
 * Owns: leaving out whatever is the team's own: components, routes, versions, evidence. Refuses: promises.
 */
import { isUndecided } from '../../run/actions/approval.ts';
import { sentencesWanted } from '../../run/question/constraints.ts';
import { wasMended } from '../../run/actions/mended.ts';
import { sayDuration } from '../../run/wording/quantity.ts';
import { at, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { capitalized, doings } from './customer-words.ts';
import { handover } from './handover.ts';
import { type Harm, harmNow, harmOf, harmThen } from './harm.ts';
import { lookAtUsual } from './looked.ts';
import { quoted, summary } from './summary.ts';
import { isSeenOver } from './trend.ts';
import { vendorNote } from './vendor-note.ts';
import { subjectOf, suspectOf } from './wording.ts';
import { owners } from './owner.ts';

export async function customerUpdate(asked: Asked): Promise<Told> {
  const note = await vendorNote(asked);
  if (note) return note;
  if (forBoss.test(asked.text.slice(0, 300))) return summary(asked);
  if (forTeam.test(asked.text.slice(0, 300))) return handover(asked);
  const { finding, state } = asked;
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const service = subjectOf(own);
  const draft = say`Draft for customers, published by nobody yet:`;
  if (finding?.noFault)
    return {
      lines: [
        ...(asksWhetherToTell.test(asked.text.slice(0, 300))
          ? [say`No: nobody was seen to be hit, so there is nothing to tell them. Should somebody ask:`]
          : []),
        draft,
        quoted([say`We looked into a report of trouble and found our service working as usual.`]),
      ],
    };
  const isSeen = service !== null && (await isSeenOver(own, service));
  const harm = await harmOf(asked);
  const opening = asksIfOver.test(asked.text.slice(0, 300))
    ? [isSeen ? say`Yes, as far as is measured: it is over.` : say`No: it is not over, or not for sure.`]
    : [];
  const left = asksForLoss.test(asked.text.slice(0, 300)) ? [lossSaid(own)] : [];
  const wanted = asked.length === 'shorter' ? 2 : sentencesWanted(asked.text);
  const short = wanted !== null && wanted <= 2;
  if (isSeen || state.resolved) {
    const all = over(harm, asked, isSeen);
    return { lines: [...left, ...opening, draft, quoted(all.slice(0, wanted ?? all.length))] };
  }
  const well = await stillWorks(own, service, harm);
  const isMending = [...state.approvals.values()].some(
    (approval) => isUndecided(approval.state) || approval.state === 'executing',
  );
  const began = harm?.since ? say` since ${at(harm.since)}` : [];
  const cause =
    finding?.component && finding.verdict !== 'inconclusive'
      ? say`We have found the cause${isMending ? ' and a fix is being prepared' : ''}.`
      : say`We know about it and are looking for the cause.`;
  const what = say`We have a problem${began}: ${harm ? harmNow(harm) : 'some requests may fail or be slow'}.`;
  const news = say`We are working on it and will write again when there is news.`;
  const body = short
    ? wanted === 1
      ? [what]
      : [what, asked.length === 'shorter' ? say`We are working on it.` : news]
    : [say`${what}${well}`, cause, say`We will write again when there is news.`];
  const more = asked.length === 'longer' ? [say`You do not have to do anything; please try again later.`] : [];
  return { lines: [...left, ...opening, draft, quoted([...body, ...more])] };
}

/** "Do I need to tell customers anything?" */
const asksWhetherToTell =
  /\b(?:do|does|should|must|shall)\b[^.?!]{0,12}\b(?:i|we|support)\b[^.?!]{0,20}\b(?:tell|inform|write|say|post|answer)\b/i;

/** Whoever decides inside of the company is no customer. */
const forBoss =
  /^(?![^]*\b(?:customers?|users?|clients?|status ?page)\b)[^]*\b(?:boss|ceo|cto|cfo|vp|execs?|directors?|board|management)\b/i;

/** Whether what people had is gone: nobody here knows, and whoever owns it may. */
function lossSaid(asked: Asked): Words {
  const component = asked.asked?.components?.[0]?.name ?? suspectOf(asked);
  const [whose] = owners(asked, component, 'ask');
  return say`Whether anything of theirs is gone is not known: nothing that I read tells it.${whose ? say` ${whose}` : []}`;
}

const asksForLoss = /\b(?:gone|lost|los(?:e|es|ing)|disappear\w*|vanish\w*|deleted|wiped|still there|safe)\b/i;

/** "Can I tell customers it is fixed?" */
const asksIfOver =
  /^\W*(?:[^:,?!.]{0,30}[:,] )?(?:so |and |ok )?(?:can|could|may|should|shall|do) (?:we|i)\b[^.?!]{0,60}\b(?:fixed|over|resolved|solved|ok|fine|again|back)\b/i;

/** Colleagues want the parts by their names. */
const forTeam =
  /^(?![^]*\b(?:customers?|users?|clients?|status ?page|support|public)\b)[^]*\b(?:to|for) (?:the )?(?:team[- ]\w+|\w+[- ]team|devs?|developers|engineers|on-?calls?|colleagues|owners?)\b/i;

/** What was, from when until when; whoever resolved it said so, and that it works is claimed only where it is measured. */
function over(harm: Harm | null, { state }: Asked, isSeen: boolean): Words[] {
  const until = harm?.until ?? state.resolved?.at ?? null;
  const span =
    harm?.since && until
      ? isSameMinute(harm.since, until)
        ? say`At ${at(harm.since)}, for ${sayDuration(until - harm.since)}: `
        : say`From ${at(harm.since)} until ${at(until)}: `
      : harm?.since
        ? say`Since ${at(harm.since)}: `
        : [];
  const what = harm ? harmThen(harm) : 'some requests may have failed or been slow';
  const now = isSeen
    ? wasMended(state)
      ? 'This is resolved: everything works as usual again.'
      : 'At the moment everything works as usual again.'
    : 'This is marked as resolved.';
  return [
    say`${now}`,
    say`${span.length > 0 ? say`${span}${what}` : capitalized(what)}.`,
    say`We are sorry for the trouble.`,
  ];
}

/** "From 08:43 until 08:43" tells nobody anything. */
function isSameMinute(one: number, other: number): boolean {
  return Math.floor(one / minute) === Math.floor(other / minute);
}

const minute = 60_000;

/** What is measured and was well all the time. */
async function stillWorks(asked: Asked, service: string | null, harm: Harm | null): Promise<Words> {
  const looked = service === null ? null : await lookAtUsual(asked, service);
  const rows = looked && 'found' in looked ? looked.found.metrics : [];
  const routes = [...new Set(rows.flatMap(({ labels }) => labels['route'] ?? []))];
  const hit = new Set(harm?.ways.map(({ name }) => name));
  const well = routes.filter(
    (route) => !hit.has(route) && rows.every((it) => it.labels['route'] !== route || !it.abnormal),
  );
  return well.length === 0
    ? []
    : say` ${capitalized(doings(well.slice(0, 3)))} ${well.length === 1 ? 'works' : 'work'} as usual.`;
}
