/**
 * What is told of an action on whose card nothing stands that depends on it.
 * Owns: that line. Refuses: calling that harmless while others are in trouble already.
 */
import { listed, name, say, type Words } from '../../run/wording/words.ts';
import type { Asked } from './asked.ts';

export function touchesNothing({ finding, state }: Asked, component: string): Words {
  const isOpen = state.resolved === null && finding?.outcome === 'fault';
  const hit = isOpen ? [finding.alerted, ...finding.blastRadius] : [];
  const others = [...new Set(hit)].flatMap((it) => (it && it !== component && it !== finding?.component ? it : []));
  return others.length > 0
    ? say`It touches ${name(component)}. In trouble already: ${listed(others.map((it) => name(it)))}; what of that depends on ${name(component)} is not known here.`
    : say`It touches ${name(component)}; nothing that depends on it is known to be worse off now.`;
}
