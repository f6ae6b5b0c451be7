/**
 * `npm run bench -- build-logs [WORD …]`: the decisive lines of build logs, in a digest of at most 1,000 tokens.
 * Owns: the share of decisive texts kept, and how long the digests are; with words, only cases whose name holds one, and
 * their digests. Refuses: the cases.
 */
import { distil } from '../../src/distill/distil.ts';
import { inputFromText } from '../../src/distill/text-input.ts';
import { compiledCases } from './build-logs/compiled-cases.ts';
import { scriptedCases } from './build-logs/scripted-cases.ts';

const budget = 1_000;
const reach = { kept: 0.94, tokens: 850 };
const cases = [...compiledCases, ...scriptedCases];

const words = process.argv.slice(2);
const chosen = words.length > 0 ? cases.filter(({ name }) => words.some((word) => name.includes(word))) : cases;
let kept = 0;
let length = 0;
for (const { name, log, deciding } of chosen) {
  const { text } = await distil(inputFromText(log), { budgetTokens: budget });
  const lost = deciding.filter((one) => !text.includes(one));
  // Four bytes a token, as the budget counts them at most.
  const tokens = Math.ceil(Buffer.byteLength(text) / 4);
  kept += 1 - lost.length / deciding.length;
  length += tokens;
  process.stdout.write(
    `${(1 - lost.length / deciding.length).toFixed(2)}  ${String(tokens).padStart(4)} tokens  ${name}${lost.length > 0 ? `: without ${lost.join(' | ')}` : ''}\n`,
  );
  if (words.length > 0) process.stdout.write(`${text}\n\n`);
}
if (words.length === 0) {
  const figures: [string, number, string, number, boolean][] = [
    ['decisive texts kept', kept / cases.length, 'at least', reach.kept, kept / cases.length >= reach.kept],
    ['tokens', length / cases.length, 'at most', reach.tokens, length / cases.length <= reach.tokens],
  ];
  process.stdout.write('\n');
  for (const [what, figure, word, bound, met] of figures)
    process.stdout.write(
      `build-logs ${what}: ${figure.toFixed(3)}, reach ${word} ${bound}: ${met ? 'met' : 'short'}\n`,
    );
  process.exitCode = figures.every(([, , , , met]) => met) ? 0 : 1;
}
