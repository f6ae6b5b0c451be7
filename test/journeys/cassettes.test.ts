/** A run is recorded from what it left behind and done once more, offline, through the real loop. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { caseOfRun } from '../../src/bench/case-of-run.ts';
import { readSuite } from '../../src/bench/scenario/read-scenarios.ts';
import { runSuite } from '../../src/compose/run-suite.ts';
import { type Cassette, cassetteText, readCassette } from '../../src/bench/cassette.ts';
import { recordRun } from '../../src/bench/record.ts';
import { type Replayed, replayRun } from '../../src/bench/replay.ts';
import { Opinions } from '../../src/intake/opinions.ts';
import { openInstallationKey } from '../../src/local/installation-key.ts';
import { sharedRecord } from '../../src/memory/signed-record.ts';
import { Journal } from '../../src/run/journal.ts';
import type { IncidentBrief } from '../../src/run/request.ts';
import { memorySetting } from '../../src/run/settings/memory-settings.ts';
import { skillsOf } from '../../src/compose/skills-of.ts';
import type { Model, ModelRequest } from '../../src/model/model.ts';
import { NoteStore } from '../../src/scratchpad/note-store.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { approver, IncidentLab, type LabOptions, place } from '../support/incident-lab.ts';
import { keptOpen } from '../support/kept-open.ts';
import { alertOf, poisonedRecords, tonight, writeRecord } from '../support/poisoned-records.ts';
import { badDeploy, rollbackWorkflow } from '../support/rollback-workflow.ts';
import { until } from '../support/until.ts';

const launcher = fileURLToPath(new URL('../../src/bin/aura.mjs', import.meta.url));
let lab: IncidentLab;
afterEach(() => lab.close());

/** Two tasks beside each other, each with one read and a submission, then the words of a synthesizer. */
function twoTasks(): Model {
  const turns = new Map<string, number>();
  const task = (id: string, check: string) => ({ id, investigator: 'general', goal: `look at ${id}`, check });
  const claim = (evidence: string) => ({
    kind: 'cause',
    component: 'api',
    statement: 'api',
    evidence: [evidence],
    quotes: [],
  });
  const call = (name: string, args: Record<string, unknown>) => [{ id: `c_${name}`, name, args }];
  const calls = ({ messages, tools }: ModelRequest) => {
    if (tools.some(({ name }) => name === 'plan'))
      return call('plan', { tasks: [task('t1', 'Is it api?'), task('t2', 'Is it web?')] });
    const text = JSON.stringify(messages);
    const mine = text.includes('look at t1') ? 't1' : 't2';
    const turn = (turns.get(mine) ?? 0) + 1;
    turns.set(mine, turn);
    if (turn === 1) return call(mine === 't1' ? 'aura__changes' : 'aura__metric_profile', { service: 'api' });
    const cited =
      text
        .match(/\[(E\d+)\]/g)
        ?.at(-1)
        ?.slice(1, -1) ?? '';
    return call('submit', {
      summary: `api [${cited}].`,
      claims: [claim(cited)],
      check: { answer: 'yes', seen: 'api' },
    });
  };
  return {
    name: 'scripted',
    ask: async (request) => ({
      text: request.tools.length === 0 ? 'api is it [E1].' : '',
      calls: request.tools.length === 0 ? [] : calls(request),
      usage: { input: 10, output: 5 },
    }),
  };
}

const open = { ...badDeploy, components: [], culpritChange: null, changes: [], outcome: 'cannot-tell', missing: ['x'] };

async function record(options: LabOptions = {}, alert?: IncidentBrief): Promise<Cassette> {
  lab = await IncidentLab.open({ model: twoTasks(), tools: { 'aura.triage': () => open }, ...options });
  if (alert) await lab.journal.decide(lab.incident, () => ({ facts: [{ type: 'incident-opened', brief: alert }] }));
  await lab.start();
  await lab.ask('what broke?');
  const run = await until('the end or a card', async () => {
    const [it] = (await lab.state()).runs.values();
    return it?.state === 'ended' || it?.state === 'parked' ? it.id : undefined;
  });
  return recordRun({
    journal: lab.journal,
    notes: new NoteStore({ folder: lab.notesFolder }),
    run,
    aura: '0.0.0',
    settings: () => ({
      workflow: rollbackWorkflow,
      policy: { reads: ['aura.*', 'notes.*'], trusted: [], catalog: ['api', 'web'] },
      catalog: [],
      autonomy: 'assistant',
      runbooks: [],
      skills: [],
      links: {},
      limits: {
        runMinutes: 10,
        toolCalls: 80,
        questionCalls: 6,
        tokens: 100_000,
        cost: 1,
        approvalMinutes: 10,
        toolSeconds: 30,
        digestTokens: 500,
      },
    }),
  });
}

const replay = (cassette: Cassette): Promise<Replayed> =>
  replayRun(cassette, { openStore: (folder, now) => FileStore.open({ folder, now }), patience: 3_000 });

describe('a recorded run', () => {
  it('replays byte for byte, also from its file, with two tasks beside each other', async () => {
    const cassette = await record();
    expect(cassette.missing).toEqual([]);
    const file = cassetteText(cassette);
    const replayed = await replay(readCassette(file, 'x.cassette.json'));
    expect(replayed.departure).toBeNull();
    expect(replayed).toMatchObject({ turns: cassette.turns.length, calls: cassette.results.length });
    expect(cassette.turns.length).toBeGreaterThan(4);
    expect(cassetteText(readCassette(file, 'x.cassette.json'))).toBe(file);
  });

  it('points at the first difference where a tool result, a prompt and a schema changed', async () => {
    const cassette = await record();
    const read = cassette.results.find(({ tool }) => tool === 'aura.changes')?.evidence ?? '';
    const results = cassette.results.map((it) =>
      it.evidence === read ? { ...it, text: it.text.replace('loop', 'lock') } : it,
    );
    const second = cassette.turns.findIndex(({ key }) => key === 'task:1.t2/turn:1');
    const turns = cassette.turns.map((turn, index) =>
      index === second
        ? { ...turn, request: { ...turn.request, system: String(turn.request?.system).replace('evidence', 'proof') } }
        : turn,
    );
    const tools = cassette.tools.tools.map((tool) =>
      tool.name === 'aura.metric_profile'
        ? { ...tool, inputSchema: { type: 'object', properties: { service: { type: 'string' } } } }
        : tool,
    );
    expect((await replay({ ...cassette, results })).departure).toMatchObject({
      at: 'answer triage/aura.changes',
      what: 'tool result',
      path: 'digest',
      recorded: expect.stringContaining('loop'),
      replayed: expect.stringContaining('lock'),
    });
    expect((await replay({ ...cassette, turns })).departure).toMatchObject({
      at: 'task:1.t2/turn:1',
      what: 'prompt',
      path: 'system',
      recorded: expect.stringContaining('proof'),
      replayed: expect.stringContaining('evidence'),
    });
    const { departure } = await replay({ ...cassette, tools: { ...cassette.tools, tools } });
    expect(departure).toMatchObject({ what: 'schema', path: expect.stringContaining('tools.aura__metric_profile.') });
    expect(departure?.at).toMatch(/^task:1\.t[12]\/turn:1$/);
  });

  it('points at what a model said otherwise, and at what does not come', async () => {
    const cassette = await record();
    const turns = cassette.turns.map((turn) =>
      turn.key === 'task:1.t1/turn:1' && turn.reply ? { ...turn, reply: { ...turn.reply, calls: [] } } : turn,
    );
    expect((await replay({ ...cassette, turns })).departure).toMatchObject({
      at: 'end task:1.t1/turn:1',
      what: 'reply',
      path: 'result.reply.calls.0',
      replayed: null,
    });
    const during = cassette.during.map((entry) => ({
      ...entry,
      facts: entry.facts.map((fact) => (fact.type === 'step-ended' ? { ...fact, key: `${fact.key}x` } : fact)),
    }));
    expect((await replay({ ...cassette, during })).departure).toMatchObject({ at: 'end triage', what: 'not recorded' });
  });

  it('is taken up to where it first waits for people, with no model too', async () => {
    const cassette = await record({ model: undefined, tools: {} });
    expect(cassette).toMatchObject({ until: 'parked', turns: [] });
    const replayed = await replay(readCassette(cassetteText(cassette), 'x'));
    expect(replayed).toMatchObject({ departure: null, turns: 0, finding: { component: 'api' } });
  });

  it.each(['of its own', 'of a memory server', 'that is wrong'] as const)(
    'that a record %s came to mind of replays byte for byte where there is neither',
    async (whose) => {
      const base = mkdtempSync(join(tmpdir(), 'aura-remembered-'));
      const [example] = poisonedRecords(71);
      if (!example) throw new Error('there is no record');
      const earlier = whose === 'that is wrong' ? example : { ...example, triage: tonight, said: { right: true } };
      const store = await FileStore.open({ folder: join(base, 'store') });
      const other = await FileStore.open({ folder: join(base, 'other') });
      try {
        const key = await openInstallationKey({ folder: base });
        const journal = new Journal(whose === 'of its own' ? store : other);
        await writeRecord(journal, 'inc_early', earlier);
        const parts = { journal, intake: { welcomes: async () => true }, log: () => undefined };
        const press = { incident: 'inc_early', id: 'said', place, by: approver };
        expect(await new Opinions(parts).outcome(press, earlier.said)).toBe(true);
        const shared = sharedRecord(await journal.load('inc_early'), key);
        const cassette = await record(
          {
            store: keptOpen(store),
            memory: { setting: memorySetting.parse({ server: 'memory' }), key },
            tools: { 'aura.triage': () => tonight, 'memory.search_nodes': () => shared?.text ?? '' },
          },
          { ...alertOf(Date.parse('2026-01-01T00:15:00Z')), service: 'web' },
        );
        const facts = cassette.during.flatMap((entry) => entry.facts);
        expect(facts.some(({ type }) => type === 'lesson-recalled')).toBe(whose !== 'that is wrong');
        expect(JSON.stringify(facts)).not.toContain('memory.search_nodes');
        // Only what the store itself remembers tells where to look first.
        expect(JSON.stringify(facts).includes('"expected":{')).toBe(whose === 'of its own');
        const replayed = await replay(readCassette(cassetteText(cassette), 'x'));
        expect(replayed).toMatchObject({ departure: null, calls: cassette.results.length });
      } finally {
        await lab.close();
        await Promise.all([store.close(), other.close()]);
        rmSync(base, { recursive: true });
      }
    },
  );

  it('becomes a case once its truth is told, and is graded as it is done once more', async () => {
    const cassette = await record({ model: undefined, tools: {} });
    const { state } = await replay(readCassette(cassetteText(cassette), 'x'));
    expect(() => caseOfRun(state, cassette.run, {}, 'a.cassette.json')).toThrow(
      /--outcome fault, healthy or cannot-tell/,
    );
    expect(() => caseOfRun(state, cassette.run, { outcome: 'fault' }, 'a')).toThrow(/--component NAME/);
    const base = mkdtempSync(join(tmpdir(), 'aura-case-'));
    try {
      writeFileSync(join(base, 'a.cassette.json'), cassetteText(cassette));
      const run = async (component: string, model: Model | null) => {
        writeFileSync(join(base, 'a.yaml'), caseOfRun(state, cassette.run, { component }, 'a.cassette.json'));
        const cases = readSuite(base);
        const say = () => '';
        const { cases: results } = await runSuite({
          suite: 'x',
          cases,
          model,
          modelName: 'x',
          times: 1,
          atOnce: 1,
          workflows: [],
          aura: '0',
          say,
        });
        return results[0];
      };
      expect(await run('api', null)).toMatchObject({ passed: true, grade: { cause: 'right', named: ['api'] } });
      expect(await run('web', null)).toMatchObject({ passed: false, grade: { cause: 'wrong' } });
      const other: Model = { name: 'other', ask: () => Promise.reject(new Error('not asked')) };
      expect(await run('api', other)).toMatchObject({ skipped: expect.stringContaining('its own model only') });
    } finally {
      rmSync(base, { recursive: true });
    }
  });

  it('goes through the commands, and a changed file ends the second one with its first difference', async () => {
    const base = mkdtempSync(join(tmpdir(), 'aura-cassette-'));
    try {
      const folder = join(base, '.aura');
      const { skills } = skillsOf({ workflows: join(base, 'workflows') });
      const store = await FileStore.open({ folder });
      const cassette = await record({ store, notes: join(folder, 'notes'), skills });
      await lab.close();
      const { run } = cassette;
      const { workflow } = (JSON.parse(cassetteText(cassette)) as { settings: { workflow: unknown } }).settings;
      mkdirSync(join(base, 'workflows'));
      writeFileSync(join(base, 'workflows', 'latency.yaml'), JSON.stringify(workflow));
      writeFileSync(
        join(base, 'aura.yaml'),
        'reads: [aura.*]\ncatalog: [{ component: api }, { component: web }]\nlimits: { digestTokens: 500 }\n',
      );
      const aura = (...args: string[]) =>
        spawnSync(process.execPath, [launcher, 'bench', ...args], {
          cwd: base,
          env: { PATH: process.env.PATH },
          encoding: 'utf8',
        });
      const recorded = aura('record', run);
      expect(recorded).toMatchObject({ status: 0, stdout: `${run}.cassette.json\n` });
      expect(recorded.stderr).toMatch(/^6 turns of a model and 4 tool results\./);
      const file = join(base, `${run}.cassette.json`);
      expect(aura('replay', file)).toMatchObject({
        status: 0,
        stdout: 'the same, byte for byte: 6 turns of a model, 4 tool calls\n',
      });
      writeFileSync(file, readFileSync(file, 'utf8').replace('api v2', 'api v3'));
      const changed = aura('replay', file);
      expect(changed.status).toBe(2);
      expect(changed.stdout).toMatch(/^departs at .*\n- recorded: .*\n\+ replayed: .*\n$/);
      expect(aura('record', 'run_none')).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('no run run_none'),
      });
    } finally {
      rmSync(base, { recursive: true });
    }
  });
});
