/**
 * A truth that nobody could find: names that stand nowhere in what the case shows, and expectations that exclude each
 * other. Owns: these checks. Refuses: judging whether a truth is true.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMatcher } from '../../tools/read-globs.ts';
import type { Case } from './case.ts';

/** Aura's own servers: their tools are there in every case. */
const own = /^(?:aura|notes|cluster)\./;
const mostBytes = 64 << 20;

export function truthFaults(it: Case): { path: PropertyKey[]; says: string }[] {
  const { expect, forbid, evidence, faults, tools } = it.scenario;
  const shown = shownIn(it);
  const absent = (path: PropertyKey[], name: string | undefined) =>
    name === undefined || name === 'none' || standsIn(shown, name)
      ? []
      : [{ path, says: `"${name}" stands nowhere in what the case shows; mend the name, or show it.` }];
  const each = (path: PropertyKey[], names: readonly string[] = []) =>
    names.flatMap((name, at) => absent([...path, at], name));
  const known = Object.entries(tools).flatMap(([server, its]) => Object.keys(its).map((tool) => `${server}.${tool}`));
  const unmet = (path: PropertyKey[], glob: string) =>
    own.test(glob) || glob.startsWith('*') || known.some(readMatcher([glob]))
      ? []
      : [
          {
            path,
            says: `no tool of the case is called ${glob}; the case has aura.*, notes.*${known.map((name) => `, ${name}`).join('')}.`,
          },
        ];
  const outcomes = [expect.outcome].flat();
  const { component, reason, change, also } = expect;
  return [
    ...absent(['expect', 'component'], component),
    ...absent(['expect', 'change'], change),
    ...each(['expect', 'also'], also),
    ...each(['expect', 'affected'], expect.affected),
    ...each(['forbid', 'causes'], forbid.causes),
    ...forbid.calls.flatMap((glob, at) => unmet(['forbid', 'calls', at], glob)),
    ...evidence.flatMap((glob, at) => unmet(['evidence', at], glob)),
    ...faults.flatMap(({ tool }, at) => unmet(['faults', at, 'tool'], tool)),
    ...(outcomes.includes('fault') && component === undefined && reason === undefined && expect.says === undefined
      ? [{ path: ['expect'], says: 'a fault needs its component or its reason; say which.' }]
      : []),
    ...(!outcomes.includes('fault') && (component !== undefined || reason !== undefined)
      ? [
          {
            path: ['expect', 'outcome'],
            says: `where it is ${outcomes.join(' or ')} there is no cause to name; take it away, or expect a fault.`,
          },
        ]
      : []),
    ...(component !== undefined && forbid.causes.includes(component)
      ? [{ path: ['forbid', 'causes'], says: `${component} is expected and forbidden; decide.` }]
      : []),
  ];
}

/** All that anybody could read of the case. */
function shownIn({ scenario, files, folder, cassette }: Case): string {
  if (cassette !== null) return readFileSync(cassette, 'utf8');
  const laid = [...files.values()];
  const recorded = folder === null ? [] : textsUnder(folder, files);
  const told = [scenario.question ?? '', JSON.stringify(scenario.tools)];
  return [...laid, ...recorded, ...told].join('\n');
}

/** What lies over a file hides it; the truth of a recorded folder is shown to nobody. */
function textsUnder(folder: string, over: ReadonlyMap<string, string>): string[] {
  let left = mostBytes;
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (!entry.isFile() || name === 'expected.json' || over.has(name) || left <= 0) return [];
    const text = readFileSync(path, 'utf8').slice(0, left);
    left -= text.length;
    return [text];
  });
}

/** As a word of its own, or with the marks of a pod behind it. */
function standsIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w-]/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}
