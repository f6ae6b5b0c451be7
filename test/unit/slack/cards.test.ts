/**
 * Every card, with plain and with hostile content, against Slack's limits as the local workspace checks them.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBlocks, checkView } from '../../../src/demo/workspace/check-blocks.ts';
import { settle } from '../../../src/demo/workspace/workspace-options.ts';
import { WorkspaceState } from '../../../src/demo/workspace/workspace-state.ts';
import type { Approval, ApprovalState } from '../../../src/run/approval.ts';
import type { Answer, Finding } from '../../../src/run/evidence.ts';
import type { Notice, OutboxRow, RunView, Saying } from '../../../src/run/saying.ts';
import type { Rendered } from '../../../src/slack/blocks.ts';
import { fullArguments } from '../../../src/slack/cards/approval-card.ts';
import { argumentsDialog, denialDialog } from '../../../src/slack/dialogs.ts';
import { metadataOf, render } from '../../../src/slack/render.ts';
import { aFinding, anAction, anApproval } from './examples.ts';

const state = new WorkspaceState(settle({}));
const place = { team: 'T0', channel: 'C0' };

function card(saying: Saying, key = 'a-key'): Rendered {
  const row: OutboxRow = { key, place, priority: 4, saying };
  const rendered = render({ incident: 'inc_1', row });
  if (!rendered) throw new Error('no card');
  return rendered;
}

/** Throws what Slack would refuse. */
function check(rendered: Rendered): string {
  checkBlocks(structuredClone(rendered.blocks), 'message', state);
  expect(rendered.text.length).toBeGreaterThan(0);
  expect(rendered.text.length).toBeLessThanOrEqual(2_900);
  return textOf(rendered);
}

const textOf = (rendered: Rendered): string =>
  JSON.stringify(rendered.blocks).replaceAll('\\n', '\n').replaceAll('\\"', '"');
const actionsOf = (rendered: Rendered): string[] =>
  rendered.blocks.flatMap((block) =>
    block.type === 'actions' ? block.elements.map((element) => String(element.action_id)) : [],
  );

const answerOf = (answer: Answer): Saying => ({
  type: 'answer',
  run: 'run_1',
  answer,
  request: { by: { team: 'T0', user: 'U0ASKER00' }, kind: 'mention' },
  took: 42_000,
});
const statusOf = (view: RunView, answer: Answer | null = null): Saying => ({
  type: 'status',
  run: 'run_1',
  title: 'Orders take longer than 2 s',
  view,
  phases: [
    { phase: 'triage', state: 'done', detail: '3 components, onset 18:41:07Z' },
    { phase: 'work', state: 'running' },
    { phase: 'synthesize', state: 'waiting' },
    { phase: 'act', state: 'failed', detail: 'no rollback tool' },
  ],
  answer,
});

describe('the status card', () => {
  it('answers its three questions and can be stopped while it goes on', () => {
    const running = card(statusOf({ state: 'running' }));
    const text = check(running);
    for (const question of ["*What's going on?*", '*What caused it?*', '*What can I do next?*'])
      expect(text).toContain(question);
    expect(text).toContain('✅ First look');
    expect(text).toContain('⚠️ Prepare');
    expect(actionsOf(running)).toEqual(['run_stop']);
    expect(running.text).toBe('Investigating: Orders take longer than 2 s, 1 of 4 steps done');
  });

  it.each<RunView>([
    { state: 'waiting-for-approval' },
    { state: 'verifying' },
    { state: 'answered' },
    { state: 'failed', why: 'the source is away' },
    { state: 'resolved' },
    { state: 'stopped', by: 'U0ONCALL000' },
  ])('shows a run that is $state', (view) => {
    const rendered = card(statusOf(view, { type: 'finding', finding: aFinding }));
    const text = check(rendered);
    expect(text).toContain('Confirmed cause: checkout (deploy, v42)');
    expect(actionsOf(rendered)).toEqual(
      view.state === 'waiting-for-approval' || view.state === 'verifying' ? ['run_stop'] : [],
    );
    if (view.state === 'stopped') expect(text).toContain('Stopped by <@U0ONCALL000>');
    if ('why' in view) expect(text).toContain('the source is away');
  });
});

describe('the answer card', () => {
  it('says verdict, claims with their evidence, impact, what was ruled out and what was not seen', () => {
    const rendered = card(answerOf({ type: 'finding', finding: aFinding }));
    const text = check(rendered);
    for (const part of [
      'Confirmed cause: checkout',
      '[E1][E3]',
      'own time rose from 40 ms to 900 ms',
      '*Blast radius*',
      '*Since*',
      '310 users',
      'POST /order: 42 % of 1200',
      '*Ruled out* payments',
      '*Could not be seen* no traces of cart',
      'no model · took 42s',
      '<@U0ASKER00>',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.length).toBeLessThan(4_000);
    expect(actionsOf(rendered)).toEqual(['feedback_helpful', 'feedback_wrong']);
  });

  it('abstains plainly, and says when nothing is wrong', () => {
    const unsure = card(
      answerOf({ type: 'finding', finding: { ...aFinding, verdict: 'inconclusive', component: null } }),
    );
    expect(check(unsure)).toContain('Inconclusive; strongest lead: checkout');
    expect(check(card(answerOf({ type: 'finding', finding: { ...aFinding, noFault: true } })))).toContain(
      'Nothing is wrong',
    );
  });

  it('labels what is partial, and whose words they are', () => {
    const partial = card(
      answerOf({ type: 'partial', why: 'the time was up', finding: { ...aFinding, model: 'some-model' } }),
    );
    expect(check(partial)).toMatch(/\*Partial answer\*: the time was up[\s\S]*model some-model/);
    const reply = card(
      answerOf({ type: 'reply', text: 'Because v42 asks too often.', evidence: ['E2'], model: 'some-model' }),
    );
    expect(check(reply)).toContain('Because v42 asks too often. [E2]');
  });

  it.each(['cause', 'action', 'impact', 'change', 'status', 'all'] as const)('tells the record on %s', (topic) => {
    const { name, tool, component, why, evidence } = anAction;
    const actions = [{ name, tool, component, why, evidence, state: 'pending' }];
    const text = check(card(answerOf({ type: 'record', topic, finding: aFinding, actions, heard: 2 })));
    expect(text).toContain('2 messages from people');
    if (topic === 'action') expect(text).toContain('every request became slower when v42 was deployed');
    if (topic === 'impact') expect(text).toContain('310 users');
    check(card(answerOf({ type: 'record', topic, finding: null, actions: [], heard: 0 })));
  });
});

describe('the approval card', () => {
  const show = (change: Partial<Approval> = {}): Rendered =>
    card({ type: 'approval', approval: anApproval(change), title: 'Orders slow' });

  it('shows everything that is approved, where it is approved', () => {
    const rendered = show();
    const text = check(rendered);
    for (const part of [
      '*Why* every request',
      '[E1][E3]',
      '*Risk* medium',
      '*Undo* `shop.deploy',
      'shop.rollback',
      '"service": "checkout"',
      '"to": "v41"',
      'sha256:',
      'needs 1 of <@U0ONCALL000>',
      'expires <!date^1795287100^',
    ]) {
      expect(text.replaceAll('\\"', '"')).toContain(part);
    }
    expect(actionsOf(rendered)).toEqual(['apr_approve', 'apr_deny', 'apr_details']);
    const row = rendered.blocks.find((block) => block.type === 'actions');
    expect(row).toMatchObject({ block_id: 'apr:n0nce' });
    const value = JSON.stringify(row);
    expect(value).toContain(`inc_1|apr_1|${anApproval().hash.slice(0, 8)}`);
    expect(value).not.toContain('v41');
  });

  it('asks twice when the risk is high, and never offers it to nobody', () => {
    const high = show({ action: { ...anAction, risk: 'high' }, policy: { ...anApproval().policy, quorum: 2 } });
    expect(check(high)).toContain('"confirm"');
    expect(textOf(high)).toMatch(/0 of 2 needed[\s\S]*|needs 2 of/);
    expect(textOf(high)).toContain('not the requester');
    const nobody = { users: [], groups: [], pagerduty: [], quorum: 1, requester: 'refused' as const };
    expect(check(show({ policy: nobody }))).toContain('nobody may approve this');
  });

  it('cannot be approved on the card when the arguments do not fit, or cannot be shown as they are', () => {
    const long = show({ action: { ...anAction, args: { script: 'x'.repeat(1_600) } } });
    check(long);
    expect(actionsOf(long)).toEqual(['apr_details', 'apr_deny']);
    for (const odd of ['rm \u202efr', 'a\u200bb', '```', 'tag \u{e0041}']) {
      const hidden = show({ action: { ...anAction, args: { script: odd } } });
      check(hidden);
      expect(actionsOf(hidden)).toEqual(['apr_details', 'apr_deny']);
    }
  });

  it.each<ApprovalState>([
    'approved',
    'executing',
    'done',
    'failed',
    'unknown',
    'denied',
    'expired',
    'cancelled',
    'superseded',
    'handed-over',
  ])('has no buttons once it is %s, and says who, when and what', (after) => {
    const by = { team: 'T0', user: 'U0ONCALL000' };
    const vote = {
      by,
      vote: after === 'denied' ? ('deny' as const) : ('approve' as const),
      at: 1_795_286_600_000,
      reason: 'wrong service',
    };
    const rendered = show({
      state: after,
      votes: [vote],
      by,
      because: 'the run was stopped',
      result: 'rolled back',
      endedAt: 1_795_286_620_000,
    });
    const text = check(rendered);
    expect(actionsOf(rendered)).toEqual([]);
    expect(text).toMatch(after === 'denied' ? /Denied by <@U0ONCALL000>.*wrong service/ : /Approved by <@U0ONCALL000>/);
    expect(text).toContain('<!date^1795286600^');
    if (after === 'unknown') expect(text).toContain('will not be tried again');
  });

  it.each([
    ['held', 'recovered'],
    ['not-held', 'Undo: `shop.deploy'],
    ['failed', 'Not verified'],
    ['waiting', 'Measuring'],
  ] as const)('says of a verification that is %s: %s', (verification, words) => {
    const approval = anApproval({
      state: 'done',
      result: 'ok',
      verification: { state: verification, polls: 3, polledAt: 0, since: 0 },
    });
    expect(check(card({ type: 'outcome', approval })).replaceAll('\\"', '"')).toContain(words);
    expect(check(show({ ...approval })).replaceAll('\\"', '"')).toContain(words);
  });

  it('shows all arguments in a dialog that can approve them, and only then', () => {
    const click = {
      incident: 'inc_1',
      approval: 'apr_1',
      hash: '3fa9c1d2',
      nonce: 'n',
      place,
      ts: '1.2',
      by: { team: 'T0', user: 'U0' },
      vote: 'approve' as const,
    };
    const script = Array.from({ length: 900 }, (_, i) => `step ${i}: <do> & go`).join('\n');
    const approval = anApproval({ action: { ...anAction, args: { script } } });
    const view = argumentsDialog(approval, click);
    checkView(structuredClone(view), state);
    const shown = view.blocks
      .flatMap((block) =>
        'text' in block && typeof block.text === 'object' && block.text.text.startsWith('```')
          ? [block.text.text.slice(4, -4)]
          : [],
      )
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
    expect(shown).toBe(fullArguments(approval));
    expect(view.submit?.text).toBe('Approve');
    for (const change of [
      { state: 'denied' as const },
      { action: { ...anAction, args: { script: `${script}\u200b` } } },
    ]) {
      const refused = argumentsDialog({ ...approval, ...change }, click);
      checkView(structuredClone(refused), state);
      expect(refused.submit).toBeUndefined();
    }
    const tooLong = argumentsDialog(
      anApproval({ action: { ...anAction, args: { script: 'x'.repeat(400_000) } } }),
      click,
    );
    checkView(structuredClone(tooLong), state);
    expect(tooLong.submit).toBeUndefined();
    checkView(structuredClone(denialDialog(click)), state);
  });
});

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
    { code: 'action-unknown', approval: 'apr_1', tool: 'shop.rollback' },
  ];

  it.each(notices)('say $code', (notice) => {
    const rendered = card({ type: 'notice', notice });
    check(rendered);
    expect(rendered.text).not.toMatch(/undefined|\[object|&lt;@/);
    expect(actionsOf(rendered)).toEqual(notice.code === 'not-an-incident-channel' ? ['start_here'] : []);
  });

  it('say help, place in the queue, progress and overview', () => {
    expect(check(card({ type: 'help' }))).toContain('*stop*');
    expect(check(card({ type: 'queued', position: 2 }))).toContain('number 2');
    expect(check(card({ type: 'progress', run: 'run_1', text: 'New hypothesis: checkout' }))).toContain(
      'New hypothesis',
    );
    const runs = [{ run: 'run_1', state: 'parked' }];
    const overview = card({
      type: 'overview',
      title: 'Orders slow',
      status: 'open',
      runs,
      waiting: 1,
      open: [anApproval()],
    });
    expect(check(overview)).toMatch(
      /run `run_1`: parked[\s\S]*1 waiting[\s\S]*decision needed on `rollback` of checkout/,
    );
  });
});

describe('any content', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '',
      '<!channel>',
      '<@U0ADMIN00>',
      '<https://evil.example|x>',
      '```',
      '\u202e',
      'x'.repeat(6_000),
      '&'.repeat(3_000),
      'línea\n'.repeat(800),
    ),
  );
  const many = fc.array(text, { maxLength: 30 });
  const finding = fc.record<Finding>({
    verdict: fc.constantFrom('confirmed', 'likely', 'inconclusive'),
    noFault: fc.boolean(),
    component: fc.option(text),
    alerted: fc.option(text),
    causeKind: fc.constantFrom('deploy', 'unknown'),
    change: fc.option(fc.record({ ref: text, previous: text, summary: text, service: text })),
    claims: fc.array(
      fc.record({
        kind: fc.constantFrom('cause', 'impact', 'no-fault'),
        component: text,
        statement: text,
        evidence: many,
        quotes: fc.constant([]),
      }),
      { maxLength: 20 },
    ),
    blastRadius: many,
    impact: fc.record({
      journeys: fc.array(fc.record({ service: text, name: text, share: fc.double(), requests: fc.nat() }), {
        maxLength: 10,
      }),
      users: fc.option(fc.record({ count: fc.nat(), of: fc.constantFrom('users', 'requests') })),
    }),
    since: fc.option(text),
    ruledOut: many,
    gaps: many,
    model: fc.option(text),
    narrative: text,
  });
  const action = fc.record({
    name: text,
    tool: text,
    args: fc.dictionary(text, fc.jsonValue()),
    component: text,
    why: text,
    risk: fc.constantFrom('low', 'medium', 'high'),
    undo: fc.option(fc.record({ tool: text, args: fc.dictionary(text, text) }), { nil: undefined }),
    touches: many,
    evidence: many,
  });
  const saying: fc.Arbitrary<Saying> = fc.oneof(
    fc
      .record({
        answer: fc.oneof(
          finding.map((it) => ({ type: 'finding' as const, finding: it })),
          text.map((it) => ({ type: 'reply' as const, text: it, evidence: [it], model: it })),
        ),
        by: text,
      })
      .map(({ answer, by }) => ({
        type: 'answer' as const,
        run: 'run_1',
        answer,
        request: { by: { team: by, user: by }, kind: 'mention' as const },
        took: 1,
      })),
    fc.record({ title: text, detail: text, by: text, finding }).map((it) => ({
      type: 'status' as const,
      run: 'run_1',
      title: it.title,
      view: { state: 'stopped' as const, by: it.by },
      phases: [{ phase: 'triage' as const, state: 'done' as const, detail: it.detail }],
      answer: { type: 'finding' as const, finding: it.finding },
    })),
    fc
      .record({
        action,
        title: text,
        result: text,
        because: text,
        state: fc.constantFrom<ApprovalState>('pending', 'done', 'unknown', 'denied'),
      })
      .map((it) => ({
        type: 'approval' as const,
        title: it.title,
        approval: anApproval({ ...it }),
      })),
    fc
      .record({ state: text, by: text })
      .map((it) => ({ type: 'notice' as const, notice: { code: 'already-decided' as const, ...it } })),
    fc.record({ title: text, status: text, run: text }).map((it) => ({
      ...it,
      type: 'overview' as const,
      runs: [{ run: it.run, state: it.status }],
      waiting: 0,
      open: [],
    })),
    text.map((it) => ({ type: 'progress' as const, run: it, text: it })),
  );

  it('makes a card that Slack takes, with nothing live in it (chance, seed printed on failure)', () => {
    fc.assert(
      fc.property(saying, (it) => {
        const rendered = card(it);
        check(rendered);
        const strings = JSON.stringify(rendered);
        expect(strings).not.toMatch(/<!(channel|here|everyone|subteam)/);
        expect(strings).not.toContain('<https:');
        // A person named by a typed id is live; the same words in foreign text are not.
        const by =
          it.type === 'answer'
            ? (it.request.by?.user ?? '')
            : it.type === 'status' && it.view.state === 'stopped'
              ? it.view.by
              : '';
        if (by !== 'U0ADMIN00') expect(strings).not.toContain('<@U0ADMIN00>');
      }),
      { numRuns: 300 },
    );
  });

  it('carries ids only in its metadata', () => {
    const row: OutboxRow = {
      key: 'approval:apr_1',
      place,
      priority: 4,
      saying: { type: 'approval', approval: anApproval(), title: 'secret title' },
    };
    expect(metadataOf({ incident: 'inc_1', row, revision: 7 })).toEqual({
      event_type: 'aura_approval',
      event_payload: { incident: 'inc_1', key: 'approval:apr_1', revision: 7, run: 'run_1' },
    });
  });
});
