/** The script that every harness plays: 20 turns of three reads each, then words. Owns: it, and what a read answers. */
export const turns = 20;
export const toolNames = ['logs', 'metrics', 'changes'];

export function callsOf(turn) {
  return toolNames.map((name) => ({ id: `c${turn}-${name}`, name, args: { turn, of: name } }));
}

const line = 'the service answered in 12 ms and wrote 4 rows; nothing else was seen here\n';

/** About 2 kB, another one for each call. */
export function output({ turn, of }) {
  return `${of} of turn ${turn}\n${line.repeat(26)}`;
}
