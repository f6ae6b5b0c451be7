/**
 * What is read right before people are asked, and once more before what they approved is carried out.
 * Owns: what is read (who calls the component, whether the verification holds already) through the gate, asked anew each
 * time, in one read where one tells both. Refuses: judging what they say; a read that fails says nothing.
 */
import { z } from 'zod';
import type { Verification } from '../run/actions/approval.ts';
import type { RunId } from '../run/identity.ts';
import type { IncidentBrief } from '../run/request.ts';
import type { Gate, GateCall } from '../tools/gate.ts';
import { holds, withIncident } from './verify.ts';

/** Says who depends on a component. */
export const radiusTool = 'aura.blast_radius';

export interface LookBefore {
  gate: Gate;
  /** Of the reads; `id` names what is to be done. */
  call: Pick<GateCall, 'incident' | 'fence' | 'signal' | 'key'> & { run: RunId; id: string };
  brief: IncidentBrief | null;
}

const Radius = z.object({
  callers: z.array(z.string().max(200)).max(500),
  /** Absent where the tool does not know the argument. */
  profile: z.record(z.string(), z.unknown()).optional(),
});

/** Whom to ask about: what is acted on, and how its effect is verified; null for what is not to be told. */
export interface Wanted {
  component: string | null;
  verify: Verification | null;
}

/** Who depends on the component, and whether the verification holds; null for each that cannot be told. */
export async function lookBefore(
  look: LookBefore,
  { component, verify }: Wanted,
): Promise<{ callers: string[] | null; holds: boolean | null }> {
  const beside = verify && component !== null ? profiledBy(verify) : null;
  const apart = async () => (verify ? holdsNow(look, verify) : null);
  if (component === null) return { callers: null, holds: await apart() };
  const args = { component, ...(beside === null ? {} : { profile: beside }) };
  const [{ structured }, held] = await Promise.all([
    read(look, radiusTool, args, beside === null ? undefined : verify?.until),
    beside === null ? apart() : null,
  ]);
  const radius = Radius.safeParse(structured);
  const callers = radius.success ? [...new Set(radius.data.callers)].toSorted() : null;
  if (beside === null || !verify) return { callers, holds: held };
  const profile = radius.data?.profile;
  return { callers, holds: profile === undefined ? await apart() : holds(profile, verify.until) };
}

/** The component whose metric profile is the whole verification; null where it is anything else. */
function profiledBy({ tool, args }: Verification): string | null {
  const { service, ...rest } = args;
  return tool === 'aura.metric_profile' && typeof service === 'string' && Object.keys(rest).length === 0
    ? service
    : null;
}

/** Null where nobody but the team's own tool could tell: it may measure what only the action brings about. */
async function holdsNow(look: LookBefore, { tool, args, until }: Verification): Promise<boolean | null> {
  if (!tool.startsWith('aura.')) return null;
  const { succeeded, structured } = await read(look, tool, args, until);
  return succeeded ? holds(structured, until) : null;
}

/** What users meet may be well while where it comes from is not: nothing of it may be full or failing. */
const well = "recovered && !(not_null(metrics, `[]`)[?kind == 'saturation' && abnormal && !recovered])";

/** Whether the component that is acted on is well itself, where the verification looks at another; null where not. */
export async function ownHoldsNow(look: LookBefore, verify: Verification, component: string): Promise<boolean | null> {
  if (verify.tool !== 'aura.metric_profile' || component === '' || verify.args.service === component) return null;
  return holdsNow(look, { ...verify, args: { ...verify.args, service: component }, until: well });
}

async function read(
  { gate, call, brief }: LookBefore,
  tool: string,
  args: Record<string, unknown>,
  question?: string,
): Promise<{ succeeded: boolean; structured?: unknown }> {
  const { run, id, key, ...rest } = call;
  const caller = { kind: 'rehearsal', run, id } as const;
  const named = key === undefined ? {} : { key: `${key}/${tool}` };
  const asked = {
    ...named,
    tool,
    args: withIncident(tool, args, brief),
    ...(question === undefined ? {} : { question }),
  };
  const result = await gate.read({ ...rest, caller, ...asked });
  if (!result.passed) return { succeeded: false };
  return { succeeded: result.evidence.succeeded, structured: result.structured };
}
