/**
 * The order of one turn's calls: reads side by side, then writes one after another.
 * Owns: that order. A write may park the run, and what the reads brought is in the ledger by then. Refuses: calling.
 */
export async function readsFirst<C, R>(
  calls: readonly C[],
  isWrite: (call: C) => boolean,
  answer: (call: C, index: number) => Promise<R>,
): Promise<R[]> {
  const answers = await Promise.all(
    calls.map(async (call, index) => (isWrite(call) ? null : { it: await answer(call, index) })),
  );
  const all: R[] = [];
  for (const [index, call] of calls.entries()) all.push((answers[index] ?? { it: await answer(call, index) }).it);
  return all;
}
