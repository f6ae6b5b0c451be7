/**
 * The gate's rules on what may pass, one entry each, in the order in which they are asked. Adding a rule is an entry here.
 * Owns: every refusal that follows from the tool, its arguments, policy and approval. Refuses: look-ups (it is told what
 * is so now), and limits; admission has those.
 */
import type { Approval, ToolStamp } from '../run/approval.ts';
import { type Authority, faultOf } from './authority.ts';
import type { ArgumentCheck, CheckedCall } from './check-arguments.ts';
import type { Classified } from './policy.ts';
import { secretFault } from './result-without-secrets.ts';

/** A read, a write under an approval, or a write that is to be proposed. */
export type Passage = 'read' | 'write' | 'propose';

export interface GateCase {
  call: CheckedCall;
  classified: Classified;
  /** The tool as it is now. */
  stamp: ToolStamp;
  /** Checks arguments against what is known now. */
  check: (call: CheckedCall) => ArgumentCheck;
  /** Of a write: what is to let it pass. */
  authority?: Authority;
  approval?: Approval | undefined;
}

interface GateRule {
  name: string;
  asked: readonly Passage[];
  /** Why the call may not pass; null when this rule has nothing against it. */
  refuse(it: GateCase): string | null;
}

const rules: readonly GateRule[] = [
  {
    name: 'a read only reads',
    asked: ['read'],
    refuse: ({ call, classified }) =>
      classified.kind === 'read' ? null : `${call.tool} is a write (${classified.why}) and needs an approval`,
  },
  {
    name: 'a write has an approval of exactly this',
    asked: ['write'],
    refuse: ({ approval, call, authority, stamp, check }) =>
      authority ? faultOf({ approval, call, authority, stamp, check }) : 'there is no approval',
  },
  {
    name: 'a write holds no secret',
    asked: ['write', 'propose'],
    refuse: ({ call, classified }) => {
      const secret = classified.kind === 'write' ? secretFault(call.args) : null;
      return secret && `${call.tool} is not called: ${secret}`;
    },
  },
  {
    name: 'an argument of a write is of known origin, or of the form that it should have',
    asked: ['propose'],
    refuse: ({ call, classified, check }) =>
      classified.kind === 'read' ? null : check(call).faults.join('; ') || null,
  },
];

/** The first refusal, or null when the call may pass. */
export function refusalOf(passage: Passage, it: GateCase): string | null {
  for (const rule of rules) {
    const why = rule.asked.includes(passage) ? rule.refuse(it) : null;
    if (why !== null) return why;
  }
  return null;
}
