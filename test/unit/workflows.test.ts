/** Workflow files: strict reading, the choice of one, and what filled arguments may be. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workflowsInReach } from '../../src/compose/workflows-in-reach.ts';
import { configSchema } from '../../src/config.ts';
import type { IncidentBrief } from '../../src/run/request.ts';
import { chooseWorkflow, readWorkflows, workflowSchema } from '../../src/workflows.ts';

const brief = (more: Partial<IncidentBrief> = {}): IncidentBrief => ({
  source: 'slack',
  title: 'checkout is slow',
  labels: {},
  startedAt: 0,
  ...more,
});

it.each([
  ['every second', 'write five fields'],
  ['* * * * * *', 'looks once a minute at most'],
  ['*/1 * * * * *', 'looks once a minute at most'],
  ['61 * * * *', 'is no schedule'],
  ['{ cron: "* * * * * *", channel: C0123 }', 'once a minute at most'],
  ['{ cron: "*/5 * * * *", chanel: C0123 }', 'chanel'],
])('refuses the schedule %s with file and line', (written, says) => {
  const folder = mkdtempSync(join(tmpdir(), 'aura-workflows-'));
  writeFileSync(
    join(folder, 'w.yaml'),
    `name: w\nschedule: ${written.startsWith('{') ? written : JSON.stringify(written)}\n`,
  );
  const message = messageOf(() => readWorkflows(folder));
  rmSync(folder, { recursive: true });
  expect(message).toContain(says);
  expect(message).toMatch(/w\.yaml:2\b/);
});

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return '';
}

describe('workflows', () => {
  it('are all readable as they ship, and there are seven at least', () => {
    for (const folder of ['workflows', 'src/demo/workflows']) {
      const names = readWorkflows(folder).map(({ name }) => name);
      expect(names.length).toBeGreaterThanOrEqual(7);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('name no shop where they are for real systems, and need no server that a team may not have', () => {
    const shipped = readWorkflows('workflows');
    for (const { name, first, actions } of shipped)
      for (const { tool, optional } of [...first, ...Object.values(actions)])
        expect({ name, tool, optional }).toEqual({ name, tool: expect.not.stringMatching(/^shop\./), optional: true });
    const bare = workflowsInReach(configSchema.parse({}), shipped);
    expect(bare.workflows.flatMap(({ first, actions }) => [...first, ...Object.keys(actions)])).toEqual([]);
    expect(bare.more).toEqual([
      'with a server called kubernetes, 8 workflows would do more (kubernetes.events_list)',
      'with "actions: { kubernetes: … }", 8 workflows would do more (restart, rollback, scale-up)',
    ]);
    const server = { transport: 'http', url: 'http://127.0.0.1:1/mcp' };
    const full = workflowsInReach(
      configSchema.parse({ servers: { kubernetes: server }, actions: { kubernetes: { namespaces: ['shop'] } } }),
      shipped,
    );
    expect(full.more).toEqual([]);
    expect(full.workflows).toEqual(shipped);
  });

  it.each([
    ['KubePodCrashLooping', 'Pod is crash looping.', 'crash-loop'],
    ['KubePodNotScheduled', 'Pod has been pending for 15 minutes', 'scheduling'],
    ['KubePersistentVolumeFillingUp', 'PersistentVolume is filling up.', 'storage'],
    ['NodeFilesystemAlmostOutOfSpace', 'Filesystem has less than 5% space left.', 'storage'],
    ['KafkaConsumerGroupLag', 'Consumer group falls behind', 'queue-lag'],
    ['CertManagerCertExpirySoon', 'The cert expires in 3 days', 'certificate'],
    ['CPUThrottlingHigh', 'Processes experience elevated CPU throttling.', 'saturation'],
    ['HighErrorRate', '5xx above 5 %', 'errors'],
    ['SlowResponses', 'p99 above 2 s', 'latency'],
    ['RedisDown', 'Redis does not answer', 'dependency-down'],
  ])('fit well-known alerts as they ship: %s', (alertname, title, workflow) => {
    const shipped = readWorkflows('workflows');
    const fired = brief({ source: 'alertmanager', title, labels: { alertname } });
    expect(chooseWorkflow(shipped, fired, '')?.name).toBe(workflow);
  });

  it('report the faults of all files together', () => {
    const folder = mkdtempSync(join(tmpdir(), 'aura-workflows-'));
    writeFileSync(join(folder, 'a.yaml'), 'name: a\nactions: { x: { tool: t, risk: enormous } }\n');
    writeFileSync(join(folder, 'b.yaml'), 'name: b\nverify: no\n');
    expect(() => readWorkflows(folder)).toThrow(/a\.yaml[\s\S]*risk[\s\S]*b\.yaml[\s\S]*verify/);
    rmSync(folder, { recursive: true });
  });

  it('are chosen by words, and never against a label', () => {
    const slow = workflowSchema.parse({ name: 'slow', when: { text: ['slow'] } });
    const other = workflowSchema.parse({
      name: 'other',
      when: { text: ['slow', 'checkout'], labels: { severity: ['critical'] } },
    });
    expect(chooseWorkflow([slow, other], brief(), '')?.name).toBe('other');
    expect(chooseWorkflow([slow, other], brief({ severity: 'warning' }), '')?.name).toBe('slow');
    const paged = workflowSchema.parse({ name: 'paged', when: { sources: ['pagerduty'] } });
    expect(chooseWorkflow([paged], brief(), '')).toBeNull();
  });

  it('are not chosen when none of their words is said; then one without words, or the one for errors, answers', () => {
    const certificate = workflowSchema.parse({ name: 'certificate', when: { text: ['tls'] } });
    const errors = workflowSchema.parse({ name: 'errors', when: { text: ['fail'] } });
    const any = workflowSchema.parse({ name: 'any' });
    const odd = brief({ title: 'orders look odd' });
    expect(chooseWorkflow([certificate, errors], odd, '')?.name).toBe('errors');
    expect(chooseWorkflow([certificate, errors, any], odd, '')?.name).toBe('any');
    expect(chooseWorkflow([certificate], odd, '')).toBeNull();
    expect(chooseWorkflow([certificate, any], brief({ title: 'TLS is refused' }), '')?.name).toBe('certificate');
  });

  it('heed what fired more than how one asks, and only where a word begins', () => {
    const shipped = readWorkflows('workflows');
    const choose = (title: string, question = `${title}: what broke, and why?`) =>
      chooseWorkflow(shipped, brief({ title }), question)?.name;
    expect(choose('shop: 40 % of POST /pay requests fail, above 10 %')).toBe('errors');
    expect(choose('shop: p95 latency of GET /list is 1502 ms, above 500 ms')).toBe('latency');
    expect(choose('shop: something is odd', 'what is odd here?')).toBe('errors');
    expect(choose('', 'who changed what, and why?')).toBe('question-only');
  });

  it('say what each filled argument is; an unknown type and a path that no argument has are errors with the fix', () => {
    const act = (more: object) => ({
      name: 'w',
      actions: {
        x: { tool: 's.t', args: { to: '{{ cause.change.previous }}', spec: { images: ['{{ a }}'] } }, ...more },
      },
    });
    expect(workflowSchema.parse(act({ types: { to: 'ref', 'spec.images.0': 'image' } })).actions.x?.types).toEqual({
      to: 'ref',
      'spec.images.0': 'image',
    });
    const faults = (more: object) => workflowSchema.safeParse(act(more)).error?.message ?? '';
    expect(faults({ types: { to: 'version' } })).toMatch(/no type of argument; write one of component, .*text/);
    expect(faults({ types: { too: 'ref' } })).toMatch(
      /there is no argument too; its arguments are to, spec\.images\.0/,
    );
    expect(faults({ undo: { tool: 's.u', types: { to: 'ref' } } })).toMatch(/no argument to; it has no arguments/);
  });
});
