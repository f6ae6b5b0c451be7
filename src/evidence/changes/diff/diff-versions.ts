/**
 * Versions of what others wrote: dependencies and images.
 * Owns: manifests and image lines, by which part of the version moved. Refuses: versions inside other texts (diff-names).
 */
import { hunkReader, type Risk, riskAt } from './risk.ts';
import type { NetChange } from './diff-lines.ts';

export const manifest =
  /(?:^|\/)(?:package(?:-lock)?\.json|go\.(?:mod|sum)|requirements[\w.-]*\.txt|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.(?:toml|lock)|Gemfile(?:\.lock)?|composer\.(?:json|lock)|pyproject\.toml|poetry\.lock|yarn\.lock|pnpm-lock\.yaml|[\w.]+\.csproj|mix\.exs|Pipfile(?:\.lock)?|libs\.versions\.toml)$/i;

export const versionReader = hunkReader('versions', (net) =>
  manifest.test(net.path) ? bumpRisks(net) : imageRisks(net),
);

const versionOf = (line: string) => /\bv?(\d+)\.(\d+)(?:\.(\d+))?/.exec(line);

function bumpRisks(net: NetChange): Risk[] {
  const [removed] = net.removed;
  if (removed !== undefined && net.added.length === 0) return [riskAt(net, 'dependency-removed', 0.5, removed)];
  const bumps = net.added.map((line) => {
    const now = versionOf(line);
    const name = /[\w@./-]*[A-Za-z][\w@./-]*/.exec(line.replace(/<[^>]*>|version/gi, ' '))?.[0];
    const old = net.removed
      .filter((one) => name === undefined || one.includes(name))
      .map(versionOf)
      .find(Boolean);
    // Before 1.0 the second number is the one that breaks.
    const size = !now || !old ? 0.2 : now[1] !== old[1] ? 0.5 : now[2] !== old[2] ? (now[1] === '0' ? 0.35 : 0.2) : 0.1;
    return riskAt(net, 'dependency-replaced', size, line);
  });
  return bumps.sort((one, other) => other.severity - one.severity).slice(0, 1);
}

const image = /^\s*(?:FROM|(?:-\s*)?image:|tag:)\s*["']?(\S+)/;

function imageRisks(net: NetChange): Risk[] {
  const [old, now] = [net.removed.find((line) => image.test(line)), net.added.find((line) => image.test(line))];
  if (old === undefined || now === undefined) return [];
  const [before, after] = [versionOf(old), versionOf(now)];
  const severity = before && after ? (before[1] !== after[1] ? 0.5 : 0.2) : 0.3;
  return [riskAt(net, 'dependency-replaced', severity, now, { of: 'image' })];
}
