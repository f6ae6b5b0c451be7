/**
 * What a finding says, line by line, for the status and the answer card.
 * Owns: the wording of verdicts, claims, impact and gaps. Refuses: layout.
 */
import type { Claim, Finding } from '../../run/evidence.ts';
import { partialLabels, type PartialParts } from '../../run/finding/partial.ts';
import { claimedCauses, knownPhrase } from '../../run/finding/root-cause.ts';
import { shareWords } from '../../run/finding/share-words.ts';
import type { RootCause } from '../../run/finding/triage-result.ts';
import { code, inertLine, join, link, Markup, markup, own, quotation, quote } from '../markup.ts';
import { listed } from '../spans.ts';
import { readingWords } from './figures.ts';

const kinds: Record<Claim['kind'], Markup> = {
  cause: own('Cause'),
  contributor: own('Contributor'),
  symptom: own('Symptom'),
  impact: own('Impact'),
  'ruled-out': own('Ruled out'),
  'no-fault': own('No fault'),
};

const most = { claims: 6, statement: 220, ruledOut: 5, leads: 3, gaps: 4, each: 200, evidence: 12, narrative: 900 };

/** One sentence: what stands first, and what a notification shows. */
export function headline(finding: Finding): Markup {
  const { verdict, about } = headlineOf(finding);
  return markup`${verdict}${about}`;
}

/** The same with the verdict in bold; names in code type stay out of it, since the two do not nest everywhere. */
export function heading(finding: Finding): Markup {
  const { verdict, about } = headlineOf(finding);
  return markup`*${verdict}*${about}`;
}

function headlineOf(finding: Finding): { verdict: Markup; about: Markup | null } {
  if (finding.outcome === 'cannot-tell') {
    const [first] = finding.missing;
    return {
      verdict: own('Cannot tell:'),
      about: markup` ${first ? quote(first, most.each) : own('nothing stood out')}`,
    };
  }
  if (finding.outcome === 'healthy' && finding.reading)
    return { verdict: own('Nothing is wrong:'), about: markup` ${readingWords(finding.reading)}` };
  if (finding.outcome === 'healthy')
    return { verdict: own('Nothing is wrong: what the alert measures is inside its usual range'), about: null };
  if (finding.verdict === 'inconclusive' || finding.component === null) {
    const [root] = finding.rootCauses ?? [];
    if (root) return { verdict: own('Inconclusive; strongest lead:'), about: markup` ${rootsSaid([root])}` };
    const lead = finding.claims[0];
    if (!lead) return { verdict: own('Inconclusive; nothing stood out'), about: null };
    return { verdict: own('Inconclusive; strongest lead:'), about: markup` ${code(lead.component)}` };
  }
  const change = finding.change ? markup`, ${code(finding.change.ref)}` : null;
  const roots = claimedCauses(finding);
  if (roots.length > 0) {
    const both = roots.length > 1 ? ', two causes' : '';
    const sure = own(finding.verdict === 'confirmed' ? `Confirmed${both}:` : `Likely${both}:`);
    return { verdict: sure, about: markup` ${rootsSaid(roots)}${change}` };
  }
  const kind = finding.causeKind === 'unknown' ? null : markup` (${own(finding.causeKind)}${change})`;
  const verdict = own(finding.verdict === 'confirmed' ? 'Confirmed cause:' : 'Likely cause:');
  return { verdict, about: markup` ${code(finding.component)}${kind}` };
}

/** "`app/cart` cannot pull its image: …, and `app/pay` needs a Secret that does not exist". */
export function rootsSaid(roots: readonly RootCause[]): Markup {
  const said = roots.map(({ object, reason }) => {
    const phrase = knownPhrase(reason);
    return markup`${code(object, 120)} ${phrase ? own(phrase) : markup`has the fault ${code(reason, 80)}`}`;
  });
  return join(said, ', and ');
}

/** Root causes that are not claimed. */
export function leadsLine(finding: Finding): Markup | null {
  const claimed = claimedCauses(finding);
  const leads = (finding.rootCauses ?? []).filter((one) => !claimed.includes(one)).slice(0, most.leads);
  return leads.length > 0 ? markup`*Leads, not proven*\n${join(leads.map((one) => rootsSaid([one])))}` : null;
}

/**
 * Ids as they are cited, each a link where the team's own tools show the same; what does not look like one is left out,
 * since only an id may stand bare.
 */
export function evidenceIds(ids: readonly string[], links: Readonly<Record<string, string>> = {}): Markup {
  const cited = ids.filter((id) => /^E\d{1,6}$/.test(id)).slice(0, most.evidence);
  if (cited.length === 0) return own('');
  return markup` ${cited.map((id) => link(Object.hasOwn(links, id) ? links[id] : undefined, new Markup(`[${id}]`)))}`;
}

export function claimLines(finding: Finding): Markup {
  const shown = finding.claims.slice(0, most.claims);
  const lines = shown.map(
    (claim) =>
      markup`• *${kindOf(claim, finding)}* ${claim.component ? markup`${code(claim.component)} ` : null}${quote(withoutName(claim), most.statement)}${evidenceIds(claim.evidence, finding.links)}`,
  );
  const rest = finding.claims.length - shown.length;
  return join(rest > 0 ? [...lines, markup`+${rest} more`] : lines);
}

/** The component stands before it already. */
function withoutName({ component, statement }: Claim): string {
  const said = `${component}: `;
  return component !== '' && statement.startsWith(said) ? statement.slice(said.length) : statement;
}

/** Where nothing is proven there is no cause, only what looks most like one. */
function kindOf({ kind }: Claim, { verdict }: Finding): Markup {
  return kind === 'cause' && verdict === 'inconclusive' ? own('Lead, not proven') : kinds[kind];
}

export function changeLine(finding: Finding): Markup | null {
  if (!finding.change) return null;
  const { ref, summary, service } = finding.change;
  return markup`*Change* ${code(ref)}${service ? markup` of ${code(service)}` : null}: ${quote(summary, 200)}`;
}

/** Blast radius, since when, who is affected: at most one field each. */
export function impactFields(finding: Finding): Markup[] {
  const { blastRadius, impact, since } = finding;
  const found: Markup[] = [];
  if (blastRadius.length > 0) found.push(markup`*Blast radius*\n${listed(named(blastRadius), 6)}`);
  if (since && finding.outcome === 'fault') found.push(markup`*Since*\n${code(since)}`);
  if (impact.users) found.push(markup`*Affected*\n${impact.users.count}+ ${own(impact.users.of)}`);
  if (impact.journeys.length > 0) {
    const worst = impact.journeys
      .slice(0, 4)
      .map((it) => markup`${code(it.service)} ${code(it.name)}: ${inertLine(shareWords(it), 80)}`);
    found.push(markup`*Journeys failing or slow*\n${join(worst)}`);
  }
  return found;
}

export function ruledOutLine(finding: Finding): Markup | null {
  return finding.ruledOut.length > 0 ? markup`*Ruled out* ${listed(said(finding.ruledOut), most.ruledOut)}` : null;
}

/** What a model takes for a cause and code does not; it says why it has no weight where something does not hold of it. */
export function alternativesLine({ alternatives = [] }: Finding): Markup | null {
  if (alternatives.length === 0) return null;
  const rows = alternatives.slice(0, most.leads).map(({ component, statement, evidence, unproven }) => {
    const why = unproven === undefined ? null : markup` (not proven: ${quote(unproven, most.each)})`;
    return markup`• ${code(component)}: ${quote(statement, most.statement)}${evidenceIds(evidence, {})}${why}`;
  });
  return join([markup`*Also claimed by the model, and not taken for the cause*`, ...rows]);
}

/** What would have been needed to tell, each with what would settle it; the first stands in the headline. */
export function missingLine(finding: Finding): Markup | null {
  const more = finding.missing.slice(1);
  return more.length > 0 ? markup`*Missing too*\n${join(said(more.slice(0, most.gaps)))}` : null;
}

/** What nobody should take for explained. */
export function unexplainedLine({ unexplained = [] }: Finding): Markup | null {
  if (unexplained.length === 0) return null;
  const rows = unexplained.slice(0, most.gaps).map(({ what, text, component }) => {
    const fires = what === 'alert' ? own('the alert ') : null;
    return markup`• ${fires}${quote(text, most.each)}${what === 'alert' && component ? markup` (${code(component)})` : null}`;
  });
  return join([markup`*Not explained by this*`, ...rows]);
}

export function gapsLine(finding: Finding): Markup | null {
  return finding.gaps.length > 0 ? markup`*Could not be seen* ${listed(said(finding.gaps), most.gaps)}` : null;
}

const places: Record<NonNullable<Finding['orders']>[number], Markup> = {
  claim: own('what was read in the telemetry'),
  change: own('the text of a change'),
  words: own("the model's words"),
};

/** Quoted text that speaks to its reader is flagged, so that no person obeys it either. */
export function ordersLine(orders: Finding['orders'] = []): Markup | null {
  if (orders.length === 0) return null;
  return markup`⚠️ ${listed(
    orders.map((it) => places[it]),
    3,
  )} reads like an order to whoever reads it. It is quoted, and nothing obeys it.`;
}

/** Said wherever a model's words are shown, or would have been. */
export function leftOutLine(leftOut: readonly string[] = []): Markup | null {
  return leftOut.length > 0 ? markup`*Left out of the model's words* ${listed(said(leftOut), most.gaps)}` : null;
}

/** What a run that ended early has, and what it had no room for, each under its label. */
export function partialLines(parts: PartialParts): Markup[] {
  return partialLabels.map(([part, label]) => {
    const rows = parts[part].map((it) => markup`• ${quote(it, most.each)}`);
    return join([markup`*${own(label)}*`, ...(rows.length > 0 ? rows : [own('nothing')])]);
  });
}

/** What the team's own runbook says, beside what was found; the link is one that aura.yaml allows. */
export function runbookLine({ runbook }: Finding): Markup | null {
  if (!runbook) return null;
  const says = link(runbook.link, own('The runbook says'));
  const steps = runbook.steps.map((step) => markup`• ${quote(step, most.each)}`);
  const lines = steps.length > 0 ? steps : [own('nothing that is written as a list or as code; open it')];
  return join([markup`*${says}*${evidenceIds([runbook.evidence], {})}`, ...lines]);
}

export function narrativeOf(finding: Finding): Markup | null {
  return finding.narrative ? markup`*The model's words*\n${quotation(finding.narrative, most.narrative)}` : null;
}

export function writer(model: string | null): Markup {
  return model === null ? own('no model') : markup`model ${code(model, 80)}`;
}

export function named(names: readonly string[]): Markup[] {
  return names.map((name) => code(name, 80));
}

function said(sentences: readonly string[]): Markup[] {
  return sentences.map((sentence) => quote(sentence, most.each));
}
