/**
 * Calls that a diff drops or adds.
 * Owns: what is no longer done, and what is now also waited for. Refuses: calls in loops (diff-loops), values, conditions.
 */
import { callKindOf } from './call-kinds.ts';
import type { NetChange } from './diff-lines.ts';
import { callsOf, isTelemetry, leavesProcess, snake } from './diff-pairs.ts';
import { type DiffReader, type Risk, riskAt } from './risk.ts';

export const lostCallReader: DiffReader = { name: 'lost calls', read: ({ nets }) => lossRisks(nets) };
export const newCallReader: DiffReader = { name: 'new calls', read: ({ nets }) => additionRisks(nets) };

const isDefinition = (line: string) =>
  /^\s*(?:(?:export|public|private|protected|static|async|pub(?:\(\w+\))?|override|default)\s+)*(?:func|function|def|fn|fun)\b/.test(
    line,
  );
const definedName = (line: string) => /(?:func|function|def|fn|fun)\s+(?:\([^)]*\)\s*)?(\w+)/.exec(line)?.[1] ?? '';

/** True where the name stands as whole words of a longer one: `decode` in `decode_request`. */
const isWithin = (name: string, text: string) =>
  new RegExp(String.raw`(?:^|[\W_])${name.replace(/[^\w]/g, '.')}(?:[\W_]|$)`).test(text);

/** `loaders.profile.load` for `load`: what a call is made on says what it does. */
const pathOf = (line: string, call: string) =>
  new RegExp(String.raw`[\w.]*\b${call.replace(/[^\w]/g, '.')}`).exec(line)?.[0] ?? call;

const code = (lines: string[]) =>
  lines.filter((line) => !isTelemetry(line) && !/^\s*(?:import|from|use|using|require)\b/.test(line));

/** What frees at the end of a block whatever happens inside it. */
const scope = /\bdefer\b|\bfinally\b|\bensure\b|try\s*\(|\bwith\s+\S.*\bas\b|\busing\s*[( ]|synchronized|\bmutex\b/;

function lossRisks(nets: NetChange[]): Risk[] {
  const addedLines = nets.flatMap(({ added }) => code(added));
  const keptText = snake(addedLines.join('\n'));
  const callsIn = (lines: string[]) => new Set(lines.flatMap(callsOf).map(snake));
  const kept = callsIn(addedLines);
  const known = callsIn(nets.flatMap(({ removed, context }) => [...removed, ...context]));
  const defined = new Set(addedLines.filter(isDefinition).map((line) => snake(definedName(line))));
  // A call to something that stands nowhere in the diff: what is gone may well have moved in there.
  const strangers = [...callsIn(addedLines.filter((line) => !isDefinition(line)))].filter(
    (name) => !known.has(name) && !defined.has(name),
  );
  const isGathered = (name: string) =>
    /^(?:append|push|add|then)$/.test(name) &&
    /\bawait\b|\bfor\b.+\bin\b|\.(?:map|filter|collect|stream)\b/.test(keptText);
  return nets.flatMap((net) => {
    const removedCode = code(net.removed);
    const risks: Risk[] = [];
    const seen = new Set<string>();
    for (const line of removedCode.filter((one) => !isDefinition(one)))
      for (const call of callsOf(line)) {
        const name = snake(call);
        if (kept.has(name) || seen.has(name) || isWithin(name, keptText) || isGathered(name)) continue;
        seen.add(name);
        const kind = callKindOf(name, call) ?? callKindOf(snake(pathOf(line, call)));
        const replaced = strangers.length === 0 ? 1 : kind ? 0.55 : 0.3;
        const severity = (kind?.severity ?? 0.35) * replaced * (net.added.length === 0 ? 1 : 0.9);
        risks.push(riskAt(net, kind?.lost ?? 'call-dropped', severity, line, { of: `${call}()` }));
      }
    const freeing = removedCode.find((line) => scope.test(line));
    if (freeing !== undefined && !addedLines.some((line) => scope.test(line))) {
      const locks = /lock|synchronized|mutex/i.test(freeing) && !/unlock|release/i.test(freeing);
      const severity = strangers.length > 2 ? 0.45 : 0.9;
      risks.push(riskAt(net, locks ? 'lock-dropped' : 'release-dropped', severity, freeing));
    }
    return risks;
  });
}

/** A new call out of the process, or, at the least, new code on the path. */
function additionRisks(nets: NetChange[]): Risk[] {
  for (const net of nets) {
    const found = net.added.find(
      (line) =>
        !isTelemetry(line) &&
        !isDefinition(line) &&
        callsOf(line).some((name) => leavesProcess(name, line) && !net.removed.some((old) => old.includes(name))),
    );
    if (found !== undefined) return [riskAt(net, 'call-added', net.removed.length === 0 ? 0.4 : 0.3, found)];
  }
  return [];
}
