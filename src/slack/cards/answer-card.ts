/**
 * What a run found, or its reply to a question.
 * Owns: verdict, claims with their evidence, impact, what was ruled out and what could not be seen, the last line.
 * Refuses: raising or softening a verdict; it shows the one that code set.
 */
import type { KnownBlock } from '@slack/types';
import type { Finding } from '../../run/evidence.ts';
import type { IncidentId } from '../../run/identity.ts';
import type { Saying } from '../../run/saying.ts';
import { recordCard } from './record-card.ts';
import { toldCard } from './told-card.ts';
import { actions, button, context, folded, message, type Rendered, section } from '../blocks.ts';
import { join, type Markup, markup, mention, own, quotation, quote } from '../markup.ts';
import { duration } from '../spans.ts';
import { markupOf } from '../words-markup.ts';
import type { Words } from '../../run/wording/words.ts';
import { askedLine } from './asked-line.ts';
import { citedBy, evidenceRow } from './evidence-row.ts';
import {
  alternativesLine,
  claimLines,
  evidenceIds,
  gapsLine,
  unexplainedLine,
  headline,
  leadsLine,
  leftOutLine,
  missingLine,
  narrativeOf,
  ordersLine,
  partialLines,
  ruledOutLine,
  runbookLine,
  writer,
} from './finding-lines.ts';
import { whatBroke, whoIsHit, whyLine } from './lead.ts';

export function answerCard(saying: Extract<Saying, { type: 'answer' }>, incident: IncidentId): Rendered {
  const { answer, request, took, run, spent } = saying;
  const asker = request.by && request.kind !== 'webhook' ? markup`${mention(request.by.user)} ` : own('');
  const last = (model: string | null, foot?: Words): KnownBlock[] => [
    context(...(foot ? [markupOf(foot)] : []), writer(model), spentLine(took, spent)),
    actions(
      `feedback:${run}`,
      button('feedback_helpful', own('Helpful'), `${incident}|${run}|helpful`),
      button('feedback_wrong', own('Wrong'), `${incident}|${run}|wrong`),
    ),
  ];
  switch (answer.type) {
    case 'reply':
      return message(quote(answer.text, 600), [
        section(markup`${asker}*The model's words*${evidenceIds(answer.evidence)}\n${quotation(answer.text, 2_600)}`),
        ...sections(leftOutLine(answer.leftOut)),
        ...last(answer.model, answer.foot),
      ]);
    case 'finding':
      return message(headline(answer.finding), [
        ...findingBlocks(answer.finding, asker),
        ...evidenceRow(citedBy(answer.finding), incident, run),
        ...last(answer.finding.model),
      ]);
    case 'told':
      return toldCard(answer, { asker, took, incident, run, picture: saying.picture, cards: saying.cards });
    case 'record':
      return recordCard(answer, asker, [
        ...(answer.finding ? evidenceRow(citedBy(answer.finding), incident, run) : []),
        ...last(null),
      ]);
    case 'partial': {
      const { parts } = answer;
      // What could not be seen stands under its label.
      const shown = answer.finding && parts ? { ...answer.finding, gaps: [] } : answer.finding;
      const blocks = shown ? findingBlocks(shown, own('')) : [];
      const why = section(markup`${asker}*Partial answer*: ${quote(answer.why, 400)}`);
      const summary = answer.finding ? headline(answer.finding) : quote(answer.why, 400);
      const rests = answer.finding ? evidenceRow(citedBy(answer.finding), incident, run) : [];
      return message(markup`Partial answer: ${summary}`, [
        why,
        ...(parts ? sections(...partialLines(parts)) : []),
        ...blocks,
        ...rests,
        ...last(answer.finding?.model ?? null),
      ]);
    }
  }
}

/** What the answer took, in a few words. */
function spentLine(took: number, spent: { calls: number; tokens: number; cost: number } | undefined): Markup {
  const { calls = 0, tokens = 0, cost = 0 } = spent ?? {};
  const parts = [
    ...(calls > 0 ? [markup`${calls} ${own(calls === 1 ? 'call' : 'calls')}`] : []),
    ...(tokens > 0 ? [markup`${tokens} tokens`] : []),
    ...(cost > 0 ? [markup`cost ${Number(cost.toFixed(cost < 0.1 ? 3 : 2))}`] : []),
    markup`took ${duration(took)}`,
  ];
  return parts.reduce((line, part) => markup`${line}, ${part}`);
}

function sections(...texts: (Markup | null)[]): KnownBlock[] {
  return texts.flatMap((text) => (text ? [section(text)] : []));
}

function findingBlocks(finding: Finding, asker: Markup): KnownBlock[] {
  const first = [markup`${asker}${whatBroke(finding)}`, whoIsHit(finding), whyLine(finding)];
  const words = [
    ordersLine(finding.orders),
    narrativeOf(finding),
    leftOutLine(finding.leftOut),
    missingLine(finding),
    askedLine(finding.asked),
  ];
  const blocks = sections(...first, ...words);
  const details = [
    finding.claims.length > 0 ? claimLines(finding) : null,
    leadsLine(finding),
    alternativesLine(finding),
    runbookLine(finding),
    ruledOutLine(finding),
    unexplainedLine(finding),
    gapsLine(finding),
  ].filter((it): it is Markup => it !== null);
  return details.length > 0 ? [...blocks, folded(join(details))] : blocks;
}
