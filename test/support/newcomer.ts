/**
 * `npm run newcomer [-- --without-tests] [-- --fast]`: every command that README.md shows, as it stands, in a fresh clone.
 * Owns: the clone, what stands in for FOLDER and FILE, stopping what would run on, and one line a command.
 * Refuses: repairing a command; what README says must work, and must leave nothing behind.
 *
 * --without-tests leaves out `npm test`. --fast also leaves out the demos that open the shop, and lends the clone the
 * packages of this checkout. Both say what was left out. Commands in blocks without `sh` need a real Slack.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foldersIn, processesIn } from './left-behind.ts';
import { commandsOf, runCommand } from './newcomer-command.ts';
import { writeRecordedFolder } from './recorded-folder.ts';
import { until } from './until.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values: flags } = parseArgs({
  options: { 'without-tests': { type: 'boolean', default: false }, fast: { type: 'boolean', default: false } },
});
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const base = mkdtempSync(join(tmpdir(), 'aura-newcomer-'));
const clone = join(base, 'aura');
const temporary = join(base, 'tmp');
const recorded = join(base, 'incident');
let failed = 0;
try {
  mkdirSync(temporary);
  writeRecordedFolder(recorded);
  cloneHere();
  if (flags.fast) lendPackages();
  for (const command of commandsOf(readFileSync(join(clone, 'README.md'), 'utf8'))) await follow(command);
} finally {
  rmSync(base, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
say(failed === 0 ? 'Every command that was run works.' : `${failed} of README's commands do not work.`);
process.exitCode = failed === 0 ? 0 : 1;

function cloneHere(): void {
  const changed =
    execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).split('\n').length - 1;
  if (changed > 0) say(`NOT IN THE CLONE: ${changed} files of this checkout that are not committed`);
  execFileSync('git', ['clone', '--quiet', root, clone], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * A folder of links, so that an installation in the clone could never touch this checkout. What was compiled here is not
 * lent: the clone would refuse it, as it would any code behind a link, and run from source at each command.
 */
function lendPackages(): void {
  say('NOT INSTALLED ANEW (--fast): the clone uses the packages of this checkout');
  const from = join(root, 'node_modules');
  const to = join(clone, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from).filter((it) => it !== '.aura-installed' && it !== '.cache'))
    symlinkSync(join(from, name), join(to, name));
  const lock = createHash('sha256').update(readFileSync(join(clone, 'package-lock.json')));
  writeFileSync(join(to, '.aura-installed'), lock.digest('hex'));
}

async function follow(command: string): Promise<void> {
  const leftOut = whyLeftOut(command);
  if (leftOut) {
    say(`NOT RUN  ${command} (${leftOut})`);
    return;
  }
  const started = Date.now();
  const filled = command.replaceAll('FOLDER', recorded).replaceAll('FILE', join(recorded, 'logs.ndjson'));
  const { fault, output, remark } = await runCommand(filled, { folder: clone, temporary });
  const left = await leftBehind(command);
  const seconds = ((Date.now() - started) / 1_000).toFixed(1).padStart(6);
  const faults = [...(fault ? [fault] : []), ...left];
  say(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${command}${remark ? ` (${remark})` : ''}`);
  if (faults.length === 0) return;
  failed += 1;
  for (const line of [...faults, ...output.trimEnd().split('\n').slice(-15)]) say(`       ${line}`);
}

function whyLeftOut(command: string): string | null {
  const isTest = /^npm test\b/.test(command);
  if (isTest && (flags.fast || flags['without-tests'])) return '--without-tests';
  const opensShop = /^npm run demo\b/.test(command) && !command.includes('--list-faults');
  return opensShop && flags.fast ? '--fast leaves out what opens the shop' : null;
}

async function leftBehind(command: string): Promise<string[]> {
  const gone = () => processesIn(temporary).length === 0;
  const processes = await until('every process to be gone', gone).then(
    () => [],
    () => processesIn(temporary),
  );
  const folders = /^npm test\b/.test(command) ? [] : foldersIn(temporary);
  return [...processes, ...folders].map((it) => `left behind: ${it}`);
}
