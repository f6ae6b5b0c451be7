/**
 * `npm run bench -- behaviour [--only TEXT] [--suite FOLDER] [--write] [--part scenarios|harnesses]`: every scenario with no
 * model and with each policy model, recorded runs replayed, and harnesses that are bad on purpose.
 * Owns: the table that the README shows (`--write` puts it there, and the base beside it), and failing where anything got
 * worse than the base beyond noise. Refuses: the cases, and real models; `aura bench --model` is for those.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareReports, isRegression } from '../../src/bench/grade/against.ts';
import { figuresOf, type Report } from '../../src/bench/grade/report.ts';
import { worseSigns } from '../../src/bench/grade/signs.ts';
import { comparisonText } from '../../src/bench/report/comparison-text.ts';
import { readReport } from '../../src/bench/report/read-report.ts';
import { whyOff } from '../../src/bench/report/report-text.ts';
import type { PartOutcome } from './behaviour/part.ts';
import { runParts } from './behaviour/parts.ts';
import { behaviourTable, withoutTimes, writtenInto } from './behaviour/table.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    suite: { type: 'string', default: 'test/bench/scenarios' },
    part: { type: 'string' },
    write: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
});
const started = Date.now();
const baseFile = 'test/bench/behaviour/base.json';
const say = (line: string) => void process.stdout.write(`${line}\n`);
let met = true;
function figure(what: string, value: string, reach: string, isMet: boolean): void {
  met &&= isMet;
  say(`behaviour ${what}: ${value}, reach ${reach}: ${isMet ? 'met' : 'short'}`);
}

/** A model may hand in without looking, answering or citing; code must hold the rest whatever it does. */
const held = ['verdict-above-proof', 'healthy-without-proof', 'foreign-text-unfenced', 'write-more-than-once'];
const part = await runParts({
  suite: values.suite,
  only: values.only,
  scenarios: values.part !== 'harnesses',
  harnesses: values.part !== 'scenarios',
});
if (values.part !== 'harnesses') scenarios(part);
if (values.part !== 'scenarios') harnesses(part);
figure('minutes', ((Date.now() - started) / 60_000).toFixed(1), 'under 5', Date.now() - started < 300_000);
process.exitCode = met ? 0 : 1;

function scenarios({ reports, replayed, departures }: PartOutcome): void {
  const table = behaviourTable(reports);
  say(table);
  if (values.verbose)
    for (const { model, cases: results } of reports)
      for (const it of results.filter(({ passed }) => !passed)) say(`${model}: ${whyOff(it)}`);
  const [none] = reports.map((it) => figuresOf(it));
  if (none) {
    const { causeRight, falseAlarmsRight, causeWrong, healthyWrongly, skipped, run: all } = none;
    figure(
      'cause right with no model',
      percent(causeRight.share?.value),
      '80 %',
      (causeRight.share?.value ?? 0) >= 0.8,
    );
    figure(
      'false alerts healthy or not to be told',
      percent(falseAlarmsRight.share?.value),
      '90 %',
      (falseAlarmsRight.share?.value ?? 0) >= 0.9,
    );
    figure('wrong causes', String(causeWrong), 'at most 1', causeWrong <= 1);
    figure('"healthy" of a fault', String(healthyWrongly), '0', healthyWrongly === 0);
    figure('cases', `${all} run, ${skipped} skipped`, '80 run, 0 skipped', all >= 80 && skipped === 0);
  }
  figure(
    'faults of the harness',
    String(reports.reduce((sum, it) => sum + faultsIn(it), 0)),
    '0',
    reports.every((it) => faultsIn(it) === 0),
  );
  for (const line of departures) say(`not the same: ${line}`);
  figure(
    'cassettes replayed byte for byte',
    `${replayed.same} of ${replayed.of} investigations`,
    'all',
    replayed.of > 0 && replayed.same === replayed.of,
  );
  if (values.write) {
    writeFileSync(baseFile, `${JSON.stringify(reports.map(withoutTimes), null, 1)}\n`);
    writeFileSync('README.md', writtenInto(readFileSync('README.md', 'utf8'), table));
  } else if (existsSync(baseFile)) against(reports);
}

function against(reports: readonly Report[]): void {
  const base = (JSON.parse(readFileSync(baseFile, 'utf8')) as unknown[]).map((it) =>
    readReport(JSON.stringify(it), baseFile),
  );
  for (const report of reports) {
    const before = base.find(({ model }) => model === report.model);
    if (!before) continue;
    const comparison = compareReports(before, report);
    const signs = worseSigns(before, report);
    const isWorse = isRegression(comparison) || signs.length > 0;
    if (isWorse) say(comparisonText(comparison));
    for (const { name, before: was, now } of signs) say(`${name}: ${was} before, ${now} now`);
    figure(`${report.model}, against the base`, isWorse ? 'worse' : 'no worse', 'no worse', !isWorse);
  }
}

function harnesses({ harnesses: all }: PartOutcome): void {
  let caught = 0;
  for (const { name, sign, signs, unchanged, cases } of all) {
    const isNamed = signs.some((it) => it.name === sign) && unchanged.length === 0 && cases[0] === cases[1];
    if (isNamed) caught += 1;
    const came = signs.map((it) => `${it.name} ${it.before} to ${it.now}`).join(', ') || 'nothing';
    const wrongly = unchanged.map((it) => it.name).join(', ');
    say(
      `harness that ${name}: ${isNamed ? `caught as ${sign}` : 'not caught'} (${came})${wrongly === '' ? '' : `; unchanged, and called ${wrongly}`}`,
    );
  }
  figure('bad harnesses caught by name', `${caught} of ${all.length}`, 'all', all.length > 0 && caught === all.length);
  const accused = all.filter(({ unchanged }) => unchanged.length > 0).length;
  figure('unchanged harnesses accused', String(accused), '0', accused === 0);
}

function faultsIn(report: Report): number {
  const { faults } = figuresOf(report).behaviour;
  return held.reduce((sum, name) => sum + (faults[name] ?? 0), 0);
}

function percent(value: number | undefined): string {
  return value === undefined ? 'none' : `${Math.round(value * 100)} %`;
}
