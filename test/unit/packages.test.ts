/** What gets installed: a lock file that holds every platform's packages by their hashes, and commands that keep to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  integrity?: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const platforms = [
  { os: 'linux', cpu: 'x64' },
  { os: 'linux', cpu: 'arm64' },
  { os: 'darwin', cpu: 'arm64' },
];

describe('the lock file', () => {
  it('is what package.json asks for', () => {
    const { dependencies, devDependencies } = packages[''] ?? {};
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: manifest.dependencies,
      devDependencies: manifest.devDependencies,
    });
  });

  it('holds every package that another one names, with its hash', () => {
    const missing = Object.entries(packages).flatMap(([at, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => found(name, at) === null)
        .map((name) => `${at} → ${name}`),
    );
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
    expect(Object.entries(packages).flatMap(([at, it]) => (at === '' || it.integrity ? [] : [at]))).toEqual([]);
  });

  it.each(platforms)('brings the binaries for $os-$cpu', ({ os, cpu }) => {
    const withBinaries = Object.entries(packages).flatMap(([at, { optionalDependencies }]) => {
      const binaries = Object.keys(optionalDependencies ?? {}).flatMap((name) => {
        const it = packages[found(name, at) ?? ''];
        return it?.os && it.cpu ? [{ os: it.os, cpu: it.cpu }] : [];
      });
      // One alone is an extra of one system, such as a file watcher; several are the same thing for each.
      return binaries.length > 1 ? [{ at, binaries }] : [];
    });
    expect(withBinaries.map(({ at }) => at)).toContain('node_modules/esbuild');
    const without = withBinaries.filter(
      ({ binaries }) => !binaries.some((it) => it.os.includes(os) && it.cpu.includes(cpu)),
    );
    expect(without.map(({ at }) => at)).toEqual([]);
  });
});

it.each(['Dockerfile', '.ci/run', 'src/bin/set-up.mjs', 'src/bin/aura.mjs'])('%s changes no lock file', (file) => {
  const commands = readFileSync(file, 'utf8');
  expect(commands).not.toMatch(/npm (install|i|update)\b|'install', '--no-audit/);
});

it('brings nothing at run time that the source does not import', () => {
  // These are for what the configuration will switch on: spans of the queue, and a scraped exporter.
  const forLater = ['bullmq-otel', '@opentelemetry/exporter-prometheus'];
  const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const unused = Object.keys(manifest.dependencies ?? {}).filter(
    (name) => !forLater.includes(name) && !["'", '`', '/'].some((before) => source.includes(before + name)),
  );
  expect(unused).toEqual([]);
});

/** Where Node finds `name` from the package at `from`, or null. */
function found(name: string, from: string): string | null {
  for (let at = from; ; ) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (at === '') return null;
    const up = at.lastIndexOf('/node_modules/');
    at = up < 0 ? '' : at.slice(0, up);
  }
}
