/** A write that would carry a secret: not proposed, not run, not changed. */
import { afterEach, describe, expect, it } from 'vitest';
import { IncidentLab } from '../../support/incident-lab.ts';
import { badDeploy } from '../../support/rollback-workflow.ts';
import { until } from '../../support/until.ts';

let lab: IncidentLab;
afterEach(() => lab.close());

const secret = 'ghp_AAAABBBBCCCCDDDDEEEEFFFF';

describe('a write whose arguments would hold a secret', () => {
  it('is refused with the way out, and nothing stands in for the secret', async () => {
    const [change] = badDeploy.changes;
    const found = { ...badDeploy, changes: [{ ...change, previous: secret }] };
    lab = await IncidentLab.open({
      tools: { 'aura.triage': () => found, 'aura.changes': () => ({ changes: found.changes }) },
    });
    await lab.start();
    await lab.ask('what broke?');
    const state = await until('the run to end', async () => {
      const now = await lab.state();
      return [...now.runs.values()].some((run) => run.state === 'ended') ? now : null;
    });
    expect([...state.approvals.values()]).toEqual([]);
    expect(lab.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback')).toEqual([]);
    const facts = (await lab.journal.store.read(lab.incident, 0)).flatMap((entry) => entry.facts);
    const refused = facts.flatMap((fact) => (fact.type === 'call-refused' ? [fact.why] : []));
    expect(refused).toEqual([expect.stringContaining('name a variable of the server instead')]);
    expect(JSON.stringify(facts)).not.toContain(secret);
    expect(JSON.stringify(facts)).toContain('[redacted: github-token]');
  });
});
