/**
 * The one-liners: what each says, and that Slack takes it.
 */
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../src/run/saying.ts';
import type { Rendered } from '../../../src/slack/blocks.ts';
import { card, check } from './card-check.ts';
import { anApproval } from './examples.ts';

const actionsOf = (rendered: Rendered): string[] =>
  rendered.blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map((element) => String(element.action_id)) : [],
  );

describe('the small cards', () => {
  const notices: Notice[] = [
    { code: 'empty-question' },
    { code: 'text-capped', kept: 4_000, of: 39_000 },
    { code: 'nothing-to-stop' },
    { code: 'not-allowed', user: 'U0GUEST000', why: 'guests may not decide' },
    { code: 'already-decided', by: 'U0ONCALL000', state: 'approved' },
    { code: 'card-replaced' },
    { code: 'not-an-incident-channel' },
    { code: 'thread-was-deleted' },
    { code: 'resolved', by: 'On-call', source: 'pagerduty' },
    { code: 'fired-again', occurrence: 3 },
    { code: 'alert-muted', by: 'U0ONCALL000', until: Date.UTC(2026, 0, 1), more: 12 },
    { code: 'channel-quiet', by: 'U0ONCALL000', until: Date.UTC(2026, 0, 1), held: 1 },
    { code: 'action-unknown', approval: 'apr_1', tool: 'shop.rollback' },
    { code: 'half-way', action: anApproval().action, users: ['U1', 'U2'], expiresAt: Date.UTC(2026, 0, 1) },
    {
      code: 'options',
      run: 'run_1',
      open: 'rollback',
      options: [
        { action: 'rollback', component: 'stock', args: { to: 'v1' }, risk: 'medium', touches: 2, undo: true },
        { action: 'restart', component: 'stock', args: {}, risk: 'medium', touches: 2, undo: false },
      ],
    },
    {
      code: 'autonomy',
      offer: 'apr_1',
      action: 'rollback',
      component: 'stock',
      upTo: 'medium',
      verified: 12,
      since: Date.UTC(2025, 8, 3),
    },
  ];

  it.each(notices)('say $code', (notice) => {
    const rendered = card({ type: 'notice', notice });
    check(rendered);
    expect(rendered.text).not.toMatch(/undefined|\[object|&lt;@/);
    const pressed: Partial<Record<Notice['code'], string | string[]>> = {
      'not-an-incident-channel': 'start_here',
      'fired-again': 'less',
      'alert-muted': 'mute_end',
      'channel-quiet': 'quiet_end',
      autonomy: 'level_raise',
      options: ['option_take_0', 'option_wait'],
    };
    expect(actionsOf(rendered)).toEqual([pressed[notice.code] ?? []].flat());
  });

  it('say help, place in the queue, progress and overview', () => {
    expect(check(card({ type: 'help' }))).toContain('*stop*');
    expect(check(card({ type: 'queued', position: 2 }))).toContain('number 2');
    expect(check(card({ type: 'progress', run: 'run_1', text: 'New hypothesis: checkout' }))).toContain(
      'New hypothesis',
    );
    const runs = [{ run: 'run_1', state: 'parked' as const }];
    const overview = card({
      type: 'overview',
      muted: Date.UTC(2026, 0, 1),
      quiet: Date.UTC(2026, 0, 1),
      title: 'Orders slow',
      status: 'open',
      runs,
      waiting: 1,
      open: [anApproval()],
    });
    expect(check(overview)).toMatch(
      /run `run_1`: parked[\s\S]*1 waiting[\s\S]*is muted until[\s\S]*quiet here until[\s\S]*decision needed on `rollback` of `checkout`/,
    );
  });
});
