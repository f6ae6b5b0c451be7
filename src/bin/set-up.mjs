// What `npm run NAME` and `npm test` do right after a clone: install what is missing, then start the real program.
// Owns: packages as the lock file names them and, for the tests, the system programs they need. Refuses: dependencies; it
// runs before any is there.
// Everything it says goes to stderr, so that stdout stays the program's.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askApt, missingPrograms } from './system-programs.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [what = 'help', ...rest] = process.argv.slice(2);
const say = (text) => process.stderr.write(`${text}\n`);
const stop = (text) => {
  say(text);
  process.exit(1);
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Aura needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and run the command again.`);
}

/** Commands that need nothing but the packages. Each is a program and its first arguments. */
const programs = {
  demo: ['src/bin/aura.mjs', 'demo'],
  receive: ['src/bin/aura.mjs', 'receive'],
};
/** Programs of the tests, benches and scripts, run from source. */
const scripts = {
  check: 'test/support/check.ts',
  chaos: 'test/chaos/run.ts',
  bench: 'test/bench/run.ts',
  pictures: 'test/support/pictures.ts',
  newcomer: 'test/support/newcomer.ts',
};

refuseKeptOptions();
installPackages();
if (what === 'test') {
  const missing = installPrograms();
  // Compiles the product and learns what people ask, once: the first tests would else do both side by side.
  spawnSync(process.execPath, ['src/bin/run.mjs', 'src/compose/learn-ahead.ts'], { cwd: root, stdio: 'ignore' });
  const code = await run(['node_modules/vitest/vitest.mjs', 'run', ...rest]);
  for (const it of missing) say(`NOT RUN: ${it.without}, because ${it.program} is not installed.`);
  process.exit(code);
} else if (what in programs) {
  process.exit(await run([...programs[what], ...rest]));
} else if (what in scripts) {
  process.exit(await run(['src/bin/run.mjs', scripts[what], ...rest]));
} else {
  stop(
    `There is no command "${what}". There are: test, ${[...Object.keys(programs), ...Object.keys(scripts)].join(', ')}.`,
  );
}

/** Without a second `--` npm keeps options for itself, and the demo would start as if none had been given. */
function refuseKeptOptions() {
  if (what !== 'demo') return;
  const options = ['once', 'deny', 'false-alert', 'fault', 'list-faults', 'port'];
  const kept = options.filter((it) => process.env[`npm_config_${it.replaceAll('-', '_')}`] !== undefined);
  if (kept.length === 0) return;
  const words = kept.map((it) => `--${it}`).join(' ');
  stop(`npm kept ${words} for itself. Write two more dashes before it: npm run demo -- ${words}`);
}

/** Runs npm ci when the lock file is another than the one that was last installed: just these packages, each by its hash. */
function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const mark = join(root, 'node_modules', '.aura-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('Installing packages (once, about half a minute) …');
  const npm = process.env.npm_execpath ?? '';
  const [command, args] = /npm-cli\.js$/.test(npm) ? [process.execPath, [npm]] : ['npm', []];
  const done = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (done.status !== 0) {
    stop(
      'npm ci failed. See its message above; most often there is no network or no right to write here. ' +
        'Mend that and run the same command again.',
    );
  }
  writeFileSync(mark, wanted);
}

/** Installs what the tests need where that is allowed; elsewhere says the one command. Returns what is still missing. */
function installPrograms() {
  const path = process.env.PATH ?? '';
  const missing = missingPrograms(path);
  if (missing.length === 0) return [];
  const unattended = Boolean(process.env.CI) || !process.stdin.isTTY;
  const debian = existsSync('/etc/debian_version') && path.split(':').some((it) => existsSync(join(it, 'apt-get')));
  const names = missing.map((it) => (debian ? it.debian : it.brew)).join(' ');
  if (unattended && debian && process.getuid?.() === 0) {
    say(`Installing for the tests: ${names} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    askApt(missing, (args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env }));
  } else {
    say(
      `Some tests need programs that are not here. To run them too: ${debian ? 'sudo apt-get install -y' : 'brew install'} ${names}`,
    );
  }
  return missingPrograms(path);
}

/** Runs node with `args`; signals reach the child, and its end is ours. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    // The terminal sends Ctrl-C to the child as well; staying alive lets it clean up first.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => stop(`Could not start: ${error.message}`));
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}
