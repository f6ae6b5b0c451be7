/**
 * The examination of a set-up as lines on the terminal.
 * Owns: one line a finding, the count, and the exit code. Refuses: examining; src/doctor does.
 */
import { environment } from '../config.ts';
import { examine } from '../doctor/examine.ts';
import { lineOf } from '../doctor/finding.ts';
import { oneLine, print, tell } from '../local/terminal.ts';
import { redact } from '../redact/redact.ts';
import { setLogLevel } from '../telemetry/log.ts';

/** `within` in seconds for each foreign thing. Resolves with 0 when there is nothing to mend, else 2. */
export async function printExamination(file: string, within: number, json = false): Promise<number> {
  setLogLevel('silent');
  const node = process.versions.node;
  const findings = await examine({ file, env: environment, within: within * 1_000, node });
  if (json) print(`${redact(JSON.stringify(findings, null, 2))}\n`);
  else for (const finding of findings) print(`${redact(oneLine(lineOf(finding)))}\n`);
  const count = (level: string) => findings.filter((finding) => finding.level === level).length;
  tell(`${count('ok')} ok, ${count('warn')} to look at, ${count('FAIL')} to mend\n`);
  return count('FAIL') > 0 ? 2 : 0;
}
