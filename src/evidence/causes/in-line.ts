/**
 * Who waits for a place in a pool of its own that is held for somebody else.
 * Owns: that places stay taken while a callee is slow (Little's law: places in use = rate × time), so that the time which
 * requests wait for one is the callee's. Refuses: pools that filled up while all below answered as fast as ever.
 */
import type { Topology } from '../model/topology.ts';
import { type CauseEvidence, strongest } from './cause-evidence.ts';
import type { SaturationEvidence } from './saturation-evidence.ts';
import type { StatedEvidence } from './stated-evidence.ts';

/** From here on what requests hold has filled up, 0 to 1. */
const filled = 0.5;
/** A callee's own slowness explains its caller's from this share of it on. */
const explains = 0.3;
/** Milliseconds by which samples of one moment lie apart. */
const slack = 60_000;

interface Seen {
  /** Who lost time of its own. */
  late: readonly CauseEvidence[];
  /** Who ran out of something. */
  full: readonly SaturationEvidence[];
  /** Who says why it does not work. */
  says: readonly StatedEvidence[];
  topology: Topology;
}

/** The components whose own lost time is a wait for places that a slow callee keeps. */
export function inLine({ late, full, says, topology }: Seen): Set<string> {
  const own = strongest([...late]);
  const pools = new Set([
    ...full.flatMap(({ component, score, occupied }) => (occupied && score >= filled ? component : [])),
    ...says.flatMap(({ component, held }) => (held ? component : [])),
  ]);
  return new Set(
    [...pools].filter((component) => {
      const mine = own.get(component);
      return [...topology.downstream(component).keys()].some((below) => {
        const slower = below === component ? undefined : own.get(below);
        if (!slower) return false;
        return slower.score >= explains * (mine?.score ?? 1) && slower.onset <= (mine?.onset ?? slower.onset) + slack;
      });
    }),
  );
}
