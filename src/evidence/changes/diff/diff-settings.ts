/**
 * Settings and entries that a diff drops, moves or adds.
 * Owns: lost keys of configuration and options, entries of lists that grant or route. Refuses: values changed in place
 * (diff-values, diff-names) and versions (diff-versions).
 */
import type { NetChange } from './diff-lines.ts';
import { quantitiesOf } from './diff-quantities.ts';
import { quantityRisks } from './diff-values.ts';
import { manifest } from './diff-versions.ts';
import { type DiffReader, hunkReader, type Risk, riskAt } from './risk.ts';
import type { RiskKind } from './risk-effects.ts';
import { configFile, optionOf, parentKeyOf, settingOf } from './settings-line.ts';
import { subjectOf } from './subjects.ts';

export const droppedSettingReader: DiffReader = {
  name: 'settings dropped',
  read({ nets }) {
    const kept = nets
      .flatMap(({ added }) => added)
      .join('\n')
      .toLowerCase();
    return nets
      .filter(({ path }) => !manifest.test(path))
      .flatMap((net) => [...dropRisks(net, kept), ...movedRisks(net, nets)]);
  },
};

/** A key that stands among the added lines as a whole; `app` is not kept by `app.kubernetes.io/name`. */
function isKept(key: string, kept: string): boolean {
  const whole = key.toLowerCase();
  for (let at = kept.indexOf(whole); at >= 0; at = kept.indexOf(whole, at + 1))
    if (!/[./]\w/.test(kept.slice(at + whole.length, at + whole.length + 2))) return true;
  return false;
}

function dropRisks(net: NetChange, kept: string): Risk[] {
  const isConfig = configFile.test(net.path);
  return net.removed.flatMap((line): Risk[] => {
    const setting = settingOf(line) ?? optionOf(line);
    const entry =
      !setting && isConfig ? /^\s*(?:-\s*["']?|["'])([\w./:*@-]{2,80})["']?,?\s*$/.exec(line)?.[1] : undefined;
    const key = setting?.key ?? entry;
    if (key === undefined || isKept(key, kept) || (!isConfig && !optionOf(line))) return [];
    const of = /^name$/i.test(key) ? (setting?.value ?? key) : key;
    if (isKept(of, kept)) return [];
    const around = `${of} ${parentKeyOf(net, line)} ${net.path} ${net.header}`;
    const [kind, severity] = lossOf(around, of, line);
    return [riskAt(net, kind, severity, line, { of })];
  });
}

/** What a lost setting was of, by its key and the keys around it. First match counts. */
// biome-ignore format: a table is read by column
export const settingKinds: readonly { kind: RiskKind; severity: number; words: RegExp }[] = [
  { kind: 'access-entry-dropped', severity: 0.85, words: /ingress|egress|allow|polic|iam|rbac|rule|security.?group|origins?|permission|role|scope|verbs/i },
  { kind: 'probe-dropped', severity: 0.6, words: /probe|lifecycle|prestop|graceful|termination|disruption/i },
  { kind: 'trust-dropped', severity: 0.8, words: /\bca(?:_?file|_?bundle)?\b|trust|tls|ssl|cert|keystore/i },
];

function lossOf(around: string, name: string, line: string): [RiskKind, number] {
  const known = settingKinds.find(({ words }) => words.test(around));
  if (known) return [known.kind, known.severity];
  const subject = subjectOf(name);
  if (subject) return [`${subject.name}-unset`, 0.75 * (subject.weight ?? 1)];
  if (/env|secret|config|_[A-Z]|^[A-Z_]{4,}$|url|host|endpoint/i.test(`${around} ${line}`))
    return ['setting-dropped', 0.75];
  return ['setting-dropped', quantitiesOf(line).length > 0 ? 0.55 : 0.5];
}

/** `proxy_read_timeout 120s;` as well as `timeout: 120s`: the key and what it is set to. */
const keyed = /^\s*([A-Za-z][\w.-]{3,60})(?:\s*[:=]\s*|\s+)["']?([\w.%-]{1,40})["']?\s*;?\s*$/;

/** A setting that went from here and now rules from another place, with another value. */
function movedRisks(net: NetChange, nets: NetChange[]): Risk[] {
  if (!configFile.test(net.path)) return [];
  return net.removed.flatMap((removed): Risk[] => {
    const [, key, value] = keyed.exec(removed) ?? [];
    if (key === undefined || net.added.some((line) => keyed.exec(line)?.[1] === key)) return [];
    const added = nets
      .filter((other) => other !== net)
      .flatMap((other) => other.added)
      .find((line) => keyed.exec(line)?.[1] === key && keyed.exec(line)?.[2] !== value);
    return added === undefined ? [] : quantityRisks(net, { removed, added, likeness: 1 });
  });
}

/** An entry put into a list of settings: harmless in most, not in a list of what is removed or refused. */
export const entryReader = hunkReader('entries added', (net) => {
  if (!configFile.test(net.path) || manifest.test(net.path)) return [];
  const line = net.added.find((text) => /^\s*-\s*["']?[\w./:*@-]{2,80}["']?\s*$/.test(text));
  if (line === undefined) return [];
  const refusing = /remov|den(?:y|ied)|block|exclud|ignor|drop|disab|reject|forbid|strip|mask|skip/i.test(
    `${parentKeyOf(net, line)} ${net.header}`,
  );
  return [riskAt(net, 'entry-added', refusing ? 0.85 : 0.35, line, { of: line.trim().slice(0, 40) })];
});
