/**
 * How long the whole process of `aura triage` takes on a folder of a known size.
 * Owns: the figure and its reach. Refuses: timing anything but what a person at a terminal waits for.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeTriageFolder } from './triage-folder.ts';

const run = promisify(execFile);
const launcher = fileURLToPath(new URL('../../src/bin/aura.mjs', import.meta.url));
const size = { services: 46, logLines: 10_000, spans: 20_000 };
const seed = 46;
const runs = 5;
const reachSeconds = 2;

const dir = await mkdtemp(join(tmpdir(), 'aura-bench-triage-'));
try {
  const faulty = await writeTriageFolder(dir, size, seed);
  const seconds: number[] = [];
  let first = '';
  for (let i = 0; i < runs; i++) {
    const begin = performance.now();
    const { stdout } = await run(process.execPath, [launcher, 'triage', dir, '--json'], {
      maxBuffer: 64 * 1024 * 1024,
    });
    seconds.push((performance.now() - begin) / 1000);
    first = (JSON.parse(stdout) as { components: { component: string }[] }).components[0]?.component ?? 'none';
  }
  seconds.sort((one, other) => one - other);
  const middle = seconds[Math.floor(runs / 2)] ?? Number.NaN;
  process.stdout.write(
    `run      seconds, whole process (${size.services} services, ${size.logLines} log lines, ${size.spans} spans; seed ${seed})\n`,
  );
  for (const [i, value] of seconds.entries()) process.stdout.write(`${i + 1}        ${value.toFixed(2)}\n`);
  process.stdout.write(
    `load     ${loadavg()
      .map((value) => value.toFixed(1))
      .join(' ')}\n`,
  );
  const met = { time: middle < reachSeconds, cause: first === faulty };
  process.stdout.write(
    `triage seconds, median of ${runs}: ${middle.toFixed(2)}, reach ${reachSeconds}: ${met.time ? 'met' : 'short'}\n`,
  );
  process.stdout.write(`triage first cause: ${first}, reach ${faulty}: ${met.cause ? 'met' : 'short'}\n`);
  process.exitCode = met.time && met.cause ? 0 : 1;
} finally {
  await rm(dir, { recursive: true, force: true });
}
