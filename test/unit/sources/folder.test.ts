import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderSource } from '../../../src/sources/folder-source.ts';
import { readFolder } from '../../../src/sources/folder.ts';
import { lacksZone, parseTime } from '../../../src/sources/parse-time.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'aura-folder-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const put = (name: string, content: unknown) =>
  writeFile(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
const lines = (...rows: unknown[]) =>
  `${rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n')}\n`;
const alert = { title: 'slow', service: 'web', startedAt: '2026-05-04T10:00:00Z' };
const matrix = (values: [number, string][], metric: Record<string, string> = { __name__: 'up', service: 'web' }) => ({
  status: 'success',
  data: { resultType: 'matrix', result: [{ metric, values }] },
});

describe('readFolder', () => {
  it('names what is measured of a claim after whose it is, and what is measured of a pod after what made it', async () => {
    const values: [number, string][] = [[1777888800, '2']];
    const names = async (labels: Record<string, string>, service = 'grain-store') => {
      await put('alert.json', alert);
      await put('metrics.json', matrix(values, { __name__: 'free_bytes', ...labels }));
      await put('logs.ndjson', lines({ timestamp: '2026-05-04T10:00:01Z', service, body: 'full' }));
      return (await readFolder(dir)).series.map((one) => one.service);
    };
    expect(await names({ persistentvolumeclaim: 'data-grain-store-0' })).toEqual(['grain-store']);
    expect(await names({ persistentvolumeclaim: 'data-grain-store-0' }, 'mill')).toEqual(['data-grain-store-0']);
    expect(await names({ persistentvolumeclaim: 'data-grain-store-0', service: 'mill' })).toEqual(['mill']);
    expect(await names({ pod: 'grain-store-6c9f7d5b48-x2x9k' })).toEqual(['grain-store']);
    expect(await names({ zone: 'a' })).toEqual(['unknown']);
  });

  it('reads every file into one vocabulary', async () => {
    await put('alert.json', { ...alert, severity: 'critical', labels: { metric: 'up' }, services: ['web', 'shop'] });
    await put(
      'metrics.json',
      matrix([
        [1777888860, '2'],
        [1777888800, 'NaN'],
      ]),
    );
    await put(
      'logs.ndjson',
      lines({
        timestamp: '2026-05-04T10:00:01Z',
        service: 'web',
        severity: 'ERROR',
        body: 'boom',
        traceId: 't',
        spanId: 'a',
      }),
    );
    await put(
      'traces.ndjson',
      lines(
        {
          traceId: 't',
          spanId: 'a',
          service: 'web',
          name: 'GET /',
          startTime: '2026-05-04T10:00:00Z',
          durationMs: 12.5,
          status: 'ERROR',
        },
        {
          traceId: 't',
          spanId: 'b',
          parentSpanId: 'a',
          service: 'shop',
          name: 'GET /x',
          startTime: '2026-05-04T10:00:00.001Z',
          durationMs: 3,
        },
      ),
    );
    await put(
      'changes.ndjson',
      lines({
        time: '2026-05-04T09:58:00Z',
        kind: 'deploy',
        service: 'web',
        ref: 'v2',
        previous: 'v1',
        summary: 'new page',
        files: ['a.ts'],
      }),
    );
    const seen = await readFolder(dir);
    expect(seen.alert).toMatchObject({
      title: 'slow',
      service: 'web',
      severity: 'critical',
      services: ['web', 'shop'],
      labels: { metric: 'up' },
    });
    expect([...(seen.series[0]?.times ?? [])]).toEqual([1777888800000, 1777888860000]);
    expect([...(seen.series[0]?.values ?? [])]).toEqual([Number.NaN, 2]);
    expect(seen.logs[0]).toMatchObject({ service: 'web', severity: 'ERROR', body: 'boom', spanId: 'a' });
    expect(seen.spans.map(({ status }) => status)).toEqual(['error', 'unset']);
    expect(seen.edges).toEqual([{ from: 'web', to: 'shop' }]);
    expect(seen.changes[0]).toMatchObject({ kind: 'deploy', ref: 'v2', previous: 'v1', files: ['a.ts'] });
    expect(seen.remarks).toEqual([]);
  });

  it('takes the default window from 15 minutes before the alert to the end of the data, and the baseline before it', async () => {
    await put('alert.json', alert);
    await put(
      'logs.ndjson',
      lines(
        { timestamp: '2026-05-04T08:00:00Z', service: 'web', body: 'a' },
        { timestamp: '2026-05-04T10:20:00Z', service: 'web', body: 'b' },
      ),
    );
    const { alert: read } = await readFolder(dir);
    expect(new Date(read.window.from).toISOString()).toBe('2026-05-04T09:45:00.000Z');
    expect(read.window.to).toBe(Date.parse('2026-05-04T10:20:00Z') + 1);
    expect(read.baseline).toEqual({ from: Date.parse('2026-05-04T08:00:00Z'), to: read.window.from });
  });

  it('prefers topology.json, and says what was malformed, and that a time without zone is UTC', async () => {
    await put('alert.json', alert);
    await put('topology.json', { edges: [{ from: 'a', to: 'b' }, { from: 'a' }, 3] });
    await put(
      'logs.ndjson',
      lines({ timestamp: '2026-05-04 10:00:01', service: 'web', body: 'a' }, 'not json', '[1]', { service: 'web' }),
    );
    await put('metrics.json', { hello: 'world' });
    const { edges, logs, remarks } = await readFolder(dir);
    expect(edges).toEqual([{ from: 'a', to: 'b' }]);
    expect(logs[0]?.time).toBe(Date.parse('2026-05-04T10:00:01Z'));
    expect(remarks).toEqual(
      expect.arrayContaining([
        'logs.ndjson: 3 malformed lines were left out (the first is line 2: it is no JSON object)',
        'logs.ndjson: 1 times without a zone were read as UTC',
        expect.stringContaining('metrics.json is no Prometheus query response'),
      ]),
    );
  });

  it('names the first change that it cannot read, with the reason', async () => {
    await put('alert.json', alert);
    const time = '2026-05-04T10:00:00Z';
    await put('changes.ndjson', lines({ time, kind: 'deploy', ref: 'v2' }, { time, kind: 'rollout', ref: 'v3' }));
    const { changes, remarks } = await readFolder(dir);
    expect(changes).toHaveLength(1);
    expect(remarks).toContain(
      'changes.ndjson: 1 malformed line was left out (the first is line 2: its kind is "rollout"; there are deploy, commit, config, flag, scale)',
    );
  });

  it('joins the responses of metrics.ndjson, a later one winning', async () => {
    await put('alert.json', alert);
    await put(
      'metrics.ndjson',
      lines(
        matrix([
          [1777888800, '1'],
          [1777888830, '1'],
        ]),
        matrix([
          [1777888830, '5'],
          [1777888860, '6'],
        ]),
      ),
    );
    const { series } = await readFolder(dir);
    expect(series).toHaveLength(1);
    expect([...(series[0]?.values ?? [])]).toEqual([1, 5, 6]);
  });

  it('reads a line that is still being written at the next look', async () => {
    await put('alert.json', alert);
    await put(
      'logs.ndjson',
      `${lines({ timestamp: '2026-05-04T10:00:01Z', service: 'web', body: 'a' })}{"timestamp":"2026-05-04T10:0`,
    );
    const source = new FolderSource(dir);
    const first = await source.read();
    expect([first.logs.length, first.remarks]).toEqual([1, []]);
    await appendFile(join(dir, 'logs.ndjson'), '0:02Z","service":"web","body":"b"}\n');
    expect((await source.read()).logs.map(({ body }) => body)).toEqual(['a', 'b']);
  });

  it('reads what the OpenTelemetry Collector writes', async () => {
    const resource = { attributes: [{ key: 'service.name', value: { stringValue: 'web' } }] };
    const nano = (ms: number) => String(BigInt(ms) * 1_000_000n);
    const time = Date.parse('2026-05-04T10:00:00Z');
    await put('alert.json', alert);
    await put(
      'all.otlp.jsonl',
      lines(
        {
          resourceSpans: [
            {
              resource,
              scopeSpans: [
                {
                  spans: [
                    {
                      traceId: 't',
                      spanId: 's',
                      name: 'GET',
                      startTimeUnixNano: nano(time),
                      endTimeUnixNano: nano(time + 7),
                      status: { code: 2 },
                      attributes: [{ key: 'user.id', value: { intValue: '5' } }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        {
          resourceLogs: [
            {
              resource,
              scopeLogs: [
                { logRecords: [{ timeUnixNano: nano(time), severityNumber: 17, body: { stringValue: 'boom' } }] },
              ],
            },
          ],
        },
        {
          resourceMetrics: [
            {
              resource,
              scopeMetrics: [
                {
                  metrics: [
                    { name: 'load', gauge: { dataPoints: [{ timeUnixNano: nano(time), asDouble: 0.5 }] } },
                    { name: 'took', histogram: { dataPoints: [{ timeUnixNano: nano(time), count: '4', sum: 8 }] } },
                  ],
                },
              ],
            },
          ],
        },
        { resourceLogs: 'no' },
      ),
    );
    const { spans, logs, series, remarks } = await readFolder(dir);
    expect(spans[0]).toMatchObject({ service: 'web', duration: 7, status: 'error', attributes: { 'user.id': 5 } });
    expect(logs[0]).toMatchObject({ service: 'web', severity: 'ERROR', body: 'boom', time });
    expect(series.map(({ name, values }) => [name, values[0]])).toEqual([
      ['load', 0.5],
      ['took_count', 4],
      ['took_sum', 8],
    ]);
    expect(remarks).toEqual([
      expect.stringMatching(/^all\.otlp\.jsonl: 1 malformed line was left out \(the first is line \d+: a field/),
    ]);
  });

  it('names the file and the fix when there is no alert, and the folder when there is none', async () => {
    await expect(readFolder(dir)).rejects.toMatchObject({
      code: 'folder-alert-missing',
      userMessage: expect.stringContaining(join(dir, 'alert.json')),
    });
    await put('alert.json', { title: 'no time' });
    await expect(readFolder(dir)).rejects.toMatchObject({ code: 'folder-alert-invalid' });
    await expect(readFolder(join(dir, 'nowhere'))).rejects.toMatchObject({ code: 'folder-unreadable' });
  });

  it('survives any bytes in any file', async () => {
    await put('alert.json', alert);
    const names = [
      'logs.ndjson',
      'traces.ndjson',
      'changes.ndjson',
      'metrics.ndjson',
      'metrics.json',
      'topology.json',
      'x.otlp.jsonl',
    ];
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.json().map((text) => Buffer.from(`${text}\n`)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), content, async (name, bytes) => {
        await writeFile(join(dir, name), bytes);
        expect((await readFolder(dir)).alert.title).toBe('slow');
      }),
      { seed: 4, numRuns: 40 },
    );
  });
});

describe('parseTime', () => {
  const time = Date.parse('2026-05-04T10:00:00Z');
  it.each([
    ['2026-05-04T10:00:00Z', time],
    ['2026-05-04T12:00:00+02:00', time],
    ['2026-05-04 10:00:00', time],
    ['2026-05-04 10:00:00,250', time + 250],
    [time, time],
    [time / 1000, time],
    [String(time * 1e6), time],
    ['yesterday', Number.NaN],
    [null, Number.NaN],
  ])('reads %s', (value, expected) => {
    expect(parseTime(value)).toBe(expected);
  });

  it('knows which times lack a zone', () => {
    expect(['2026-05-04 10:00:00', '2026-05-04T10:00:00Z', '2026-05-04T10:00:00-0700', 5].map(lacksZone)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
