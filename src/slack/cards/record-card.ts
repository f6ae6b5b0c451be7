/**
 * An answer told from the journal alone, with no model: what was found, what was proposed and what became of it.
 * Owns: which recorded facts fit the topic, and their words. Refuses: anything that is not in the record.
 */
import type { KnownBlock } from '@slack/types';
import type { ActionBrief, Answer, Finding, Topic } from '../../run/evidence.ts';
import { fields, message, type Rendered, section } from '../blocks.ts';
import { code, Markup, markup, own, quote } from '../markup.ts';
import {
  changeLine,
  claimLines,
  evidenceIds,
  gapsLine,
  heading,
  headline,
  impactFields,
  leftOutLine,
  missingLine,
  ruledOutLine,
} from './finding-lines.ts';

type Recorded = Extract<Answer, { type: 'record' }>;

export function recordCard(answer: Recorded, asker: Markup, last: KnownBlock[]): Rendered {
  const { topic, finding, actions, heard } = answer;
  const blocks: KnownBlock[] = [];
  if (finding && topic !== 'action') blocks.push(...findingBlocks(finding, topic));
  // A section each: what others wrote of one action takes no room from the next.
  if (wantsActions(topic)) blocks.push(...actions.slice(0, 5).map((action) => section(actionLine(action))));
  if (finding && topic === 'action')
    blocks.push(section(markup`*It rests on* ${headline(finding)}`), ...claimsOf(finding));
  if (blocks.length === 0) blocks.push(section(own('Nothing is recorded about that yet.')));
  const missing = leftOutLine(answer.leftOut);
  if (missing) blocks.push(section(missing));
  if (heard > 0)
    blocks.push(section(markup`${heard} ${own(heard === 1 ? 'message' : 'messages')} from people were read too.`));
  const summary = finding
    ? headline(finding)
    : actions[0]
      ? markup`${code(actions[0].name)} ${code(actions[0].component)}: ${own(actions[0].state)}`
      : own('Nothing recorded yet');
  const [first, ...rest] = blocks;
  const addressed =
    first?.type === 'section' && first.text
      ? [section(markup`${asker}${new Markup(first.text.text)}`), ...rest]
      : blocks;
  return message(summary, [...addressed, ...last]);
}

function findingBlocks(finding: Finding, topic: Topic): KnownBlock[] {
  const blocks: KnownBlock[] = [section(markup`${heading(finding)}`)];
  const change = changeLine(finding);
  if (change && topic !== 'impact') blocks.push(section(change));
  if (topic !== 'impact' && topic !== 'change') blocks.push(...claimsOf(finding));
  const impact = impactFields(finding);
  if (impact.length > 0 && topic !== 'change') blocks.push(fields(...impact));
  for (const text of [missingLine(finding), ruledOutLine(finding), gapsLine(finding)])
    if (text && topic !== 'impact') blocks.push(section(text));
  return blocks;
}

function claimsOf(finding: Finding): KnownBlock[] {
  return finding.claims.length > 0 ? [section(claimLines(finding))] : [];
}

function wantsActions(topic: Topic): boolean {
  return topic === 'action' || topic === 'status' || topic === 'all';
}

function actionLine(action: ActionBrief): Markup {
  const result = action.result ? markup`\n*Result* ${quote(action.result, 300)}` : null;
  return markup`*Action* ${code(action.name)} ${code(action.component)}: ${own(action.state)}\n*Why* ${quote(action.why, 500)}${evidenceIds(action.evidence)}${result}`;
}
