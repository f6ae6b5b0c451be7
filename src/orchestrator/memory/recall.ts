/**
 * Looks whether the same fault was brought to its end before, and holds what that incident left against what is seen now.
 * Owns: which earlier incidents are read, that a lead is journaled with the run that it came to mind in, and that the
 * earlier incident hears whether it held. Refuses: its use as evidence, and failing a run over it.
 */
import { readsLikeOrder } from '../../evidence/reads-like-order.ts';
import type { Counts } from '../../memory/linkage.ts';
import { type Kept, mostAlike } from '../../memory/most-alike.ts';
import type { Finding } from '../../run/evidence.ts';
import type { IncidentId } from '../../run/identity.ts';
import type { Journal } from '../../run/journal.ts';
import type { Lesson, Recalls } from '../../run/outcomes/lesson.ts';
import { lessonOf } from '../../run/outcomes/named-cause.ts';
import { placeOf } from '../../run/place-of.ts';
import { postingIn } from '../../run/outcomes/posting-in.ts';
import {
  anyOutcome,
  featureLink,
  featuresOf,
  type Structure,
  structureIn,
  structureOf,
} from '../../run/outcomes/structure.ts';
import type { TriageResult } from '../../run/finding/triage-result.ts';
import type { RunContext } from '../run-context.ts';

/** Incidents that are read under one feature, the newest first, and in all. */
const mostUnderOne = 8;
const mostRead = 40;

/**
 * True where somebody confirmed the cause of an earlier incident of the same fault, and what is seen now says by itself
 * that it is this one's: then there is nothing left to plan.
 */
export async function recall(context: RunContext, finding: Finding, triage: TriageResult | null): Promise<boolean> {
  const { state, run } = await context.current();
  if (finding.outcome === 'healthy') return false;
  const now = structureOf(state.brief, finding, triage);
  const lesson = run.lesson ?? (await search(context, now));
  if (!lesson) return false;
  if (lesson.disputed) {
    if (!run.lesson) await context.write(() => ({ facts: [{ type: 'lesson-recalled', run: run.id, lesson }] }));
    return false;
  }
  const standing = standingOf(lesson, finding, triage);
  if (!run.lesson && standing !== 'open') {
    // Only a cause that was seen to be the same, or another, says something of a cause that was confirmed.
    if (lesson.right && !lesson.orders && standing !== 'live') await judge(context, lesson, standing === 'held');
    // What is seen now may speak against a lead by chance once; from the second time on people should know.
    const isDoubted = (standing === 'contradicted' && (lesson.contradicted ?? 0) > 0) || lesson.orders === true;
    const told: Lesson = isDoubted ? { ...lesson, doubted: true } : lesson;
    if (standing !== 'contradicted' || isDoubted)
      await context.write(() => ({ facts: [{ type: 'lesson-recalled', run: run.id, lesson: told }] }));
  }
  return standing === 'held' && lesson.right && !lesson.orders && finding.verdict !== 'inconclusive';
}

async function search(context: RunContext, now: Structure): Promise<Lesson | null> {
  if (context.parts.remembered) return context.parts.remembered.lesson;
  const { kept, counts } = await readAlong(context, now);
  const borrowed = await context.parts.memory?.read(now, context.incident, context.run, context.signal);
  // A record that reads like orders decides nothing, and a server's is not even shown.
  const foreign = (borrowed ?? []).filter(({ lesson }) => !ordersIn(lesson).orders);
  return mostAlike(now, [...kept, ...foreign], counts)?.lesson ?? null;
}

/** What this installation remembers that may be the same, by little: good for where to look first, and no more. */
export async function alikeHere(context: RunContext, now: Structure): Promise<Lesson | null> {
  const { kept, counts } = await readAlong(context, now);
  return mostAlike(now, kept, counts, 'maybe')?.lesson ?? null;
}

/** Reads along the lists of what shares a feature with it, the rarest feature first: common ones lead to all and sundry. */
async function readAlong(context: RunContext, now: Structure): Promise<{ kept: Kept[]; counts: Counts }> {
  const { journal } = context.parts;
  const lists = await Promise.all(
    [anyOutcome, ...featuresOf(now)].map(async (feature) => {
      const link = featureLink(feature);
      const newest = await journal.store.find(link);
      const posting = newest ? await postingIn(journal, newest, link) : null;
      return { feature, link, newest, count: posting?.count ?? 0 };
    }),
  );
  const counts = new Map(lists.map(({ feature, count }) => [feature, count]));
  const read = new Map<IncidentId, Kept | null>([[context.incident, null]]);
  for (const { link, newest } of lists.slice(1).toSorted((one, other) => one.count - other.count)) {
    let at = newest;
    for (let depth = 0; at !== null && depth < mostUnderOne && read.size < mostRead; depth += 1) {
      if (!read.has(at)) read.set(at, await keptIn(journal, at, context));
      at = (await postingIn(journal, at, link))?.before ?? null;
    }
  }
  const kept = [...read.values()].filter((it) => it !== null);
  const of = (feature: string) => counts.get(feature) ?? 0;
  return { kept, counts: { total: of(anyOutcome), of } };
}

/** Null where nothing may be learned from it: nobody said what it was, it was withdrawn, or a newer Aura wrote it. */
async function keptIn(
  journal: Journal,
  incident: IncidentId,
  { incident: now, run }: RunContext,
): Promise<Kept | null> {
  const state = await journal.load(incident).catch(() => null);
  const place = placeOf(await journal.load(now), run);
  // What a run looks at twice has spoken once.
  const others = (all: readonly IncidentId[]) => all.filter((it) => it !== now);
  const lesson = state && lessonOf({ ...state, recalls: withoutOwn(state.recalls, others) }, place);
  const structure = state && structureIn(state);
  const was = state?.outcome?.was;
  return lesson && structure
    ? { lesson: { ...lesson, ...ordersIn({ ...lesson, ...(was ? { was } : {}) }) }, structure }
    : null;
}

function withoutOwn(recalls: Recalls, others: (all: readonly IncidentId[]) => IncidentId[]): Recalls {
  return { ...recalls, held: others(recalls.held), contradicted: others(recalls.contradicted) };
}

/** A record tells of a system; one that speaks to its reader was written to mislead. */
function ordersIn({ named, was, helped }: Lesson): Pick<Lesson, 'orders'> {
  const words = [named.component, named.change, was, helped?.name, helped?.component];
  return words.some((it) => it !== undefined && readsLikeOrder(it)) ? { orders: true } : {};
}

/**
 * `held`: what is seen now shows the same fault; of one that was said to be something else, at least that it looks alike.
 * `live`: it shows no cause yet, and something of what was the cause then; a lead worth a line, and no more.
 * `contradicted`: it shows another one. `open`: it shows none, so that nothing can be said of the lead either.
 */
function standingOf({ named, right }: Lesson, finding: Finding, triage: TriageResult | null) {
  const isLive = triage?.anomalies.some(({ component, chronic }) => component === named.component && !chronic) ?? false;
  if (finding.outcome !== 'fault' || finding.verdict === 'inconclusive') return isLive ? 'live' : 'open';
  const isSame =
    finding.component === named.component && (finding.causeKind === named.kind || named.kind === 'unknown');
  if (isSame) return 'held';
  // Somebody said then that it was not this; that it is something else now is no surprise.
  return right ? 'contradicted' : 'open';
}

/** Whoever cannot be told, because a newer Aura wrote it, stays as it is. */
async function judge(
  { parts, incident }: RunContext,
  { incident: earlier, from }: Lesson,
  held: boolean,
): Promise<void> {
  const judged = { type: 'lesson-judged' as const, by: incident, held };
  await parts.journal
    .decide(earlier, ({ recalls }) => ({
      facts: from && !recalls.from ? [{ type: 'lesson-borrowed', from }, judged] : [judged],
    }))
    .catch(() => undefined);
}
