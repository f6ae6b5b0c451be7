/**
 * What a run itself costs: a model and tools that take no time, 20 turns and 60 reads, beside LangGraph.js with its
 * in-memory saver, the OpenAI Agents SDK and Mastra, under the same Node. `npm run bench -- harness`
 * Owns: installing the peers in a folder of its own, and the figures; Aura keeps notes, evidence and a journal all the
 * while, on a file and on Redis. Refuses: models and tools that think.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endDistilling } from '../../src/distill/thread/distil-output.ts';
import type { Model, ModelReply } from '../../src/model/model.ts';
import type { Store } from '../../src/run/ports/store.ts';
import { hasRedisServer, startPrivateRedis } from '../../src/store/open-redis.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { endSchemaChecks } from '../../src/tools/mcp/schema-thread.ts';
import { IncidentLab } from '../support/incident-lab.ts';
import { badDeploy } from '../support/rollback-workflow.ts';
import { until } from '../support/until.ts';
import { callsOf, output } from './harness/script.mjs';

const packages = [
  '@langchain/langgraph@1.7.3',
  '@langchain/core@1.4.0',
  '@openai/agents@0.20.0',
  '@mastra/core@0.24.9',
  'zod@4.6.7',
];
/** As many as the peers have (measure.mjs). */
const rounds = 30;
const warmUp = 15;
/** Of each of the two tasks. */
const turnsOfTask = 10;
const folder = mkdtempSync(join(tmpdir(), 'aura-bench-harness-'));

interface Took {
  cpu: number;
  wall: number;
}

/** The same script: what one agent does in 20 turns, two investigators do in ten each. */
function script(): Model {
  const said = { text: '', usage: { input: 1, output: 1 } };
  const next = new Map<number, number>();
  const task = (id: string) => ({ id, investigator: 'general', goal: `look at ${id}`, check: 'is it so?' });
  return {
    name: 'script',
    async ask({ messages, toolChoice }): Promise<ModelReply> {
      if (typeof toolChoice === 'object' && toolChoice.tool === 'plan')
        return { ...said, calls: [{ id: 'p', name: 'plan', args: { tasks: [task('t1'), task('t2')] } }] };
      if (toolChoice === undefined) return { ...said, text: 'done', calls: [] };
      const half = JSON.stringify(messages[0]).includes('look at t1') ? 0 : turnsOfTask;
      const turn = next.get(half) ?? half;
      next.set(half, turn + 1);
      if (turn >= half + turnsOfTask)
        return { ...said, calls: [{ id: 's', name: 'submit', args: { summary: 'done' } }] };
      return { ...said, calls: callsOf(turn).map(({ id, name, args }) => ({ id, name: `x__${name}`, args })) };
    },
  };
}

async function auraRun(store?: Store): Promise<Took> {
  const answer = (args: Record<string, unknown>) => output(args as { turn: number; of: string });
  const undecided = {
    ...badDeploy,
    components: [],
    changes: [],
    culpritChange: null,
    outcome: 'cannot-tell',
    missing: ['x'],
  };
  const lab = await IncidentLab.open({
    model: script(),
    workflows: [],
    reads: ['x.*'],
    ...(store ? { store } : {}),
    tools: { 'aura.triage': () => undecided, 'x.logs': answer, 'x.metrics': answer, 'x.changes': answer },
  });
  try {
    await lab.start();
    const [began, used] = [performance.now(), process.cpuUsage()];
    await lab.ask('what broke?');
    await until('the end', async () => [...(await lab.state()).runs.values()][0]?.state === 'ended');
    const { user, system } = process.cpuUsage(used);
    const wall = performance.now() - began;
    const reads = (await lab.state()).ledger.filter(({ tool }) => tool.startsWith('x.')).length;
    if (reads !== 60) throw new Error(`${reads} reads instead of 60`);
    return { cpu: (user + system) / 1_000, wall };
  } finally {
    await lab.close();
  }
}

/** `store`: a new one for each run, which closes it. */
async function aura(store: () => Store | undefined): Promise<Took> {
  const took: Took[] = [];
  for (let number = 0; number < warmUp + rounds; number += 1) took.push(await auraRun(store()));
  const median = (of: (it: Took) => number) =>
    took
      .slice(warmUp)
      .map(of)
      .toSorted((one, other) => one - other)[rounds >> 1] ?? Number.NaN;
  return { cpu: median(({ cpu }) => cpu), wall: median(({ wall }) => wall) };
}

function peer(name: string): Took {
  const text = execFileSync(process.execPath, ['measure.mjs', name], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(String(text)) as Took;
}

try {
  process.stdout.write(
    `load ${loadavg()
      .map((value) => value.toFixed(1))
      .join(' ')}, Node ${process.version}\n`,
  );
  cpSync(fileURLToPath(new URL('harness/', import.meta.url)), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}\n');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: folder,
    stdio: 'ignore',
  });
  const rows: Record<string, Took> = {};
  for (const name of ['langgraph', 'agents-sdk', 'mastra']) rows[name] = peer(name);
  rows['aura, on a file'] = await aura(() => undefined);
  if (hasRedisServer()) {
    const redis = await startPrivateRedis({ folder: join(folder, 'redis') });
    let number = 0;
    rows['aura, on Redis (appendfsync always)'] = await aura(() => {
      number += 1;
      return new RedisStore({ url: redis.url, prefix: `harness${number}` });
    });
    await redis.stop();
  } else process.stderr.write('NOT RUN: Redis (no redis-server on the PATH; apt-get install redis-server)\n');
  for (const [name, { cpu, wall }] of Object.entries(rows))
    process.stdout.write(`${name.padEnd(38)}${cpu.toFixed(0).padStart(6)} ms CPU${wall.toFixed(0).padStart(7)} ms\n`);
  const own = rows['aura, on a file'] ?? { cpu: Number.NaN, wall: Number.NaN };
  const other = rows['langgraph'] ?? { cpu: 0, wall: 0 };
  for (const part of ['cpu', 'wall'] as const) {
    const ratio = own[part] / other[part];
    const isMet = ratio <= 1;
    if (!isMet) process.exitCode = 1;
    process.stdout.write(
      `harness ${part} beside LangGraph.js: ${ratio.toFixed(2)}, reach 1: ${isMet ? 'met' : 'short'}\n`,
    );
  }
} finally {
  await Promise.all([endDistilling(), endSchemaChecks()]);
  rmSync(folder, { recursive: true, force: true });
}
