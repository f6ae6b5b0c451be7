/**
 * Whom a span calls, as far as the calling side alone can say.
 * Owns: the peer attributes of OpenTelemetry's semantic conventions (HTTP, RPC, messaging; old names and new), and
 * joining an address with the name of a known service.
 * Refuses: guessing; an address that belongs to no known service gives nothing.
 */
import type { Span } from './telemetry.ts';

const named = ['peer.service', 'server.address', 'net.peer.name', 'rpc.service', 'http.host', 'upstream_cluster'];
const addressed = ['url.full', 'http.url'];
const outgoing = /^(?:client|producer|span_kind_client|span_kind_producer|3|4)$/i;

/** Whether the span says that it is of a call to somebody, rather than of serving one. */
export function isCall({ attributes }: Span): boolean {
  const kind = attributes?.['span.kind'] ?? attributes?.kind;
  return outgoing.test(`${typeof kind === 'string' || typeof kind === 'number' ? kind : ''}`);
}

/** Services that spans of calls name as their peers, in sight or not: `peer.service` is set to say just that. */
export function namedPeers(spans: readonly Span[]): Set<string> {
  const peers = new Set<string>();
  for (const span of spans) {
    const peer = span.attributes?.['peer.service'];
    if (typeof peer === 'string' && peer !== '' && peer.length <= longestName && isCall(span)) peers.add(peer);
  }
  return peers;
}

const longestName = 100;

/** The known service that the span calls, undefined when its attributes do not say or name another than a known one. */
export function peerOfSpan({ service, attributes }: Span, known: ReadonlySet<string>): string | undefined {
  if (!attributes) return undefined;
  const kind = attributes['span.kind'] ?? attributes.kind;
  const isOutgoing =
    typeof kind === 'string' || typeof kind === 'number' ? outgoing.test(`${kind}`) : kind === undefined;
  if (!isOutgoing) return undefined;
  for (const name of [...named, ...addressed]) {
    const value = attributes[name];
    if (typeof value !== 'string' || value.length > 500) continue;
    const peer = knownBy(value, known);
    if (peer !== undefined && peer !== service) return peer;
  }
  return undefined;
}

/** `billing`, `billing:8443`, `https://billing.shop.svc:8443/charge` and `shop.Billing` are all the service `billing`. */
function knownBy(value: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(value)) return value;
  const host = value.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').split(/[/:?#]/, 1)[0] ?? '';
  const parts = host.split('.');
  for (const part of [host, parts[0] ?? '', (parts.at(-1) ?? '').toLowerCase()]) if (known.has(part)) return part;
  return undefined;
}
