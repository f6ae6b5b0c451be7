/**
 * `aura bench SUITE`: runs the cases, prints what came of them, and fails where anything is not as it must be.
 * Owns: the command's options and its exit code. Refuses: grading; the bench folder does.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { compareReports, isRegression } from '../bench/grade/against.ts';
import type { Report } from '../bench/grade/report.ts';
import { comparisonText } from '../bench/report/comparison-text.ts';
import { readReport } from '../bench/report/read-report.ts';
import { reportPage } from '../bench/report/report-page.ts';
import { reportText } from '../bench/report/report-text.ts';
import { recordedClusters } from '../bench/recorded-clusters.ts';
import { readSuite } from '../bench/scenario/read-scenarios.ts';
import { chooseModel } from '../compose/choose-model.ts';
import { runSuite } from '../compose/run-suite.ts';
import { type Config, readConfig } from '../config.ts';
import { AuraError } from '../errors.ts';
import { oneLine, print, tell } from '../local/terminal.ts';
import { setLogLevel } from '../telemetry/log.ts';
import { readWorkflows } from '../workflows.ts';
import { readable } from './readable-answer.ts';

export interface SuiteOptions {
  model: string;
  times: string;
  atOnce?: string;
  against?: string;
  json?: string;
  html?: string;
  config: string;
  only?: string;
  /** What a case names may lie in any folder. */
  anywhere?: boolean;
  /** Of recorded clusters: tool calls that a run has; then only the recorded commands are shown. */
  steps?: string;
}

export async function benchSuite(path: string, options: SuiteOptions, aura: string): Promise<number> {
  setLogLevel('silent');
  const { steps } = options;
  const all = steps === undefined ? readSuite(path, options.anywhere ? { within: null } : {}) : recordedClusters(path);
  const cases = all.filter(({ name }) => options.only === undefined || name.includes(options.only));
  if (cases.length === 0)
    throw new AuraError({
      code: 'suite-empty',
      userMessage: `No case of ${path} has "${options.only}" in its name; it has ${all
        .map(({ name }) => name)
        .slice(0, 10)
        .join(', ')}.`,
    });
  const before = options.against === undefined ? null : readReport(textOf(options.against), options.against);
  const config = readConfig(options.config !== 'aura.yaml' || existsSync(options.config) ? options.config : undefined);
  const model = options.model === 'none' ? null : chooseModel(only(config, options.model));
  const report = await runSuite({
    suite: path,
    cases,
    model,
    modelName: options.model,
    times: count(options.times, '--times'),
    atOnce: options.atOnce === undefined ? availableParallelism() : count(options.atOnce, '--at-once'),
    workflows: existsSync(config.workflows) ? readWorkflows(config.workflows) : [],
    limits: steps === undefined ? config.limits : { ...config.limits, toolCalls: count(steps, '--steps') },
    ...(steps === undefined ? {} : { shows: 'commands' as const }),
    aura,
    say: readable,
    progress: (done, of, { name, passed, skipped }) =>
      tell(
        `  ${done} of ${of}: ${oneLine(name)}: ${skipped ? 'skipped' : passed ? 'as expected' : 'not as expected'}\n`,
      ),
  });
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 1)}\n`);
  if (options.html !== undefined) writeFileSync(options.html, reportPage(report));
  print(reportText(report));
  return endOf(report, before);
}

/** Without a report to compare with, every case counts; with one, what got worse beyond chance. */
function endOf(report: Report, before: Report | null): number {
  if (report.cases.every(({ skipped }) => skipped !== undefined)) {
    tell('Every case was skipped: that is no run of the bench.\n');
    return 1;
  }
  if (before === null) return report.cases.every(({ passed, skipped }) => passed || skipped !== undefined) ? 0 : 2;
  const comparison = compareReports(before, report);
  print(`\n${comparisonText(comparison)}`);
  return isRegression(comparison) ? 2 : 0;
}

/** The configuration with only this model. */
function only(config: Config, name: string): Config {
  const setting = config.models[name];
  if (!setting)
    throw new AuraError({
      code: 'model-unknown',
      userMessage: `There is no model ${name}; aura.yaml has ${Object.keys(config.models).join(', ') || 'none'}. Name one of them, or none.`,
    });
  return { ...config, models: { [name]: { ...setting, fallback: [] } }, roles: {} };
}

function count(text: string, option: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 1_000) return number;
  throw new AuraError({ code: 'option-invalid', userMessage: `${option} is a number from 1 to 1000, not "${text}".` });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AuraError({
      code: 'file-unread',
      userMessage: `${file} cannot be read; name a report that --json wrote.`,
      cause,
    });
  }
}
