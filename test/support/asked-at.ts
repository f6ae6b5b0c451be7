/**
 * What an answer is made from, at a moment of an incident, without an incident: a few facts and a clock.
 * Owns: one fault, one calm, one card in any state. Refuses: looks; who needs one says what it brings.
 */
import type { Asked } from '../../src/orchestrator/answers/asked.ts';
import type { Told } from '../../src/orchestrator/answers/asked.ts';
import type { Approval, Vote } from '../../src/run/actions/approval.ts';
import { plainText } from '../../src/run/wording/words.ts';

/** Noon. */
export const noon = Date.UTC(2030, 0, 1, 12);
const minute = 60_000;
/** Minutes after noon. */
export const minutes = (count: number) => noon + count * minute;

export const sure = (user: string) => ({ team: 'T', user });

export const vote = (user: string, which: Vote['vote'], at: number, reason?: string): Vote => ({
  ...{ by: sure(user), vote: which, at },
  ...(reason === undefined ? {} : { reason }),
});

/** A rollback of web, posted at noon for the group `sre`, good for 15 minutes. */
export function card(state: Approval['state'], over: Partial<Approval> = {}): Approval {
  return {
    ...{ id: `a-${state}`, state, run: 'r', votes: [], openedAt: noon, expiresAt: minutes(15), requester: null },
    policy: { users: [], groups: ['sre'], pagerduty: [], quorum: 1, requester: 'allowed' },
    action: {
      ...{
        name: 'rollback',
        tool: 'shop.rollback',
        component: 'web',
        args: { to: '1.0' },
        touches: [],
        risk: 'medium',
      },
      change: { ref: '1.1', previous: '1.0' },
      undo: { tool: 'shop.deploy', args: { to: '1.1' } },
      verify: { within: minute },
    },
    ...over,
  } as unknown as Approval;
}

export const denied = card('denied', { votes: [vote('U1', 'deny', minutes(2), 'not now')], endedAt: minutes(2) });
export const cancelled = card('cancelled', { endedAt: minutes(2) });
export const helped = card('done', {
  votes: [vote('U1', 'approve', minutes(2))],
  endedAt: minutes(3),
  verification: { state: 'held', polls: 1, polledAt: minutes(4), since: minutes(3) },
});

/** `web` fails since its release 1.1. */
export const fault = {
  ...{ outcome: 'fault', verdict: 'confirmed', component: 'web', alerted: 'shop', causeKind: 'deploy', noFault: false },
  ...{
    change: { ref: '1.1', previous: '1.0', summary: 'More of it', service: 'web' },
    claims: [],
    blastRadius: ['shop'],
  },
  ...{ impact: { journeys: [] }, gaps: [], missing: [], since: new Date(noon).toISOString(), ruledOut: [] },
};

/** The alert of `shop` fired at 40 %, and nothing is wrong. */
export const calm = {
  ...{
    outcome: 'healthy',
    verdict: 'confirmed',
    component: null,
    alerted: 'shop',
    causeKind: 'unknown',
    noFault: true,
  },
  ...{ change: null, claims: [], blastRadius: [], impact: { journeys: [] }, gaps: [], missing: [], ruledOut: [] },
  since: null,
  reading: {
    ...{ service: 'shop', metric: 'error_ratio', route: 'GET /', unit: 'ratio', now: 0, usual: { low: 0, high: 0.01 } },
    ...{ atAlert: 0.4, line: { at: 0.1, above: true } },
  },
};

interface At {
  text?: string;
  finding?: object | null;
  cards?: readonly Approval[];
  state?: object;
  subject?: object;
  /** Who asks. */
  by?: string;
  /** What every look brings, by its tool. */
  brings?: Readonly<Record<string, unknown>>;
  more?: object;
}

/** Five minutes after noon. */
export function askedAt({
  text = '',
  finding = fault,
  cards = [],
  state,
  subject,
  by = 'U9',
  brings,
  more,
}: At): Asked {
  return {
    ...{ text, finding, now: minutes(5), seen: null, seenAt: null, seenFor: null, triage: null, hypotheses: [] },
    ask: { topic: 'unknown', subject: subject ?? {}, window: null },
    ...{ asked: null, abroad: null, workflows: [], run: { id: 'q', parent: null } },
    request: { id: 'q', by: sure(by), text },
    catalog: [
      { component: 'web', aliases: [], owners: ['team-web'] },
      { component: 'shop', aliases: [], owners: ['team-shop'] },
    ],
    people: {
      group: async () => ['U1'],
      onCall: async () => [],
    },
    look: async (tool: string) =>
      brings?.[tool] === undefined ? { why: 'nothing is recorded' } : { data: brings[tool], evidence: 'E9' },
    state: {
      ...{ approvals: new Map(cards.map((it) => [it.id, it])), runs: new Map(), requests: new Map(), ledger: [] },
      ...{ resolved: null, firedAt: 0, shown: new Map(), place: { team: 'T', channel: 'C' } },
      brief: {
        source: 'webhook',
        title: '40 % of GET / fail, above 10 %',
        service: 'shop',
        labels: {},
        startedAt: noon,
      },
      ...state,
    },
    ...more,
  } as unknown as Asked;
}

export async function linesOf(told: Promise<Told | null> | Told | null): Promise<string[]> {
  return ((await told)?.lines ?? []).map(plainText);
}
