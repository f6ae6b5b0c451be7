/**
 * The functions of src/evidence and src/sources that look into foreign text. They run in a process of their own, the
 * telemetry server or a command.
 * Owns: how each is called, a whole triage among them. Refuses: what only runs behind another one; not-targets.ts.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { objectHealth } from '../../../src/evidence/object-health.ts';
import { waitsForLock } from '../../../src/evidence/causes/told-locks.ts';
import { literalsOf, wordsOf } from '../../../src/evidence/changes/change-words.ts';
import { assessDiff } from '../../../src/evidence/changes/diff/diff-assess.ts';
import { isComment, readDiff } from '../../../src/evidence/changes/diff/diff-lines.ts';
import { callsOf, isTelemetry, leavesProcess, snake, tokensOf } from '../../../src/evidence/changes/diff/diff-pairs.ts';
import { quantitiesOf, skeletonOf } from '../../../src/evidence/changes/diff/diff-quantities.ts';
import { idleRoleOf } from '../../../src/evidence/changes/diff/diff-role.ts';
import { levelSeverity } from '../../../src/evidence/changes/diff/diff-values.ts';
import { optionOf, settingOf } from '../../../src/evidence/changes/diff/settings-line.ts';
import { subjectOf } from '../../../src/evidence/changes/diff/subjects.ts';
import { logKeyOf, messageOf, severityOf, shortMessage } from '../../../src/evidence/model/log-key.ts';
import { namedIn, ownerIn } from '../../../src/evidence/model/printed.ts';
import { peerOfSpan } from '../../../src/evidence/model/peer-of-span.ts';
import { quantity } from '../../../src/evidence/model/quantity.ts';
import { endsInTime, kindOf, nameWords, signalOf, unitOfName } from '../../../src/evidence/model/signal-kind.ts';
import { countsWaiting } from '../../../src/evidence/model/waiting-work.ts';
import type { Telemetry } from '../../../src/evidence/model/telemetry.ts';
import { citedIn } from '../../../src/evidence/cited-ids.ts';
import { numbersMissing } from '../../../src/evidence/numbers-occur.ts';
import { checkProse } from '../../../src/evidence/prose-checks.ts';
import { shownFigures } from '../../../src/evidence/shown-figures.ts';
import { triage } from '../../../src/evidence/triage.ts';
import { readFolder } from '../../../src/sources/folder.ts';
import { isRecord, listOf, numberOf, parseJson, textOf, textsOf } from '../../../src/sources/loose-json.ts';
import {
  blastAnswer,
  changesAnswer,
  compareAnswer,
  logAnswer,
  metricAnswer,
  traceAnswer,
} from '../../../src/sources/mcp-answers.ts';
import { lacksZone, parseTime } from '../../../src/sources/parse-time.ts';
import { measuredParts, nameOfPart, selectorsOf } from '../../../src/sources/prometheus/promql.ts';
import { labelKey, seriesOfResponse, serviceOfLabels, toSeries } from '../../../src/sources/prometheus-response.ts';
import { rawRows } from '../../../src/sources/raw-rows.ts';
import { alertOf } from '../../../src/sources/read-alert.ts';
import { changeOfRow, edgeOfRow, logOfRow, spanOfRow, spanStatus } from '../../../src/sources/telemetry-rows.ts';
import { metric, onset, requests, system } from '../../unit/evidence/telemetry-builder.ts';
import { inThread, onLoop, type Targets } from './target.ts';

const diffOf = (file: string, text: string): string =>
  `diff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n@@ -1,2 +1,3 @@\n context\n-${text}\n+${text}1\n+${text}\n`;
const files = [
  'src/cart.ts',
  'src/Cart.java',
  'cart.py',
  'main.go',
  'cart.rb',
  'db/V2__cart.sql',
  'values.yaml',
  'app.properties',
  'config.json',
  'Dockerfile',
  'main.tf',
  'package.json',
];

/** A small system with a fault: `api` fails and `web` waits for it. */
const healthy = requests((minutes, bad) => ({
  service: 'web',
  own: 5,
  calls: [
    {
      service: 'api',
      own: bad ? 300 : 20,
      failed: bad && minutes % 2 === 0,
      logs: bad ? [{ body: 'timeout talking to db', severity: 'ERROR' }] : [],
    },
  ],
}));
const base = (): Telemetry =>
  system({
    series: [
      metric('api', 'error_ratio', (_, bad) => (bad ? 0.4 : 0.01)),
      metric('web', 'latency_ms', (m, bad) => (bad ? 400 : 40) + (m % 3)),
    ],
    spans: [...healthy.spans],
    logs: [...healthy.logs],
  });
const changeOf = (more: Partial<Telemetry['changes'][number]>) => ({
  time: onset - 60_000,
  kind: 'deploy' as const,
  service: 'api',
  ref: 'v2',
  previous: 'v1',
  summary: 'new cart',
  files: ['src/cart.ts'],
  ...more,
});
const judged = (spoil: (telemetry: Telemetry, text: string) => void) =>
  inThread((text) => {
    const telemetry = base();
    spoil(telemetry, text);
    return triage(telemetry);
  });
const answered = (answer: (telemetry: Telemetry) => unknown) =>
  inThread((text) => {
    const telemetry = base();
    telemetry.logs.push({ time: onset + 1_000, service: 'api', severity: 'ERROR', body: text });
    telemetry.spans.push(
      ...telemetry.spans.slice(0, 2).map((span) => ({ ...span, spanId: 'x', name: text, start: onset })),
    );
    telemetry.changes.push(changeOf({ summary: text, diff: diffOf('src/cart.ts', text) }));
    return answer(telemetry);
  });

const folder = mkdtempSync(join(tmpdir(), 'aura-redos-'));
writeFileSync(
  join(folder, 'alert.json'),
  JSON.stringify({ title: 'errors', service: 'api', startedAt: new Date(onset).toISOString() }),
);
/** As a file can hold it: halves of surrogate pairs, which JSON would write at six times their size, are no text there. */
const filed = (text: string): string => Buffer.from(text).toString();
/** One file of an incident folder with the text as it stands, and one whose rows hold it. */
const readIn = (file: string, rowOf: (text: string) => unknown) =>
  inThread(async (hostile) => {
    const text = filed(hostile);
    writeFileSync(join(folder, file), `${text}\n${JSON.stringify(rowOf(text))}\n`);
    await readFolder(folder).catch(() => undefined);
    writeFileSync(join(folder, file), '');
  });

/** Outputs of commands and objects of a cluster, read and judged. */
const judgedIn = (file: string, textIn: (text: string) => string) =>
  inThread(async (text) => {
    mkdirSync(join(folder, 'commands'), { recursive: true });
    writeFileSync(join(folder, file), textIn(filed(text)));
    const telemetry = await readFolder(folder).finally(() => rmSync(join(folder, file)));
    return triage(telemetry);
  });
const podOf = (text: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'api', namespace: 'shop', labels: { app: text }, creationTimestamp: text },
  spec: {
    nodeName: text,
    containers: [{ name: text, image: text, command: [text], resources: { limits: { memory: text } } }],
  },
  status: {
    phase: 'Pending',
    reason: text,
    message: text,
    conditions: [{ type: 'Ready', status: 'False', reason: text, message: text, lastTransitionTime: text }],
    containerStatuses: [
      { name: text, ready: false, restartCount: 9, state: { waiting: { reason: text, message: text } } },
    ],
  },
});
const eventOf = (text: string) => ({
  apiVersion: 'v1',
  kind: 'Event',
  metadata: { name: 'e', namespace: 'shop' },
  involvedObject: { kind: 'Pod', name: 'api', namespace: 'shop' },
  type: 'Warning',
  reason: 'FailedScheduling',
  message: text,
  lastTimestamp: '2026-05-04T11:00:00Z',
});

export const evidenceTargets: Targets = {
  'evidence/object-health.ts#objectHealth': onLoop(objectHealth),
  'evidence/triage.ts#triage log body': judged((t, text) =>
    t.logs.push(
      { time: onset + 1_000, service: 'api', severity: 'ERROR', body: text },
      { time: onset + 2_000, service: 'api', body: text },
    ),
  ),
  // What is asked is the cost of a text; a hundred thousand lines cost what they cost anywhere.
  'evidence/triage.ts#triage log lines': judged((t, text) =>
    text
      .split('\n', 20_000)
      .forEach((body, at) => t.logs.push({ time: onset + at, service: 'api', severity: 'ERROR', body })),
  ),
  'evidence/triage.ts#triage span name': judged((t, text) =>
    t.spans.push(
      ...t.spans.slice(-4).map((span) => ({
        ...span,
        name: text,
        attributes: { 'http.url': text, 'db.statement': text, 'peer.service': text, 'user.id': text },
      })),
    ),
  ),
  'evidence/triage.ts#triage service': judged((t, text) =>
    t.logs.push({ time: onset + 1_000, service: text, severity: 'ERROR', body: 'failed' }),
  ),
  'evidence/triage.ts#triage series': judged((t, text) =>
    t.series.push({ ...metric('api', text, (_, bad) => (bad ? 9 : 1)), labels: { service: 'api', [text]: text } }),
  ),
  'evidence/triage.ts#triage alert': judged((t, text) =>
    Object.assign(t.alert, { title: text, labels: { alertname: text, a: text } }),
  ),
  'evidence/triage.ts#triage change summary': judged((t, text) => t.changes.push(changeOf({ summary: text }))),
  'evidence/triage.ts#triage change ref': judged((t, text) =>
    t.changes.push(changeOf({ ref: text, previous: text, author: text, files: [text] })),
  ),
  'evidence/triage.ts#triage change diff': judged((t, text) =>
    t.changes.push(changeOf({ diff: diffOf('src/cart.ts', text) })),
  ),
  'evidence/triage.ts#triage change value': judged((t, text) =>
    t.changes.push(changeOf({ kind: 'config', diff: diffOf('values.yaml', `timeout: ${text}`) })),
  ),
  'evidence/changes/change-words.ts#wordsOf': inThread(wordsOf),
  'evidence/changes/change-words.ts#literalsOf': inThread(literalsOf),
  'evidence/changes/diff/diff-assess.ts#assessDiff': inThread((text) => assessDiff(text)),
  ...Object.fromEntries(
    files.map((file) => [
      `evidence/changes/diff/diff-assess.ts#assessDiff ${file}`,
      inThread((text) => assessDiff(diffOf(file, text))),
    ]),
  ),
  'evidence/changes/diff/diff-lines.ts#readDiff': inThread((text) => readDiff(text)),
  'evidence/changes/diff/diff-lines.ts#isComment': inThread((text) => files.map((file) => isComment(text, file))),
  'evidence/changes/diff/diff-pairs.ts#tokensOf': inThread(tokensOf),
  'evidence/changes/diff/diff-pairs.ts#callsOf': inThread(callsOf),
  'evidence/changes/diff/diff-pairs.ts#leavesProcess': inThread((text) => leavesProcess(text.slice(0, 40), text)),
  'evidence/changes/diff/diff-pairs.ts#snake': inThread(snake),
  'evidence/changes/diff/diff-pairs.ts#isTelemetry': inThread(isTelemetry),
  'evidence/changes/diff/diff-quantities.ts#quantitiesOf': inThread(quantitiesOf),
  'evidence/changes/diff/diff-quantities.ts#skeletonOf': inThread((text) => skeletonOf(text)),
  'evidence/changes/diff/diff-role.ts#idleRoleOf': inThread(idleRoleOf),
  'evidence/changes/diff/diff-values.ts#levelSeverity': inThread((text) => levelSeverity(text, text)),
  'evidence/changes/diff/settings-line.ts#settingOf': inThread(settingOf),
  'evidence/changes/diff/settings-line.ts#optionOf': inThread(optionOf),
  'evidence/changes/diff/subjects.ts#subjectOf': inThread(subjectOf),
  'evidence/model/log-key.ts#severityOf': inThread((text) => severityOf({ time: 0, service: 'a', body: text })),
  'evidence/model/log-key.ts#logKeyOf': inThread((text) => logKeyOf({ time: 0, service: 'a', body: text })),
  'evidence/model/log-key.ts#messageOf': inThread(messageOf),
  'evidence/model/log-key.ts#shortMessage': inThread((text) => shortMessage(text)),
  'evidence/model/peer-of-span.ts#peerOfSpan': inThread((text) =>
    peerOfSpan(
      {
        ...base().spans[0],
        service: text,
        attributes: { 'http.url': text, 'peer.service': text, 'server.address': text },
      } as Telemetry['spans'][number],
      new Set(['a', text]),
    ),
  ),
  'evidence/causes/told-locks.ts#waitsForLock': inThread((text) => waitsForLock(text)),
  'evidence/model/printed.ts#namedIn': inThread((text) => [
    namedIn(text, new Set(['api'])),
    namedIn(text, new Set(text.slice(0, 20_000).split('\n'))),
  ]),
  'evidence/model/printed.ts#ownerIn': inThread((text) => [
    ownerIn(text, new Set(['api'])),
    ownerIn(text.slice(0, 200), new Set(text.slice(0, 20_000).split('\n'))),
  ]),
  'evidence/model/quantity.ts#quantity': inThread((text) => quantity(1, text)),
  'evidence/model/signal-kind.ts#nameWords': inThread(nameWords),
  'evidence/model/waiting-work.ts#countsWaiting': inThread(countsWaiting),
  'evidence/model/signal-kind.ts#signalOf': inThread(signalOf),
  'evidence/model/signal-kind.ts#kindOf': inThread((text) => kindOf(nameWords(text))),
  'evidence/model/signal-kind.ts#unitOfName': inThread((text) => unitOfName(nameWords(text), 'latency')),
  'evidence/model/signal-kind.ts#endsInTime': inThread((text) => endsInTime(nameWords(text))),
  'sources/folder.ts#readFolder logs.ndjson': readIn('logs.ndjson', (text) => ({
    timestamp: '2026-05-04T11:00:00Z',
    service: text,
    severity: text,
    body: text,
  })),
  'sources/folder.ts#readFolder traces.ndjson': readIn('traces.ndjson', (text) => ({
    traceId: text,
    spanId: 's',
    service: text,
    name: text,
    startTime: text,
    durationMs: 1,
  })),
  'sources/folder.ts#readFolder changes.ndjson': readIn('changes.ndjson', (text) => ({
    time: text,
    kind: 'deploy',
    ref: text,
    summary: text,
    diff: text,
  })),
  'sources/folder.ts#readFolder metrics.json': readIn('metrics.json', (text) => ({
    status: 'success',
    data: { resultType: 'matrix', result: [{ metric: { __name__: text }, values: [[1, text]] }] },
  })),
  'sources/folder.ts#readFolder objects.json': judgedIn('objects.json', (text) =>
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [podOf(text), eventOf(text)] }),
  ),
  'sources/folder.ts#readFolder events': judgedIn('objects.json', (text) =>
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'List',
      items: [podOf('api'), eventOf(`0/3 nodes are available: ${text}`)],
    }),
  ),
  ...Object.fromEntries(
    [
      'kubectl get pods -A -o wide',
      'kubectl describe pod api -n shop',
      'kubectl logs api',
      'kubectl get events -A',
      'kubectl get deploy -o yaml',
      'systemctl status kubelet',
      'nc -zv api 80',
      'cat /etc/app.conf',
    ].map((command) => [
      `sources/folder.ts#readFolder ${command}`,
      judgedIn('commands/a.txt', (text) => `$ ${command}\n${text}\n`),
    ]),
  ),
  'sources/folder.ts#readFolder command line': judgedIn('commands/a.txt', (text) => `$ kubectl get ${text}\nNAME\n`),
  'evidence/prose-checks.ts#checkProse': inThread((text) =>
    checkProse({ text, ids: new Set(['E1']), components: new Set(['api', text]), cause: 'api', mayGuess: false }),
  ),
  'evidence/numbers-occur.ts#numbersMissing': inThread(async (text) =>
    numbersMissing(text, await shownFigures(text.slice(1)), 0),
  ),
  'evidence/cited-ids.ts#citedIn': inThread(citedIn),
  'sources/loose-json.ts#isRecord': inThread(isRecord),
  'sources/loose-json.ts#textOf': inThread(textOf),
  'sources/loose-json.ts#numberOf': inThread(numberOf),
  'sources/loose-json.ts#listOf': inThread((text) => listOf([text])),
  'sources/loose-json.ts#textsOf': inThread((text) => textsOf(text.split('\n'))),
  'sources/loose-json.ts#parseJson': inThread(parseJson),
  'sources/mcp-answers.ts#blastAnswer': answered((t) => blastAnswer(t, { profile: 'api' })),
  'sources/mcp-answers.ts#metricAnswer': answered((t) => metricAnswer(t, {})),
  'sources/mcp-answers.ts#logAnswer': answered((t) => logAnswer(t, {})),
  'sources/mcp-answers.ts#traceAnswer': answered((t) => traceAnswer(t, {})),
  'sources/mcp-answers.ts#compareAnswer': answered((t) => compareAnswer(t, { compare: 'incident-baseline' })),
  'sources/mcp-answers.ts#changesAnswer': answered((t) => changesAnswer(t, {})),
  'sources/raw-rows.ts#rawRows': answered((t) => rawRows(t, { kind: 'logs' })),
  'sources/parse-time.ts#lacksZone': inThread(lacksZone),
  'sources/parse-time.ts#parseTime': inThread(parseTime),
  'sources/prometheus/promql.ts#measuredParts': inThread(measuredParts),
  'sources/prometheus/promql.ts#nameOfPart': inThread(nameOfPart),
  'sources/prometheus/promql.ts#selectorsOf': inThread(selectorsOf),
  'sources/prometheus-response.ts#serviceOfLabels': inThread((text) => serviceOfLabels({ service: text })),
  'sources/prometheus-response.ts#seriesOfResponse': inThread((text) =>
    seriesOfResponse({ data: { result: [{ metric: { [text]: text, __name__: text }, values: [[1, text]] }] } }),
  ),
  'sources/prometheus-response.ts#toSeries': inThread((text) => toSeries({ [text]: text }, [{ time: 1, value: 1 }])),
  'sources/prometheus-response.ts#labelKey': inThread((text) => labelKey({ [text]: text, a: text })),
  'sources/read-alert.ts#alertOf': inThread((text) =>
    alertOf(
      {
        title: text,
        service: text,
        startedAt: text,
        labels: { a: text },
        window: { from: text, to: text },
        services: [text],
      },
      { from: 0, to: 1 },
      [],
    ),
  ),
  'sources/telemetry-rows.ts#logOfRow': inThread((text) =>
    logOfRow({ timestamp: text, body: text, severity: text, attributes: { a: text } }),
  ),
  'sources/telemetry-rows.ts#spanOfRow': inThread((text) =>
    spanOfRow({ traceId: text, spanId: text, startTime: text, durationMs: text, status: text, name: text }),
  ),
  'sources/telemetry-rows.ts#spanStatus': inThread(spanStatus),
  'sources/telemetry-rows.ts#changeOfRow': inThread((text) =>
    changeOfRow({ time: text, ref: text, kind: text, summary: text, diff: text }),
  ),
  'sources/telemetry-rows.ts#edgeOfRow': inThread((text) => edgeOfRow({ from: text, to: text })),
};
