/**
 * Memory that only grows.
 * Owns: containers that outlive a request and are added to without a bound, listeners and timers never removed.
 * Refuses: containers with a bound in sight.
 */
import type { NetChange } from './diff-lines.ts';
import { effectsOf, type Risk } from './diff-risk.ts';

const container =
  /(?:\b|_)(?:\w*(?:Map|Set|List|Vector|Vec|Queue|Deque|Array|Dictionary|Registry|Buffer)|dict|list|set|defaultdict|deque|Counter|Hash)\b|\[\s*\]|\{\s*\}|\[\][\w*.]+|make\(/;
const holder =
  /^(?<indent>\s*)(?:(?:export|public|private|protected|internal|pub|readonly|final|lateinit|volatile)\s+)*(?:(?:var|let|const|val|static(?:\s+(?:mut|final|readonly))?)\s+)*(?:[A-Z][\w.]*(?:<[^=]*>)?\s+)?(?<self>(?:self\.|this\.|@@?))?(?<name>[A-Za-z_$][\w$]*)\s*(?:[:=]|\[\]|map\[|sync\.|\s(?=\[\]|map\[|sync\.))(?<value>.*)$/;
const bound =
  /lru|max(?!_?conns)|limit|evict|ttl|bound|capacit|ring_?buffer|maxlen|prune|trim|expire|weak|shift\(|pop\(|popleft|slice\(-|remove|\.clear\(|splice|size\(\)\s*>|length\s*>|len\(\w+\)\s*>|truncate|rotate|flush|drain|delete/i;

export function growthRisks(nets: NetChange[]): Risk[] {
  const added = nets.flatMap((net) => net.added.map((text) => ({ net, text })));
  const everything = nets.flatMap(({ added: lines, context }) => [...lines, ...context]).join('\n');
  const risks: Risk[] = [];
  for (const { net, text } of [
    ...added,
    ...nets.flatMap((net) => net.context.map((context) => ({ net, text: context }))),
  ]) {
    const found = holder.exec(text)?.groups;
    const name = found?.name;
    if (!name || name.length < 2 || !container.test(text.slice(text.indexOf(name) + name.length))) continue;
    const outlives =
      (found.indent?.length ?? 0) === 0 ||
      found.self !== undefined ||
      /\bstatic\b|^\s*[A-Z_@]+\b/.test(text) ||
      /class|struct|object|module|companion/.test(net.header);
    if (!outlives) continue;
    const bare = name.replace(/[$@]/g, (mark) => `\\${mark}`);
    const grow = new RegExp(
      String.raw`\b${bare}\b[^\n]{0,60}?(?:\.(?:append|push|push_back|add|addLast|put|insert|set|Store|store|computeIfAbsent|extend|offer|unshift|putIfAbsent|plusAssign|concat|getOrPut)\b|\[[^\]\n]+\]\s*(?:=(?!=)|\|\|=|\.append|\.push|\+=)|\s*<<|\s*\+=|\s*=\s*append\(\s*${bare})`,
    );
    const line = added.find(({ text: one }) => one !== text && grow.test(one));
    if (!line) continue;
    const near = everything
      .split('\n')
      .filter((one) => one.includes(name))
      .join('\n');
    // Shared by all requests and written without a lock: it can also break at once.
    const isGuarded = /lock|mutex|sync|concurrent|atomic/i.test(everything);
    const isBound =
      bound.test(near.replace(grow, '')) || /\blru\b|maxlen|max_?(?:size|entries|items)|evict/i.test(everything);
    risks.push({
      what: `grows without bound: ${name}`,
      severity: isBound ? 0.2 : 0.95,
      effects: isGuarded ? effectsOf.growth : { ...effectsOf.growth, crash: 0.9, wrong: 0.6 },
      path: line.net.path,
      excerpt: line.text.trim().slice(0, 160),
    });
  }
  if (risks.length === 0) risks.push(...looseEnds(nets));
  return risks;
}

/** A field or global that is added to where its declaration is out of sight, listeners, timers. */
function looseEnds(nets: NetChange[]): Risk[] {
  for (const net of nets) {
    const text = net.added.join('\n');
    const listener =
      /addEventListener|\.on\(['"]|\.subscribe\(|setInterval\(|addListener|registerObserver|\+=\s*\w*Handler/.exec(
        text,
      );
    if (listener && !/removeEventListener|\.off\(|unsubscribe|clearInterval|removeListener|once/.test(text))
      return [
        {
          what: 'listener or timer never removed',
          severity: 0.6,
          effects: effectsOf.growth,
          path: net.path,
          excerpt: listener[0],
        },
      ];
    const field =
      /\b(?:self|this|@)\.?_?(\w+)(?:\.(?:append|push|add|put|insert|set)\(|\[[^\]]+\]\s*=|\s*<<)/.exec(text) ??
      /\b([A-Z][A-Z_]{3,}|[a-z]\w*(?:Cache|Log|History|Registry|Seen|Buffer|Index|Map|List))\b(?:\.(?:append|push|add|put|insert|set)\(|\[[^\]]+\]\s*=|\s*=\s*append\(\s*\1)/.exec(
        text,
      );
    if (field && !bound.test(text) && !net.removed.some((line) => line.includes(field[1] ?? ' ')))
      return [
        {
          what: `added to and never removed: ${field[1]}`,
          severity: 0.6,
          effects: effectsOf.growth,
          path: net.path,
          excerpt: field[0],
        },
      ];
  }
  return [];
}
