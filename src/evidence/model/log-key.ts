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
const isLevel = /^(?:trace|debug|info|notice|warn|warning|error|fatal|critical|severe)$/i;
const maxWords = 10;
const maxRead = 600;

export function severityOf(line: LogLine): Severity {
  if (line.severity) for (const [pattern, severity] of severities) if (pattern.test(line.severity)) return severity;
  const start = line.body.length > maxRead ? line.body.slice(0, maxRead) : line.body;
  if (errorWords.test(start)) return 'error';
  return /\bWARN(?:ING)?\b/.test(start) ? 'warning' : 'info';
}

/** Values do not count: words with digits, what follows `=`, and the word or the bracket after `name:`. */
export function logKeyOf(line: LogLine): LogKey {
  let key = keys.get(line);
  if (!key) keys.set(line, (key = newKey(line)));
  return key;
}

/** Lines are asked for their key more than once. */
const keys = new WeakMap<LogLine, LogKey>();

function newKey(line: LogLine): LogKey {
  const severity = severityOf(line);
  const text = messageOf(line.body);
  const exception = severity === 'info' ? undefined : exceptionName.exec(text)?.[1];
  return {
    key: `${severity} ${constantWords(text).join(' ')}${exception ? ` ${exception}` : ''}`,
    severity,
    exception,
  };
}

const tokens = /[^\s,;()[\]{}"'|]+|[[({\])}]/g;

function constantWords(text: string): string[] {
  const kept: string[] = [];
  /** How many brackets are open since a value began; -1 outside of values. */
  let depth = -1;
  let isValue = false;
  for (const token of text.match(tokens) ?? []) {
    if (token === '[' || token === '(' || token === '{') {
      if (depth >= 0) depth++;
      else if (isValue) depth = 1;
      isValue = false;
    } else if (token === ']' || token === ')' || token === '}') {
      if (depth >= 0 && --depth === 0) depth = -1;
      isValue = false;
    } else if (depth < 0) {
      const skip = isValue || isVariable.test(token) || isLevel.test(token);
      isValue = !isValue && token.endsWith(':') && token.length > 1;
      if (skip) continue;
      const at = token.indexOf('=');
      kept.push(at > 0 ? token.slice(0, at) : token);
      if (kept.length === maxWords) break;
    }
  }
  return kept;
}

/** What a line says to people: the message of a JSON line, else the line without its leading time and ids. */
export function messageOf(body: string): string {
  const text = body.length > maxRead ? body.slice(0, maxRead) : body;
  if (!text.startsWith('{')) return text;
  const message = /"(?:message|msg|log|event)"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  const error = /"(?:error|err|exception)"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  return message === undefined ? text : error ? `${message}; ${error}` : message;
}

/** The message without times, levels and long ids, short enough for one line. */
export function shortMessage(body: string, maxLength = 120): string {
  const text = messageOf(body)
    .replace(/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{12,}\b/gi, '…')
    .replace(/^[\s\d:.,TZ+-]{6,}/, '')
    .replace(/\s+/g, ' ');
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}
