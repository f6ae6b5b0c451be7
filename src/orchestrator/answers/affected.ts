/**
 * "Who is affected?": users, what they cannot do, components.
 * Owns: looking anew where the record is older than two minutes. Refuses: the cause.
 */
import type { Finding } from '../../run/evidence.ts';
import { sayCount, sayShare } from '../../run/quantity.ts';
import { cite, listed, name, quote, say, type Words } from '../../run/words.ts';
import type { Asked, Told } from './asked.ts';
import { lookAtBlast } from './looked.ts';
import { alertNow } from './trend.ts';
import { waysIn } from './ways-in.ts';
import { lookedUp } from './wording.ts';

/** A record older than this is looked at again, ms. */
const fresh = 120_000;
const mostJourneys = 6;

export async function affected(asked: Asked): Promise<Told> {
  const told = await extent(asked, await hit(asked));
  if (!asksForMoney.test(asked.text)) return told;
  const unknown = say`What it costs is not known here: no source tells of money. What is known:`;
  return { ...told, lines: [unknown, ...told.lines.slice(0, 2)] };
}

/** With what is not hit, where somebody asks how far it goes. */
async function extent(asked: Asked, told: Told): Promise<Told> {
  const { finding, state, ask } = asked;
  const { first, well, evidence } = await waysIn(asked, finding?.alerted ?? state.brief?.service ?? null);
  if (evidence === null || (first.length === 0 && well.length === 0)) return told;
  const ways = ask.subject.component ? [] : first;
  const isYesOrNo = /^\W{0,3}(?:can|could|is|are|do|does|will)\b/i.test(asked.text);
  const [who = [], ...rest] = told.lines;
  const lines = isYesOrNo ? [...ways, ...told.lines, ...well] : [who, ...ways, ...rest, ...well];
  return { ...told, lines, foot: lookedUp(asked, [evidence]) };
}

const asksForMoney = /\b(?:money|revenue|costs?|dollars?|euros?|turnover|profits?|sales|sla|slo|budget)\b/i;

const asksForComponents = /\b(?:services?|components?|systems?|apps?|dependen\w+)\b/i;

const asksForNow = /\b(?:now|right now|rn|atm|currently|still|at the moment)\b/i;

async function hit(asked: Asked): Promise<Told> {
  const { finding, seenAt, now, seen } = asked;
  const isOld = seenAt === null || now - seenAt > fresh;
  const looked = isOld ? await lookAtBlast(asked, finding?.component ?? undefined) : null;
  if (looked && 'found' in looked) {
    const { degraded, impact } = looked.found;
    return { lines: [...linesOf(asked, degraded, impact, looked.evidence)], foot: lookedUp(asked, [looked.evidence]) };
  }
  if (!finding) return { lines: [say`Nothing is known yet of who is affected.`] };
  const why = looked && 'why' in looked ? [say`A fresh look was not possible: ${{ quote: looked.why }}`] : [];
  const lines = linesOf(asked, finding.blastRadius, finding.impact, seen?.evidence.triage ?? null);
  const latest = why.length === 0 && asksForNow.test(asked.text) ? await alertNow(asked) : null;
  return {
    lines: [...lines.slice(0, 1), ...(latest?.lines ?? []), ...lines.slice(1), ...why],
    foot: lookedUp(asked, latest ? [latest.evidence] : []),
  };
}

function linesOf(asked: Asked, degraded: string[], impact: Finding['impact'], evidence: string | null): Words[] {
  const { component } = asked.ask.subject;
  const { users, journeys } = impact;
  const lines: Words[] = component ? [ofComponent(asked, component, degraded)] : [];
  if (!users && journeys.length === 0 && degraded.length === 0) {
    return [...lines, say`Nobody is seen to be affected: no user's request failed or was slow.${cite(evidence)}`];
  }
  const who = users ? sayCount(users.count, users.of === 'users' ? 'user' : 'request') : null;
  const [worst] = journeys;
  const most = worst ? say`${sayShare(worst.share)} of ${name(worst.name)} failed or was slow` : null;
  lines.push(
    who
      ? say`${who} affected so far${most ? [': ', ...most] : []}.${cite(evidence)}`
      : say`${most ?? say`Components are affected; no request of users is seen to fail`}.${cite(evidence)}`,
  );
  for (const it of journeys.slice(0, mostJourneys)) {
    lines.push(
      say`${name(it.name)} at ${name(it.service)}: ${sayShare(it.share)} of ${it.requests} requests failed or were slow`,
    );
  }
  if (degraded.length === 0) return lines;
  const worse = say`Worse because of it: ${listed(degraded.map(name))}${cite(evidence)}`;
  return asksForComponents.test(asked.text) ? [worse, ...lines] : [...lines, worse];
}

function ofComponent({ finding, triage }: Asked, component: string, degraded: string[]): Words {
  const source = finding?.component ?? null;
  if (degraded.includes(component) && component !== source)
    return say`Yes, ${name(component)} is affected${source === null ? '.' : say`; it comes from ${name(source)}.`}`;
  if (component === finding?.component) {
    const why = finding.claims.find((it) => it.kind === 'cause' && it.component === component)?.statement;
    return say`${name(component)} is where it comes from${why ? say`: ${quote(why)}` : '.'}`;
  }
  const moved = triage?.anomalies.some((it) => it.component === component && !it.chronic) ?? false;
  return moved
    ? say`${name(component)} shows something unusual, but is not among those that got worse because of this.`
    : say`No, nothing unusual is seen at ${name(component)}.`;
}
