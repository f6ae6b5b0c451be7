/**
 * Every command, one line each. Adding a command is a file in this folder and a line here.
 * A command file exports `register(program)` and loads what it needs inside its action, so that start-up stays quick.
 */
import type { Command } from 'commander';
import { registerApprovals } from './approvals.ts';
import { registerAudit } from './audit.ts';
import { registerBench } from './bench.ts';
import { registerDemo } from './demo.ts';
import { registerDistill } from './distill.ts';
import { registerDoctor } from './doctor.ts';
import { registerInit } from './init.ts';
import { registerInvestigate } from './investigate.ts';
import { registerLogin } from './login.ts';
import { registerManifest } from './manifest.ts';
import { registerMcp } from './mcp.ts';
import { registerReceive } from './receive.ts';
import { registerNotes } from './notes.ts';
import { registerRecords } from './records.ts';
import { registerRunbook } from './runbook.ts';
import { registerTodo } from './todo.ts';
import { registerReport } from './report.ts';
import { registerRuns } from './runs.ts';
import { registerSchema } from './schema.ts';
import { registerStart } from './start.ts';
import { registerTools } from './tools.ts';
import { registerTriage } from './triage.ts';
import { registerWatch } from './watch.ts';
import { registerTrust } from './trust.ts';
import { registerUsual } from './usual.ts';

export function registerCommands(program: Command): void {
  program.version('0.1.0');
  registerApprovals(program);
  registerAudit(program);
  registerBench(program);
  registerDemo(program);
  registerDistill(program);
  registerDoctor(program);
  registerInit(program);
  registerInvestigate(program);
  registerLogin(program);
  registerManifest(program);
  registerMcp(program);
  registerReceive(program);
  registerNotes(program);
  registerRecords(program);
  registerReport(program);
  registerRunbook(program);
  registerRuns(program);
  registerTodo(program);
  registerSchema(program);
  registerStart(program);
  registerTools(program);
  registerTriage(program);
  registerWatch(program);
  registerTrust(program);
  registerUsual(program);
}
