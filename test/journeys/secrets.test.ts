/**
 * Twenty secrets of ten kinds, put in wherever something foreign or configured comes in, and looked for wherever Aura
 * keeps, shows, sends or logs anything: on both engines, with a real MCP server and a real model endpoint.
 */
import { randomBytes } from 'node:crypto';
import fs, { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trace } from '@opentelemetry/api';
import { tracing } from '@opentelemetry/sdk-node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseModel } from '../../src/compose/choose-model.ts';
import { cassetteText } from '../../src/bench/cassette.ts';
import { recordRun } from '../../src/bench/record.ts';
import { settingsToday } from '../../src/compose/settings-today.ts';
import { configSchema } from '../../src/config.ts';
import { redact } from '../../src/redact/redact.ts';
import { runbookDraft } from '../../src/run/outcomes/runbook-draft.ts';
import { NoteStore } from '../../src/scratchpad/note-store.ts';
import { reportOfRun } from '../../src/telemetry/report-of-run.ts';
import { tracePage } from '../../src/telemetry/trace-page.ts';
import { hasRedisServer } from '../../src/store/open-redis.ts';
import { log, setLogLevel } from '../../src/telemetry/log.ts';
import { inSpan } from '../../src/telemetry/span.ts';
import { traceOfRun } from '../../src/telemetry/trace-of-run.ts';
import { type Canary, canary } from '../support/canaries.ts';
import { type LeakingServer, startLeakingServer } from '../support/leaking-server.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { SlackLab, triggered } from '../support/slack-lab.ts';
import { until } from '../support/until.ts';

const seed = process.env.AURA_TEST_SEED ?? randomBytes(4).toString('hex');
const of = (kind: string, where: string) => canary(seed, kind, where);

const put = {
  header: of('environment', 'a header by its variable'),
  providerKey: of('environment', "the model's key"),
  scheme: of('bearer', 'a header with its scheme'),
  configured: of('connection', 'the URL of a server in aura.yaml'),
  alertTitle: of('slack', "an alert's title"),
  alertService: of('cloud', "an alert's service"),
  asked: of('named', 'a question'),
  askedAgain: of('github', 'a later question'),
  said: of('connection', 'what a person said'),
  argument: of('jwt', 'an argument that a model chose'),
  argumentName: of('team', 'another argument'),
  description: of('bearer', "a tool's description"),
  structured: of('github', 'a structured result'),
  error: of('team', 'an error of a tool'),
  modelText: of('cloud', "a model's words"),
  modelReply: of('jwt', "a model's reply"),
  logKey: of('privateKey', 'a log of the shop'),
  logPassword: of('named', 'another log line'),
  logToken: of('slack', 'a third log line'),
  logKeyAgain: of('privateKey', 'our own log'),
} satisfies Record<string, Canary>;

const all: Canary[] = Object.values(put);

let closing: (() => Promise<unknown>)[] = [];
let model: ModelServer;
let leaky: LeakingServer;
let logged: string[];
const spans = new tracing.InMemorySpanExporter();

beforeEach(async () => {
  console.log(`secrets: AURA_TEST_SEED=${seed}`);
  logged = [];
  spans.reset();
  trace.setGlobalTracerProvider(
    new tracing.BasicTracerProvider({ spanProcessors: [new tracing.SimpleSpanProcessor(spans)] }),
  );
  const write = fs.writeSync;
  vi.spyOn(fs, 'writeSync').mockImplementation((fd: number, text: string, ...rest: []) => {
    if (fd !== 2) return write(fd, text, ...rest);
    logged.push(String(text));
    return String(text).length;
  });
  model = await startModelServer((before) =>
    before === 0
      ? {
          text: `Let me look. ${put.modelText.carried}`,
          calls: [
            { name: 'leaky__logs', args: { query: `${put.argument.carried} ${put.argumentName.carried}` } },
            { name: 'leaky__profile', args: {} },
            { name: 'leaky__failing', args: {} },
          ],
        }
      : { text: `The cause is api [E1]. ${put.modelReply.carried} ${put.modelText.carried}` },
  );
  leaky = await startLeakingServer({
    description: `Reads logs. ${put.description.carried}`,
    logs: [put.logKey.carried, put.logPassword.carried, put.logToken.carried],
    structured: put.structured.carried,
    error: put.error.carried,
  });
  closing = [() => model.close(), () => leaky.close()];
});

afterEach(async () => {
  for (const close of closing.toReversed()) await close();
  vi.restoreAllMocks();
  trace.disable();
  setLogLevel('silent');
});

/** Every file below a folder as one text. */
function kept(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? kept(path) : [{ path, text: readFileSync(path, 'latin1') }];
  });
}

async function play(engine: 'file' | 'redis') {
  vi.stubEnv('LEAKY_TENANT_KEY', put.header.secret);
  vi.stubEnv('LEAKY_AUTH', put.scheme.carried.replace('Authorization: ', ''));
  vi.stubEnv('MODEL_KEY', put.providerKey.secret);
  const config = {
    servers: {
      leaky: {
        transport: 'http',
        url: leaky.url,
        trust: true,
        headers: { 'X-Tenant-Key': 'LEAKY_TENANT_KEY', Authorization: 'LEAKY_AUTH' },
      },
      away: { transport: 'http', url: `http://reader:${put.configured.secret}@127.0.0.1:9/mcp` },
    },
    models: { default: { provider: 'openai', model: 'scripted', baseUrl: model.url, key: 'MODEL_KEY' } },
    redact: { patterns: ['ACME-[0-9]{8}'] },
  };
  const lab = await SlackLab.open({ engine, config, model: chooseModel(configSchema.parse(config)) ?? undefined });
  closing.push(() => lab.close());
  setLogLevel('debug');
  const event = triggered('e1', 'PINC1');
  event.data.title = `checkout is slow ${put.alertTitle.carried}`;
  event.data.service.summary = `web ${put.alertService.carried}`;
  await lab.pagerduty(event);
  const { channels } = await lab.workspace.directory();
  await lab.workflow({ incidentId: 'PINC1', channelId: channels.incidents, title: event.data.title });
  const card = await until('a card', () => lab.card().catch(() => null));
  await lab.workspace.say('oncall', 'incidents', `try ${put.said.carried}`, { thread_ts: card.thread_ts ?? card.ts });
  await lab.press(card, 'apr_details');
  await lab.press(card, 'apr_deny');
  await lab.answer(1);
  await lab.mention(`who is affected by api? ${put.asked.carried} ${put.askedAgain.carried}`);
  await lab.answer(2);
  await lab.mention('what was said?');
  await lab.answer(3);
  log.warn(
    { err: new Error(put.logKeyAgain.carried), sent: { headers: { authorization: put.header.secret } } },
    put.said.carried,
  );
  await inSpan('look', { about: put.logKeyAgain.carried }, async () => {
    throw new Error(put.structured.carried);
  }).catch(() => undefined);
  return lab;
}

/** What people take out of an installation: pages, reports, cassettes, cases of a bench, drafts. */
async function whatIsPassedOn(lab: SlackLab): Promise<Record<string, string>> {
  const { journal } = lab.aura;
  const state = await lab.state();
  if (!state) throw new Error('there is no incident');
  const runs = [...state.runs.values()];
  const notes = new NoteStore({ folder: join(lab.folder, 'aura', 'notes') });
  const settings = settingsToday(configSchema.parse({}));
  const cassettes = await Promise.all(
    runs
      .filter(({ route }) => route === 'investigate')
      .map(({ id }) => recordRun({ journal, notes, run: id, settings, aura: '0' })),
  );
  return {
    page: runs.map((run) => tracePage(state, run)).join('\n'),
    report: JSON.stringify(
      await Promise.all(runs.map(({ id }) => reportOfRun(journal, id, { version: '0', node: 'v20' }))),
    ),
    cassette: cassettes.map(cassetteText).join('\n'),
    draft: redact(runbookDraft({ ...state, outcome: { right: true, by: { team: 'T', user: 'U' }, at: 0 } }) ?? ''),
  };
}

describe.each([['file'], ...(hasRedisServer() ? [['redis']] : [])] as ['file' | 'redis'][])('on %s', (engine) => {
  it('no secret of twenty is found in journal, notes, Slack, model requests, logs, spans or a trace', async () => {
    const lab = await play(engine);
    const state = await lab.state();
    const lines = await Promise.all([...(state?.runs.keys() ?? [])].map((run) => traceOfRun(lab.aura.journal, run)));
    const files = kept(lab.folder);
    const passedOn = await whatIsPassedOn(lab);
    const sinks = {
      journal: files
        .filter(({ path }) => !path.includes('/notes/'))
        .map(({ text }) => text)
        .join('\n'),
      notes: files
        .filter(({ path }) => path.includes('/notes/'))
        .map(({ path, text }) => path + text)
        .join('\n'),
      slack: JSON.stringify(await lab.workspace.calls()),
      model: model.asked.join('\n'),
      log: logged.join(''),
      spans: JSON.stringify(
        spans.getFinishedSpans().map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
      ),
      trace: lines.flat().join('\n'),
      ...passedOn,
    };
    const found = Object.entries(sinks).flatMap(([sink, text]) =>
      all
        .filter(({ secret }) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)))
        .map(({ where }) => `${where} in ${sink}`),
    );
    expect(found).toEqual([]);

    // All of it went in, and each sink had something to hide.
    expect(new Set(all.map(({ secret }) => secret)).size).toBe(20);
    expect(leaky.heard()).toContain(put.argument.secret);
    expect(leaky.heard()).toContain(put.header.secret);
    expect(leaky.heard()).toContain(put.scheme.secret);
    expect(Object.entries(sinks).flatMap(([sink, text]) => (text.includes('[redacted: ') ? [] : [sink]))).toEqual([]);
    const notes = sinks.notes;
    for (const kind of ['private-key', 'password', 'slack-token', 'jwt', 'LEAKY_TENANT_KEY', 'team pattern'])
      expect(notes).toContain(`[redacted: ${kind}]`);
  });
});
