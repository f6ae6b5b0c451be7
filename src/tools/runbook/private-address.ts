/**
 * Which addresses are not the public internet's.
 * Owns: the ranges. Refuses: names; who asks resolves them first.
 * Source: IANA's special-purpose address registries for IPv4 and IPv6 (RFC 6890)
 */
import { BlockList, isIPv6 } from 'node:net';

const ranges = new BlockList();
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/3',
]) {
  const [net = '', bits] = range.split('/');
  ranges.addSubnet(net, Number(bits), 'ipv4');
}
for (const range of ['::/127', '64:ff9b::/96', '2002::/16', 'fc00::/7', 'fe80::/10', 'ff00::/8']) {
  const [net = '', bits] = range.split('/');
  ranges.addSubnet(net, Number(bits), 'ipv6');
}

/** An IPv4 address that is written as IPv6 counts as the IPv4 one. */
export function isPrivate(address: string): boolean {
  return ranges.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
