/** One case a shape: what an investigator would ask next is in the digest, and the kind is recognised by content. */
import { describe, expect, it } from 'vitest';
import { distil } from '../../../src/distill/distil.ts';
import { inputFromText } from '../../../src/distill/text-input.ts';

const digestOf = async (text: string, budgetTokens = 300, question?: string) =>
  distil(inputFromText(text), { budgetTokens, question });

function pods(count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `shop        web-${at}-abcde        1/1     Running            0          ${at + 1}d`,
  );
}

describe('logs', () => {
  it('keeps the one odd line of 20,000', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => `tick ${at}`);
    lines[12_345] = 'Config reloaded: pool 50 -> 5';
    const digest = await digestOf(lines.join('\n'), 120);
    expect(digest.text).toContain('Config reloaded: pool 50 -> 5');
    expect(digest.text).toContain('L12346');
  });

  it('shows JSON lines as level, message and fields, with times relative to the incident', async () => {
    const lines = Array.from({ length: 500 }, (_, at) =>
      JSON.stringify({
        time: new Date(Date.UTC(2026, 0, 31, 18, 0, at)).toISOString(),
        level: 'info',
        app: 'cart',
        msg: 'ok',
        ms: at % 90,
      }),
    );
    lines[300] = JSON.stringify({
      time: '2026-01-31T18:05:00Z',
      level: 'error',
      app: 'cart',
      msg: 'pool exhausted',
      route: '/pay',
      ms: 3,
    });
    const digest = await distil(inputFromText(lines.join('\n')), {
      budgetTokens: 200,
      incidentStart: Date.UTC(2026, 0, 31, 18, 2, 50),
    });
    expect(digest.kind).toBe('log');
    expect(digest.text).toContain('18:05:00Z, T+2m10s error pool exhausted route=/pay');
    expect(digest.text).toContain('app=cart');
  });

  it('are no JSON for beginning with a time in brackets', async () => {
    const lines = Array.from({ length: 2000 }, (_, at) => `[2026-03-04T15:00:${at % 60}.257Z] handled order ${at}`);
    const { kind, remarks } = await digestOf(lines.join('\n'));
    expect([kind, remarks]).toEqual(['log', []]);
  });

  it('tells the line that matters most in full', async () => {
    const lines = Array.from(
      { length: 900 },
      (_, at) => `ts=${at} level=warn msg="probe late" user=u${at % 7} wait=${at}ms`,
    );
    // Other kinds of lines, so that not all of them fit.
    const others = ['retry', 'lost', 'late', 'slow', 'full', 'odd'];
    for (const [at, word] of others.entries())
      lines[100 + 50 * at] =
        `ts=1 level=warn msg="${word} ${'abcdefgh'.replace(/./g, (letter) => `${letter.repeat(at + 3)} `)}"`;
    lines[444] = `ts=444 level=error component=compactor group=0@17241709254077376921-merge-3-174222720 msg="compaction failed, marking block" block=01JPK7W2QX5T9N3D8RZV4MHBAE err="compact blocks [01JPK7W2QX5T9N3D8RZV4MHBAE]: chunk 88213 in segment 4: chunk out of order, minTime=1742241599001 maxTime=1742241540000"`;
    const { text } = await digestOf(lines.join('\n'), 400);
    const told = lines[444]
      .replace('1742241599001', '2025-03-17T19:59:59Z')
      .replace('1742241540000', '2025-03-17T19:59:00Z');
    expect(text).toContain(told);
  });

  it('puts what the question names first', async () => {
    const lines = Array.from(
      { length: 400 },
      (_, at) => `ERROR worker ${String.fromCharCode(97 + (at % 20))}${'abcdefgh'[at % 8]} could not write`,
    );
    lines[200] = 'INFO billing-job finished late by 40 minutes';
    expect((await digestOf(lines.join('\n'), 100, 'Did billing-job run?')).text).toContain('billing-job finished late');
  });
});

describe('builds', () => {
  it('keeps the failing test, the values, the place, the count and the exit code, and leaves passes out', async () => {
    const log = [
      '##[group]Run npm test',
      'npm test',
      '##[endgroup]',
      ...Array.from({ length: 400 }, (_, at) => `  ✓ passes number ${at} (2 ms)`),
      ' FAIL  test/cart.test.ts',
      '  ● cart › adds items',
      '    Expected: 3',
      '    Received: 2',
      '      at Object.<anonymous> (test/cart.test.ts:32:18)',
      'Tests:       1 failed, 400 passed, 401 total',
      '##[error]Process completed with exit code 1.',
      'Post job cleanup.',
    ].join('\n');
    const { text } = await digestOf(log, 250);
    for (const needed of [
      'Run npm test',
      'test/cart.test.ts',
      'cart › adds items',
      'Expected: 3',
      'Received: 2',
      '1 failed, 400 passed',
      'exit code 1',
    ]) {
      expect(text).toContain(needed);
    }
    expect(text).not.toContain('passes number');
  });
});

describe('Kubernetes', () => {
  const pod = (name: string, status: object, spec: object = {}) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace: 'shop' },
    spec,
    status,
  });
  const healthy = {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: 'True' }],
    containerStatuses: [
      { name: 'main', ready: true, restartCount: 0, state: { running: { startedAt: '2026-01-31T10:00:00Z' } } },
    ],
  };

  it('shows the failing pod of many with its reason, exit code and restarts', async () => {
    const items = Array.from({ length: 60 }, (_, at) => pod(`web-${at}`, healthy));
    items[41] = pod('ledger-7', {
      phase: 'Running',
      conditions: [
        {
          type: 'Ready',
          status: 'False',
          reason: 'ContainersNotReady',
          message: 'containers with unready status: [main]',
        },
      ],
      containerStatuses: [
        {
          name: 'main',
          ready: false,
          restartCount: 57,
          state: { waiting: { reason: 'CrashLoopBackOff', message: 'back-off 5m0s' } },
          lastState: { terminated: { exitCode: 137, reason: 'OOMKilled' } },
        },
      ],
    });
    const digest = await digestOf(JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2));
    expect(digest.kind).toBe('kubernetes');
    expect(digest.text).toContain('Pod shop/ledger-7: container main waiting CrashLoopBackOff (57 restarts)');
    expect(digest.text).toContain('last terminated OOMKilled exit 137');
    expect(digest.text).toContain('59 Running without problems');
  });

  it('never shows the data of a secret', async () => {
    const secrets = Array.from({ length: 12 }, (_, at) => ({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: `s-${at}`, namespace: 'shop' },
      data: { password: `aHVudGVyMg${at}`.repeat(9) },
    }));
    const digest = await digestOf(
      JSON.stringify({ kind: 'List', apiVersion: 'v1', items: secrets }),
      300,
      'what is the password?',
    );
    expect(digest.text).toContain('s-1');
    expect(digest.text).not.toContain('aHVudGVyMg');
  });

  it('groups events and puts warnings first', async () => {
    const event = (name: string, type: string, reason: string, message: string, count: number) => ({
      kind: 'Event',
      involvedObject: { kind: 'Pod', namespace: 'shop', name },
      type,
      reason,
      message,
      count,
      lastTimestamp: '2026-01-31T18:41:07Z',
    });
    const items = Array.from({ length: 90 }, (_, at) =>
      event(`web-${at}`, 'Normal', 'Pulled', 'Container image "r/web:1" already present on machine', 1),
    );
    items.push(
      event(
        'auth-1',
        'Warning',
        'FailedMount',
        'MountVolume.SetUp failed for volume "cfg" : configmap "auth-config" not found',
        12,
      ),
    );
    const digest = await digestOf(JSON.stringify({ kind: 'EventList', apiVersion: 'v1', items }));
    expect(digest.text.split('\n')[1]).toContain(
      'Warning FailedMount ×12 last 18:41:07Z Pod/auth-1 in shop: MountVolume.SetUp failed',
    );
  });

  it('reads described objects', async () => {
    const one = (name: string, bad: boolean) =>
      `Name:             ${name}\nNamespace:        shop\nNode:             node-1\nStatus:           Running\nLabels:           app=web\nContainers:\n  main:\n    Image:          r/web:2\n    State:          ${bad ? 'Waiting\n      Reason:       CrashLoopBackOff' : 'Running'}\n    Ready:          ${bad ? 'False' : 'True'}\n    Restart Count:  ${bad ? 9 : 0}\nEvents:\n  Type     Reason   Age   From     Message\n  ----     ------   ----  ----     -------\n  ${bad ? 'Warning  BackOff  2m    kubelet  Back-off restarting failed container' : 'Normal   Pulled   2m    kubelet  Pulled image'}\n`;
    const digest = await digestOf(Array.from({ length: 30 }, (_, at) => one(`web-${at}`, at === 17)).join('\n\n'), 200);
    expect(digest.kind).toBe('kubernetes');
    expect(digest.text.split('\n')[1]).toBe('web-17:');
    expect(digest.text).toContain('container main: State Waiting Reason=CrashLoopBackOff');
    expect(digest.text).toContain('Back-off restarting failed container');
  });
});

describe('tables and documents', () => {
  const table = ['NAMESPACE   NAME               READY   STATUS             RESTARTS   AGE', ...pods(200)];
  table[77] = 'pay         ledger-x2k4j       0/1     CrashLoopBackOff   57         5h';

  it('counts states and shows the odd row', async () => {
    const digest = await digestOf(table.join('\n'));
    expect(digest.kind).toBe('table');
    expect(digest.text).toContain('STATUS: Running ×199, CrashLoopBackOff ×1');
    expect(digest.text).toMatch(/77: .*NAME=ledger-x2k4j/);
  });

  it('finds a table in MCP text, in a JSON string, and behind an envelope', async () => {
    const text = table.join('\n');
    for (const wrapped of [
      JSON.stringify({ content: [{ type: 'text', text }] }),
      JSON.stringify({ status: 'success', stdout: text }),
      `{"tool":"get","status":"success"}\n${text}`,
    ]) {
      const digest = await digestOf(wrapped);
      expect(digest.kind).toBe('table');
      expect(digest.text).toContain('NAME=ledger-x2k4j');
    }
  });

  it('shows the failing item of a JSON list, and what is far off', async () => {
    const items = Array.from({ length: 300 }, (_, at) => ({ id: `job-${at}`, state: 'done', tookMs: 100 + (at % 7) }));
    items[120] = { id: 'job-120', state: 'failed', tookMs: 101 };
    items[200] = { id: 'job-200', state: 'done', tookMs: 90_000 };
    const { kind, text } = await digestOf(JSON.stringify({ total: 300, items }));
    expect(kind).toBe('json');
    expect(text).toMatch(/121: id=job-120 state=failed/);
    expect(text).toContain('id=job-200');
    expect(text).toContain('state: done ×299, failed ×1');
  });

  it('reads YAML objects', async () => {
    const yaml = `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n  namespace: shop\n  annotations:\n    note: ${'x'.repeat(1200)}\nspec:\n  storageClassName: fast\nstatus:\n  phase: Pending\n`;
    const digest = await digestOf(yaml, 120);
    expect(digest.kind).toBe('kubernetes');
    expect(digest.text).toContain('PersistentVolumeClaim shop/data: phase Pending');
    expect(digest.text).toContain('storageClassName=fast');
  });

  it('falls back to lines and says so when the kind is wrong', async () => {
    const digest = await distil(inputFromText('ERROR no JSON at all\nERROR really\n'.repeat(200)), {
      budgetTokens: 100,
      kind: 'json',
    });
    expect(digest.remarks[0]).toMatch(/The json distiller failed/);
    expect(digest.text).toContain('ERROR no JSON at all');
  });

  it('returns what keeps the budget whole', async () => {
    const digest = await digestOf('one\n\u001b[31mtwo\u001b[0m\n');
    expect(digest.text).toBe('one\ntwo');
    expect(digest.omitted.said).toBe('');
  });
});
