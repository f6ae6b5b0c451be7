/** `node measure.mjs NAME`: plays the script with one peer and prints what a run took. Owns: warming up and the medians. */
const rounds = 30;
const warmUp = 15;
const { once } = await import(`./${process.argv[2]}.mjs`);
const cpu = [];
const wall = [];
for (let number = 0; number < warmUp + rounds; number += 1) {
  const [began, used] = [performance.now(), process.cpuUsage()];
  const called = await once(number);
  const { user, system } = process.cpuUsage(used);
  if (called !== 60) throw new Error(`${called} calls instead of 60`);
  if (number < warmUp) continue;
  cpu.push((user + system) / 1_000);
  wall.push(performance.now() - began);
}
const median = (values) => values.toSorted((one, other) => one - other)[values.length >> 1];
process.stdout.write(`${JSON.stringify({ cpu: median(cpu), wall: median(wall) })}\n`);
process.exit(0);
