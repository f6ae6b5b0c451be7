/**
 * What policy saw of a tool when an approval was opened, to be compared with what it sees now.
 * Owns: the comparison, at the click and at execution. Refuses: deciding what becomes of the card; approvals/ does.
 */
import type { Approval, ToolStamp } from '../run/actions/approval.ts';
import type { Policy } from './policy.ts';
import type { Toolbox, ToolSpec } from './tool.ts';

/** Asks what became of an approval's tool. */
export interface ToolWatch {
  /** How the tool differs from what the card was opened for, in a few words; null when it does not, or cannot be asked. */
  changeOf(approval: Approval): Promise<string | null>;
}

export function stampOf(policy: Policy, spec: ToolSpec): ToolStamp {
  const { risk, environment } = policy.classify(spec);
  return { fingerprint: spec.fingerprint, risk, ...(environment === undefined ? {} : { environment }) };
}

/** Null when nothing changed. An approval without a stamp was opened for a tool that nobody can know any more. */
export function changeSince(then: ToolStamp | undefined, now: ToolStamp, tool: string): string | null {
  if (then?.fingerprint !== now.fingerprint) return `${tool} changed after this card was opened`;
  if (then.risk !== now.risk) return `${tool} is of ${now.risk} risk now, not ${then.risk} as on this card`;
  if (then.environment === now.environment) return null;
  return `${tool} works in ${now.environment ?? 'no named environment'} now, not in ${then.environment ?? 'none'} as on this card`;
}

/** Asks the server anew. One that does not answer `within` ms is compared at execution, which needs it anyway. */
export function toolWatch(toolbox: Toolbox, policy: Policy, within: number): ToolWatch {
  return {
    changeOf: async ({ action, tool }) => {
      const spec = await before(within, toolbox.find(action.tool, { fresh: true }));
      if (spec === null || 'missing' in spec) return null;
      return changeSince(tool, stampOf(policy, spec), action.tool);
    },
  };
}

async function before<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
