/**
 * Who may ask, stop, start here and comment: the policy `slack.people` against what Slack says of a person.
 * Owns: the policy, and how long a profile is believed for it. Refuses: approvals; those look afresh and are stricter.
 */
import { AuraError } from '../errors.ts';
import type { MayAsk } from '../intake/said.ts';
import type { Person } from '../run/identity.ts';
import type { People, Profile } from '../run/ports/people.ts';

/** `members`: full members of the home workspace; `guests`: its guests too; `everyone`: Slack Connect's people too. */
export type PeoplePolicy = 'members' | 'guests' | 'everyone';

export interface WhoMayAskOptions {
  people: Pick<People, 'profile'>;
  policy: PeoplePolicy;
  now?: () => number;
  log?: (line: string) => void;
}

/** ms. Long enough that a question seldom waits for Slack, short enough for somebody who leaves. */
const believed = 5 * 60_000;
const most = 5_000;

/** Throws when Slack cannot be asked now and nothing is known of this person: then nothing was accepted. */
export function whoMayAsk({ people, policy, now = Date.now, log }: WhoMayAskOptions): (by: Person) => Promise<MayAsk> {
  const known = new Map<string, { answer: MayAsk; until: number }>();
  return async (by) => {
    const key = `${by.team}:${by.user}`;
    const before = known.get(key);
    if (before && before.until > now()) return before.answer;
    try {
      const answer = judge(await people.profile(by), policy);
      if (known.size >= most) known.clear();
      known.set(key, { answer, until: now() + believed });
      return answer;
    } catch (error) {
      if (before) return before.answer;
      if (!(error instanceof AuraError) || error.retryable) throw error;
      // Slack knows nobody of that name here: an outsider, or a token that may not ask.
      log?.(`${key} may not ask: ${error.userMessage}`);
      return policy === 'guests' ? 'workspace-only' : 'members-only';
    }
  };
}

function judge({ bot, deactivated, foreign, guest }: Profile, policy: PeoplePolicy): MayAsk {
  if (bot || deactivated) return 'nobody';
  if (foreign && policy !== 'everyone') return policy === 'guests' ? 'workspace-only' : 'members-only';
  if (guest && policy === 'members') return 'members-only';
  return 'yes';
}
