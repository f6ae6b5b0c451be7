/**
 * The host in an address.
 * Owns: schemes, users, ports and the domains of a cluster. Refuses: numbers for names.
 */

const longestAddress = 300;

/** `redis://orders-db.shop.svc:6379` is `orders-db`, `db-7:9100` is `db-7`; null for a number and for this machine. */
export function hostOf(address: string): string | null {
  const host = wholeHostOf(address);
  if (host === null || isAddress(host)) return null;
  const [first = host] = host.split('.', 1);
  // A machine's full name stays whole, as clouds make it of its address; a service of a cluster has its own name first.
  return /\.svc(?:\.|$)|\.(?:local|internal)$/.test(host) && !/^ip-[\d-]+$/.test(first) ? first : host;
}

/** The same with a number for a host, such as `10.4.0.9`. */
export function wholeHostOf(address: string): string | null {
  const host = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/]*@)?(\[[0-9a-f:.]+\]|[^/:?#[\]]+)/i.exec(
    address.slice(0, longestAddress),
  )?.[1];
  return host === undefined || host === 'localhost' || host === '[::1]' || host.startsWith('127.') ? null : host;
}

function isAddress(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.startsWith('[');
}
