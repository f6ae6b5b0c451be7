/**
 * Every card with plain content: what it says, and that Slack takes it.
 */
import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/slack-emulator/check-blocks.ts';
import type { Approval, ApprovalState } from '../../../src/run/actions/approval.ts';
import type { Answer, Finding } from '../../../src/run/evidence.ts';
import type { DecisionBrief, RunView, Saying } from '../../../src/run/saying.ts';
import type { Rendered } from '../../../src/slack/blocks.ts';
import { argumentsDialog, denialDialog } from '../../../src/slack/dialogs.ts';
import { shownCall } from '../../../src/slack/shown-call.ts';
import { card, check, place, state, textOf } from './card-check.ts';
import { aFinding, anAction, anApproval } from './examples.ts';

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
  it('says what it looks into and can be stopped while it goes on', () => {
    const running = card(statusOf({ state: 'running' }));
    const text = check(running);
    expect(text).toContain('Looking into “Orders take longer than 2 s”');
    expect(text).toContain('now: running the checks');
    expect(actionsOf(running)).toEqual(['run_stop', 'catch_up', 'less']);
    expect(running.text).toBe('Investigating: “Orders take longer than 2 s”');
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
    for (const part of [
      '*Confirmed:* `checkout` broke with `v42`, since <!date^',
      `42 % of \`POST /order\` on \`web\` ${view.state === 'resolved' ? 'failed or were slow' : 'fail or are slow'} · 310+ users · also \`cart\``,
      'own time rose from 40 ms to 900 ms” [E1][E3]',
    ])
      expect(text).toContain(part);
    expect(text.split('Orders take longer than 2 s').length).toBe(2);
    const press = view.state === 'waiting-for-approval' || view.state === 'verifying' ? ['run_stop'] : [];
    const cited = ['E1', 'E3', 'E2'].map((id) => `evidence_open_${id}`);
    expect(actionsOf(rendered)).toEqual([...cited, ...press, 'catch_up', 'less']);
    expect(text.includes('*Stopped* by <@U0ONCALL000>')).toBe(view.state === 'stopped');
    expect(text.includes('the source is away')).toBe(view.state === 'failed');
  });
});

describe('the answer card', () => {
  it('says verdict, claims with their evidence, impact, what was ruled out and what was not seen', () => {
    const rendered = card(answerOf({ type: 'finding', finding: aFinding }));
    const text = check(rendered);
    for (const part of [
      '*Confirmed:* `checkout` broke with `v42`',
      '[E1][E3]',
      'own time rose from 40 ms to 900 ms',
      'also hit: `cart`',
      '310+ users',
      '42 % of `POST /order`',
      '*Ruled out* “payments',
      '*Could not be seen* “no traces of cart”',
      'no model · took 42s',
      '<@U0ASKER00>',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.length).toBeLessThan(4_000);
    const actions = actionsOf(rendered);
    expect(actions.filter((id) => !id?.startsWith('evidence_open_'))).toEqual(['feedback_helpful', 'feedback_wrong']);
    expect(actions).toContain('evidence_open_E3');
  });

  it('says what an object has, in words, and both where two causes are needed', () => {
    const root = { object: 'app/checkout', reason: 'image-not-found', score: 0.9, why: 'w', component: 'checkout' };
    const other = { ...root, object: 'app/pay', reason: 'secret-not-found', component: 'pay' };
    const said = (finding: Partial<Finding>) =>
      check(card(answerOf({ type: 'finding', finding: { ...aFinding, change: null, ...finding } })));
    expect(said({ rootCauses: [root, other] })).toContain(
      '*Confirmed:* `app/checkout` cannot pull its image: its name or tag does not exist, since',
    );
    expect(said({ rootCauses: [root, other] })).toContain('*Leads, not proven*\n`app/pay` needs a Secret');
    const both = said({ rootCauses: [root, { ...other, needed: true }] });
    expect(both).toContain(
      '*Confirmed, two causes:* `app/checkout` cannot pull its image: its name or tag does not exist, and `app/pay` needs a Secret that does not exist',
    );
    expect(both).not.toContain('Leads');
    const lead = said({ verdict: 'inconclusive', component: null, rootCauses: [{ ...root, score: 0.5 }] });
    expect(lead).toContain('*Inconclusive; strongest lead:* `app/checkout` cannot pull its image');
  });

  it('abstains plainly, and says when nothing is wrong', () => {
    const unsure = card(
      answerOf({ type: 'finding', finding: { ...aFinding, verdict: 'inconclusive', component: null } }),
    );
    expect(check(unsure)).toContain('Inconclusive; strongest lead:* `checkout`');
    expect(
      check(card(answerOf({ type: 'finding', finding: { ...aFinding, outcome: 'healthy', noFault: true } }))),
    ).toContain('Nothing is wrong');
    const reading = {
      ...{ service: 'web', metric: 'http_latency_p95_ms', route: 'POST /order', unit: 'ms', now: 1_060 },
      ...{ usual: { low: 900, high: 1_400 }, atAlert: 1_345, line: { at: 1_100, above: true } },
    };
    const unexplained = [{ what: 'anomaly' as const, component: 'db', text: 'db: time 158 ms → 582 ms' }];
    const calm: Finding = { ...aFinding, outcome: 'healthy', noFault: true, reading, unexplained };
    const first = check(card(statusOf({ state: 'answered' }, { type: 'finding', finding: calm })));
    expect(first).toContain(
      "*Nothing is wrong:* response time (95th percentile, p95) of `POST /order` on `web` is `1.06 s` now, `1.34 s` at the alert; usual: `900 ms` to `1.4 s`; the alert's line of `1.1 s` lies inside that",
    );
    expect(first).toContain('Moved meanwhile, and not seen in what the alert measures: “db: time 158 ms → 582 ms”.');
  });

  it('says what was missing, and what would settle it, where nothing can be told', () => {
    const finding: Finding = {
      ...aFinding,
      verdict: 'inconclusive',
      outcome: 'cannot-tell',
      component: null,
      claims: [],
      missing: ['nothing shows the errors of web; to settle: look there', 'the query for p99 was refused'],
    };
    const text = check(card(answerOf({ type: 'finding', finding })));
    expect(text).toContain('*Cannot tell:* “nothing shows the errors of web; to settle: look there”');
    expect(text).toContain('*Missing too*\n“the query for p99 was refused”');
    expect(text).not.toContain('Nothing is wrong');
  });

  it('puts what a partial answer is worth under three labels', () => {
    const parts = { established: ['cause: `api` [E1]'], notChecked: ['Is it <web>?'], couldNotSee: [] };
    const finding = { ...aFinding, gaps: ['logs: away'] };
    const text = check(card(answerOf({ type: 'partial', why: 'the time was up', finding, parts })));
    expect(text).toMatch(
      /\*Established\*\n• [^\n]*api[\s\S]*\*Not checked\*\n• [^\n]*&lt;web&gt;[\s\S]*\*Could not see\*\nnothing/,
    );
    expect(text).not.toContain('Could not be seen');
  });

  it('says that a budget comes near', () => {
    const near = [{ limit: 'toolCalls' as const, most: 80, percent: 70 }];
    expect(check(card({ ...statusOf({ state: 'running' }), near } as Saying))).toContain('70 % of its 80 tool calls');
  });

  it('labels what is partial, and whose words they are', () => {
    const partial = card(
      answerOf({ type: 'partial', why: 'the time was up', finding: { ...aFinding, model: 'some-model' } }),
    );
    expect(check(partial)).toMatch(/\*Partial answer\*: “the time was up”[\s\S]*model `some-model`/);
    const reply = card(
      answerOf({ type: 'reply', text: 'Because v42 asks too often.', evidence: ['E2'], model: 'some-model' }),
    );
    expect(check(reply)).toContain("*The model's words* [E2]\n>Because v42 asks too often.");
  });

  it('tells of each recorded action, however much others wrote of the ones before', () => {
    const long = '& '.repeat(1_000);
    const actions = Array.from({ length: 5 }, (_, index) => {
      return {
        name: `act-${index}`,
        tool: 't',
        component: 'c',
        why: long,
        evidence: [],
        state: 'done' as const,
        result: long,
      };
    });
    const text = check(card(answerOf({ type: 'record', topic: 'action', finding: null, actions, heard: 0 })));
    for (const { name } of actions) expect(text).toContain(`*Action* \`${name}\` \`c\`: done`);
  });

  it.each(['cause', 'action', 'impact', 'change', 'status', 'all'] as const)('tells the record on %s', (topic) => {
    const { name, tool, component, why, evidence } = anAction;
    const actions = [{ name, tool, component, why, evidence, state: 'pending' as const }];
    const text = check(card(answerOf({ type: 'record', topic, finding: aFinding, actions, heard: 2 })));
    expect(text).toContain('2 messages from people');
    expect(text.includes('every request became slower when v42')).toBe(['action', 'status', 'all'].includes(topic));
    expect(text.includes('310+ users')).toBe(topic !== 'action' && topic !== 'change');
    check(card(answerOf({ type: 'record', topic, finding: null, actions: [], heard: 0 })));
  });
});

describe('the approval card', () => {
  const show = (change: Partial<Approval> = {}): Rendered =>
    card({ type: 'approval', approval: anApproval(change), title: 'Orders slow' });

  it.each(['&', '<', '😀 ', 'a '])('keeps risk, undo and verification however much of %j others wrote', (unit) => {
    const long = unit.repeat(2_000);
    const { args } = anAction;
    const action = { ...anAction, why: long, undo: { tool: 'shop.deploy', args: { ...args, note: long } } };
    const text = check(
      show({ action: { ...action, verify: { tool: 'aura.look', args: {}, until: long, within: 1_000 } } }),
    );
    expect(text).toMatch(/\*Risk:\* medium, hits `cart`, `web`\n\*Undo:\* by `shop\.deploy`/);
    expect(text).toMatch(/\*Check:\* `[^`]*` of `aura\.look` in 1\.0s/);
    expect(text).not.toContain('(cut)');
  });

  it('says of the way back itself how that is taken back', () => {
    const { undo: _, ...action } = { ...anAction, name: 'undo-rollback' };
    expect(check(show({ action }))).toContain('*Undo:* there is none');
    const way = { action, undoes: anApproval().id };
    expect(check(show(way))).toContain('*Undo:* the first action once more');
  });

  it('says where it would happen, where the team names that', () => {
    const tool = { fingerprint: 'f', risk: 'high', environment: 'staging' } as const;
    const rendered = show({ tool, action: { ...anAction, risk: 'high' } });
    expect(check(rendered)).toMatch(/\*Risk:\* high, in `staging`, hits/);
    expect(JSON.stringify(rendered)).toContain('This changes staging: ');
    expect(JSON.stringify(show({ action: { ...anAction, risk: 'high' } }))).toContain('This changes production: ');
  });

  it('shows everything that is approved, where it is approved', () => {
    const rendered = show();
    const text = check(rendered);
    for (const part of [
      '*Why:* “every request',
      '[E1][E3]',
      '*Risk:* medium',
      '*Undo:* brings `v42` back',
      '*Check:* `checkout` recovers in 5 min',
      'shop.rollback',
      '"service": "checkout"',
      '"to": "v41"',
      'sha256:',
      'for one of <@U0ONCALL000>',
      'expires <!date^1795287100^',
    ]) {
      expect(text.replaceAll('\\"', '"')).toContain(part);
    }
    expect(actionsOf(rendered)).toEqual(['apr_approve', 'apr_deny', 'apr_hand', 'apr_details']);
    const row = rendered.blocks.find((block) => block.type === 'actions');
    expect(row).toMatchObject({ block_id: 'apr:n0nce' });
    const value = JSON.stringify(row);
    expect(value).toContain(`inc_1|apr_1|${anApproval().hash.slice(0, 8)}`);
    expect(row?.type === 'actions' && row.elements.map((it) => 'value' in it && it.value).join()).not.toContain('v41');
    expect(value).toContain('Roll checkout v42 back to v41');
  });

  it('asks twice when the risk is high, and never offers it to nobody', () => {
    const high = show({ action: { ...anAction, risk: 'high' }, policy: { ...anApproval().policy, quorum: 2 } });
    expect(check(high)).toContain('"confirm"');
    expect(textOf(high)).toMatch(/for 2 of[\s\S]*0 of 2 approved so far/);
    expect(textOf(high)).toContain('not for the requester');
    const nobody = { users: [], groups: [], pagerduty: [], quorum: 1, requester: 'refused' as const };
    expect(check(show({ policy: nobody }))).toContain('nobody may approve this');
  });

  it('cannot be approved on the card when the arguments do not fit, or cannot be shown as they are', () => {
    const long = show({ action: { ...anAction, args: { script: 'x'.repeat(1_600) } } });
    check(long);
    expect(actionsOf(long)).toEqual(['apr_details', 'apr_deny']);
    for (const odd of ['rm \u202efr', 'a\u200bb', '```', 'tag \u{e0041}', 'api\ufe0f', '\u0430pi', 'api\u2800']) {
      const hidden = show({ action: { ...anAction, args: { script: odd } } });
      expect(check(hidden)).toMatch(/shown as `\\+u\{…\}`/);
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
  ])('decides nothing any more once it is %s, and says who, when and what', (after) => {
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
    expect(actionsOf(rendered)).toEqual(
      after === 'denied' ? ['propose_else'] : after === 'expired' ? ['propose_again'] : [],
    );
    expect(text).toMatch(
      after === 'denied'
        ? /<@U0ONCALL000> said why not: “wrong service”[\s\S]*Denied by <@U0ONCALL000>/
        : /Approved by <@U0ONCALL000>/,
    );
    expect(text).toContain('<!date^1795286600^');
    expect(text.includes('will not be tried again')).toBe(after === 'unknown');
    expect(text).not.toContain('was for one of');
    expect(text).not.toMatch(/"for one of/);
  });

  it.each([
    ['held', 'recovered'],
    ['not-held', 'It did not help: '],
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
    const view = argumentsDialog(approval, click, []);
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
    expect(shown).toBe(shownCall(approval.action, []).text);
    expect(shown).toBe(`${anAction.tool}\n${JSON.stringify({ script }, null, 2)}`);
    expect(view.submit?.text).toBe('Approve');
    const denied = argumentsDialog({ ...approval, state: 'denied' }, click, []);
    checkView(structuredClone(denied), state);
    expect(denied.submit).toBeUndefined();
    const odd = anApproval({ action: { ...anAction, args: { service: 'api\u200b' } } });
    const escaped = argumentsDialog(odd, click, []);
    checkView(structuredClone(escaped), state);
    expect(JSON.stringify(escaped)).toMatch(/api\\+u\{200b\}.*1 character is not plain ASCII/);
    expect(escaped.submit?.text).toBe('Approve');
    const tooLong = argumentsDialog(
      anApproval({ action: { ...anAction, args: { script: 'x'.repeat(400_000) } } }),
      click,
      [],
    );
    checkView(structuredClone(tooLong), state);
    expect(tooLong.submit).toBeUndefined();
    checkView(structuredClone(denialDialog(click)), state);
  });
});

describe('what leads the status', () => {
  const decision = (change: Partial<DecisionBrief>): DecisionBrief => ({
    state: 'pending',
    name: 'rollback',
    component: 'checkout',
    args: { service: 'checkout', to: 'v41' },
    change: { ref: 'v42', previous: 'v41' },
    policy: anApproval().policy,
    expiresAt: 1_795_287_100_000,
    ...change,
  });
  const shown = (view: RunView, change: Partial<DecisionBrief>) => {
    const saying = statusOf(view, { type: 'finding', finding: aFinding });
    return check(card(saying.type === 'status' ? { ...saying, decision: decision(change) } : saying));
  };

  it('notifies with what stands in the way, never with a decision that nobody can make', () => {
    const saying = statusOf({ state: 'waiting-for-approval' }, { type: 'finding', finding: aFinding });
    const blocked = { outcome: 'failed' as const, said: 'the vault is sealed; a key holder has to unseal it.' };
    const { text } = card(saying.type === 'status' ? { ...saying, decision: decision({ blocked }) } : saying);
    expect(text).toMatch(
      /^\*?Cannot be done from here:\*? Roll checkout v42 back to v41\. “the vault .* unseal it”\. /,
    );
    expect(text).not.toContain('Waiting');
  });

  it.each<[string, RunView, Partial<DecisionBrief>, RegExp[]]>([
    [
      'a proposal',
      { state: 'waiting-for-approval' },
      {},
      [
        /\*Proposed:\* Roll `checkout` `v42` back to `v41`\. Waiting for <@U0ONCALL000>, `@sre-oncall`, whoever is on call\./,
      ],
    ],
    [
      'a proposal that nobody can approve, with what unlocks it to its last word',
      { state: 'waiting-for-approval' },
      { blocked: { outcome: 'failed', said: `${'the vault is sealed, '.repeat(8)}a key holder has to unseal it` } },
      [
        /"\*Cannot be done from here:\* Roll `checkout` `v42` back to `v41`\. “the vault is sealed, [^"]*unseal it”\."/,
        /^(?!.*Waiting for)/,
      ],
    ],
    [
      'a proposal for which Aura lacks a right',
      { state: 'waiting-for-approval' },
      { blocked: { outcome: 'refused', role: 'aura-rollback' } },
      [/Its rehearsal failed: Aura lacks a right; grant it the Role `aura-rollback`\."/, /^(?!.*Waiting for)/],
    ],
    [
      'a denial',
      { state: 'answered' },
      { state: 'denied', by: 'U0ONCALL000', reason: 'not at night' },
      [
        /"\*Denied\* by <@U0ONCALL000>: “not at night”\. Nothing was changed\. /,
        /It was proposed to roll `checkout`.* Next: \*Propose something else\* on its card/,
      ],
    ],
    [
      'a recovery',
      { state: 'answered' },
      {
        state: 'done',
        verification: 'held',
        endedAt: 1_795_286_900_000,
        measured: { service: 'web', metric: 'error_ratio', unit: 'ratio', during: 0.92, now: 0.004 },
      },
      [
        /"\*Resolved\* <!date\^1795286900\^[^>]*>: failed share of `web` `92 %` at its worst, `0.4 %` now\. /,
        /What helped: Roll `checkout`/,
      ],
    ],
    [
      "a recovery of the alert's own metric",
      { state: 'answered' },
      {
        state: 'done',
        verification: 'held',
        measured: {
          ...{ service: 'web', metric: 'http_latency_p95_ms', unit: 'ms', during: 990, now: 310 },
          ...{ atAlert: 942, line: { at: 590, above: true } },
        },
      },
      [
        /response time \(95th percentile, p95\) of `web` `942 ms` at the alert, `310 ms` now, below the alert's line of `590 ms`\. /,
      ],
    ],
    [
      'a recovery seen in something else',
      { state: 'answered' },
      {
        state: 'done',
        verification: 'held',
        measured: { service: 'web', metric: 'error_ratio', unit: 'ratio', during: 0.9, now: 0, otherThan: 'alert' },
      },
      [/`90 %` at its worst, `0 %` now; the alert's own metric was not measured\. /],
    ],
    [
      'no recovery',
      { state: 'answered' },
      { state: 'done', verification: 'not-held' },
      [/"\*Not recovered\*: the fix ran and did not help\./],
    ],
    [
      'no recovery and a way back that failed',
      { state: 'answered' },
      { state: 'done', verification: 'not-held', undo: 'failed' },
      [/did not help\. The undo failed\./],
    ],
    ['a failure', { state: 'answered' }, { state: 'failed' }, [/"\*The fix failed\.\* /]],
    [
      'a fix that never ran',
      { state: 'answered' },
      { state: 'failed', ran: false },
      [/"\*The fix did not run\.\* Nothing was changed\. /],
    ],
    ['a page that failed', { state: 'answered' }, { state: 'failed', pages: true }, [/"\*The page failed\.\* /]],
    [
      'a page of which nobody knows',
      { state: 'answered' },
      { state: 'unknown', pages: true },
      [/"\*It is not known whether anybody was paged\.\* Look in PagerDuty/],
    ],
    ['a lapse', { state: 'answered' }, { state: 'expired' }, [/"\*Nobody decided in time\.\* Nothing was changed\./]],
    [
      'a stop',
      { state: 'stopped', by: 'U0ONCALL000' },
      { state: 'cancelled' },
      [
        /"\*Stopped\* by <@U0ONCALL000>\. Nobody is on it now\. \*Confirmed:\*/,
        /Not done: Roll `checkout` `v42` back to `v41`\. It may still be broken\. Mention me to go on\./,
      ],
    ],
    [
      'a fix that somebody asked for after a stop',
      { state: 'stopped', by: 'U0ONCALL000' },
      { state: 'pending' },
      [/"\*Confirmed:\* /, /\*Proposed:\* Roll `checkout`/],
    ],
    [
      'a recovery after a stop',
      { state: 'stopped', by: 'U0ONCALL000' },
      { state: 'done', verification: 'held', endedAt: 1_795_286_900_000 },
      [/"\*Resolved\* <!date\^1795286900\^[^>]*>\. \*Confirmed:\* /],
    ],
    [
      'who does it by hand',
      { state: 'waiting-for-hand' },
      { state: 'handed-over', by: 'U0ONCALL000', byHand: { word: 'awaited' } },
      [/\*By hand:\* <@U0ONCALL000> does it: Roll `checkout` .*\. Next: \*I have run it\* on its card\./],
    ],
    [
      'what was run by hand and is measured',
      { state: 'verifying' },
      { state: 'handed-over', by: 'U0ONCALL000', byHand: { word: 'ran' }, verification: 'waiting' },
      [/\*Run by hand\* by <@U0ONCALL000>: .* Measuring whether it helps\./],
    ],
    [
      'what nobody said that they ran',
      { state: 'answered' },
      { state: 'handed-over', byHand: { word: 'not-said' } },
      [/"\*Handed over\*, and nobody said that it was run\. /, /Next: ask me to look again/],
    ],
    [
      'what was well before anybody ran it',
      { state: 'answered' },
      { state: 'handed-over', byHand: { word: 'ran', early: true }, verification: 'held', endedAt: 1_795_286_900_000 },
      [/\*Resolved\* /, /It was well before anybody said that this was run by hand/],
    ],
    [
      'what was over by itself',
      { state: 'answered' },
      { state: 'superseded', notNeeded: 'checkout has recovered already' },
      [/Not needed any more: roll `checkout` `v42` back to `v41`; “checkout has recovered already”\./],
    ],
  ])('is %s', (_, view, change, parts) => {
    for (const part of parts) expect(shown(view, change)).toMatch(part);
  });

  it('names no version that is not among the arguments', () => {
    const text = shown({ state: 'waiting-for-approval' }, { args: { service: 'checkout', to: 'v40' } });
    expect(text).toContain('Roll `checkout` back.');
    expect(text).not.toContain('`v41`');
  });
});

describe('evidence that the team’s own tools show', () => {
  it('is cited as a link there, and bare where there is none', () => {
    const [id = 'E1'] = aFinding.claims[0]?.evidence ?? [];
    const finding: Finding = { ...aFinding, links: { [id]: 'https://grafana.example/explore?q=up&from=1' } };
    const text = check(card(answerOf({ type: 'finding', finding })));
    expect(text).toContain(`<https://grafana.example/explore?q=up&amp;from=1|[${id}]>`);
    expect(check(card(answerOf({ type: 'finding', finding: aFinding })))).not.toContain('<http');
  });
});
