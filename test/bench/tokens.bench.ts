/**
 * `npm run bench -- tokens [--seed N] [--size N] [--only NAME] [--trace]`: questions about outputs that are 10 and 100
 * times as large as their base, answered under one careful policy model through Aura's own loop and through the upstream
 * policy, with the same tools; the tokens that each sent, as the model's server counted them, and the right answers.
 * Owns: running both and the figures. Refuses: the fixtures, the questions and the rules of the model.
 */
import { parseArgs } from 'node:util';
import { chooseModel } from '../../src/compose/choose-model.ts';
import { configSchema } from '../../src/config.ts';
import type { IncidentState } from '../../src/run/incident-state.ts';
import { setLogLevel } from '../../src/telemetry/log.ts';
import { type ModelServer, startModelServer } from '../support/model-server.ts';
import { oneRun } from '../support/policies/one-run.ts';
import { carefulReader } from './tokens/careful-reader.ts';
import { casesOf, type TokenCase, wrongIn } from './tokens/cases.ts';
import { type Fixture, fixtureOf, serveFixture } from './tokens/fixture.ts';
import { askUpstream } from './tokens/upstream-policy.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    size: { type: 'string', multiple: true, default: ['10', '100'] },
    only: { type: 'string', multiple: true },
    /** The upstream policy as it comes, too. */
    bare: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
  },
});
setLogLevel('silent');
/** Of the tokens that the upstream policy sends. */
const most = 0.4;

interface Answered {
  wrong: string | null;
  sent: number;
  turns: number;
}

const keys = { POLICY_KEY: 'right' };

function modelOf({ url }: ModelServer) {
  return { provider: 'openai', model: 'careful-reader', baseUrl: url, key: 'POLICY_KEY' };
}

/** Counts what one run sent. */
async function counting(server: ModelServer, run: () => Promise<string | null>): Promise<Answered> {
  const before = { tokens: server.tokens.input, turns: server.seen.length };
  const wrong = await run();
  return { wrong, sent: server.tokens.input - before.tokens, turns: server.seen.length - before.turns };
}

async function aura(server: ModelServer, address: string, it: TokenCase): Promise<string | null> {
  const { state, proposed } = await oneRun({
    question: it.question,
    brief: { title: it.question, startedAt: Date.parse('2026-01-01T00:00:00Z'), labels: {} },
    servers: { fixture: address },
    reads: [
      'fixture.list_*',
      'fixture.get_*',
      'fixture.metric_query',
      'fixture.read_log',
      'fixture.node_status',
      'fixture.small_report',
    ],
    model: modelOf(server),
  });
  const answer = answerIn(state);
  if (values.trace) trace(answer, state);
  if (proposed > 0) return 'proposed a write';
  const called = state.ledger.map(({ tool }) => tool.replace('fixture.', ''));
  return wrongIn(it, answer, called);
}

function answerIn({ runs }: IncidentState): string {
  const answer = [...runs.values()][0]?.answer;
  return answer?.type === 'reply' ? answer.text : answer?.type === 'finding' ? (answer.finding.narrative ?? '') : '';
}

function trace(answer: string, { ledger, runs }: IncidentState): void {
  const steps = [...runs.values()].flatMap((run) => run.steps.map(({ key, detail }) => `${key}: ${detail ?? ''}`));
  process.stderr.write(
    `${JSON.stringify({ answer, ledger: ledger.map(({ tool, args, digest }) => [tool, args, digest.slice(0, 300)]), steps }, null, 1)}\n`,
  );
}

async function upstream(
  server: ModelServer,
  fixture: Fixture,
  it: TokenCase,
  scratchpad: boolean,
): Promise<string | null> {
  const model = chooseModel(configSchema.parse({ models: { reader: modelOf(server) } }), keys);
  if (!model) throw new Error('no model was chosen');
  const { answer, called } = await askUpstream(model, fixture, it.question, { scratchpad });
  if (values.trace) process.stderr.write(`upstream: ${answer}\n`);
  return wrongIn(it, answer, called);
}

let met = true;
const line = (what: string, figure: string, isMet: boolean) => {
  met &&= isMet;
  process.stdout.write(`tokens ${what}: ${figure}: ${isMet ? 'met' : 'short'}\n`);
};
for (const size of values.size.map(Number)) {
  const fixture = fixtureOf(Number(values.seed), size);
  const served = await serveFixture(fixture);
  const server = await startModelServer((_before, _body, seen) => carefulReader(seen), { key: 'right' });
  const cases = casesOf(fixture).filter(({ name }) => values.only?.includes(name) ?? true);
  const sums = { own: 0, other: 0, bare: 0, right: 0, otherRight: 0 };
  try {
    for (const it of cases) {
      const own = await counting(server, () => aura(server, served.url, it));
      const other = await counting(server, () => upstream(server, fixture, it, true));
      const bare = values.bare ? await counting(server, () => upstream(server, fixture, it, false)) : null;
      sums.bare += bare?.sent ?? 0;
      sums.own += own.sent;
      sums.other += other.sent;
      sums.right += own.wrong === null ? 1 : 0;
      sums.otherRight += other.wrong === null ? 1 : 0;
      const told = ({ wrong, sent, turns }: Answered) =>
        `${sent} tokens in ${turns} turns, ${wrong === null ? 'right' : `WRONG: ${wrong}`}`;
      process.stdout.write(
        `${it.name} x${size}: Aura ${told(own)}; upstream policy ${told(other)}; ${Math.round((100 * own.sent) / other.sent)} %${bare ? `; without its scratchpad ${told(bare)}` : ''}\n`,
      );
    }
  } finally {
    await server.close();
    await served.close();
  }
  const share = sums.own / sums.other;
  if (values.bare)
    process.stdout.write(
      `x${size}, beside the upstream policy without its scratchpad: ${sums.own} of ${sums.bare}, ${Math.round((100 * sums.own) / sums.bare)} %\n`,
    );
  line(
    `x${size}, right answers`,
    `${sums.right} of ${cases.length} (upstream policy ${sums.otherRight}), reach ${cases.length}`,
    sums.right === cases.length,
  );
  line(
    `x${size}, sent beside the upstream policy`,
    `${sums.own} of ${sums.other}, ${Math.round(100 * share)} %, reach ${100 * most} %`,
    share <= most,
  );
}
process.stdout.write(`seed ${values.seed}\n`);
process.exitCode = met ? 0 : 1;
