/**
 * How much speaks for two incidents being the same fault: record linkage after Fellegi and Sunter, "A Theory for Record
 * Linkage" (1969). A field that agrees counts the more the rarer its value is, one that disagrees counts against.
 * Owns: the weights. Refuses: text, and looking anything up.
 */
import type { Structure } from '../run/outcomes/structure.ts';

type Field = Exclude<keyof Structure, 'signs'>;

interface FieldOdds {
  /** How often two incidents of one fault agree in it. */
  agree: number;
  /** How often two of different faults do, before anything was counted. */
  chance: number;
}

const fields: Record<Field, FieldOdds> = {
  alert: { agree: 0.9, chance: 0.1 },
  alerted: { agree: 0.9, chance: 0.15 },
  component: { agree: 0.97, chance: 0.1 },
  kind: { agree: 0.85, chance: 0.2 },
  reason: { agree: 0.95, chance: 0.1 },
  change: { agree: 0.8, chance: 0.25 },
};
const sign: FieldOdds = { agree: 0.8, chance: 0.05 };
/** Shared signs that count; more of them are no further witnesses, as they move together. */
const mostSigns = 3;
/** Incidents that the odds from before anything was counted weigh as much as. */
const prior = 10;

/** What is known of how common values are. */
export interface Counts {
  /** Incidents whose outcome was said. */
  total: number;
  /** How many of them have a feature (`featuresOf`). */
  of: (feature: string) => number;
}

/** Bits for (above 0) or against; a field that either does not know counts nothing. */
export function linkage(now: Structure, then: Structure, counts: Counts): number {
  const common = (feature: string, { chance }: FieldOdds): number =>
    (counts.of(feature) + prior * chance) / (counts.total + prior);
  let bits = 0;
  for (const [field, odds] of Object.entries(fields) as [Field, FieldOdds][]) {
    const [one, other] = [now[field], then[field]];
    if (one === null || other === null) continue;
    const chance = Math.min(0.9, common(`${field}:${one}`, odds));
    bits += one === other ? Math.log2(odds.agree / chance) : Math.log2((1 - odds.agree) / (1 - chance));
  }
  return bits + signBits(now.signs, then.signs, (it) => Math.min(0.9, common(`sign:${it}`, sign)));
}

function signBits(now: readonly string[], then: readonly string[], chanceOf: (sign: string) => number): number {
  if (now.length === 0 || then.length === 0) return 0;
  const shared = then.filter((it) => now.includes(it));
  const chances = shared.map(chanceOf).toSorted((one, other) => one - other);
  // That none of several is shared speaks against as one field that disagrees.
  if (chances.length === 0) return Math.log2((1 - sign.agree) / (1 - sign.chance));
  return chances.slice(0, mostSigns).reduce((bits, chance) => bits + Math.max(0, Math.log2(sign.agree / chance)), 0);
}
