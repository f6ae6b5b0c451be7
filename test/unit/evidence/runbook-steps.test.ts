import { expect, it } from 'vitest';
import { runbookSteps } from '../../../src/evidence/runbook-steps.ts';
import { cpuOf } from '../../support/cpu-of.ts';

const page = `# Checkout
- [Latency](#latency)
## Errors
1. Read the log of **checkout**
## Latency
Some words.
- [ ] Look at \`p99\`
\`\`\`sh
# how full
kubectl top pod -n shop
\`\`\`
### Later
* Tell the owners
## Other
- none of this`;

it('takes the items of lists and lines of code, in the section that the link names', () => {
  expect(runbookSteps(page, 'https://wiki.example/checkout')).toEqual([
    'Read the log of checkout',
    'Look at p99',
    'kubectl top pod -n shop',
    'Tell the owners',
    'none of this',
  ]);
  expect(runbookSteps(page, 'https://wiki.example/checkout#latency')).toEqual([
    'Look at p99',
    'kubectl top pod -n shop',
    'Tell the owners',
  ]);
});

it('costs no more than its length', async () => {
  const hostile = `${' '.repeat(100_000)}- a\n- ${'['.repeat(100_000)}\n${'```\n'.repeat(20_000)}`;
  expect(await cpuOf(() => expect(runbookSteps(hostile, '').length).toBeLessThan(7))).toBeLessThan(1_000);
});
