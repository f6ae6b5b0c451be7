/** What an approval covers: this call, of this tool as it was shown, by this execution, with arguments that still fit. */
import { describe, expect, it } from 'vitest';
import type { Approval, ToolStamp } from '../../../src/run/actions/approval.ts';
import { type Covered, faultOf } from '../../../src/tools/authority.ts';
import { canonicalHash } from '../../../src/tools/canonical-hash.ts';
import { anApproval } from '../slack/examples.ts';

const stamp: ToolStamp = { fingerprint: 'sha256:a', risk: 'medium' };
const call = { tool: 'shop.rollback', args: { service: 'checkout', to: 'v41' } };
const vote = { by: { team: 'T', user: 'U' }, vote: 'approve' as const, at: 1 };
const executing = (change: Partial<Approval> = {}) =>
  anApproval({
    state: 'executing',
    hash: canonicalHash(call),
    lease: { id: 'lease_1', fence: 1, at: 1 },
    tool: stamp,
    votes: [vote],
    ...change,
  });
const fault = (change: Partial<Covered>) =>
  faultOf({
    approval: executing(),
    call,
    authority: { approval: 'apr_1', lease: 'lease_1' },
    stamp,
    check: () => ({ faults: [], freeText: [] }),
    ...change,
  });

describe('an approval', () => {
  it('covers the call that it was given for', () => {
    expect(fault({})).toBeNull();
  });

  it('covers no other call, state or execution', () => {
    expect(fault({ approval: undefined })).toMatch(/no such/);
    expect(fault({ approval: executing({ state: 'approved' }) })).toMatch(/not executing/);
    expect(fault({ authority: { approval: 'apr_1', lease: 'lease_2' } })).toMatch(/another execution/);
    expect(fault({ call: { ...call, args: { ...call.args, force: true } } })).toMatch(/not the arguments/);
  });

  it('covers no tool that is another one now, of another risk, or that nobody recorded', () => {
    expect(fault({ stamp: { ...stamp, fingerprint: 'sha256:b' } })).toMatch(/changed after/);
    expect(fault({ stamp: { ...stamp, risk: 'high' } })).toMatch(/high risk now, not medium/);
    expect(fault({ stamp: { ...stamp, risk: 'low' } })).toMatch(/low risk now/);
    expect(fault({ approval: executing({ tool: undefined }) })).toMatch(/changed after/);
  });

  it('covers no tool that works in another environment now', () => {
    const tool: ToolStamp = { ...stamp, environment: 'staging' };
    const approval = executing({ tool });
    expect(fault({ approval, stamp: tool })).toBeNull();
    expect(fault({ approval, stamp: { ...stamp, environment: 'production' } })).toMatch(
      /works in production now, not in staging/,
    );
    expect(fault({ approval })).toMatch(/no named environment now/);
  });

  it('covers no argument that does not fit any more, and foreign text only when a person approved', () => {
    expect(fault({ check: () => ({ faults: ['to is no ref'], freeText: [] }) })).toBe('to is no ref');
    const text = { check: () => ({ faults: [], freeText: ['cmd'] }) };
    expect(fault(text)).toBeNull();
    expect(fault({ ...text, approval: executing({ votes: [] }) })).toMatch(/cmd holds foreign text/);
    expect(fault({ ...text, approval: executing({ votes: [{ ...vote, vote: 'deny' }] }) })).toMatch(/foreign text/);
  });
});
