/**
 * "What fixed it?", "what was done?": what was carried out, and whether the recovery was seen after it.
 * Owns: telling what was done here from what was not. Refuses: crediting anything that was not verified.
 */
import { at, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { doesWords } from './deed-terms.ts';
import { fixes } from './fix.ts';
import { trend } from './trend.ts';

export async function remedy(asked: Asked): Promise<Told> {
  const { text } = asked;
  const done = [...asked.state.approvals.values()].filter((it) => it.state === 'done');
  const best = done.findLast((it) => it.verification?.state === 'held') ?? done.at(-1);
  const now = await trend(asked);
  if (!best)
    return {
      lines: [
        say`Nothing was carried out through me. If it is over, it ended by itself or by something done elsewhere.`,
        ...now.lines.slice(0, 2),
        ...fixes(asked),
      ],
      foot: now.foot,
    };
  const { action, endedAt, votes, verification } = best;
  const when = endedAt === undefined ? [] : say` at ${at(endedAt)}`;
  const by = votes.find(({ vote }) => vote === 'approve')?.by.user;
  const approved = by === undefined ? [] : say`, approved by ${{ person: by }}`;
  const held: Words =
    verification?.state === 'held'
      ? say`; the recovery was verified after it`
      : say`; a recovery was not verified after it`;
  return {
    lines: [
      say`${name(action.name)} of ${name(action.component)}, carried out${when}${approved}: it ${doesWords(action, asked.finding?.change?.summary)}${held}.`,
      ...(asksWho.test(text.slice(0, 300)) ? [] : now.lines.slice(0, 1)),
    ],
    foot: now.foot,
  };
}

const asksWho = /\bwho\b/i;
