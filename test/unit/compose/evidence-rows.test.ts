/**
 * The rows of a piece of evidence, and its dialog.
 */
import { describe, expect, it } from 'vitest';
import { rowsIn } from '../../../src/compose/evidence-rows.ts';
import type { Evidence, Finding } from '../../../src/run/evidence.ts';
import { plainText } from '../../../src/run/wording/words.ts';
import { evidenceDialog } from '../../../src/slack/evidence-dialog.ts';

const calledAt = Date.parse('2026-03-09T14:05:00Z');

const evidence: Evidence = {
  id: 'E1',
  run: 'run_1',
  tool: 'aura.triage',
  args: {},
  kind: 'other',
  subjects: [],
  window: { from: calledAt - 60_000, to: calledAt + 300_000 },
  calledAt,
  took: 10,
  succeeded: true,
  digest: 'components[0].score=0.9747814413379878',
  hash: 'ab',
  note: 'note_1',
};
const ticket = { incident: 'inc_1', evidence: 'E1', place: { team: 'T0', channel: 'C0' } };

function moved(component: string, before: number, after: number, strength: number) {
  const of = { source: 'metric', kind: 'moved', bad: 1, unit: 'ms', onset: '2026-03-09T14:04:00Z', chronic: false };
  return { component, signal: 'http_server_latency_p95_ms', before, after, strength, ...of };
}

const claims = [{ kind: 'cause', component: 'api', statement: 'it slowed', evidence: ['E1'], quotes: [] }];
const finding = (change: Finding['change'] = null) => ({ claims, change }) as unknown as Finding;

describe('the rows of evidence', () => {
  it('are at most five, those of what is claimed first, and none that moved the good way', () => {
    const others = Array.from({ length: 8 }, (_, i) => moved(`other-${i}`, 10, 50, 90 - i));
    const data = { anomalies: [...others, moved('api', 25.2041, 588.3333, 3), moved('calm', 500, 20, 99)] };
    const lines = rowsIn(evidence, data, finding()).lines.map(plainText);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^api: .*25\.2 ms → 588 ms/);
    expect(lines.join()).not.toContain('calm');
  });

  it('show the diff of the change that is blamed, without its headings', () => {
    const one = { time: '2026-03-09T14:03:00Z', kind: 'deploy', ref: 'v1', summary: '' };
    const diff = '--- a/x.ts\n+++ b/x.ts\n@@ -1 +1 @@\n-const most = 12;\n+const most = 2;\n same';
    const data = { changes: [one, { ...one, ref: 'v2', service: 'api', previous: 'v1', author: 'ci', diff }] };
    const change = { ref: 'v2', summary: '' };
    const rows = rowsIn({ id: 'E2', tool: 'aura.changes' }, data, finding(change));
    expect(rows.lines.map(plainText)[0]).toBe('14:03:00 UTC deploy of api: v2 (before: v1) by ci');
    expect(rows.diff).toBe('-const most = 12;\n+const most = 2;');
  });

  it.each([null, {}, { anomalies: 'none' }, { anomalies: [{}] }])('are none where the result reads %j', (data) => {
    expect(rowsIn(evidence, data, null)).toEqual({ lines: [] });
  });
});

describe('the dialog of evidence', () => {
  const textOf = (rows?: Parameters<typeof evidenceDialog>[4]) =>
    JSON.stringify(evidenceDialog(evidence, finding(), ticket, null, rows));

  it('says what was asked and until when, which is never in the future, and offers all of it', () => {
    const text = textOf({ lines: [['api is slow']], diff: '-a\n+b' });
    expect(text).toMatch(/What moved, what changed and what it hit\. From .*14:04.* until it was asked at .*14:05/);
    expect(text).not.toContain('14:10');
    expect(text).toContain('• api is slow');
    expect(text).toContain('-a\\n+b');
    expect(text).toContain('All of it');
    expect(text).not.toContain('score=');
  });

  it('shows the first lines of a result that nobody can read, as they came', () => {
    expect(textOf()).toContain('```\\ncomponents[0].score=0.9747814413379878\\n```');
  });
});
