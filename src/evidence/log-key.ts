/**
 * Which log lines say the same.
 * Owns: a cheap key a line: its constant words, its severity, the class of its exception.
 * Refuses: true templates (distill/log-templates), which need all lines at once.
 */
import type { LogLine } from './telemetry.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface LogKey {
  key: string;
  severity: Severity;
  /** Class name of an exception in the line, such as `NullPointerException`. */
  exception?: string;
}

const severities: [RegExp, Severity][] = [
  [/^(?:err|fatal|crit|alert|emerg|panic|severe|e$|f$)/i, 'error'],
  [/^(?:warn|w$)/i, 'warning'],
  [/./, 'info'],
];
const errorWords = /\b(?:ERROR|FATAL|CRITICAL|SEVERE|PANIC|panic:|Traceback|Exception in)\b/;
const exceptionName = /\b([A-Z][A-Za-z]*(?:Exception|Error|Fault|Panic))\b/;
const isVariable = /\d|^[0-9a-f]{8,}$/i;
const maxWords = 8;
const maxRead = 600;

export function severityOf(line: LogLine): Severity {
  if (line.severity) for (const [pattern, severity] of severities) if (pattern.test(line.severity)) return severity;
  if (errorWords.test(line.body.slice(0, maxRead))) return 'error';
  return /\bWARN(?:ING)?\b/.test(line.body.slice(0, maxRead)) ? 'warning' : 'info';
}

export function logKeyOf(line: LogLine): LogKey {
  const severity = severityOf(line);
  const text = line.body.length > maxRead ? line.body.slice(0, maxRead) : line.body;
  const kept: string[] = [];
  for (const word of text.split(/[\s,;()[\]{}"'|]+/)) {
    if (word === '' || isVariable.test(word)) continue;
    const at = word.indexOf('=');
    kept.push(at > 0 ? word.slice(0, at) : word);
    if (kept.length === maxWords) break;
  }
  const exception = severity === 'info' ? undefined : exceptionName.exec(text)?.[1];
  return { key: `${severity} ${kept.join(' ')}${exception ? ` ${exception}` : ''}`, severity, exception };
}
