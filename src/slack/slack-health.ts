/**
 * Whether Slack still lets us speak.
 * Owns: remembering a refusal that only a person can mend, until a call goes through again. Refuses: what concerns one
 * message or one channel alone.
 */

/** Refusals of the token itself: every further message meets the same. */
const broken: Record<string, string> = {
  token_revoked: 'the token was revoked; install the app again and set the new SLACK_BOT_TOKEN',
  token_expired: 'the token has expired; install the app again and set the new SLACK_BOT_TOKEN',
  invalid_auth: 'the token is not valid; set the one under "OAuth & Permissions" as SLACK_BOT_TOKEN',
  not_authed: 'no token was sent; set SLACK_BOT_TOKEN',
  account_inactive: 'the app or its workspace was switched off; a workspace admin can switch it on again',
  missing_scope: 'a scope is missing; install the app again from the manifest that "aura manifest" prints',
};

export class SlackHealth {
  readonly #log: (line: string) => void;
  #fault: string | null = null;
  #code = '';

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  /** Null while Slack takes what is sent; else why not, with the fix. */
  get fault(): string | null {
    return this.#fault;
  }

  /** Told of each refusal's code; what breaks everything is said once. */
  refused(code: string): void {
    const fix = broken[code];
    if (fix === undefined || this.#fault !== null) return;
    this.#code = code;
    this.#fault = `Slack refuses (${code}): ${fix}`;
    this.#log(this.#fault);
  }

  /** A call went through. That says nothing of a scope which another kind of call needs: that fault stays. */
  took(): void {
    if (this.#fault === null || this.#code === 'missing_scope') return;
    this.#log('Slack takes messages again');
    this.#fault = null;
  }
}
