/**
 * What a finding says, line by line, for the status and the answer card.
 * Owns: the wording of verdicts, claims, impact and gaps. Refuses: layout.
 */
import type { Claim, Finding } from '../../run/evidence.ts';
import { code, join, Markup, markup } from '../markup.ts';
import { listed, percent } from '../spans.ts';

const kinds: Record<Claim['kind'], string> = {
  cause: 'Cause',
  contributor: 'Contributor',
  symptom: 'Symptom',
  impact: 'Impact',
  'ruled-out': 'Ruled out',
  'no-fault': 'No fault',
};

const most = { claims: 6, statement: 220, ruledOut: 5, gaps: 4, narrative: 900 };

/** One sentence without markup: what a notification shows. */
export function headline(finding: Finding): string {
  if (finding.noFault) return 'Nothing is wrong: what the alert measures is inside its usual range';
  if (finding.verdict === 'inconclusive' || finding.component === null) {
    const lead = finding.claims[0];
    return lead ? `Inconclusive; strongest lead: ${lead.component}` : 'Inconclusive; nothing stood out';
  }
  const change = finding.change ? `, ${finding.change.ref}` : '';
  const kind = finding.causeKind === 'unknown' ? '' : ` (${finding.causeKind}${change})`;
  return `${finding.verdict === 'confirmed' ? 'Confirmed' : 'Likely'} cause: ${finding.component}${kind}`;
}

export function evidenceIds(ids: readonly string[]): Markup {
  return ids.length === 0 ? new Markup('') : markup` ${ids.map((id) => markup`[${id}]`)}`;
}

export function claimLines(finding: Finding): Markup {
  const shown = finding.claims.slice(0, most.claims);
  const lines = shown.map(
    (claim) =>
      markup`• *${kinds[claim.kind]}* ${code(claim.component)} ${clip(claim.statement, most.statement)}${evidenceIds(claim.evidence)}`,
  );
  const rest = finding.claims.length - shown.length;
  return join(rest > 0 ? [...lines, markup`+${rest} more`] : lines);
}

export function changeLine(finding: Finding): Markup | null {
  if (!finding.change) return null;
  const { ref, summary, service } = finding.change;
  return markup`*Change* ${code(ref)}${service ? markup` of ${code(service)}` : ''}: ${clip(summary, 200)}`;
}

/** Blast radius, since when, who is affected: at most one field each. */
export function impactFields(finding: Finding): Markup[] {
  const { blastRadius, impact, since } = finding;
  const found: Markup[] = [];
  if (blastRadius.length > 0) found.push(markup`*Blast radius*\n${listed(blastRadius, 6)}`);
  if (since) found.push(markup`*Since*\n${since}`);
  if (impact.users) found.push(markup`*Affected*\n${impact.users.count} ${impact.users.of}`);
  if (impact.journeys.length > 0) {
    const worst = impact.journeys
      .slice(0, 4)
      .map((it) => markup`${it.service} ${it.name}: ${percent(it.share)} of ${it.requests}`);
    found.push(markup`*Journeys failing or slow*\n${join(worst)}`);
  }
  return found;
}

export function ruledOutLine(finding: Finding): Markup | null {
  return finding.ruledOut.length > 0 ? markup`*Ruled out* ${clip(listed(finding.ruledOut, most.ruledOut), 500)}` : null;
}

export function gapsLine(finding: Finding): Markup | null {
  return finding.gaps.length > 0 ? markup`*Could not be seen* ${clip(listed(finding.gaps, most.gaps), 500)}` : null;
}

export function narrativeOf(finding: Finding): Markup | null {
  return finding.narrative ? markup`${clip(finding.narrative, most.narrative)}` : null;
}

export function writer(model: string | null): Markup {
  return model === null ? new Markup('no model') : markup`model ${model}`;
}

export function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
