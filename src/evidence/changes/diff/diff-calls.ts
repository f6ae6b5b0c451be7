/**
 * Calls that a diff drops, moves into a loop, or adds.
 * Owns: what is no longer done, what is now done once an item, what is now also waited for.
 * Refuses: values and conditions.
 */
import type { DiffLine, NetChange } from './diff-lines.ts';
import { callsOf, isTelemetry } from './diff-pairs.ts';
import { effectsOf, lostCalls, otherLostCall, type Risk } from './diff-risk.ts';

export function callRisks(nets: NetChange[]): Risk[] {
  return [
    ...lossRisks(nets),
    ...nets.flatMap((net) => [...loopRisks(net), ...scopeRisks(net)]),
    ...additionRisks(nets),
  ];
}

const split = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const isDefinition = (line: string) =>
  /^\s*(?:export\s+|public\s+|private\s+|protected\s+|static\s+|async\s+|pub(?:\(\w+\))?\s+|override\s+|default\s+)*(?:func|function|def|fn|fun)\b/.test(
    line,
  );

/** True where the name stands as whole words of a longer one: `decode` in `decode_request`. */
const isWithin = (name: string, text: string) =>
  new RegExp(String.raw`(?:^|[\W_])${name.replace(/[^\w]/g, '.')}(?:[\W_]|$)`).test(text);

/** `loaders.profile.load` for `load`: what a call is made on says what it does. */
const pathOf = (line: string, call: string) =>
  new RegExp(String.raw`[\w.]*\b${call.replace(/[^\w]/g, '.')}`).exec(line)?.[0] ?? call;

function lossRisks(nets: NetChange[]): Risk[] {
  const code = (lines: string[]) =>
    lines.filter((line) => !isTelemetry(line) && !/^\s*(?:import|from|use|using|require)\b/.test(line));
  const addedLines = nets.flatMap(({ added }) => code(added));
  const kept = new Set(addedLines.flatMap(callsOf).map(split));
  const keptText = split(addedLines.join('\n'));
  const known = new Set(
    nets
      .flatMap(({ removed, context }) => [...removed, ...context])
      .flatMap(callsOf)
      .map(split),
  );
  const defined = new Set(
    addedLines
      .filter(isDefinition)
      .map((line) => split(/(?:func|function|def|fn|fun)\s+(?:\([^)]*\)\s*)?(\w+)/.exec(line)?.[1] ?? '')),
  );
  // A call to something that stands nowhere in the diff: what is gone may well have moved in there.
  const strangers = addedLines
    .filter((line) => !isDefinition(line))
    .flatMap(callsOf)
    .map(split)
    .filter((name) => !known.has(name) && !defined.has(name));
  const risks: Risk[] = [];
  for (const net of nets) {
    const removedCode = code(net.removed);
    const seen = new Set<string>();
    for (const line of removedCode) {
      if (isDefinition(line)) continue;
      for (const call of callsOf(line)) {
        const name = split(call);
        if (kept.has(name) || seen.has(name) || isWithin(name, keptText)) continue;
        if (
          /^(?:append|push|push_back|add|then)$/.test(name) &&
          /\bawait\b|\bfor\b.+\bin\b|\.(?:map|filter|collect|stream)\b/.test(keptText)
        )
          continue;
        seen.add(name);
        const path = split(pathOf(line, call));
        const kind =
          lostCalls.find(({ words }) => words.test(name) || words.test(call)) ??
          lostCalls.find(({ words }) => words.test(path));
        const replaced = strangers.length === 0 ? 1 : kind ? 0.55 : 0.3;
        const alone = removedCode.length > 0 && net.added.length === 0 ? 1 : 0.9;
        risks.push({
          what: kind ? `${kind.name} dropped: ${call}()` : `call dropped: ${call}()`,
          severity: (kind?.severity ?? 0.35) * replaced * alone,
          effects: kind?.effects ?? otherLostCall,
          path: net.path,
          excerpt: line.trim().slice(0, 160),
        });
      }
    }
    const wait = /\bdefer\b|\bfinally\b|\bensure\b|try\s*\(|\bwith\s+\S.*\bas\b|\busing\s*[( ]|synchronized|\bmutex\b/;
    for (const line of removedCode) {
      if (!wait.test(line) || addedLines.some((added) => wait.test(added))) continue;
      const locks = /lock|synchronized|mutex/i.test(line) && !/unlock|release/i.test(line);
      const kind = lostCalls.find(({ name }) => name === (locks ? 'lock or transaction' : 'release'));
      if (kind)
        risks.push({
          what: `${kind.name} dropped`,
          severity: kind.severity * (strangers.length > 2 ? 0.5 : 1),
          effects: kind.effects,
          path: net.path,
          excerpt: line.trim().slice(0, 160),
        });
      break;
    }
  }
  return risks;
}

const loopHead =
  /^\s*(?:for|foreach|while|loop|until)\b(?!.*<-)|\.(?:map|forEach|for_each|flatMap|flat_map|filter|each|each_with_index|collect|select|sumOf|associate\w*|reduce|stream\(\)\.\w+)\s*(?:\(|\{|do\b)|\bfor\b.+\bin\b|\bfor\b.+\brange\b/;
const reach =
  /(?:^|_)(?:get|list|fetch|find|query|select|load|lookup|request|call|exec|execute|invoke|send|post|save|insert|update|where|pluck|exists|resolve|download|publish|read|scan|search|count|first|describe|retrieve|check|verify|ping|connect|open|run|refresh|enrich|sync)(?:_|$)/;
const receiver =
  /\b(?:db|dao|repo\w*|client|store|api|http|redis|cache|conn\w*|rpc|grpc|session|svc|service|stub|tx|em|orm|pool|fetch|axios|catalog|\w+(?:Client|Service|Repo|Repository|Store|Dao|Api|Gateway|Stub))\b|[A-Z]\w+\.(?:where|find\w*|query|objects)|\.objects\.|\bawait\b|\.await\b|\bctx\b|QueryRow|SELECT\b/;

function loopRisks(net: NetChange): Risk[] {
  const before = new Set(callsInLoops(net.lines.filter(({ sign }) => sign !== '+')).map(({ call }) => call));
  const now = callsInLoops(net.lines.filter(({ sign }) => sign !== '-'));
  const found = now.find(({ sign, call }) => sign === '+' && !before.has(call));
  if (!found) return [];
  const what = `call once an item: ${found.call}()`;
  return [
    { what, severity: 0.92, effects: effectsOf.loopCall, path: net.path, excerpt: found.text.trim().slice(0, 160) },
  ];
}

const inline = /\.(?:map|forEach|each|flatMap|flat_map|collect|sumOf|for_each|filter)\b/;

/** Calls out of the process that stand inside a loop, told by indentation or by a loop in the same line. */
function callsInLoops(lines: DiffLine[]): (DiffLine & { call: string })[] {
  const found: (DiffLine & { call: string })[] = [];
  const stack: { indent: number; item: string }[] = [];
  for (const line of lines) {
    const { text } = line;
    const indent = /^\s*/.exec(text)?.[0].replace(/\t/g, '    ').length ?? 0;
    while (stack.length > 0 && indent <= (stack.at(-1)?.indent ?? 0)) stack.pop();
    const isHead = loopHead.test(text);
    const isWhole = isHead && (inline.test(text) || /\bfor\b.+\bin\b.+[\])}]|\[.+\bfor\b/.test(text));
    if ((stack.length > 0 || isWhole) && !isTelemetry(text) && receiver.test(text)) {
      const items = new Set([...stack.map(({ item }) => item), itemOf(text)].filter(Boolean));
      const body =
        isHead && stack.length === 0 ? text.slice(Math.max(0, text.search(inline))).replace(inline, '') : text;
      for (const call of callsOf(body))
        if (reach.test(split(call)) && !isOwn(body, call, items) && receiver.test(body)) found.push({ ...line, call });
    }
    if (isHead) stack.push({ indent, item: itemOf(text) });
  }
  return found;
}

const itemOf = (text: string) =>
  /\bfor\s*\(?\s*(?:const|let|var|auto|final|\w+\s*,|_,)?\s*([A-Za-z_]\w*)\s*(?:in|of|:|:=)/.exec(text)?.[1] ??
  /\|\s*(\w+)|\(?(\w+)\)?\s*(?:=>|->)/.exec(text)?.[1] ??
  '';
/** A getter on the item itself reaches nothing. */
const isOwn = (text: string, name: string, items: Set<string>) =>
  [...items].some((item) => text.includes(`${item}.${name}(`));

/** Locks that now enclose more, retries and spawned work, heavy work on the path of a request. */
function scopeRisks(net: NetChange): Risk[] {
  const risks: Risk[] = [];
  const gained = (pattern: RegExp) => {
    const found = net.added.find((line) => pattern.test(line) && !isTelemetry(line));
    return found !== undefined && !net.removed.some((line) => pattern.test(line)) ? found : undefined;
  };
  const add = (line: string | undefined, what: string, severity: number, effects: Risk['effects']) => {
    if (line !== undefined) risks.push({ what, severity, effects, path: net.path, excerpt: line.trim().slice(0, 160) });
  };
  add(
    gained(
      /\bsynchronized\b|\.(?:r?lock|write_?lock|acquire)\(\)?|\bLock\(\)|\bmutex\b.*\block|FOR UPDATE|LOCK TABLE|advisory_lock|with_lock|@Synchronized|SERIALIZABLE|GlobalLock/i,
    ),
    'lock taken or widened',
    0.75,
    effectsOf.lockAdded,
  );
  add(
    gained(
      /\bgo func\b|\bgo \w+[.(]|Thread\(|\.spawn\(|create_task|asyncio\.ensure|Executors?\.|new Worker|Thread\.new|CompletableFuture|launch \{|setInterval\(/,
    ),
    'work started aside',
    0.5,
    effectsOf.spawned,
  );
  add(
    gained(
      /checkpoint|fsync|\bvacuum|bcrypt|scrypt|argon|pbkdf2|gzip|compress|deepcopy|deep_?clone|cloneDeep|structuredClone|JSON\.parse\(JSON|sharp\(|\bresize\(|encrypt|sha\d+|readFileSync|execSync|Sync\(|Thread\.sleep|time\.sleep|\bsleep\(/i,
    ),
    'heavy or blocking work',
    0.6,
    effectsOf.workAdded,
  );
  add(nestedLoop(net.added), 'loops within loops', 0.6, effectsOf.workAdded);
  return risks;
}

const innerLoop = /^\s*(?:for\b|while\b|\w[\w.]*\.(?:each|forEach|times)\b)/;

/** The innermost head of three added loops, each deeper than the one before: work that grows with the cube. */
function nestedLoop(added: readonly string[]): string | undefined {
  const open: number[] = [];
  for (const line of added) {
    if (line.trim() === '') continue;
    const indent = /^\s*/.exec(line.replace(/\t/g, '    '))?.[0].length ?? 0;
    while (open.length > 0 && indent <= (open.at(-1) ?? 0)) open.pop();
    if (!innerLoop.test(line)) continue;
    open.push(indent);
    if (open.length >= 3) return line;
  }
  return undefined;
}

/** A new call out of the process, or, at the least, new code on the path. */
function additionRisks(nets: NetChange[]): Risk[] {
  for (const net of nets) {
    const found = net.added.find(
      (line) =>
        !isTelemetry(line) &&
        !isDefinition(line) &&
        callsOf(line).some((name) => reach.test(split(name)) && !net.removed.some((old) => old.includes(name))) &&
        receiver.test(line),
    );
    if (found !== undefined)
      return [
        {
          what: 'new call out',
          severity: net.removed.length === 0 ? 0.4 : 0.3,
          effects: effectsOf.callAdded,
          path: net.path,
          excerpt: found.trim().slice(0, 160),
        },
      ];
  }
  return [];
}
