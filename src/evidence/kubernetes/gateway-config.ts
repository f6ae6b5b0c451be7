/**
 * Routes that a gateway reads from its configuration file rather than from Kubernetes objects.
 * Owns: finding lists of routes (an identity, a path, a backend) in YAML of a ConfigMap, whatever the gateway is.
 * Refuses: knowing a product's schema; a record with a path and a backend address is a route.
 */
import { parse } from 'yaml';
import type { Route } from '../model/cluster.ts';

const maxText = 200_000;
const maxDepth = 12;

/** Routes of the texts in a ConfigMap; those of one list stay together. */
export function routesInData(data: Record<string, string | undefined>): Route[][] {
  return Object.values(data).flatMap((text) => {
    if (text === undefined || text.length > maxText || !/path|uri|backend|upstream|proxy_pass|location/i.test(text))
      return [];
    const blocks = locationsOf(text);
    return blocks.length > 1 ? [blocks] : listsIn(parsed(text), 0);
  });
}

function parsed(text: string): unknown {
  if (!/^[\s#]*[\w"'-][\w"'. -]{0,100}:/m.test(text)) return undefined;
  try {
    return parse(text, { logLevel: 'silent', maxAliasCount: 20 });
  } catch {
    return undefined;
  }
}

function listsIn(value: unknown, depth: number): Route[][] {
  if (depth > maxDepth || typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.values(value).flatMap((item) => listsIn(item, depth + 1));
  const routes = value.flatMap((item) => routeOf(item) ?? []);
  return routes.length >= 2 ? [routes] : value.flatMap((item) => listsIn(item, depth + 1));
}

/** A record that holds a path and an address, at any depth. */
function routeOf(value: unknown): Route | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const texts = textsIn(value, '', 0);
  const path = texts
    .flatMap(({ text }) => /(?:^|=|\(`?|PathPrefix\(`)\s?(\/[\w/*.{}-]+)/.exec(text)?.[1] ?? [])
    .find((one) => one !== '/');
  const target = texts.find(
    ({ key, text }) =>
      /^(?:uri|url|backend|upstream|service|serviceName|destination|target|host|cluster|proxy_pass)$/i.test(key) &&
      hostIn(text) !== undefined &&
      text !== path,
  );
  const backend = target && hostIn(target.text);
  if (!path || !backend) return undefined;
  const name = texts.find(({ key }) => /^(?:id|name|route)$/i.test(key))?.text;
  return { path, backend, ...(name ? { name } : {}) };
}

function textsIn(value: object, key: string, depth: number): { key: string; text: string }[] {
  if (depth > 4) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const own = Array.isArray(value) ? key : name;
    if (typeof item === 'string') return [{ key: own, text: item.slice(0, 500) }];
    return typeof item === 'object' && item !== null ? textsIn(item as object, own, depth + 1) : [];
  });
}

/** The host of `lb://name`, `http://name:80/x`, `name:80`, or of the default in `${VARIABLE:name}`. */
function hostIn(text: string): string | undefined {
  const filled = text.replace(/\$\{[\w.-]{1,100}:-?([^}]{1,200})\}/g, '$1');
  const found =
    /^(?:[a-z][a-z0-9+-]{0,20}:\/\/)?([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9.-]{1,200})?(?::\d{1,5})?(?:\/\S*)?$/i.exec(
      filled,
    );
  return found?.[1]?.toLowerCase();
}

/** `location /path { … proxy_pass http://backend…; }` */
function locationsOf(text: string): Route[] {
  const routes: Route[] = [];
  let path: string | undefined;
  for (const line of text.split('\n').slice(0, 5000)) {
    const bare = line.trim().slice(0, 500);
    path = /^location\s(?:[=~^*]{1,2}\s)?(\/\S*)/.exec(bare)?.[1] ?? path;
    const backend = /^proxy_pass\s(\S{1,300}?);/.exec(bare)?.[1];
    const host = backend && hostIn(backend);
    if (path && host && path !== '/') routes.push({ path, backend: host });
    if (bare.startsWith('}')) path = undefined;
  }
  return routes;
}
