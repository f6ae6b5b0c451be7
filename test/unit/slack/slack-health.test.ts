/** When Slack's refusals mean that nobody hears Aura any more, and when they are over. */
import { describe, expect, it } from 'vitest';
import { SlackHealth } from '../../../src/slack/slack-health.ts';

describe('the health of Slack', () => {
  it('is red for a token that is refused, says so once, and is well again after a call', () => {
    const said: string[] = [];
    const health = new SlackHealth((line) => said.push(line));
    health.refused('token_revoked');
    health.refused('token_revoked');
    expect(health.fault).toMatch(/SLACK_BOT_TOKEN/);
    expect(said).toHaveLength(1);
    health.took();
    expect(health.fault).toBeNull();
    expect(said).toHaveLength(2);
  });

  it('stays red for a missing scope, which other calls do not need', () => {
    const said: string[] = [];
    const health = new SlackHealth((line) => said.push(line));
    for (let n = 0; n < 3; n += 1) {
      health.refused('missing_scope');
      health.took();
    }
    expect(health.fault).toMatch(/scope/);
    expect(said).toHaveLength(1);
  });

  it('is not touched by what concerns one message or channel', () => {
    const health = new SlackHealth(() => undefined);
    for (const code of ['is_archived', 'not_in_channel', 'invalid_blocks', 'msg_too_long']) health.refused(code);
    expect(health.fault).toBeNull();
  });
});
