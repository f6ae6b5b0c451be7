/**
 * Scenario files, and suites of them, from the disk.
 * Owns: strict reading; every fault is said with its file and line, all of a suite at once. Refuses: leaving out a file
 * that cannot be read: a suite with a fault in it is not run.
 */
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AuraError, messageOf } from '../../errors.ts';
import { readRegularNow, whyUnread } from '../../local/regular-file.ts';
import { yamlLines } from '../../local/yaml-lines.ts';
import { readCassette } from '../cassette.ts';
import type { Case, CaseAlert } from './case.ts';
import { layOut } from './lay-out.ts';
import { type Scenario, scenarioSchema } from './scenario.ts';
import { truthFaults } from './truth-faults.ts';

/** A fault of a file: where, and what to do. */
interface Fault {
  path: readonly PropertyKey[];
  says: string;
}

const largest = 4 << 20;

export interface ReadOptions {
  /**
   * The folders that a case's `incident:` and `cassette:` lie in, or null for any. Somebody else wrote the case, maybe, and
   * what lies there goes to a model and into a report.
   */
  within?: readonly string[] | null;
  /** Of all files of the suite, in their order, those that are read. */
  choose?: (files: string[]) => string[];
}

/**
 * All cases under a path: a file, or a folder of them. What they name lies under that folder or the working folder, unless
 * `within` says otherwise. Throws `scenario-invalid` or `suite-empty`.
 */
export function readSuite(
  path: string,
  { within = [path, process.cwd()], choose = (all) => all }: ReadOptions = {},
): Case[] {
  const files = filesOf(path);
  if (files.length === 0)
    throw new AuraError({
      code: 'suite-empty',
      userMessage: `${path}:1: there is no case in it; put files NAME.yaml there, as docs/scenarios.md says.`,
    });
  const faults: string[] = [];
  const cases = choose(files).flatMap((file) => {
    try {
      return [readScenario(file, { within })];
    } catch (error) {
      if (!(error instanceof AuraError)) throw error;
      faults.push(error.userMessage);
      return [];
    }
  });
  if (faults.length > 0) throw invalid(faults.join('\n'));
  return cases;
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) throw invalid(`${path}: there is no such file or folder; name a suite, or a folder of cases.`);
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .toSorted()
    .map((name) => join(path, name));
}

/** One case. Throws `scenario-invalid` with every fault of the file, a line each. */
export function readScenario(file: string, { within = [process.cwd()] }: ReadOptions = {}): Case {
  const text = textOf(file);
  let read: unknown;
  try {
    read = parse(text);
  } catch (cause) {
    const line = /line (\d{1,9})/.exec(messageOf(cause))?.[1] ?? '1';
    throw invalid(`${file}:${line}: this is no YAML: ${messageOf(cause).split('\n')[0]}; mend that line.`, cause);
  }
  const lineOf = yamlLines(text);
  const said = ({ path, says }: Fault) => `${file}:${lineOf(path) ?? 1}: ${path.join('.') || '(top)'}: ${says}`;
  const parsed = scenarioSchema.safeParse(read ?? {});
  if (!parsed.success) throw invalid(parsed.error.issues.flatMap(faultsOf).map(said).join('\n'));
  const scenario = parsed.data;
  const folder = scenario.incident === undefined ? null : resolve(dirname(file), scenario.incident);
  if (folder !== null && !existsSync(folder))
    throw invalid(
      said({ path: ['incident'], says: `there is no folder ${folder}; the path is meant from where the file stands.` }),
    );
  const cassette = scenario.cassette === undefined ? null : resolve(dirname(file), scenario.cassette);
  if (cassette !== null && !existsSync(cassette))
    throw invalid(said({ path: ['cassette'], says: `there is no file ${cassette}; record the run again.` }));
  for (const [key, path] of Object.entries({ incident: folder, cassette }))
    if (path !== null && within !== null && !liesIn(path, [dirname(file), ...within]))
      throw invalid(
        said({
          path: [key],
          says: `${path} lies neither beside this file nor in the working folder; where you know what is in it, run this with --anywhere.`,
        }),
      );
  const fires = cassette === null ? alertOf(scenario, folder) : firesIn(cassette);
  if (fires === null)
    throw invalid(
      said({ path: [], says: 'nothing fires: write "alert:" with title and startedAt, or name an incident folder.' }),
    );
  let files: Map<string, string>;
  try {
    files = layOut(scenario, fires.startedAt);
  } catch (cause) {
    throw invalid(said({ path: ['metrics'], says: messageOf(cause) }), cause);
  }
  const it = { name: basename(file).replace(/\.ya?ml$/, ''), file, scenario, folder, cassette, ...fires, files };
  const wrong = truthFaults(it);
  if (wrong.length > 0) throw invalid(wrong.map(said).join('\n'));
  return it;
}

/** By where it lies really: a link does not lead out. */
function liesIn(path: string, folders: readonly string[]): boolean {
  const real = realpathSync(path);
  return folders.some((folder) => {
    const inside = relative(realpathSync(folder), real);
    return inside === '' || !(inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside));
  });
}

function faultsOf(issue: { code?: string; path: PropertyKey[]; message: string; keys?: string[] }): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      path: [...issue.path, key],
      says: 'unknown key; remove it or mend its spelling (docs/scenarios.md has them all).',
    }));
  return [{ path: issue.path, says: `${issue.message}; correct it (see docs/scenarios.md).` }];
}

const alertFile = z.looseObject({
  title: z.string().default('untitled alert'),
  startedAt: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  service: z.string().optional(),
  severity: z.string().optional(),
  labels: z.record(z.string(), z.string()).default({}),
});

/** What fires: the case's own, else the folder's; null where nothing can be read. */
function alertOf({ alert, files }: Scenario, folder: string | null): { alert: CaseAlert; startedAt: number } | null {
  const held = alert ?? files['alert.json'] ?? (folder === null ? undefined : textIn(join(folder, 'alert.json')));
  const read = alertFile.safeParse(typeof held === 'string' ? jsonOf(held) : held);
  if (!read.success) return null;
  const { title, startedAt, service, severity, labels } = read.data;
  const named = { ...(service === undefined ? {} : { service }), ...(severity === undefined ? {} : { severity }) };
  return { alert: { title, labels, ...named }, startedAt: Date.parse(startedAt) };
}

/** What the recorded run was told of its incident. */
function firesIn(cassette: string): { alert: CaseAlert; startedAt: number } | null {
  const { before } = readCassette(textOf(cassette), cassette);
  for (const fact of before.flatMap(({ facts }) => facts)) {
    if (fact.type !== 'incident-opened') continue;
    const { title, startedAt, labels, service, severity } = fact.brief;
    return {
      alert: {
        title,
        labels,
        ...(service === undefined ? {} : { service }),
        ...(severity === undefined ? {} : { severity }),
      },
      startedAt,
    };
  }
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textIn(path: string): string | undefined {
  return existsSync(path) ? readRegularNow(path) : undefined;
}

function textOf(file: string): string {
  let text: string;
  try {
    text = readRegularNow(file);
  } catch (cause) {
    throw invalid(`${file}:1: ${whyUnread(file, cause)}.`, cause);
  }
  if (text.length > largest)
    throw invalid(`${file}:1: it is larger than ${largest >> 20} MB; put large files into an incident folder.`);
  return text;
}

function invalid(userMessage: string, cause?: unknown): AuraError {
  return new AuraError({ code: 'scenario-invalid', userMessage, cause });
}
