/** A verdict is taken back by cited evidence that contradicts it, and by nothing else. */
import { expect, it } from 'vitest';
import { loweredBy } from '../../../../src/orchestrator/finding/lowered.ts';
import type { Evidence, Finding, Verdict } from '../../../../src/run/evidence.ts';
import type { JudgedClaim } from '../../../../src/run/submission.ts';
import { aFinding } from '../../slack/examples.ts';

const row = (name: string, ready: string) => `${name}   ${ready}   ${ready === '1/1' ? 'Running' : 'Error'}   0`;
const head = 'NAME   READY   STATUS   RESTARTS';
const both = [head, row('api-7d9f8b6c5-x2x1z', '1/1'), row('db-84dbdf99d-7gjlx', '0/1')].join('\n');

const claim = (
  kind: JudgedClaim['kind'],
  component: string,
  evidence: string[],
  faults: string[] = [],
): JudgedClaim => ({
  kind,
  component,
  statement: `${component} it is`,
  evidence,
  quotes: [],
  faults,
});

interface Given {
  verdict?: Verdict;
  output?: string;
  claims?: JudgedClaim[];
  caller?: Evidence['caller'];
  roots?: string[];
}

function lowered({ verdict = 'likely', output = both, claims, caller, roots = [] }: Given = {}) {
  const finding: Finding = { ...aFinding, outcome: 'fault', component: 'api' };
  const evidence = {
    id: 'E5',
    run: 'r',
    tool: 'kube.get',
    args: {},
    kind: 'state' as const,
    subjects: [],
    calledAt: 0,
    took: 0,
    succeeded: true,
    digest: '',
    hash: '',
    caller: caller ?? { kind: 'task' as const, run: 'r', id: 't' },
  };
  const triage = { rootCauses: roots.map((component) => ({ component })) } as never;
  const submissions = [
    {
      summary: '',
      claims: claims ?? [claim('ruled-out', 'api', ['E5']), claim('cause', 'db', ['E5'])],
      check: { answer: 'yes' as const, seen: '', evidence: [] },
    },
  ];
  return loweredBy({ finding, verdict }, { triage, submissions, ledger: [evidence] }, async () => output);
}

it('is taken back where the objects of the cause are well and those of another that is proven are not', async () => {
  expect(await lowered()).toBe('the objects of api are well [E5], and those of db are not [E5], so api is a lead only');
});

it.each<[string, Given]>([
  ['is confirmed', { verdict: 'confirmed' }],
  ['nothing else is claimed', { claims: [claim('ruled-out', 'api', ['E5'])] }],
  ['the other claim does not stand', { claims: [claim('cause', 'db', ['E5'], ['not so'])] }],
  ['nothing is cited', { claims: [claim('ruled-out', 'api', []), claim('cause', 'db', [])] }],
  ['the objects of the other are well, too', { output: both.replace('0/1   Error', '1/1   Running') }],
  ['an object of the cause is ill, too', { output: `${both}\n${row('api-7d9f8b6c5-9x1zz', '0/1')}` }],
  ['the first look itself saw its objects', { roots: ['api'] }],
  ['no investigator gathered it', { caller: { kind: 'triage', run: 'r', id: 'triage' } }],
])('stands where %s', async (_, given) => {
  expect(await lowered(given)).toBeNull();
});
