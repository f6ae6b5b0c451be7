/** Two incidents at one moment do not both take the last write of the day: the second is asked for. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FileStore } from '../../../src/store/file-store.ts';
import { workflowSchema } from '../../../src/workflows.ts';
import { approver, IncidentLab } from '../../support/incident-lab.ts';
import { rollbackWorkflow } from '../../support/rollback-workflow.ts';
import { patience } from '../../support/until.ts';

let folder = '';
const labs: IncidentLab[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-per-day-'));
});
afterEach(async () => {
  for (const lab of labs.splice(0)) await lab.close();
  rmSync(folder, { recursive: true, force: true });
});

const workflow = workflowSchema.parse({
  name: 'latency',
  autonomy: { level: 'autonomous', upTo: 'medium' },
  autonomous: { upTo: 'medium', perDay: 1 },
  actions: {
    rollback: {
      ...rollbackWorkflow.actions['rollback'],
      undo: undefined,
      verify: { tool: 'aura.metric_profile', args: {}, until: 'recovered', within: '10s' },
      approvers: { users: [approver.user] },
    },
  },
});

it('counts what is done without asking when it is done, over all incidents', { timeout: 2 * patience }, async () => {
  const store = await FileStore.open({ folder });
  let proposing = 0;
  let bothPropose = (): void => undefined;
  const both = new Promise<void>((resolve) => {
    bothPropose = resolve;
  });
  const opened = ['inc_one', 'inc_two'].map((incident) => {
    let done = 0;
    let looks = 0;
    const lab = new IncidentLab(
      {
        incident,
        // Each is worked on by its own worker and no other.
        wakes: false,
        workflows: [workflow],
        tools: {
          'ops.rollback': () => ({ done: ++done }),
          // Before either is done, both are allowed: each is proposed as the first of the day.
          'aura.metric_profile': async () => {
            looks += 1;
            if (looks === 1 && ++proposing === 2) bothPropose();
            await both;
            return { recovered: done > 0 };
          },
        },
      },
      store,
    );
    labs.push(lab);
    return lab;
  });
  for (const lab of opened) await lab.ask('what broke?');
  await Promise.all(opened.map((lab) => lab.worker.handle(lab.incident)));
  const all = (await Promise.all(opened.map((lab) => lab.state()))).flatMap(({ approvals }) => [...approvals.values()]);
  const writes = opened.flatMap((lab) => lab.toolbox.calls.filter(({ tool }) => tool === 'ops.rollback'));
  expect(writes).toHaveLength(1);
  const said = all.map(({ state, because }) => `${state}: ${because}`).toSorted((a, b) => a.localeCompare(b));
  const superseded = said.filter((it) => it.startsWith('superseded'));
  // The second one is asked for: at once where the first was done by then, else in place of what it had announced.
  expect(said).toEqual(['done: autonomous up to medium risk', 'pending: undefined', ...superseded]);
  expect(superseded.filter((it) => it !== 'superseded: 1 of 1 writes a day are done')).toEqual([]);
});
