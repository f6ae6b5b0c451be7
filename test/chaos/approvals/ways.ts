/**
 * The ways of an approval from its card to its end, and what people do on each.
 * Owns: the ways, the points at which somebody may die on them, how they may end. Refuses: the kill itself.
 */
import type { ApprovalState, HandOver } from '../../../src/run/actions/approval.ts';
import type { ApprovalPoint } from '../killing-store.ts';

export interface Way {
  name: string;
  /** Chooses the workflow. */
  word: string;
  points: ApprovalPoint[];
  /** What the last approval may be in the end; `unknown` always may, where a worker died. */
  ends: ApprovalState[];
  /** What the tool does with the call. */
  tool?: 'refuses' | 'hangs' | 'dies';
  /** How the waiting for somebody's word ends, where it was handed over. */
  byHand?: 'ran' | HandOver;
  act: (people: People) => Promise<void>;
}

/** What people can do in a room. */
export interface People {
  press(action: 'apr_approve' | 'apr_deny' | 'apr_hand' | 'apr_ran', who: string): Promise<void>;
  /** Changes the number on the card that stands open. */
  edit(who: string, atOnce: string): Promise<void>;
  /** From now on Slack fails this many times to say who is in a group. */
  slackFails(times: number): Promise<void>;
  stop(): Promise<void>;
  ask(text: string): Promise<void>;
  /** The tool's work done by hand, in another window. */
  doByHand(): void;
  /** True once Aura has seen by itself that it is well. */
  isSeenWell(): Promise<boolean>;
  /** What the card asks for now: a decision, or the word of whoever took it over. */
  asks(): 'decision' | 'word' | null;
  cards(): number;
}

const approve =
  (...who: string[]) =>
  async (people: People) => {
    for (const one of who) await people.press('apr_approve', one);
  };

export const ways: Way[] = [
  {
    name: 'approve',
    word: 'plain',
    points: ['pending', 'voted', 'approved', 'executing', 'done', 'verified'],
    ends: ['done'],
    act: approve('oncall'),
  },
  {
    name: 'two of two',
    word: 'paired',
    points: ['pending', 'voted', 'approved', 'executing', 'done'],
    ends: ['done'],
    act: approve('oncall', 'backup'),
  },
  {
    name: 'approve while Slack fails',
    word: 'plain',
    points: ['approved', 'asked-again', 'executing', 'done'],
    ends: ['done'],
    act: async (people) => {
      await people.press('apr_approve', 'oncall');
      // The first press was taken; who pressed cannot be looked up when it is to be carried out.
      await people.slackFails(4);
    },
  },
  {
    name: 'deny',
    word: 'plain',
    points: ['pending', 'denied'],
    ends: ['denied'],
    act: (people) => people.press('apr_deny', 'oncall'),
  },
  { name: 'expire', word: 'brief', points: ['pending', 'expired'], ends: ['expired'], act: async () => undefined },
  {
    name: 'stop',
    word: 'plain',
    points: ['pending', 'cancelled'],
    ends: ['cancelled'],
    act: (people) => people.stop(),
  },
  {
    name: 'supersede',
    word: 'plain',
    points: ['superseded', 'approved', 'executing'],
    ends: ['done'],
    act: async (people) => {
      if (people.cards() < 2) await people.ask('look again, plain and new');
      else await people.press('apr_approve', 'oncall');
    },
  },
  {
    name: 'fail',
    word: 'plain',
    points: ['executing', 'failed'],
    ends: ['failed'],
    tool: 'refuses',
    act: approve('oncall'),
  },
  {
    name: 'no answer',
    word: 'plain',
    points: ['executing', 'unknown'],
    ends: ['unknown'],
    tool: 'hangs',
    act: approve('oncall'),
  },
  {
    name: 'edit',
    word: 'sized',
    points: ['superseded', 'approved'],
    ends: ['done'],
    act: async (people) => {
      if (people.cards() < 2) await people.edit('backup', '3');
      else await people.press('apr_approve', 'oncall');
    },
  },
  {
    name: 'by hand',
    word: 'handed',
    points: ['pending', 'handed-over', 'by-hand-ran', 'verified'],
    ends: ['handed-over'],
    byHand: 'ran',
    act: async (people) => {
      if (people.asks() === 'decision') return people.press('apr_hand', 'oncall');
      people.doByHand();
      await people.press('apr_ran', 'oncall');
    },
  },
  {
    name: 'by hand, well before anybody says so',
    word: 'handed',
    points: ['by-hand-recovered'],
    ends: ['handed-over'],
    byHand: 'ran',
    act: async (people) => {
      if (people.asks() === 'decision') return people.press('apr_hand', 'oncall');
      people.doByHand();
      if (await people.isSeenWell()) await people.press('apr_ran', 'oncall');
    },
  },
  {
    name: 'by hand, and nobody says so',
    word: 'fleeting',
    points: ['handed-over', 'reminded', 'by-hand-over'],
    ends: ['handed-over'],
    byHand: 'time',
    act: async (people) => {
      if (people.asks() === 'decision') await people.press('apr_hand', 'oncall');
    },
  },
  {
    name: 'by hand, and stopped',
    word: 'handed',
    points: ['by-hand-over'],
    ends: ['handed-over'],
    byHand: 'stopped',
    act: async (people) => {
      if (people.asks() === 'decision') await people.press('apr_hand', 'oncall');
      else await people.stop();
    },
  },
];
