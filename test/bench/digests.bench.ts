/**
 * `npm run bench -- digests [WORD …]`: what decides a question, in 500 tokens of what kubectl and logs print.
 * Owns: distilling each case with its question and counting those whose deciding texts are all there; with words, only
 * cases whose name holds one, and their digests. Refuses: the cases.
 */
import { countTokens } from '../../src/distill/budget.ts';
import { distil } from '../../src/distill/distil.ts';
import { inputFromText } from '../../src/distill/text-input.ts';
import { describeCases } from './digests/describe-cases.ts';
import { describePodCases } from './digests/describe-pod-cases.ts';
import { missing } from './digests/digest-case.ts';
import { documentCases } from './digests/document-cases.ts';
import { eventCases } from './digests/event-cases.ts';
import { logCases } from './digests/log-cases.ts';
import { nodeCases } from './digests/node-cases.ts';
import { objectCases } from './digests/object-cases.ts';
import { wideCases } from './digests/wide-cases.ts';

const budget = 500;
const reach = 38;
const cases = [
  ...describePodCases,
  ...describeCases,
  ...wideCases,
  ...objectCases,
  ...documentCases,
  ...eventCases,
  ...nodeCases,
  ...logCases,
];

const words = process.argv.slice(2);
const chosen = words.length > 0 ? cases.filter(({ name }) => words.some((word) => name.includes(word))) : cases;
let kept = 0;
for (const one of chosen) {
  const digest = await distil(inputFromText(one.output), { budgetTokens: budget, question: one.question });
  const tokens = countTokens(digest.text);
  const lost = missing(digest.text, one);
  const whole = lost.length === 0 && tokens <= budget;
  if (whole) kept += 1;
  process.stdout.write(
    `${whole ? 'kept ' : 'LOST '} ${String(tokens).padStart(4)} of ${String(countTokens(one.output)).padStart(6)} tokens  ${one.name}${lost.length > 0 ? `: without ${lost.join(' | ')}` : ''}\n`,
  );
  if (words.length > 0) process.stdout.write(`${digest.text}\n\n`);
}
if (words.length === 0) {
  const met = kept >= reach;
  process.stdout.write(
    `\ndigests decisive facts of ${cases.length}: ${kept}, reach at least ${reach}: ${met ? 'met' : 'short'}\n`,
  );
  process.exitCode = met ? 0 : 1;
}
