/**
 * The functions of src/sources that look into what back ends, tools of others and authors of commits wrote. They run in
 * the telemetry server, a process of its own.
 * Owns: how each is called, with stand-ins for the servers. Refuses: files of an incident folder; evidence-targets.ts.
 */
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isGrafana, saidOf } from '../../../src/sources/http-fault.ts';
import { readDiff, readLog } from '../../../src/sources/git/read-log.ts';
import { identityOf, isRehearsal } from '../../../src/sources/identity.ts';
import { eventOfWords } from '../../../src/sources/joined/event-of-words.ts';
import { readChanges } from '../../../src/sources/joined/read-changes.ts';
import { readSeries } from '../../../src/sources/joined/read-series.ts';
import { readSpans } from '../../../src/sources/joined/read-spans.ts';
import { peerName } from '../../../src/sources/prometheus/call-graph.ts';
import { baseOf, countedOf } from '../../../src/sources/prometheus/counted.ts';
import { isThing } from '../../../src/sources/prometheus/things.ts';
import { type Catalogue, describe, valuesOf as rowsOfInstant } from '../../../src/sources/prometheus/catalogue.ts';
import { focusOn } from '../../../src/sources/prometheus/focus.ts';
import { rowsOf } from '../../../src/sources/prometheus/gather-series.ts';
import { escaped, groupingOf } from '../../../src/sources/prometheus/grouping.ts';
import { hasWord } from '../../../src/sources/prometheus/incident.ts';
import { missingOf } from '../../../src/sources/prometheus/missing.ts';
import { narrowed } from '../../../src/sources/prometheus/promql.ts';
import { familyOf } from '../../../src/sources/prometheus/request-families.ts';
import { requestQueries } from '../../../src/sources/prometheus/request-queries.ts';
import { isHeartbeat } from '../../../src/sources/prometheus/rules.ts';
import { inThread, type Targets } from './target.ts';

const folder = mkdtempSync(join(tmpdir(), 'aura-redos-'));
/** A `git` that prints what stands in a file. */
const printed = join(folder, 'printed');
const program = join(folder, 'git');
writeFileSync(program, `#!/bin/sh\nexec /bin/cat '${printed}'\n`);
chmodSync(program, 0o755);
const checkout = { path: folder, name: 'a checkout', env: { PATH: folder } };
const commitOf = (text: string) => `\x1e${'a'.repeat(40)}\x1f1772702400\x1f${text}\x1f${text}\x1f\n`;
const diffOf = (text: string) => `--- a/${text}\n+++ b/${text}\n@@ -1 +1 @@\n-${text}\n+${text}\n`;

const catalogueOf = (text: string): Catalogue => ({
  names: new Set([text, `${text}_total`, `${text}_count`, `${text}_sum`, 'http_server_requests_total']),
  labels: new Set([text, 'namespace', 'pod', 'code']),
  counters: new Set([text]),
  natives: new Set([`${text}_seconds`]),
  described: new Map([[text, { type: 'counter' as const, help: text }]]),
});
const vectorOf = (text: string) => ({ result: [{ metric: { [text]: text, pod: text }, value: [1, text] }] });
const grid = { start: 0, end: 600, step: 60, range: 240, interval: 60 };
const rowOf = (text: string) => ({
  time: text,
  ref: text,
  service: text,
  summary: text,
  author: { login: text },
  diff: text,
  files: [text],
  commit: { message: text, author: { name: text, date: text } },
});

export const sourceTargets: Targets = {
  'sources/git/read-log.ts#readDiff': inThread((text) => {
    writeFileSync(printed, diffOf(text));
    return readDiff(checkout, { from: 'a', to: 'b' }, {});
  }),
  'sources/git/read-log.ts#readLog': inThread((text) => {
    writeFileSync(printed, commitOf(text.slice(0, text.length / 2)) + diffOf(text.slice(0, text.length / 4)));
    return readLog(checkout, { from: 0, to: 1 }, {});
  }),
  'sources/http-fault.ts#saidOf': inThread(saidOf),
  'sources/http-fault.ts#isGrafana': inThread((text) => [isGrafana(text), isGrafana('', text)]),
  'sources/identity.ts#identityOf': inThread((text) => [
    identityOf({ pod: text, exported_job: text, instance: text, container: text, cluster: text, namespace: text }),
    identityOf({ destination_service: text, instance: text }, ['destination_service', 'instance']),
  ]),
  'sources/identity.ts#isRehearsal': inThread(isRehearsal),
  'sources/joined/event-of-words.ts#eventOfWords': inThread((text) =>
    eventOfWords({ Reason: text, 'involved object': text, message: text, 'last seen': text, [text]: text }, text),
  ),
  'sources/joined/read-changes.ts#readChanges': inThread((text) =>
    readChanges([[rowOf(text), { ...rowOf(text), time: '2026-05-04T11:00:00Z' }]], { tool: text }),
  ),
  'sources/joined/read-series.ts#readSeries': inThread((text) =>
    readSeries([
      [{ metric: { [text]: text, __name__: text }, values: [[1, text]] }],
      {
        resourceMetrics: [{ scopeMetrics: [{ metrics: [{ name: text, gauge: { dataPoints: [{ asInt: text }] } }] }] }],
      },
    ]),
  ),
  'sources/joined/read-spans.ts#readSpans': inThread((text) =>
    readSpans([
      { spans: [{ traceID: text, spanID: text, operationName: text, processID: text }], processes: { [text]: {} } },
      { resourceSpans: [{ scopeSpans: [{ spans: [{ traceId: text, name: text, startTimeUnixNano: text }] }] }] },
    ]),
  ),
  'sources/prometheus/call-graph.ts#peerName': inThread(peerName),
  'sources/prometheus/counted.ts#baseOf': inThread((text) => baseOf(text, catalogueOf(text))),
  'sources/prometheus/counted.ts#countedOf': inThread((text) => countedOf(text, catalogueOf(text))),
  'sources/prometheus/things.ts#isThing': inThread((text) => isThing(text, { ingress: text })),
  'sources/prometheus/catalogue.ts#describe': inThread((text) => describe(catalogueOf(text), `${text}_total`)),
  'sources/prometheus/catalogue.ts#valuesOf': inThread((text) => rowsOfInstant(vectorOf(text))),
  'sources/prometheus/focus.ts#focusOn': inThread((text) => {
    const sizes = new Map([[text, { series: 9_000, groups: 900 }]]);
    const focus = focusOn([text, 'cart'], { sizes, namedBy: new Map([[text, text]]), isTooMuch: () => true });
    return [focus.matcherOf(text), focus.shareOf(text)];
  }),
  'sources/prometheus/gather-series.ts#rowsOf': inThread((text) =>
    rowsOf(
      { name: text, promql: text, metrics: [], how: 'sum', rank: 0, split: text, by: [text] },
      { result: [{ metric: { [text]: text, instance: text }, values: [[0, text]] }] },
      { grid, hosts: new Map([[text, text]]) },
    ),
  ),
  'sources/prometheus/grouping.ts#groupingOf': inThread((text) => {
    const grouping = groupingOf(catalogueOf(text), { cluster: text, environment: text });
    return grouping.aggregate('sum', grouping.select(text), [text]);
  }),
  'sources/prometheus/grouping.ts#escaped': inThread(escaped),
  'sources/prometheus/incident.ts#hasWord': inThread((text) => [
    hasWord(text, 'ledger'),
    hasWord(text, text.slice(0, text.length / 2)),
  ]),
  'sources/prometheus/missing.ts#missingOf': inThread((text) =>
    missingOf({
      alert: {
        title: text,
        startedAt: 0,
        labels: { a: text },
        window: { from: 0, to: 1 },
        baseline: { from: 0, to: 1 },
        services: [],
        expression: text,
      },
      series: [],
      asked: { refused: text.split('\n', 1_000) },
      grid,
      cutBecause: text,
    }),
  ),
  'sources/prometheus/promql.ts#narrowed': inThread((text) => [
    narrowed(text, () => ({ label: 'pod', matcher: 'pod="a"' })),
    narrowed(`sum by (pod) (rate(${text}[5m]))`, () => ({ label: 'pod', matcher: 'pod="a"' })),
  ]),
  'sources/prometheus/request-families.ts#familyOf': inThread(familyOf),
  'sources/prometheus/request-queries.ts#requestQueries': inThread((text) => {
    const catalogue = catalogueOf(text);
    return requestQueries(catalogue, groupingOf(catalogue, { cluster: text }), {
      range: '5m',
      withPeers: new Set([text]),
    });
  }),
  'sources/prometheus/rules.ts#isHeartbeat': inThread((text) => isHeartbeat({ name: text, severity: text })),
};
