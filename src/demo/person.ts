/**
 * The people of `demo -- --once`: one asks, one on call decides; they see what the page shows.
 * Owns: when they act. Refuses: reaching past Slack; the journal is only read to tell the watcher how far it is.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { AuraError } from '../errors.ts';
import type { Approval } from '../run/actions/approval.ts';
import type { Finding } from '../run/evidence.ts';
import { ending, isOver, storyOf } from './story.ts';
import type { Truth } from './shop/sabotage.ts';
import { linkTo } from '../run/identity.ts';
import { causeNamedIn } from '../run/outcomes/named-cause.ts';
import type { IncidentState } from '../run/incident-state.ts';
import type { Journal } from '../run/journal.ts';
import type { Seen } from '../slack-emulator/people-side.ts';
import type { Workspace } from '../slack-emulator/start-workspace.ts';

/** ms for a card to come, and from a press to the next card or the end of the run, which may measure for two minutes. */
const patience = 180_000;

/** What to press, and on which message. */
interface Pressed {
  ts: string;
  press: string;
}

export class Person {
  readonly #workspace: Workspace;
  readonly #journal: Journal;
  readonly #channel: string;

  constructor(workspace: Workspace, journal: Journal, channel: string) {
    this.#workspace = workspace;
    this.#journal = journal;
    this.#channel = channel;
  }

  async ask(alertTitle: string): Promise<void> {
    await this.#workspace.say('pagerduty', this.#channel, `Triggered: ${alertTitle}`);
    await this.#workspace.say(
      'requester',
      this.#channel,
      `<@${this.#workspace.app.userId}> ${alertTitle}: what broke, and why?`,
    );
  }

  /**
   * Presses the button on each card once it is there, on one that cannot be approved Deny; returns when the run has ended.
   * `choose`: the option that they take in place of the first proposal.
   */
  async decide(vote: 'approve' | 'deny', choose?: string): Promise<void> {
    const pressed = new Set<string>();
    let chosen = choose === undefined;
    for (;;) {
      const next = await this.#until('a card, or the end of the run', async (state) => {
        if (isOver(state)) return 'over' as const;
        const messages = await this.#workspace.messages(this.#channel);
        return (chosen ? cardIn(messages, vote, pressed) : optionIn(messages, choose ?? '')) ?? null;
      });
      if (next === 'over') break;
      chosen = true;
      pressed.add(next.ts);
      await this.#workspace.click('oncall', this.#channel, next.ts, next.press);
      if (next.press === 'apr_deny') await this.#deny();
    }
    await this.#until('everything to be said', async () => ((await this.#journal.store.backlog()) === 0 ? true : null));
  }

  /** Resolves once an action was seen to help, whenever that is. Holds no process. */
  async mended(): Promise<void> {
    while (!(await this.approvals()).some(({ verification }) => verification?.state === 'held'))
      await pause(1_000, undefined, { ref: false });
  }

  /** Answers the question that stands once it is over. Somebody who knows what was broken says so where it was not that. */
  async sayWhatItWas({ fault, component, change }: Truth): Promise<void> {
    const asked = await this.#until('the question what it was', async (state) => {
      const messages = await this.#workspace.messages(this.#channel);
      const question = messages.find(({ actions }) => actions.some(({ action_id }) => action_id === 'outcome_yes'));
      return question ? { ts: question.ts, named: causeNamedIn(state) } : null;
    });
    const right = asked.named?.component === component && (asked.named?.change ?? null) === change;
    await this.#workspace.click('oncall', this.#channel, asked.ts, right ? 'outcome_yes' : 'outcome_no');
    if (!right) {
      const [view] = await this.#workspace.views('oncall');
      await this.#workspace.submit('oncall', String(view?.id), { text: `${fault} in ${component}` });
    }
    await this.#until('the answer to be kept', (state) => state.outcome);
    await this.#until('everything to be said', async () => ((await this.#journal.store.backlog()) === 0 ? true : null));
  }

  /** What was said of the cause, and of which incident; null while nobody said anything. */
  async outcome(): Promise<{ incident: string; right: boolean } | null> {
    const state = await this.#state();
    return state?.outcome ? { incident: state.incident, right: state.outcome.right } : null;
  }

  async finding(): Promise<Finding | null> {
    for (const run of (await this.#state())?.runs.values() ?? []) {
      if (run.answer?.type === 'finding') return run.answer.finding;
    }
    return null;
  }

  async approvals(): Promise<Approval[]> {
    return [...((await this.#state())?.approvals.values() ?? [])];
  }

  /** Tells each finished step and decision to whoever watches, `truth` where they play themselves; returns how to stop. */
  tell(say: (line: string) => void, truth?: () => Truth | null): () => void {
    const told = new Set<string>();
    const once = (line: string) => {
      if (!told.has(line)) say(line);
      told.add(line);
    };
    const timer = setInterval(() => {
      void this.#state()
        .then((state) => {
          for (const run of state?.runs.values() ?? []) {
            for (const { key, detail, endedAt } of run.steps) {
              if (endedAt === null || told.has(`${run.id}${key}`)) continue;
              told.add(`${run.id}${key}`);
              say(`  ${key}${detail ? `: ${detail}` : ''}`);
            }
          }
          for (const line of state ? storyOf(state) : []) once(line);
          if (state && isOver(state) && truth) for (const line of ending(state, truth())) once(line);
        })
        .catch(() => undefined);
    }, 500);
    return () => clearInterval(timer);
  }

  /** The dialog is open once the press is acknowledged; it gives no reason. None opens where the card is decided already. */
  async #deny(): Promise<void> {
    const [view] = await this.#workspace.views('oncall');
    if (typeof view?.id === 'string') await this.#workspace.submit('oncall', view.id);
  }

  async #state(): Promise<IncidentState | null> {
    const { channels } = await this.#workspace.directory();
    const place = { team: this.#workspace.app.teamId, channel: channels[this.#channel] ?? '' };
    const incident = await this.#journal.store.find(linkTo.channel(place));
    return incident ? this.#journal.load(incident) : null;
  }

  async #until<T>(what: string, look: (state: IncidentState) => Promise<T | null> | T | null): Promise<T> {
    const deadline = Date.now() + patience;
    for (;;) {
      const state = await this.#state();
      const seen = state && (await look(state));
      if (seen !== null) return seen;
      if (Date.now() > deadline) {
        throw new AuraError({
          code: 'demo-too-slow',
          userMessage: `The demo waited ${patience / 1_000} s for ${what} in vain. Try again; if it stays, please report it with the output above.`,
        });
      }
      await pause(200);
    }
  }
}

function cardIn(messages: readonly Seen[], vote: 'approve' | 'deny', pressed: ReadonlySet<string>): Pressed | null {
  for (const { ts, actions } of messages) {
    const offers = (action: string) => actions.some(({ action_id: id }) => id === action);
    if (pressed.has(ts) || !offers('apr_deny')) continue;
    return { ts, press: vote === 'approve' && offers('apr_approve') ? 'apr_approve' : 'apr_deny' };
  }
  return null;
}

function optionIn(messages: readonly Seen[], name: string): Pressed | null {
  for (const { ts, actions } of messages) {
    const option = actions.find(
      ({ action_id: id, value }) => id.startsWith('option_take') && value?.endsWith(`|${name}`),
    );
    if (option) return { ts, press: option.action_id };
  }
  return null;
}
