/**
 * A feed as a control room's radio has it: ten thousand short texts of which twelve matter.
 * Owns: the texts, from a seed. Refuses: telling which of them an installation should say.
 */
import { randomOf } from '../bench/random.ts';

/** What the workflow of such a feed watches for. */
export const watched = ['fire', 'leak', 'outage', 'evacuate', 'collision'];
export const matter = [
  'Control, we have open fire on deck three, crew is moving aft',
  'Gas leak reported behind the bakery on Mill Road, two people dizzy',
  'Total outage of the northern substation, hospital runs on diesel',
  'Evacuate hall B now, the ceiling is coming down',
  'Collision of two ferries off the breakwater, one takes in water',
  'Fire has jumped the firebreak and is heading for the campsite',
  'Hydraulic leak, left gear does not come down, we go around',
  'Signal outage between Oakley and Stern, two trains face each other',
  'Please evacuate the tunnel, a lorry with solvents lost its load',
  'Collision at the level crossing, school bus involved, send ambulances',
  'Battery container caught fire at the solar park, wind from the west',
  'Chlorine leak in the swimming pool plant room, staff locked out',
];

/** What such a feed says all day, with the watched words in its routine. */
export function radioFeed(seed: number): { texts: string[]; at: Set<string> } {
  const next = randomOf(seed);
  const below = (most: number) => Math.floor(next() * most);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const unit = () => `${pick(['Tango', 'Bravo', 'Delta', 'Kilo', 'Sierra'])} ${below(90) + 10}`;
  const routine: (() => string)[] = [
    () => `${unit()}, radio check, how do you read`,
    () => `${unit()}, reading you ${pick(['loud and clear', 'weak', 'broken'])}, over`,
    () => `${unit()} is ${pick(['on station', 'returning to base', 'refuelling', 'on break', 'leaving the depot'])}`,
    () => `Weekly fire alarm test in building ${below(40)} at ${below(24)}:00, no action needed`,
    () => `${unit()}, the small leak at hydrant ${below(300)} is on the list for maintenance`,
    () => `Planned outage of feeder ${below(60)} from ${below(12)} to ${below(12) + 12}, customers were told`,
    () => `Drill: evacuate exercise of shift ${below(6)} ended after ${below(30)} minutes`,
    () => `Wind ${below(40)} knots from ${pick(['north', 'south', 'east', 'west'])}, sea state ${below(6)}`,
    () => `Lorry ${below(900)} passed gate ${below(9)}, ${pick(['gravel', 'timber', 'empty', 'cement'])}`,
    () => `Shift ${below(6)} takes over, nothing special, coffee is ${pick(['hot', 'cold', 'gone'])}`,
  ];
  const texts = Array.from({ length: 10_000 - matter.length }, () => pick(routine)());
  for (const one of matter) texts.splice(300 + below(texts.length - 300), 0, one);
  return { texts, at: new Set(matter) };
}
