/**
 * The record of one call: what it was about, when, and what is kept of its output.
 * Owns: kind, subjects and window of evidence. Refuses: running calls and giving out ids.
 */
import { createHash } from 'node:crypto';
import type { OpenCall } from '../run/caller.ts';
import type { Evidence, EvidenceKind } from '../run/evidence.ts';
import type { RawResult } from './tool.ts';

export interface Performed {
  call: OpenCall;
  args: Record<string, unknown>;
  kind: EvidenceKind | undefined;
  raw: RawResult;
  digest: string;
  note?: string;
  /** Note with the structured result, where a resumed run may want it again. */
  structured?: string;
  /** Epoch ms. */
  calledAt: number;
  /** Components that the output names. */
  named: readonly string[];
}

export function evidenceOf(done: Performed): Evidence {
  const { call, args, raw } = done;
  return {
    id: call.evidence,
    call: call.id,
    caller: call.caller,
    ...(call.key === undefined ? {} : { key: call.key }),
    run: call.caller.run,
    tool: call.tool,
    args,
    kind: done.kind ?? kindOf(call.tool),
    subjects: subjectsOf(args, done.named),
    window: windowOf(args),
    calledAt: done.calledAt,
    took: Date.now() - done.calledAt,
    succeeded: raw.succeeded,
    digest: done.digest,
    hash: createHash('sha256').update(raw.text).digest('hex'),
    ...(done.note === undefined ? {} : { note: done.note }),
    ...(done.structured === undefined ? {} : { structured: done.structured }),
  };
}

function kindOf(tool: string): EvidenceKind {
  if (/metric|prometheus|query_range|triage/.test(tool)) return 'metrics';
  if (/log/.test(tool)) return 'logs';
  if (/trace|span/.test(tool)) return 'traces';
  if (/change|deploy|commit|rollout|release/.test(tool)) return 'changes';
  return 'other';
}

/** The components that arguments or the output name. */
function subjectsOf(args: Record<string, unknown>, seen: readonly string[]): string[] {
  const names = ['service', 'component', 'deployment', 'workload', 'app', 'services', 'components'];
  const named = names
    .flatMap((name) => [args[name]].flat())
    .filter((value): value is string => typeof value === 'string');
  return [...new Set([...named, ...seen])].slice(0, 50);
}

function windowOf(args: Record<string, unknown>): Evidence['window'] {
  const time = (value: unknown) => (typeof value === 'number' ? value : Date.parse(String(value)));
  const from = time(args.from ?? args.start);
  const to = time(args.to ?? args.end);
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}
