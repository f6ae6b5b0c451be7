/**
 * One name for one component, whatever each source calls it.
 * Owns: the catalog's aliases, spellings that differ in nothing but case and separators, and saying once what could not
 * be joined. Refuses: likeness; two names of one source are two components, however alike they look.
 */
import type { Look, SourceLook } from './source.ts';

/** The team's own names, with what else they are called. */
export type Catalog = readonly { component: string; aliases: readonly string[] }[];

const mostNamed = 5;

/** The same looks under settled names. */
export function settleNames(
  looks: readonly SourceLook[],
  catalog: Catalog,
): { looks: SourceLook[]; remarks: string[]; nameOf: (name: string) => string } {
  const aliases = new Map(
    catalog.flatMap(({ component, aliases: all }) => all.map((alias) => [alias, component] as const)),
  );
  const bySource = looks.map(({ look }) => new Set([...namesIn(look)].map((name) => aliases.get(name) ?? name)));
  const spelled = spellingsOf(bySource, new Set(catalog.map(({ component }) => component)));
  const nameOf = (name: string): string => {
    const known = aliases.get(name) ?? name;
    return spelled.get(known) ?? known;
  };
  const settled = looks.map((one) => ({ ...one, look: renamed(one.look, nameOf) }));
  return { looks: settled, remarks: strangers(settled), nameOf };
}

/** Where two sources spell one name differently, the catalog's spelling or the first source's; never within one source. */
function spellingsOf(bySource: readonly Set<string>[], preferred: ReadonlySet<string>): Map<string, string> {
  const byKey = new Map<string, Set<string>>();
  const twice = new Set<string>();
  for (const names of bySource) {
    const here = new Set<string>();
    for (const name of names) {
      const key = name.toLowerCase().replace(/[._\s]/g, '-');
      if (here.has(key)) twice.add(key);
      here.add(key);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
    }
  }
  const spelled = new Map<string, string>();
  for (const [key, names] of byKey) {
    if (names.size < 2 || twice.has(key)) continue;
    const [first = key] = names;
    const chosen = [...names].find((name) => preferred.has(name)) ?? first;
    for (const name of names) if (name !== chosen) spelled.set(name, chosen);
  }
  return spelled;
}

/** Components that bring series, lines, spans or calls; changes and objects have names of many other things. */
function namesIn({ series = [], logs = [], spans = [], edges = [] }: Look): Set<string> {
  const names = new Set([...series, ...logs, ...spans].map(({ service }) => service));
  for (const { from, to } of edges) names.add(from).add(to);
  names.delete('unknown');
  return names;
}

function renamed(look: Look, nameOf: (name: string) => string): Look {
  const one = <Item extends { service: string }>(items: Item[] | undefined) =>
    items?.map((item) => (nameOf(item.service) === item.service ? item : { ...item, service: nameOf(item.service) }));
  const maybe = <Item extends { service?: string }>(items: Item[] | undefined) =>
    items?.map((item) => (item.service === undefined ? item : { ...item, service: nameOf(item.service) }));
  const { alert, series, logs, spans, edges, changes, others } = look;
  return {
    ...look,
    ...(alert
      ? {
          alert: {
            ...alert,
            ...(alert.service === undefined ? {} : { service: nameOf(alert.service) }),
            services: [...new Set(alert.services.map(nameOf))],
          },
        }
      : {}),
    ...(series ? { series: one(series) } : {}),
    ...(logs ? { logs: one(logs) } : {}),
    ...(spans ? { spans: one(spans) } : {}),
    ...(edges ? { edges: edges.map(({ from, to }) => ({ from: nameOf(from), to: nameOf(to) })) } : {}),
    ...(changes ? { changes: maybe(changes) } : {}),
    ...(others ? { others: maybe(others) } : {}),
  };
}

/** A source that shares no component with any other is most often one under other names. The largest is who they are others to. */
function strangers(looks: readonly SourceLook[]): string[] {
  const all = looks.map(({ name, look }) => ({ name, names: namesIn(look) })).filter(({ names }) => names.size > 0);
  const [largest] = all.toSorted((one, other) => other.names.size - one.names.size);
  return all.flatMap(({ name, names }) => {
    const others = all.filter((other) => other.name !== name);
    if (name === largest?.name || others.some((other) => [...names].some((it) => other.names.has(it)))) return [];
    const some = [...names].slice(0, mostNamed).join(', ');
    const more = names.size > mostNamed ? ` and ${names.size - mostNamed} more` : '';
    return [
      `${name}: no other source knows its components (${some}${more}); if they have other names there, write these as aliases under "catalog:"`,
    ];
  });
}
