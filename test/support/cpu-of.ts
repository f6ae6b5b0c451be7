/**
 * What work costs, as far as a test may hold it to that: time of the processor, which other processes do not lengthen.
 * Owns: the two measures. Refuses: speed; that is the benches'.
 */

/** ms of processor time that the work takes in this process. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The longest time for which the work lets nothing else of this process have a turn, in ms; the best of three tries. */
export async function longestTurn<Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> {
  const tries: { ms: number; result: Result }[] = [];
  for (let at = 0; at < 3; at += 1) {
    let ms = 0;
    let last = performance.now();
    let cpu = process.cpuUsage();
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(cpu);
      // By the clock while it sleeps and by the processor while others have it: the smaller is this process's own.
      ms = Math.max(ms, Math.min(performance.now() - last, (user + system) / 1_000));
      last = performance.now();
      cpu = process.cpuUsage();
    }, 1);
    const result = await work();
    clearInterval(timer);
    tries.push({ ms, result });
  }
  return tries.reduce((best, next) => (next.ms < best.ms ? next : best));
}
