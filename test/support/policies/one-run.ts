/**
 * One investigation of a recorded folder or of somebody's MCP servers, with a model or without, with a person who denies
 * every write. Owns: composing the product's own parts around it, and what came of the run. Refuses: doubles; the model
 * is asked through its provider's SDK, and telemetry over MCP.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Desk } from '../../../src/approvals/desk.ts';
import { chooseModel } from '../../../src/compose/choose-model.ts';
import { composeWork } from '../../../src/compose/compose-work.ts';
import { openEngine } from '../../../src/compose/engine.ts';
import { openToolbox } from '../../../src/compose/open-toolbox.ts';
import { configSchema } from '../../../src/config.ts';
import type { Finding } from '../../../src/run/evidence.ts';
import { newId } from '../../../src/run/identity.ts';
import type { IncidentState } from '../../../src/run/incident-state.ts';
import { Journal } from '../../../src/run/journal.ts';
import type { People } from '../../../src/run/ports/people.ts';
import { findingOf } from '../../../src/run/finding/run-finding.ts';
import type { Workflow } from '../../../src/workflows.ts';
import { until } from '../until.ts';

export interface OneRun {
  /** The alert; its `startedAt` in epoch ms. */
  brief: { title: string; startedAt: number; labels: Record<string, string>; service?: string; severity?: string };
  question?: string;
  /** Address of the telemetry tools. */
  telemetry?: string;
  /** Addresses of other servers by name. */
  servers?: Record<string, string>;
  /** Globs of their tools that only read. */
  reads?: string[];
  /** An entry of `models:`. */
  model?: Record<string, unknown>;
  /** Another, which criticises. */
  critic?: Record<string, unknown>;
  workflows?: Workflow[];
  limits?: Record<string, number>;
}

export interface RunEnd {
  finding: Finding | null;
  state: IncidentState;
  /** Writes that were proposed. */
  proposed: number;
}

const place = { team: 'T1', channel: 'C1' };
const decider = { team: 'T1', user: 'U1' };
/** ms that one run may take on a busy machine. */
const patience = 240_000;

const people: People = {
  profile: async () => ({ bot: false, guest: false, deactivated: false, foreign: false }),
  group: async () => [],
  onCall: async () => [],
};

export async function oneRun(it: OneRun): Promise<RunEnd> {
  const folder = mkdtempSync(join(tmpdir(), 'aura-policy-run-'));
  const config = configSchema.parse({
    folder,
    reads: it.reads ?? [],
    approvers: { users: [decider.user] },
    limits: it.limits ?? {},
    servers: Object.fromEntries(
      Object.entries(it.servers ?? {}).map(([name, url]) => [name, { transport: 'http', url }]),
    ),
    ...(it.model ? { models: { policy: it.model, ...(it.critic ? { critic: it.critic } : {}) } } : {}),
    ...(it.critic ? { roles: { critic: 'critic' } } : {}),
  });
  const workflows = it.workflows ?? [];
  const own = it.telemetry ? { transport: 'http' as const, url: it.telemetry, headers: {} } : undefined;
  const toolbox = openToolbox(config, { workflows, env: {}, ...(own ? { own } : {}) });
  const engine = await openEngine({ folder, choose: 'embedded' });
  const journal = new Journal(engine.store);
  const model = it.model ? chooseModel(config, { POLICY_KEY: 'right' }) : null;
  const work = composeWork({ config, engine, journal, toolbox, people, model, workflows });
  const desk = new Desk({ journal, queue: engine.queue, people });
  const incident = newId('inc');
  try {
    await work.start();
    await journal.decide(incident, () => ({
      facts: [
        { type: 'incident-opened', brief: { source: 'alertmanager', ref: 'A1', ...it.brief } },
        { type: 'channel-linked', place, how: 'webhook' },
        {
          type: 'request-accepted',
          request: {
            id: newId('req'),
            kind: it.question === undefined ? 'webhook' : 'mention',
            text: it.question ?? it.brief.title,
            capped: false,
            by: it.question === undefined ? null : decider,
            place,
          },
        },
      ],
    }));
    await engine.queue.wake(incident);
    const state = await until(
      'the end of the run',
      async () => {
        const now = await journal.load(incident);
        for (const { id, hash, nonce, state: stands } of now.approvals.values()) {
          if (stands !== 'pending') continue;
          const click = { incident, approval: id, hash: hash.slice(0, 8), nonce, place, ts: '', by: decider };
          await desk.vote({ ...click, vote: 'deny' });
        }
        return [...now.runs.values()][0]?.state === 'ended' && now;
      },
      patience,
    );
    const [run] = state.runs.values();
    return { finding: run ? findingOf(run) : null, state, proposed: state.approvals.size };
  } finally {
    await work.stop();
    await toolbox.close();
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
