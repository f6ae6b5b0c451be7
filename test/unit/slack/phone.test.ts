/** What a phone shows of a message before anything is folded open: the first card, the approval card, the answer. */
import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FAULTS } from '../../../src/demo/shop/faults.ts';
import type { Action } from '../../../src/run/actions/approval.ts';
import { findingOf } from '../../../src/run/finding/run-finding.ts';
import type { CauseKind } from '../../../src/run/finding/triage-result.ts';
import { sayingOf } from '../../../src/run/projection/statuses.ts';
import type { Finding } from '../../../src/run/evidence.ts';
import { phoneLines } from '../../support/phone-lines.ts';
import { TalkLab } from '../../support/talk-lab.ts';
import { card } from './card-check.ts';
import { aFinding, anAction, anApproval } from './examples.ts';

/** Fewer lines than this stand on a phone at once. */
const most = 12;
const faults = ['memory-leak', 'expired-certificate', 'small-pool', 'hanging-dependency'] as const;

function lines(rendered: ReturnType<typeof card>) {
  return phoneLines(rendered.blocks);
}

function answerOf(finding: Finding) {
  return card({
    type: 'answer',
    run: 'run_1',
    answer: { type: 'finding', finding },
    request: { by: null, kind: 'webhook' },
    took: 12_000,
  });
}

describe('on a phone', () => {
  let lab: TalkLab | null = null;
  afterEach(async () => {
    await lab?.close();
    lab = null;
  });

  it.each(faults)('the three messages of %s are short', async (fault) => {
    lab = await TalkLab.open(fault);
    const state = await lab.lab.state();
    const run = [...state.runs.values()].find((it) => it.route === 'investigate');
    const finding = run ? findingOf(run) : null;
    const status = run && sayingOf(state, run);
    const approval = [...state.approvals.values()].at(-1);
    if (!finding || !status || !approval) throw new Error('nothing was found or proposed');
    const first = lines(card({ ...status, answer: { type: 'finding', finding } }));
    const asked = lines(card({ type: 'approval', approval, title: state.brief?.title ?? '' }));
    const answer = lines(answerOf(finding));
    expect([short(first), short(asked), short(answer)]).toEqual(['short', 'short', 'short']);
  });

  // The faults that were not recorded, by what the shop does in them; and a cluster's, whose references are long.
  const others: [string, Finding, Partial<Action>][] = [
    ...FAULTS.filter(({ name }) => !(faults as readonly string[]).includes(name)).map(
      (fault): [string, Finding, Partial<Action>] => {
        const { component, step, remedy } = fault;
        const version = step.do === 'deploy' ? step.version : null;
        const summary = step.do === 'deploy' ? step.summary : '';
        const change = version === null ? null : { ref: version, previous: '4.12.0', service: component, summary };
        const args = Object.fromEntries(
          Object.entries(remedy.args).map(([name, value]) => [name, value === '$previous' ? '4.12.0' : value]),
        );
        const kind = fault.causeKinds[0] as CauseKind;
        const finding = { ...aFinding, component, causeKind: kind, change, alerted: 'storefront' };
        return [fault.name, finding, { name: remedy.tool, component, args, ...(change ? { change } : {}) }];
      },
    ),
    [
      'a cluster',
      {
        ...aFinding,
        component: 'cart',
        causeKind: 'deploy',
        rootCauses: [
          {
            object: 'app/cart',
            namespace: 'shop',
            reason: 'image-not-found',
            score: 0.9,
            why: 'x',
            component: 'cart',
            standing: 'own',
          },
        ],
        change: {
          ref: 'shop/deployment/cart@15',
          previous: 'shop/deployment/cart@14',
          service: 'cart',
          summary: 'image registry.example/shop/cart:2.15.0 → registry.example/shop/cart:2.15.1-rc',
        },
      },
      {
        name: 'rollback',
        component: 'cart',
        args: { namespace: 'shop', deployment: 'cart', to: 'shop/deployment/cart@14' },
        change: { ref: 'shop/deployment/cart@15', previous: 'shop/deployment/cart@14' },
      },
    ],
  ];

  it.each(others)('the three messages of %s are short', (_, finding, change) => {
    const action = { ...anAction, ...change };
    const approval = anApproval({ action, policy: { ...anApproval().policy, users: [], pagerduty: [] } });
    const { name, component, args, change: of } = action;
    const decision = {
      ...({ state: 'pending', name, component, args, policy: approval.policy, expiresAt: approval.expiresAt } as const),
      ...(of ? { change: of } : {}),
    };
    const status = card({
      type: 'status',
      run: 'run_1',
      title: 'storefront: 100 % of POST /basket requests fail, above 10 %',
      view: { state: 'waiting-for-approval' },
      phases: [],
      answer: { type: 'finding', finding },
      decision,
    });
    const asked = card({ type: 'approval', approval, title: 'storefront fails' });
    expect([lines(status), lines(asked), lines(answerOf(finding))].map(short)).toEqual(['short', 'short', 'short']);
  });

  it('calls a revision by its number, and shows the reference with the call', () => {
    const action = { ...anAction, ...others.at(-1)?.[2] };
    const { blocks } = card({ type: 'approval', approval: anApproval({ action }), title: 'x' });
    const [header] = blocks;
    expect(header?.type === 'header' && header.text.text).toBe('Roll cart back to revision 14?');
    expect(JSON.stringify(blocks)).toContain('shop/deployment/cart@14');
  });

  it('keeps every title within sixty characters, whatever its names are', () => {
    const anyName = fc.oneof(fc.string({ maxLength: 200 }), fc.stringMatching(/^[a-z/@.-]{1,120}$/));
    fc.assert(
      fc.property(anyName, anyName, anyName, anyName, (name, component, from, to) => {
        const action = { ...anAction, name, component, args: { to }, change: { ref: from, previous: to } };
        const [header] = card({ type: 'approval', approval: anApproval({ action }), title: 'x' }).blocks;
        // As it is read: Slack shows one sign for each of these.
        const read = header?.type === 'header' ? header.text.text.replaceAll(/&(?:lt|gt|amp);/g, '+') : '';
        expect(Array.from(read).length).toBeLessThanOrEqual(60);
        expect(read).not.toBe('');
      }),
    );
  });
});

/** A list of lines that is too long, or the word. */
function short(shown: string[]) {
  return shown.length < most ? 'short' : shown;
}
