/**
 * Quantities as Kubernetes writes them, and addresses as programs write them, to numbers and parts.
 * Owns: `500m`, `2Gi`, `HOST:PORT`, URLs. Refuses: units that the API does not know.
 */

const factors: Record<string, number> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** Cores, bytes or a count; NaN where the text is no quantity. */
export function amountOf(text: string | undefined): number {
  const found = /^([+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)([a-zA-Z]{0,2})$/.exec(text?.trim() ?? '');
  const factor = found ? factors[found[2] ?? ''] : undefined;
  return found && factor !== undefined ? Number(found[1]) * factor : Number.NaN;
}

export interface Address {
  host: string;
  port?: number;
}

/** Host and port of `host:port`, `scheme://user@host:port/path` or a bare name; undefined for anything else. */
export function addressOf(value: string): Address | undefined {
  const text = value.trim();
  if (text.length > 500) return undefined;
  const found =
    /^(?:(?:jdbc:)?([a-z][a-z0-9+.-]{0,30}):\/\/)?(?:[^@/\s]{0,200}@)?([A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}))(?::(\d{1,5}))?(?:[/?][^\s]*)?$/i.exec(
      text,
    );
  if (!found) return undefined;
  const host = (found[2] ?? '').replace(/\.$/, '').toLowerCase();
  if (/^\d+(?:\.\d+)?$/.test(host) || host === '') return undefined;
  const port = found[3] === undefined ? usualPort(found[1]) : Number(found[3]);
  return port === undefined ? { host } : { host, port };
}

function usualPort(scheme: string | undefined): number | undefined {
  return scheme === 'http' ? 80 : scheme === 'https' ? 443 : undefined;
}

/** The Service and namespace that a host name stands for inside a cluster; undefined for names outside it. */
export function serviceOfHost(
  host: string,
  namespace: string | undefined,
): { name: string; namespace?: string } | undefined {
  if (/^[\d.]+$/.test(host)) return undefined;
  const parts = host.split('.');
  if (parts.length === 1) return { name: host, namespace };
  if (parts.length === 2 || parts[2] === 'svc') return { name: parts[0] ?? '', namespace: parts[1] };
  // A pod of a headless Service: POD.SERVICE.NAMESPACE.svc
  return parts[3] === 'svc' ? { name: parts[1] ?? '', namespace: parts[2] } : undefined;
}

/** How many letters differ, swapped neighbours counted once; no more than `most` is told apart. */
export function editDistance(one: string, other: string, most = 3): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? most + 1;
}
