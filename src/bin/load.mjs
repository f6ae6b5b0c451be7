// Loads a TypeScript program of this project: compiled by esbuild together with its packages, once for each state of
// the sources, kept in node_modules/.cache/aura. A start then reads a few files instead of some thousand, which makes it
// two to three times as fast. Where nothing can be written, the tsx loader does the work at every start.
// Refuses: what the program does; type errors (npm run check finds them); and compiled code that another user could have
// put there.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'aura');
/** The product's own programs are compiled together, because they share most of their files. */
const product = [
  'src/cli.ts',
  'src/compose/learn-ahead.ts',
  'src/distill/thread/distil-worker.ts',
  'src/scratchpad/note-worker.ts',
  'src/tools/condition-worker.ts',
  'src/tools/mcp/schema-worker.ts',
  'src/tools/sandbox/program-worker.ts',
];
/** What cannot live in one file with its callers: binaries, and compilers that look for files beside themselves. */
const apart = ['@resvg/resvg-js', 'sql.js', 'esbuild', 'tsx'];
/** Gives CommonJS packages, compiled to modules, the names that they expect. */
const commonJs = `import { createRequire as nodeRequire } from 'node:module';
import { fileURLToPath as nodePath } from 'node:url';
const require = nodeRequire(import.meta.url);
const __filename = nodePath(import.meta.url);
const __dirname = nodePath(new URL('.', import.meta.url));`;

/**
 * Imports a TypeScript program.
 * @param {string} program the file's path, absolute or in the project
 * @returns {Promise<object>} what it exports
 */
export async function load(program) {
  const file = relative(root, resolve(root, program));
  const compiled = await compile(file);
  if (compiled !== null) {
    globalThis[Symbol.for('aura.kept')] = keeping();
    return import(pathToFileURL(compiled).href);
  }
  // The loader would keep what it compiled in the folder for temporary files, under a name that anybody can take first.
  process.env.TSX_DISABLE_CACHE = '1';
  const { register } = await import('tsx/esm/api');
  register();
  return import(pathToFileURL(join(root, file)).href);
}

/**
 * Compiles a program without starting it, for whoever is about to start it several times at once.
 * @param {string} program the file's path, absolute or in the project
 */
export async function prepare(program) {
  await compile(relative(root, resolve(root, program)));
}

/**
 * Where programs may keep what they make from the product's sources alone, and would each make anew at every start: one
 * folder for all of them.
 * @returns {string | null} null where nothing can be written, or another user could have written
 */
export function keeping() {
  const folder = join(cache, `made-${stateOf(['src'])}`);
  if (foreignPart(folder) !== null) return null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    return folder;
  } catch {
    return null;
  }
}

/** The path of the compiled program, or null where the cache cannot be written or the sources do not compile. */
async function compile(file) {
  const programs = product.includes(file) ? product : [file];
  const folders = new Set(['src', file.split('/')[0]]);
  const manifest = readFileSync(join(root, 'package.json'), 'utf8');
  const installed = statSync(join(root, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false })?.mtimeMs;
  const home = join(cache, stateOf([...folders], [programs, root, manifest, installed]));
  const compiled = join(home, `${file.slice(0, -extname(file).length)}.js`);
  const foreign = foreignPart(home);
  if (foreign) {
    process.stderr.write(
      `aura: ${foreign} could have been written by another user, so no compiled code is loaded from there, which makes starting slower. Remove it.\n`,
    );
    return null;
  }
  if (existsSync(compiled)) return compiled;
  let draft;
  try {
    mkdirSync(cache, { recursive: true, mode: 0o755 });
    chmodSync(cache, 0o755);
    draft = mkdtempSync(join(cache, 'draft-'));
    const { build } = await import('esbuild');
    await build({
      absWorkingDir: root,
      entryPoints: programs,
      outdir: draft,
      outbase: root,
      bundle: true,
      splitting: true,
      external: [...apart, ...Object.keys(JSON.parse(manifest).devDependencies)],
      banner: { js: commonJs },
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
      plugins: [atHome()],
    });
    close(draft);
    forget();
    renameSync(draft, home);
  } catch {
    // Another process may have been first; what it made is the same.
    if (draft) rmSync(draft, { recursive: true, force: true });
  }
  return existsSync(compiled) ? compiled : null;
}

/**
 * What of the compiled code somebody else could have made or could change: the first path that does not belong to this
 * user, root or the owner of this file, that all of a group may write to, or that is no plain folder or file. Null where
 * all is well.
 */
function foreignPart(home) {
  if (!process.getuid) return null;
  const owners = new Set([0, process.getuid(), statSync(fileURLToPath(import.meta.url)).uid]);
  const isOurs = (path, openToGroup = false) => {
    const it = lstatSync(path, { throwIfNoEntry: false });
    if (!it) return true;
    return (it.isDirectory() || it.isFile()) && owners.has(it.uid) && (openToGroup || (it.mode & 0o022) === 0);
  };
  // Other tools keep things beside ours, so their folder may be open to a group, as the sources then are.
  if (!isOurs(join(cache, '..'), true)) return join(cache, '..');
  const inside = existsSync(home) ? readdirSync(home, { recursive: true }).map((name) => join(home, name)) : [];
  return [cache, home, ...inside].find((path) => !isOurs(path)) ?? null;
}

/** Takes from others the right to write, whatever the umask left them. */
function close(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath ?? entry.path, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  chmodSync(folder, 0o755);
}

/** A name for how the sources stand, and for what else is given. */
function stateOf(folders, more = []) {
  const state = JSON.stringify([process.versions.node, more, folders.map(standing)]);
  return createHash('sha256').update(state).digest('hex').slice(0, 16);
}

/**
 * Name, size and time of each source file: when these stand still, so does what was compiled from them. Looked at once in a
 * process; its threads take that over, and so run the same code.
 */
function standing(folder) {
  const name = `aura.standing.${folder}`;
  const known = getEnvironmentData(name);
  if (known) return known;
  const files = createHash('sha256').update(filesIn(folder).toSorted().join('\n')).digest('hex');
  setEnvironmentData(name, files);
  return files;
}

function filesIn(folder) {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    if (!entry.isFile() || !entry.name.endsWith('.ts')) return [];
    const { size, mtimeMs } = statSync(root + path);
    return [`${path} ${size} ${mtimeMs}`];
  });
}

/** Compiled or not, `import.meta.url` is the address of the source file: what lies beside it is found there. */
function atHome() {
  return {
    name: 'at-home',
    setup: (build) => {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const contents = await readFile(path, 'utf8');
        if (path.includes('/node_modules/')) return { contents, loader: 'ts' };
        return {
          contents: contents.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
          loader: 'ts',
        };
      });
    },
  };
}

/** Removes what nobody compiled for a month; a process that still runs from it has long been replaced. */
function forget() {
  const month = 30 * 24 * 3_600_000;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    if (Date.now() - statSync(path).mtimeMs > month) rmSync(path, { recursive: true, force: true });
  }
}
