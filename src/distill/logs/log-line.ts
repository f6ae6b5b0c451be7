/**
 * Owns reading one raw log line, whatever wrote it: time, severity, body and fields.
 * Plain lines with any header, JSON objects, logfmt, syslog and klog; what shippers put before them is taken off.
 * Refuses folding of stack traces (log-stack.ts) and guessing: what a line does not say is left out.
 */
import { fieldsOf } from '../lines/json-line.ts';
import { cleanLine } from '../lines/line-clean.ts';
import { leadingTime, parseTime } from '../times.ts';

export type Severity = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';

export interface ParsedLine {
  /** Epoch ms, UTC. */
  time?: number;
  severity?: Severity;
  /** What the program said; a literal part of the raw line for plain lines, the message for structured ones. */
  body: string;
  /** Leaves of a structured line by dotted path, without time, severity and message. */
  fields?: Record<string, string>;
}

const LEVEL_WORD =
  /(?:^|[\s[(|"'=:<>])(TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|ERR|SEVERE|CRITICAL|CRIT|FATAL|ALERT|EMERG|PANIC)(?=[\s\])|"'>:,]|$)/;
const LEVEL_CHARACTERS = 120;
const SHORTEST_LEVEL = 3;
const LEVEL_KEY = /^(?:.*\.)?(?:level|severity|severity_?text|lvl|levelname|loglevel)$/i;
const MESSAGE_KEY = /^(?:message|msg|body|event|text|log|short_message)$/i;
const TIME_KEY = /^(?:@?timestamp|time|ts|datetime|date|t|observed_?timestamp)$/i;
/** `I0102 15:04:05.678901   1 file.go:12] `, the form of Kubernetes components. */
const KLOG = /^([IWEF])\d{4} \d\d:\d\d:\d\d(?:\.\d+)?\s+\d+ [\w.-]+:\d+\] /;
/** `<34>`, then RFC 3164 or RFC 5424; or RFC 3164 without its priority. */
const SYSLOG = /^(?:<(\d{1,3})>)?(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.:-]+ |1 (\S+) [\w.:-]+ )(?=\S)/;
const LOGFMT_PAIR = /([\w.@/-]+)=("(?:[^"\\]|\\.)*"|\S*)/g;
/** Pairs of a line that are read, as many as fields of a JSON line. */
const MOST_PAIRS = 60;
const LOGFMT_START = /^(?:time|ts|t|level|lvl|severity|msg|logger|caller)=/;
const SYSLOG_SEVERITIES: readonly Severity[] = ['fatal', 'fatal', 'fatal', 'error', 'warn', 'info', 'info', 'debug'];
const KLOG_SEVERITIES: Record<string, Severity> = { I: 'info', W: 'warn', E: 'error', F: 'fatal' };

/** A level as one of six words; pino's and syslog's numbers too. Undefined for anything else. */
export function severityOf(level: string): Severity | undefined {
  const word = level.trim().toLowerCase();
  if (/^(?:trace|finest|finer|verbose|10)$/.test(word)) return 'trace';
  if (/^(?:debug|fine|20)$/.test(word)) return 'debug';
  if (/^(?:info|information|informational|notice|config|30)$/.test(word)) return 'info';
  if (/^(?:warn|warning|40)$/.test(word)) return 'warn';
  if (/^(?:err|error|severe|50)$/.test(word)) return 'error';
  if (/^(?:crit|critical|fatal|alert|emerg|emergency|panic|60)$/.test(word)) return 'fatal';
  return undefined;
}

/** Reads one line. Never throws; a line in no known form is its own body. */
export function parseLogLine(raw: string): ParsedLine {
  const { body, time } = cleanLine(raw);
  const first = body.charCodeAt(0);
  if (first === 123) {
    const fields = fieldsOf(body);
    if (fields !== undefined) return fromFields(fields, body, time);
  }
  if (LOGFMT_START.test(body)) {
    const fields: { key: string; value: string }[] = [];
    for (const pair of body.matchAll(LOGFMT_PAIR)) {
      if (fields.push({ key: pair[1] as string, value: unquote(pair[2] as string) }) >= MOST_PAIRS) break;
    }
    if (fields.length >= 2) return fromFields(fields, body, time);
  }
  const klog = 'IWEF'.includes(body.charAt(0)) ? KLOG.exec(body) : null;
  if (klog !== null) return { time, severity: KLOG_SEVERITIES[klog[1] as string], body: body.slice(klog[0].length) };
  if (first === 60 || (first >= 65 && first <= 90)) {
    const syslog = SYSLOG.exec(body);
    if (syslog !== null) {
      const severity = syslog[1] === undefined ? undefined : SYSLOG_SEVERITIES[Number(syslog[1]) & 7];
      const rest = body.slice(syslog[0].length);
      const said = syslog[2] === undefined ? undefined : leadingTime(syslog[2])?.ms;
      return { time: time ?? said, severity: severity ?? levelIn(rest), body: rest };
    }
  }
  return { time, severity: levelIn(body), body };
}

function levelIn(body: string): Severity | undefined {
  if (body.length < SHORTEST_LEVEL) return undefined;
  const found = LEVEL_WORD.exec(body.length > LEVEL_CHARACTERS ? body.slice(0, LEVEL_CHARACTERS) : body);
  return found === null ? undefined : severityOf(found[1] as string);
}

function unquote(value: string): string {
  return value.startsWith('"') && value.endsWith('"') && value.length > 1
    ? value.slice(1, -1).replace(/\\(.)/g, '$1')
    : value;
}

function fromFields(all: { key: string; value: string }[], body: string, outer: number | undefined): ParsedLine {
  let time = outer;
  let severity: Severity | undefined;
  let message: string | undefined;
  const fields: Record<string, string> = {};
  for (const { key, value } of all) {
    if (severity === undefined && LEVEL_KEY.test(key)) {
      severity = severityOf(value);
      if (severity !== undefined) continue;
    }
    if (TIME_KEY.test(key)) {
      const said = parseTime(/^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value);
      if (said !== undefined) {
        time = said;
        continue;
      }
    }
    if (message === undefined && value !== '' && MESSAGE_KEY.test(key)) message = value;
    else fields[key] = value;
  }
  return {
    time,
    severity: severity ?? (message === undefined ? undefined : levelIn(message)),
    body: message ?? body,
    fields,
  };
}
