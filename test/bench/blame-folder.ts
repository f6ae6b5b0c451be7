/**
 * Change-blame cases: how a compact case of `blame/*.yaml` becomes an incident folder.
 * Owns: the form of a case, an hour of ordinary life before the fault, its logs, metrics, traces and changes; seeded.
 * Refuses: judging; and looking like any real system. A case says only what is special about it:
 *
 *   name, risk     the kind of fault, or `none` when no change is to blame
 *   calls          chains of callers, `a > b > c`
 *   alert          `service | title`
 *   cause          the component with the fault; default: the alert's
 *   fails, slow    share of failed requests, and p99 in ms, of each service while the fault lasts
 *   rate           factor on the requests of a service
 *   gauges         `{service: {metric: [before, during]}}`; `~during` is reached in a slope
 *   says           lines that services log while the fault lasts
 *   lag            minutes between the change and the first symptom that a person sees; slopes begin at the change
 *   changes        `{at (minutes from the fault), on, summary, kind, ref, patch: {file: diff}}`
 *   outside        what belongs to others and shows no telemetry of its own
 *   radius         who is affected; default: all of `fails` and `slow` but the cause
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { randomOf } from './random.ts';

const perService = z.record(z.string(), z.number()).default({});
const caseSchema = z.strictObject({
  name: z.string(),
  risk: z.string(),
  calls: z.array(z.string()),
  alert: z.string(),
  cause: z.string().optional(),
  fails: perService,
  slow: perService,
  rate: perService,
  gauges: z
    .record(z.string(), z.record(z.string(), z.tuple([z.number(), z.union([z.number(), z.string()])])))
    .default({}),
  says: z.record(z.string(), z.array(z.string())),
  lag: z.number().default(0),
  outside: z.array(z.string()).default([]),
  radius: z.array(z.string()).optional(),
  changes: z.array(
    z.strictObject({
      at: z.number(),
      on: z.string(),
      summary: z.string(),
      kind: z.enum(['deploy', 'config', 'flag', 'scale']).default('deploy'),
      ref: z.string().optional(),
      patch: z.record(z.string(), z.string()).default({}),
    }),
  ),
});

export type BlameCase = z.output<typeof caseSchema>;

/** What is true of a case: the culprit's ref or `none`, the refs that are not to blame, the component and the affected. */
export interface BlameTruth {
  change: string;
  decoys: string[];
  component: string;
  radius: string[];
}

/** All cases of the round, in the order of its files. */
export function readCases(folder: string, round: string): BlameCase[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${round}-`))
    .sort()
    .flatMap((file) => z.array(caseSchema).parse(parse(readFileSync(join(folder, file), 'utf8'))));
}

const minute = 60_000;
const before = 60;
const during = 25;
const start = Date.parse('2026-05-04T09:00:00Z');
const onset = start + before * minute;
const iso = (time: number) => new Date(Math.round(time)).toISOString();
const refOf = (text: string) => createHash('sha1').update(text).digest('hex');

/** What every repository sees within an hour; none of it can break a request. */
const everyday: readonly (readonly [summary: string, file: string, diff: string])[] = [
  ['Correct a typo in the contributing guide', 'CONTRIBUTING.md', '-Please open a isue\n+Please open an issue\n'],
  ['Test the empty state', 'test/empty_state_test.txt', '+case empty: expects no rows\n'],
  ['Run the linter on pull requests only', '.github/workflows/lint.yml', '-on: push\n+on: pull_request\n'],
  ['Add the new colleague to the owners', 'CODEOWNERS', '+/docs/ @new-colleague\n'],
  ['Rename a local variable', 'common/text/words.go', '-\tw := split(s)\n+\twords := split(s)\n'],
  ['Document how to release', 'docs/release.md', '+1. Tag the commit.\n+2. Wait for the build.\n'],
];

/** Writes the case as an incident folder into `dir` (created) and returns what is true of it. */
export function writeBlameFolder(dir: string, blame: BlameCase): BlameTruth {
  mkdirSync(dir, { recursive: true });
  const random = randomOf(Number.parseInt(refOf(blame.name).slice(0, 7), 16));
  const [service = '', title = ''] = blame.alert.split(' | ');
  const chains = blame.calls.map((chain) => chain.split(' > '));
  const services = [...new Set([...chains.flat(), ...Object.keys(blame.says)])].filter(
    (name) => !blame.outside.includes(name),
  );
  const refs = blame.changes.map((change, i) => change.ref ?? refOf(`${blame.name}/${i}/${change.summary}`));
  const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  const write = (file: string, text: string) => writeFileSync(join(dir, file), text);
  write(
    'alert.json',
    JSON.stringify({
      title,
      service,
      severity: 'critical',
      startedAt: iso(onset + 6 * minute),
      window: { from: iso(onset - Math.max(10, blame.lag) * minute), to: iso(onset + during * minute) },
    }),
  );
  write(
    'topology.json',
    JSON.stringify({
      edges: chains.flatMap((chain) => chain.slice(1).map((to, i) => ({ from: chain[i], to }))),
    }),
  );
  write('metrics.json', JSON.stringify(metricsOf(blame, chains, services, random)));
  write('logs.ndjson', `${lines(logsOf(blame, services, random))}\n`);
  write('traces.ndjson', `${lines(tracesOf(blame, chains, random))}\n`);
  write('changes.ndjson', `${lines(changesOf(blame, refs, random))}\n`);
  const cause = blame.cause ?? service;
  const guilty = blame.risk !== 'none';
  return {
    change: guilty ? (refs[0] ?? 'none') : 'none',
    decoys: guilty ? refs.slice(1) : refs,
    component: cause,
    radius:
      blame.radius ??
      [...new Set([...Object.keys(blame.fails), ...Object.keys(blame.slow)])].filter(
        (name) => name !== cause && !blame.outside.includes(name),
      ),
  };
}

function metricsOf(blame: BlameCase, chains: string[][], services: string[], random: () => number) {
  const series = (name: string, of: string, value: (time: number) => number) => ({
    metric: { __name__: name, service: of },
    values: Array.from({ length: before + during }, (_, i) => {
      const time = start + i * minute;
      return [time / 1000, (value(time) * (0.96 + 0.08 * random())).toPrecision(5)];
    }),
  });
  const faulty = (time: number) => time >= onset;
  const slopeFrom = onset - blame.lag * minute;
  const slope = (time: number) =>
    Math.min(1, Math.max(0, (time - slopeFrom) / ((during - 3) * minute + blame.lag * minute)));
  const result = services.flatMap((of) => {
    const what = of.endsWith('-db') ? 'queries' : 'http_requests';
    const calm = calmMs(chains, of) * 2;
    return [
      series(`${what}_per_second`, of, (time) => 20 * (faulty(time) ? (blame.rate[of] ?? 1) : 1)),
      series(`${what}_error_ratio`, of, (time) => 0.002 + (faulty(time) ? (blame.fails[of] ?? 0) : 0)),
      series(`${what}_duration_p99_ms`, of, (time) => (faulty(time) ? (blame.slow[of] ?? calm) : calm)),
      ...Object.entries(blame.gauges[of] ?? {}).map(([name, [calmly, then]]) =>
        series(name, of, (time) => {
          if (typeof then === 'number') return faulty(time) ? then : calmly;
          return calmly + (Number(then.replace('~', '')) - calmly) * slope(time);
        }),
      ),
    ];
  });
  return { status: 'success', data: { resultType: 'matrix', result } };
}

/** Ordinary milliseconds of a request: 20 for a leaf, 15 more a caller above it. */
function calmMs(chains: string[][], of: string): number {
  const heights = chains.flatMap((chain) => (chain.includes(of) ? [chain.length - 1 - chain.indexOf(of)] : []));
  return 20 + 15 * Math.max(0, ...heights);
}

function logsOf(blame: BlameCase, services: string[], random: () => number): object[] {
  const rows: { timestamp: string; service: string; severity: string; body: string }[] = [];
  for (const service of services) {
    for (let time = start; time < onset + during * minute; time += 20_000 + 10_000 * random()) {
      const id = Math.floor(random() * 90_000) + 10_000;
      rows.push({
        timestamp: iso(time),
        service,
        severity: 'INFO',
        body: `served request ${id} in ${Math.floor(10 + random() * 30)} ms`,
      });
    }
    for (const text of blame.says[service] ?? [])
      for (let time = onset + 20_000 * random(); time < onset + during * minute; time += 25_000 + 15_000 * random())
        rows.push({
          timestamp: iso(time),
          service,
          severity: /\b(?:DEBUG|served|started|starting)\b/.test(text) ? 'INFO' : 'ERROR',
          body: text.replace(/^DEBUG /, ''),
        });
  }
  return rows.sort((one, other) => one.timestamp.localeCompare(other.timestamp));
}

function tracesOf(blame: BlameCase, chains: string[][], random: () => number): object[] {
  const rows: object[] = [];
  const id = (digits: number) => Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  for (let time = start; time < onset + during * minute; time += 20_000) {
    const chain = chains[Math.floor(random() * chains.length)] ?? [];
    const traceId = id(32);
    const luck = random();
    const ill = time >= onset;
    // What only waits for another suffers where it calls that one; what suffers of itself does so always.
    const suffers = (of: Record<string, number>, service: string, path: readonly string[]) => {
      if (of[service] === undefined) return false;
      const below = (one: readonly string[]) => one.slice(one.indexOf(service) + 1).some((callee) => of[callee]);
      return below(path) || !chains.some((one) => one.includes(service) && below(one));
    };
    const ownMs = (service: string) => calmMs(chains, service) * (0.8 + 0.4 * random());
    const took = chain.map((service) =>
      ill && suffers(blame.slow, service, chain) ? (blame.slow[service] ?? 0) * (0.6 + 0.4 * random()) : ownMs(service),
    );
    for (let i = chain.length - 2; i >= 0; i--) took[i] = Math.max(took[i] ?? 0, (took[i + 1] ?? 0) + 5);
    let parents: (string | undefined)[] = [undefined];
    for (const [depth, service] of chain.entries()) {
      if (blame.outside.includes(service)) break;
      const copies = ill ? Math.min(8, Math.max(1, Math.round(blame.rate[service] ?? 1))) : 1;
      const next: string[] = [];
      const grown = depth > 0 && (blame.rate[chain[depth - 1] ?? ''] ?? 1) < 2 ? copies : 1;
      for (let copy = 0; copy < grown; copy++) {
        const spanId = id(16);
        next.push(spanId);
        const [parentSpanId] = parents;
        rows.push({
          traceId,
          spanId,
          ...(parentSpanId ? { parentSpanId } : {}),
          service,
          name: service.endsWith('-db') ? 'query' : `GET /${service}`,
          startTime: iso(time + depth * 2 + copy * 3),
          durationMs: Math.round(took[depth] ?? 1),
          status: ill && suffers(blame.fails, service, chain) && luck < (blame.fails[service] ?? 0) ? 'ERROR' : 'OK',
        });
      }
      parents = next;
    }
  }
  return rows;
}

function changesOf(blame: BlameCase, refs: string[], random: () => number): object[] {
  const rows: { time: string }[] = everyday.map(([summary, file, diff], i) => ({
    time: iso(start + (4 + i * 11) * minute + random() * minute),
    kind: 'commit',
    ref: refOf(`${blame.name}/${summary}`),
    summary,
    files: [file],
    diff: hunk(file, diff),
  }));
  for (const [i, change] of blame.changes.entries()) {
    const ref = refs[i];
    const time = onset + change.at * minute - 20_000;
    const files = Object.keys(change.patch);
    const diff = files.map((file) => hunk(file, change.patch[file] ?? '')).join('');
    const what = { ref, summary: change.summary, ...(files.length > 0 ? { files, diff } : {}) };
    if (change.kind !== 'deploy') rows.push({ time: iso(time), ...{ kind: change.kind, service: change.on }, ...what });
    else
      rows.push(
        { time: iso(time - 7 * minute), ...{ kind: 'commit' }, ...what },
        {
          time: iso(time),
          ...{ kind: 'deploy', service: change.on, ref, summary: `deploy ${change.on} ${ref?.slice(0, 7)}` },
        },
      );
  }
  return rows.sort((one, other) => one.time.localeCompare(other.time));
}

function hunk(file: string, body: string): string {
  const rows = body.trimEnd().split('\n');
  const count = (mark: string) => rows.filter((row) => !row.startsWith(mark)).length;
  return `diff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n@@ -17,${count('+')} +17,${count('-')} @@\n${rows.join('\n')}\n`;
}
