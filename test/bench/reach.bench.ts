/**
 * `npm run bench -- reach [--only NAME,…] [--alerts N]`: the first look, with no model, on a realistic stack whose
 * telemetry is only metrics: 20 faults and 6 alerts with nothing behind them, through `aura investigate`, and N of them
 * once more through a real Alertmanager and the Slack look-alike. AURA_SEED and AURA_FLAVOUR choose another stack.
 * Owns: playing, comparing with the truth, the figures. Refuses: telling Aura anything that the alert does not say.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wordsOf } from '../support/stack/alert.ts';
import { askByAlert } from '../support/stack/ask-by-alert.ts';
import { askByCommand } from '../support/stack/ask-by-command.ts';
import { flavourOf } from '../support/stack/flavours.ts';
import { isRight, type Said, saidBy } from '../support/stack/judge.ts';
import { type OpenSetUp, Stack } from '../support/stack/stack.ts';

interface Row {
  name: string;
  kind: 'fault' | 'healthy';
  way: 'command' | 'alert';
  right: boolean;
  said: Said;
  seconds: number;
}

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    alerts: { type: 'string', default: '5' },
    verbose: { type: 'boolean', default: false },
  },
});
const seed = Number(process.env['AURA_SEED'] ?? 1);
const flavour = flavourOf(process.env['AURA_FLAVOUR'] ?? '1');
const only = values.only?.split(',');
const chosen = flavour.setUps.filter(({ name }) => !only || only.includes(name));
/** Faults and healthy ones by turns over the worlds. */
const byAlert = new Set(
  chosen
    .filter((_, i) => i % Math.max(1, Math.floor(chosen.length / Number(values.alerts))) === 1 || chosen.length === 1)
    .slice(0, Number(values.alerts))
    .map(({ name }) => name),
);
const reachSeconds = 15;

const rows: Row[] = [];
const unplayed: string[] = [];
const stack = new Stack(flavour, { seed, share: chosen.length > 3 });
process.stdout.write(`seed ${seed}, ${chosen.length} set-ups, ${byAlert.size} of them by Alertmanager too\n`);
try {
  for (const setUp of chosen.toSorted((one, other) => one.world.localeCompare(other.world)))
    await stack.open(setUp).then(play, (error: unknown) => notPlayed(setUp.name, error));
} finally {
  stack.close();
}
report();

async function play(open: OpenSetUp): Promise<void> {
  try {
    const { alert, right } = open.played;
    const before = await open.server.asked();
    const asked = await askByCommand(wordsOf(alert), open.source);
    const after = await open.server.asked();
    if (values.verbose) process.stdout.write(`${wordsOf(alert)}\n${asked.told}\n${JSON.stringify(asked.answer)}\n`);
    note(open, 'command', saidBy(asked.answer), asked.seconds, `${after - before} queries`, right);
    if (!byAlert.has(open.setUp.name)) return;
    const folder = mkdtempSync(join(tmpdir(), 'aura-reach-'));
    const told = await askByAlert(alert, open.source, folder);
    rmSync(folder, { recursive: true, force: true });
    note(open, 'alert', saidBy(told.answer), told.seconds, `${told.answers} answers in the channel`, right);
  } finally {
    await open.close();
  }
}

/** A set-up that did not come about is no success. */
function notPlayed(name: string, error: unknown): void {
  unplayed.push(name);
  process.stdout.write(`WRONG  ${name}: not played: ${String(error).slice(0, 200)}\n`);
}

function note({ setUp }: OpenSetUp, way: Row['way'], said: Said, seconds: number, cost: string, right: string[]): void {
  const row: Row = { name: setUp.name, kind: setUp.kind, way, said, seconds, right: isRight(setUp, right, said) };
  rows.push(row);
  const truth = right.length > 0 ? right.join(' or ') : 'nothing wrong';
  const heard = said.outcome === 'fault' ? `fault of ${said.component}` : said.outcome;
  process.stdout.write(
    `${row.right ? 'right' : 'WRONG'}  ${setUp.name.padEnd(20)} ${setUp.world.padEnd(8)} ${way.padEnd(8)} ${heard}; truth: ${truth}; ${seconds.toFixed(1)} s, ${cost}; ${said.why.slice(0, 400)}\n`,
  );
}

function report(): void {
  const one = rows.filter(({ way }) => way === 'command');
  const faults = one.filter(({ kind }) => kind === 'fault');
  const healthy = one.filter(({ kind }) => kind === 'healthy');
  const named = faults.filter(({ right }) => right).length;
  const calm = rows.filter(({ kind, said }) => kind === 'fault' && said.outcome === 'healthy').length;
  const well = healthy.filter(({ right }) => right).length;
  const alerts = rows.filter(({ way }) => way === 'alert');
  const slowest = Math.max(...rows.map(({ seconds }) => seconds));
  const needed = Math.ceil(faults.length * flavour.share);
  const lines = [
    line('set-ups not played', String(unplayed.length), 0, unplayed.length === 0),
    line('components', `${named} of ${faults.length}`, needed, named >= needed),
    line('wrongly healthy', String(calm), 0, calm === 0),
    line('healthy or cannot tell', `${well} of ${healthy.length}`, healthy.length, well === healthy.length),
    line(
      'by alert',
      `${alerts.filter(({ right }) => right).length} of ${alerts.length}`,
      alerts.length,
      alerts.every(({ right }) => right),
    ),
    line('first solid view seconds p100', slowest.toFixed(1), reachSeconds, slowest <= reachSeconds),
  ];
  process.exitCode = lines.every(Boolean) ? 0 : 1;
}

function line(what: string, figure: string, reach: number, met: boolean): boolean {
  process.stdout.write(`reach ${what}: ${figure}, reach ${reach}: ${met ? 'met' : 'short'}\n`);
  return met;
}
