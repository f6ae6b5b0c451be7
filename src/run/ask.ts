/**
 * A question as what it asks for: a topic, what it is about, and which time it means.
 * Owns: the type that rules fill here and a model may fill elsewhere. Refuses: reading and answering.
 */

/**
 * What can be asked. `health` is how a component is now, `moment` when one event was, `eta` how long something will take;
 * `new-look` asks for another investigation, `less` wants quiet, `hold` nothing done yet; `proposed` is about what stands proposed, `chat` for nothing: thanks, a sigh, who one
 * speaks with. `ahead` is whether it holds under other load, `review` whether a change was looked at before, `expiry` until
 * when something is valid, `site` where something runs, `watch` what to keep an eye on, `going-back` when to undo what is
 * temporary, `ability` what a thing is or can do, `wake` a wish to be told when something happens. `unknown` is what nobody
 * here can answer.
 */
export const askTopics = [
  'affected',
  'health',
  'since',
  'moment',
  'eta',
  'trend',
  'remedy',
  'recurrence',
  'logs',
  'metric',
  'changes',
  'cause',
  'standing',
  'usual',
  'ruled-out',
  'evidence',
  'what-if',
  'act',
  'propose-again',
  'decide',
  'proposed',
  'hold',
  'owner',
  'whom-to-ask',
  'postmortem',
  'customer-update',
  'summary',
  'handover',
  'timeline',
  'status',
  'help',
  'stop',
  'less',
  'new-look',
  'chat',
  'ahead',
  'review',
  'expiry',
  'site',
  'watch',
  'going-back',
  'ability',
  'wake',
  'unknown',
] as const;

export type AskTopic = (typeof askTopics)[number];

/** Finer things that are asked for, each with the topic that answers it where nothing more is known of it. */
export const askAspects = {
  'calm-or-quiet': 'trend',
  'fix-or-itself': 'remedy',
  split: 'since',
  reopen: 'decide',
  'set-again': 'recurrence',
  mechanism: 'cause',
  'same-or-new': 'recurrence',
  'in-flight': 'proposed',
  'taken-along': 'proposed',
  downtime: 'proposed',
  'alert-line': 'evidence',
  'fix-alert': 'unknown',
  kills: 'metric',
  'seen-it': 'decide',
  retry: 'affected',
  'what-now': 'status',
  'doing-now': 'status',
  'did-it-run': 'remedy',
  smaller: 'propose-again',
  'which-parts': 'affected',
  contact: 'owner',
  override: 'decide',
  'see-myself': 'evidence',
  'known-issue': 'affected',
  'close-it': 'trend',
  'outage-or-slow': 'affected',
  'since-moment': 'trend',
  'wake-people': 'whom-to-ask',
  'customers-say': 'affected',
  'data-lost': 'affected',
  'next-time': 'eta',
  'per-request': 'metric',
  'all-or-some': 'affected',
  'lasting-repair': 'recurrence',
  forewarned: 'ruled-out',
  'by-hand': 'proposed',
  'by-me': 'standing',
  'if-it-fails': 'proposed',
  'fix-to-blame': 'trend',
  'who-caused': 'changes',
  'trust-me-not': 'standing',
  'exact-words': 'logs',
} as const satisfies Record<string, AskTopic>;

export type AskAspect = keyof typeof askAspects;

/** What people ask Aura to do, whatever the team's workflows call it. */
export type Deed =
  | 'roll-back'
  | 'restart'
  | 'scale'
  | 'restore-config'
  | 'rotate'
  | 'fail-over'
  | 'escalate'
  | 'add-responder'
  | 'resize'
  | 'undo'
  | 'nothing';

/** What a question is about, as far as its words name something that is known. */
export interface Subject {
  component?: string;
  /** Ref of a change. */
  change?: string;
  /** The first way in that is named, e.g. `GET /item`. */
  route?: string;
  /** E3. */
  evidence?: string;
  /** Words that may name a metric, e.g. `error rate`. */
  metric?: string;
  deed?: Deed;
  /** A name that was said and is not known, as it was said. */
  unknown?: string;
}

export interface Ask {
  topic: AskTopic;
  /** What of its topic, or beside it, the words ask for. */
  aspect?: AskAspect;
  /** All of the words ask for that aspect, and for nothing beside it. */
  whole?: true;
  /** What may have been meant as well, where the words leave it open. */
  or?: AskTopic[];
  /** Too little was alike to be sure of the topic. */
  guessed?: true;
  subject: Subject;
  /** Epoch ms; null: no time was named. */
  window: { from: number; to: number } | null;
  /** Taken over from the answer that it follows up on. */
  inherited?: boolean;
}
