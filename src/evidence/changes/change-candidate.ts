/**
 * Changes gathered into candidates, one a ref.
 * Owns: joining a commit with the deploys that carry it, when and where it took effect, what its diff risks.
 * Refuses: the symptom.
 */
import { wordsOf } from './change-words.ts';
import { diffOfSummary } from './diff-of-summary.ts';
import { assessDiff, type DiffAssessment } from './diff/diff-assess.ts';
import { diffReaders } from './diff/readers.ts';
import type { DiffReader, Risk } from './diff/risk.ts';
import type { RiskKind } from './diff/risk-effects.ts';
import { configFile } from './diff/settings-line.ts';
import type { Change, ChangeKind, Telemetry } from '../model/telemetry.ts';

export interface Candidate {
  ref: string;
  previous?: string;
  kinds: ChangeKind[];
  summary: string;
  /** Components that it was rolled out to, or, by its paths, seems to belong to. */
  services: string[];
  /** Epoch ms from which it could act. */
  effective: number;
  /** False for a commit that no rollout carried although others name theirs. */
  rolledOut: boolean;
  /** True for code that others link, where something was rolled out after it: that may well carry it. */
  linked: boolean;
  /** When a flag that its code asks for was last turned, epoch ms: until then the code did nothing, or little. */
  dormantUntil: number | null;
  /** True when nothing of its content is known. */
  opaque: boolean;
  /** True when it is one of settings, by its kind or by all of its files. */
  ofSettings: boolean;
  assessment: DiffAssessment;
  words: Set<string>;
}

/** Folders of code that several components link. */
const sharedCode = /(?:^|\/)(?:libs?|pkg|packages|shared|common|internal|sdk|platform|vendor|modules)\//;
/** Newest changes only; more than this in one look is noise. */
const maxChanges = 2000;
/** Characters of a path and of a summary that are read; systems take no longer path, and diffs are read no further. */
const longestPath = 4_096;
const longestSummary = 40_000;

export function candidatesOf(
  { changes, alert, series, logs, spans }: Telemetry,
  readers: readonly DiffReader[] = diffReaders,
): Candidate[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes.slice(-maxChanges)) {
    const group = groups.get(change.ref);
    if (group) group.push(change);
    else groups.set(change.ref, [change]);
  }
  const known = new Set<string>([...(alert.service ? [alert.service] : []), ...alert.services]);
  for (const { service } of [...series, ...spans, ...changes]) if (service) known.add(service);
  for (const { service } of logs) known.add(service);
  const rollouts = changes.filter(({ kind }) => kind !== 'commit');
  const gates = gatesOf(changes);
  const commits = new Set(changes.filter(({ kind }) => kind === 'commit').map(({ ref }) => ref));
  // Where deploys name commits, a commit that no deploy names is not out yet.
  const naming = rollouts.some(({ ref, kind }) => kind === 'deploy' && commits.has(ref));
  return [...groups].map(([ref, group]) =>
    candidateOf(ref, group, { rollouts, naming, known, gates, readers, alertedAt: alert.startedAt }),
  );
}

function candidateOf(
  ref: string,
  group: Change[],
  around: {
    rollouts: Change[];
    naming: boolean;
    known: Set<string>;
    gates: Gates;
    readers: readonly DiffReader[];
    alertedAt: number;
  },
): Candidate {
  const kinds = [...new Set(group.map(({ kind }) => kind))];
  const rollouts = group.filter(({ kind }) => kind !== 'commit');
  const commit = group.find(({ kind }) => kind === 'commit');
  const told =
    commit ??
    group.find(({ diff }) => diff !== undefined) ??
    group.findLast(({ time }) => time <= around.alertedAt) ??
    group[0];
  const files = [...new Set(group.flatMap((change) => change.files ?? []))].map((path) => path.slice(0, longestPath));
  const diff =
    group
      .map((change) => change.diff)
      .filter((text, index, all) => text && all.indexOf(text) === index)
      .join('\n') || undefined;
  const summary = (told?.summary ?? '').slice(0, longestSummary);
  // A flag can do what the code can that asks for it.
  const gated = around.gates.diffs.get(ref);
  const assessment = assessDiff(diff ?? diffOfSummary(summary, ref, kinds) ?? gated, files, around.readers);
  const named = [...new Set(group.flatMap(({ service }) => (service ? [service] : [])))];
  const services =
    named.length > 0 ? named : servicesOfPaths([...files, ...assessment.text.split('\n', 3)], summary, around.known);
  const started = Math.min(...group.map(({ time }) => time));
  const later = around.rollouts.filter(
    (other) =>
      other.kind === 'deploy' &&
      other.time >= started &&
      other.service !== undefined &&
      services.includes(other.service),
  );
  const carried = rollouts.length === 0 && !around.naming ? later[0] : undefined;
  // What others link goes out with the next rollout of any of them.
  const carriers =
    services.length === 0 && rollouts.length === 0 && files.some((file) => sharedCode.test(file))
      ? around.rollouts.filter(
          ({ kind, time, service }) =>
            kind === 'deploy' && service !== undefined && time >= started && time <= around.alertedAt,
        )
      : [];
  const [carrier] = carriers;
  const opaque = diff === undefined && assessment.risks.length === 0;
  const isFlag = kinds.includes('flag') && !kinds.includes('commit');
  if (opaque && assessment.idle === undefined) assessment.risks.push(...risksOfNothing(kinds, summary, ref));
  return {
    ref,
    previous: group.find(({ previous }) => previous !== undefined)?.previous,
    kinds,
    summary,
    services: carrier ? [...new Set(carriers.flatMap(({ service }) => service ?? []))] : services,
    linked: carrier !== undefined,
    effective: isFlag
      ? lastBefore(rollouts, around.alertedAt)
      : rollouts.length > 0
        ? Math.min(...rollouts.map(({ time }) => time))
        : (carried?.time ?? carrier?.time ?? started),
    dormantUntil: around.gates.opened.get(ref) ?? null,
    rolledOut: rollouts.length > 0 || carried !== undefined || !around.rollouts.some(({ kind }) => kind === 'deploy'),
    opaque,
    ofSettings: kinds.includes('config') || (files.length > 0 && files.every((file) => configFile.test(file))),
    assessment,
    words: new Set(wordsOf(`${summary} ${kinds.includes('flag') ? ref : ''} ${files.join(' ')} ${assessment.text}`)),
  };
}

/** A flag or a setting may be turned several times; what counts is how it stood when the alert came. */
function lastBefore(rollouts: Change[], alertedAt: number): number {
  const times = rollouts.map(({ time }) => time).sort((one, other) => one - other);
  return times.findLast((time) => time <= alertedAt) ?? times[0] ?? Number.NaN;
}

interface Gates {
  /** By flag: the diffs of the commits that ask for it. */
  diffs: Map<string, string>;
  /** By commit: when the flag that it asks for was last turned. */
  opened: Map<string, number>;
}

/** Which commits put code behind which flag: the flag's name, however it is spelled, stands in what they put in. */
function gatesOf(changes: Change[]): Gates {
  const squeeze = (text: string) => text.toLowerCase().replace(/[-_.\s]/g, '');
  const flags = new Map<string, number>();
  for (const { kind, ref, time } of changes)
    if (kind === 'flag' && squeeze(ref).length >= 6) flags.set(ref, Math.max(flags.get(ref) ?? 0, time));
  const gates: Gates = { diffs: new Map(), opened: new Map() };
  if (flags.size === 0) return gates;
  for (const { kind, ref, diff, time } of changes) {
    if (kind !== 'commit' || diff === undefined) continue;
    const added = squeeze(
      diff
        .split('\n')
        .filter((line) => line.startsWith('+'))
        .join(' ')
        .slice(0, 40_000),
    );
    for (const [flag, turned] of flags) {
      if (turned < time || !added.includes(squeeze(flag))) continue;
      gates.diffs.set(flag, [gates.diffs.get(flag), diff].filter(Boolean).join('\n'));
      gates.opened.set(ref, Math.max(gates.opened.get(ref) ?? 0, turned));
    }
  }
  return gates;
}

/** How likely a change of which nothing else is known breaks something, and what it then counts as. */
const unknown: Record<ChangeKind, [severity: number, kind: RiskKind]> = {
  flag: [0.5, 'switch-turned'],
  config: [0.5, 'switch-turned'],
  scale: [0.5, 'unknown-scale'],
  deploy: [0.35, 'unknown-rollout'],
  commit: [0.15, 'unknown-rollout'],
};

function risksOfNothing(kinds: ChangeKind[], summary: string, ref: string): Risk[] {
  const [severity, kind] = unknown[kinds.find((one) => one !== 'commit') ?? 'commit'];
  return [{ kind, severity, position: { path: ref, line: 0 }, excerpt: summary.slice(0, 160), of: 'content unknown' }];
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?:service|server|svc|api|app|web)$/, '');

/** Components whose name stands in a path, or in the scope of the summary. */
function servicesOfPaths(paths: string[], summary: string, known: Set<string>): string[] {
  const scope = /\(([\w\s,/-]+)\)/.exec(summary)?.[1] ?? '';
  const parts = new Set(
    [...paths.flatMap((path) => path.split(/[/.\s]/)), ...scope.split(/[\s,/]+/)]
      .map(plain)
      .filter((part) => part.length > 2),
  );
  return [...known].filter(
    (service) => parts.has(plain(service)) || parts.has(service.toLowerCase().replace(/[^a-z0-9]/g, '')),
  );
}
