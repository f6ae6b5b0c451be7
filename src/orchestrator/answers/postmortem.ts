/**
 * A postmortem as a Markdown file: timeline, cause, what was ruled out, what is open, each with its evidence. A draft.
 * Owns: its parts and their order. Refuses: blame of people, and anything that is not in the record.
 */
import type { Hypothesis } from '../../run/finding/hypothesis.ts';
import { linesWanted } from '../../run/question/constraints.ts';
import { markdownLine } from '../../run/wording/markdown-line.ts';
import { listed, name, type Words, plainText, say } from '../../run/wording/words.ts';
import { affected } from './affected.ts';
import type { Asked, Told } from './asked.ts';
import { reasons } from './cause.ts';
import { openEnds } from './open-ends.ts';
import { prevention } from './prevention.ts';
import { since } from './since.ts';
import { fixes } from './fix.ts';
import { momentsOf } from './timeline.ts';
import { lead } from './wording.ts';

export async function postmortem(asked: Asked): Promise<Told> {
  const { state, hypotheses: rows } = asked;
  const own = { ...asked, ask: { ...asked.ask, subject: {} } };
  const hit = await affected({ ...own, text: '' });
  const moments = momentsOf(asked);
  const most = linesWanted(asked.text);
  if (most !== null) return { lines: short(asked, hit.lines).slice(0, most) };
  const text = [
    `# Postmortem (draft): ${markdownLine(state.brief?.title ?? 'incident')}`,
    '',
    'Written from the record. Numbers in brackets name the evidence: “show E1”, asked in the channel, reads it aloud.',
    part('What happened', [lead(asked), ...lasted(asked), ...hit.lines]),
    part(
      'Timeline (UTC)',
      moments.map(({ time, words }) => [`${new Date(time).toISOString().slice(0, 19)}Z `, ...words]),
    ),
    part('Cause', reasons(asked)),
    part('Contributing factors', factors(asked)),
    part('Looked at and ruled out', rows.filter((it) => it.standing === 'ruled-out').map(ruled)),
    part('What was done', fixes(asked)),
    part('Open', openEnds(asked)),
    part('Actions to agree on', [
      ...prevention(asked).map((it) => say`(owner, date) ${it}`),
      say`(owner, date) What would have caught this before customers did?`,
      say`(owner, date) What would have made it end sooner?`,
    ]),
  ].join('\n');
  return {
    lines: [
      say`Draft of a postmortem: ${moments.length} moments, cause, what was ruled out and what is open, each with its evidence. It is attached as a file.`,
      lead(asked),
      ...openEnds(asked).slice(0, 3),
    ],
    file: { name: 'postmortem.md', title: 'Postmortem (draft)', text: `${text}\n` },
  };
}

/** In a message, for whoever wants it short: what, how long, why, what was done, what is open. */
function short(asked: Asked, hit: readonly Words[]): Words[] {
  const [span, ...beside] = lasted(asked);
  return [
    say`Draft of a postmortem, short; “draft the postmortem” has the whole of it as a file.`,
    lead(asked),
    ...(span ? [span] : []),
    ...hit.slice(0, 1),
    ...reasons(asked).slice(0, 1),
    ...beside.slice(0, 1),
    ...fixes(asked).slice(0, 1),
    ...openEnds(asked).slice(0, 1),
    ...prevention(asked).slice(0, 2),
  ];
}

/** What the record shows that made it possible or worse; what it does not show is left to people. */
function factors({ finding, triage }: Asked): Words[] {
  const hit = (finding?.blastRadius ?? []).filter((it) => it !== finding?.component);
  return [
    ...(finding?.component && hit.length > 0
      ? [
          say`${listed(hit.map(name))} ${hit.length > 1 ? 'depend' : 'depends'} on ${name(finding.component)} and got worse with it.`,
        ]
      : []),
    ...(finding?.change && triage?.changes.some(({ ref }) => ref === finding.change?.ref)
      ? [say`The change reached production; nothing that was read says how it was tested or who looked at it.`]
      : []),
    say`(blank: nothing else on record backs any)`,
  ];
}

/** How long, and from when on people were hit. */
function lasted(asked: Asked): Words[] {
  return since({ ...asked, text: '', ask: { ...asked.ask, subject: {} } }).lines.slice(0, 2);
}

function part(title: string, lines: readonly Words[]): string {
  const shown =
    lines.length > 0 ? lines.map((line) => `- ${markdownLine(plainText(line))}`) : ['- nothing is recorded'];
  return ['', `## ${title}`, '', ...shown].join('\n');
}

function ruled({ what, against }: Hypothesis): Words {
  return [...what, ...against.flatMap((it, index): Words => [index === 0 ? ': ' : '; ', ...it])];
}
