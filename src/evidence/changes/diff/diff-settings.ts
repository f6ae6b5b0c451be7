/**
 * Settings, entries and dependencies that a diff drops or replaces.
 * Owns: lost keys of configuration and options, lost entries of lists that grant or route, bumped versions.
 * Refuses: values changed in place (diff-values).
 */
import type { NetChange } from './diff-lines.ts';
import { quantitiesOf } from './diff-quantities.ts';
import { type Effects, effectsOf, type Risk, subjects } from './diff-risk.ts';
import { parentKeyOf, settingOf, valueRisks } from './diff-values.ts';

export const configFile =
  /\.(?:ya?ml|json|toml|ini|conf|cfg|env|properties|tf|tfvars|hcl|xml)$|(?:^|\/)(?:Dockerfile|\.env[\w.]*|Procfile|Makefile)|nginx|envoy|haproxy/i;
const manifest =
  /(?:^|\/)(?:package(?:-lock)?\.json|go\.(?:mod|sum)|requirements[\w.-]*\.txt|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.(?:toml|lock)|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pyproject\.toml|poetry\.lock|yarn\.lock|pnpm-lock\.yaml|[\w.]+\.csproj|mix\.exs|Pipfile(?:\.lock)?|libs\.versions\.toml)$/i;

export function settingRisks(nets: NetChange[]): Risk[] {
  const keptKeys = nets
    .flatMap(({ added }) => added)
    .join('\n')
    .toLowerCase();
  return nets.flatMap((net) =>
    manifest.test(net.path)
      ? bumpRisks(net)
      : [...dropRisks(net, keptKeys), ...entryRisks(net), ...imageRisks(net), ...replacedRisks(net, nets)],
  );
}

function dropRisks(net: NetChange, kept: string): Risk[] {
  const isConfig = configFile.test(net.path);
  return net.removed.flatMap((line): Risk[] => {
    const setting = settingOf(line) ?? optionOf(line);
    const entry =
      !setting && isConfig ? /^\s*(?:-\s*["']?|["'])([\w./:*@-]{2,80})["']?,?\s*$/.exec(line)?.[1] : undefined;
    const key = setting?.key ?? entry;
    if (key === undefined || kept.includes(key.toLowerCase())) return [];
    if (!isConfig && !optionOf(line)) return [];
    const named = /^name$/i.test(key) ? (setting?.value ?? key) : key;
    if (kept.includes(named.toLowerCase())) return [];
    const around = `${named} ${parentKeyOf(net, line)} ${net.path} ${net.header}`;
    const [what, severity, effects] = lossOf(around, named, line);
    return [{ what: `${what} ${named}`, severity, effects, path: net.path, excerpt: line.trim().slice(0, 160) }];
  });
}

/** `proxy_read_timeout 120s;` as well as `timeout: 120s`: the key and what it is set to. */
const keyed = /^\s*([A-Za-z][\w.-]{3,60})(?:\s*[:=]\s*|\s+)["']?([\w.%-]{1,40})["']?\s*;?\s*$/;

/** A setting that went from here and now rules from another place, with another value. */
function replacedRisks(net: NetChange, nets: NetChange[]): Risk[] {
  if (!configFile.test(net.path)) return [];
  return net.removed.flatMap((removed): Risk[] => {
    const [, key, value] = keyed.exec(removed) ?? [];
    if (key === undefined || net.added.some((line) => keyed.exec(line)?.[1] === key)) return [];
    const added = nets
      .filter((other) => other !== net)
      .flatMap((other) => other.added)
      .find((line) => keyed.exec(line)?.[1] === key && keyed.exec(line)?.[2] !== value);
    return added === undefined
      ? []
      : valueRisks({ ...net, removed: [removed], added: [added] }, [{ removed, added, likeness: 1 }]);
  });
}

/** An entry put into a list of settings: harmless in most, not in a list of what is removed or refused. */
function entryRisks(net: NetChange): Risk[] {
  if (!configFile.test(net.path)) return [];
  const line = net.added.find((text) => /^\s*-\s*["']?[\w./:*@-]{2,80}["']?\s*$/.test(text));
  if (line === undefined) return [];
  const refusing = /remov|deny|denied|block|exclud|ignor|drop|disab|reject|forbid|black|strip|mask|skip/i.test(
    `${parentKeyOf(net, line)} ${net.header}`,
  );
  return [
    {
      what: `entry added: ${line.trim().slice(0, 40)}`,
      severity: refusing ? 0.85 : 0.35,
      effects: effectsOf.entryAdded,
      path: net.path,
      excerpt: line.trim().slice(0, 160),
    },
  ];
}

/** `.timeout(…)`, `WithTimeout(…)`, `timeout=…` inside a call: an option given in code. */
function optionOf(line: string): { key: string; value: string } | undefined {
  const found =
    /^\s*(?:\.with_?|\.set_?|\.|With)([A-Za-z_]\w{2,})\(([^)]*)\)?[,;]?\s*$/.exec(line) ??
    /^\s*["']?([A-Za-z_]\w{2,})["']?\s*[:=]\s*([^=].*?),\s*$/.exec(line);
  return found?.[1] !== undefined ? { key: found[1], value: found[2] ?? '' } : undefined;
}

function lossOf(around: string, name: string, line: string): [string, number, Effects] {
  if (
    /ingress|egress|allow|polic|iam|rbac|rule|security.?group|origins?|whitelist|permission|role|scope|verbs/i.test(
      around,
    )
  )
    return ['entry dropped:', 0.85, { ...effectsOf.access, missing: 0.5, contract: 0.4 }];
  if (/probe|lifecycle|prestop|graceful|termination|disruption/i.test(around))
    return ['probe or shutdown setting dropped:', 0.6, effectsOf.probe];
  if (/\bca(?:_?file|_?bundle|cert)?\b|trust|tls|ssl|cert|truststore|keystore/i.test(around))
    return ['trust setting dropped:', 0.8, effectsOf.trust];
  const subject = subjects.find(({ words }) => words.test(name.replace(/([a-z])([A-Z])/g, '$1_$2')));
  if (subject) {
    // Without the setting the default rules, and that may be lower or higher.
    const both: Effects = { ...subject.more, ...subject.less, setting: 0.5 };
    return [`${subject.name} setting dropped:`, 0.75 * (subject.weight ?? 1), both];
  }
  if (/env|secret|config|_[A-Z]|^[A-Z_]{4,}$|url|host|endpoint/i.test(`${around} ${line}`))
    return ['setting dropped:', 0.75, effectsOf.settingDropped];
  return ['setting dropped:', quantitiesOf(line).length > 0 ? 0.55 : 0.5, effectsOf.settingDropped];
}

const versionOf = (line: string) => /\bv?(\d+)\.(\d+)(?:\.(\d+))?/.exec(line);

function bumpRisks(net: NetChange): Risk[] {
  let most = 0;
  let excerpt = '';
  for (const line of net.added) {
    const now = versionOf(line);
    const name = /[\w@./-]*[A-Za-z][\w@./-]*/.exec(line.replace(/<[^>]*>|version/gi, ' '))?.[0];
    const old = net.removed
      .filter((one) => name === undefined || one.includes(name))
      .map(versionOf)
      .find(Boolean);
    const size = !now || !old ? 0.2 : now[1] !== old[1] ? 0.5 : now[2] !== old[2] ? (now[1] === '0' ? 0.35 : 0.2) : 0.1;
    if (size > most) [most, excerpt] = [size, line.trim()];
  }
  const gone = net.removed.length > 0 && net.added.length === 0;
  if (gone)
    return [
      {
        what: 'dependency removed',
        severity: 0.5,
        effects: { ...effectsOf.dependency, crash: 0.9 },
        path: net.path,
        excerpt: net.removed[0]?.trim() ?? '',
      },
    ];
  return most > 0
    ? [
        {
          what: 'dependency bumped',
          severity: most,
          effects: effectsOf.dependency,
          path: net.path,
          excerpt: excerpt.slice(0, 160),
        },
      ]
    : [];
}

function imageRisks(net: NetChange): Risk[] {
  const image = /^\s*(?:FROM|image:|-\s*image:|tag:)\s*["']?(\S+)/;
  const [old, now] = [net.removed.find((line) => image.test(line)), net.added.find((line) => image.test(line))];
  if (!old || !now) return [];
  const [before, after] = [versionOf(old), versionOf(now)];
  const severity = before && after && before[1] !== after[1] ? 0.5 : before && after ? 0.2 : 0.3;
  return [
    {
      what: 'image replaced',
      severity,
      effects: effectsOf.dependency,
      path: net.path,
      excerpt: now.trim().slice(0, 160),
    },
  ];
}
