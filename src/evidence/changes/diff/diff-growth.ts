/**
 * Memory and files that only grow.
 * Owns: containers that outlive a request and are added to without a bound, labels with a value each, listeners and
 * timers never removed, temporary files that stay. Refuses: containers with a bound in sight, and files whose removal is.
 */
import type { NetChange } from './diff-lines.ts';
import { type DiffReader, type Risk, riskAt } from './risk.ts';

export const growthReader: DiffReader = {
  name: 'growth',
  read({ nets }) {
    const held = containerRisks(nets);
    const loose = held.length > 0 ? held : nets.flatMap((net) => looseEnd(net) ?? []).slice(0, 1);
    return [...loose, ...filesLeft(nets)];
  },
};

const container =
  /(?:\b|_)(?:\w*(?:Map|Set|List|Vector|Vec|Queue|Deque|Array|Dictionary|Buffer)|dict|list|set|defaultdict|deque|Counter|Hash)\b|\[\s*\]|\{\s*\}|make\(/;
const holder =
  /^(?<indent>\s*)(?:(?:export|public|private|protected|internal|pub|readonly|final|lateinit|volatile)\s+)*(?:(?:var|let|const|val|static(?:\s+(?:mut|final|readonly))?)\s+)*(?:[A-Z][\w.]*(?:<[^=]*>)?\s+)?(?<self>(?:self\.|this\.|@@?))?(?<name>[A-Za-z_$][\w$]*)\s*(?:[:=]|\[\]|map\[|sync\.)(?<value>.*)$/;
const bound =
  /lru|max(?!_?conns)|limit|evict|ttl|bound|capacit|ring_?buffer|prune|trim|expire|weak|shift\(|pop\(|popleft|slice\(-|remove|\.clear\(|splice|size\(\)\s*>|length\s*>|len\(\w+\)\s*>|truncate|rotate|flush|drain|delete/i;
const adding = String.raw`\.(?:append|push|push_back|add|addLast|put|insert|set|store|computeIfAbsent|extend|offer|unshift|putIfAbsent|concat|getOrPut)\b`;

function containerRisks(nets: NetChange[]): Risk[] {
  const placed = (of: 'added' | 'context') => nets.flatMap((net) => net[of].map((text) => ({ net, text })));
  const added = placed('added');
  const everything = nets.flatMap(({ added: lines, context }) => [...lines, ...context]);
  return [...added, ...placed('context')].flatMap(({ net, text }): Risk[] => {
    const { name, indent = '', self } = holder.exec(text)?.groups ?? {};
    if (!name || name.length < 2 || !container.test(text.slice(text.indexOf(name) + name.length))) return [];
    const outlives =
      indent.length === 0 ||
      self !== undefined ||
      /\bstatic\b|^\s*[A-Z_@]+\b/.test(text) ||
      /class|struct|object|module/.test(net.header);
    if (!outlives) return [];
    const bare = name.replace(/[$@]/g, (mark) => `\\${mark}`);
    const grow = new RegExp(
      String.raw`\b${bare}\b[^\n]{0,60}?(?:${adding}|\[[^\]\n]+\]\s*(?:=(?!=)|\|\|=|\.append|\.push|\+=)|\s*<<|\s*\+=|\s*=\s*append\(\s*${bare})`,
      'i',
    );
    const line = added.find(({ text: one }) => one !== text && grow.test(one));
    if (!line) return [];
    const near = everything.filter((one) => one.includes(name)).join('\n');
    const all = everything.join('\n');
    const isBound = bound.test(near.replace(grow, '')) || /\blru\b|maxlen|max_?(?:size|entries|items)|evict/i.test(all);
    // Shared by all requests and written without a lock: it can also break at once.
    const isGuarded = /lock|mutex|sync|concurrent|atomic/i.test(all);
    const kind = isGuarded ? 'grows-without-bound' : 'grows-without-bound-or-lock';
    return [riskAt(line.net, kind, isBound ? 0.2 : 0.95, line.text, { of: name })];
  });
}

const listening = /addEventListener|\.on\(['"]|\.subscribe\(|setInterval\(|addListener|\+=\s*\w*Handler/;
const unlistening = /removeEventListener|\.off\(|unsubscribe|clearInterval|removeListener|once/;
/** A metric's label with a value for each user, request or thing. */
const label = /["'`](?:user|session|request|trace|order)(?:_?id)?["'`]|["'`]\w+_(?:id|uuid)["'`]/i;
const labelled = /labels?|tags?\b|Counter|Gauge|Histogram/i;

function looseEnd(net: NetChange): Risk | undefined {
  const text = net.added.join('\n');
  const all = [...net.added, ...net.context, net.path].join('\n');
  const shown = (pattern: RegExp) => net.added.find((line) => pattern.test(line)) ?? '';
  if (listening.test(text) && !unlistening.test(text))
    return riskAt(net, 'grows-without-bound', 0.6, shown(listening), { of: 'listener or timer' });
  return label.test(text) && labelled.test(all) && net.removed.length > 0 && !label.test(net.removed.join('\n'))
    ? riskAt(net, 'grows-without-bound', 0.7, shown(label), { of: 'label' })
    : undefined;
}

/** A file or folder of its own under the folder for temporary ones, as the usual languages ask for it. */
const temporary =
  /["'`]\/(?:var\/)?tmp\/|\bmk[ds]?temp\w{0,10}\(|NamedTemporaryFile\(|\bcreateTemp(?:File|Directory)\(|\b(?:ioutil\.Temp(?:File|Dir)|os\.(?:CreateTemp|MkdirTemp))\(|GetTempFileName\(|\b(?:tmpdir|tempnam)\(/;
const removing =
  /\bunlink\w{0,8}\(|\b(?:rm|rmtree|rmSync|rmdir|remove\w{0,20}|delete(?!\s?=\s?False)\w{0,20}|clean_?up|dispose)\b|TemporaryDirectory|\bwith\s+\S{0,80}Temporary(?![^\n]{0,200}delete\s?=\s?False)/i;

/** Files are written for a while, and nothing in sight removes them. */
function filesLeft(nets: NetChange[]): Risk[] {
  if (nets.some(({ added, context }) => [...added, ...context].some((line) => removing.test(line)))) return [];
  for (const net of nets) {
    const line = net.added.find((one) => temporary.test(one) && !net.removed.some((old) => temporary.test(old)));
    if (line !== undefined) return [riskAt(net, 'files-left', 0.85, line)];
  }
  return [];
}
