/**
 * What kind of trouble this is.
 * Owns: symptom classes with their weight, read from the alert, from log patterns that are new, and from moved
 * metrics; the words and numbers of the symptom; when it began.
 * Refuses: causes. Vocabulary is of software in general, never of one system.
 */
import { logKeyOf } from '../model/log-key.ts';
import { type Movement, movementsOf } from './change-movement.ts';
import { literalsOf, wordsOf } from './change-words.ts';
import { type SymptomClass, symptomClasses, symptomWords } from './symptom-words.ts';
import type { Change, LogLine, Telemetry } from '../model/telemetry.ts';

/** Classes that nearly any fault shows; they say little about the mechanism when a specific one is there. */
const generic = new Set<SymptomClass>(['latency', 'error', 'timeout', 'drop', 'connect', 'surge', 'missing']);

export interface LogPattern {
  service: string;
  count: number;
  example: LogLine;
  severity: 'error' | 'warning' | 'info';
}

export interface SymptomPicture {
  /** 0..1, the strongest class at 1. */
  classes: Map<SymptomClass, number>;
  words: Map<string, number>;
  literals: Set<string>;
  /** The text that the symptom shows, lower case: title, labels, new log lines. */
  text: string;
  patterns: LogPattern[];
  movements: Movement[];
  /** Epoch ms: the alerted service's own bad signals leaving their baseline, else the earliest, else the alert. */
  onset: number;
  /** How strongly each component is affected. */
  hot: Map<string, number>;
}

const mostSaid = 5;

/** `said` is what else was seen, in words: how the objects of a cluster ended, say. */
export function symptomProfileOf(telemetry: Telemetry, said: readonly string[] = []): SymptomPicture {
  const { alert } = telemetry;
  const movements = movementsOf(telemetry);
  const patterns = newPatterns(telemetry);
  const weights = new Map<SymptomClass, number>();
  const words = new Map<string, number>();
  const literals = new Set<string>();
  const hot = new Map<string, number>();
  const texts: string[] = [];
  const take = (text: string, weight: number) => {
    texts.push(text.toLowerCase());
    for (const name of symptomClasses)
      if (symptomWords[name].test(text.toLowerCase())) weights.set(name, (weights.get(name) ?? 0) + weight);
    for (const word of new Set(wordsOf(text))) words.set(word, Math.max(words.get(word) ?? 0, weight));
    for (const literal of literalsOf(text)) literals.add(literal);
  };
  const heat = (service: string, amount: number) => hot.set(service, (hot.get(service) ?? 0) + amount);
  take(alert.title.slice(0, 2000), 3);
  for (const text of said.slice(0, mostSaid)) take(text.slice(0, 2000), 2);
  for (const [key, value] of Object.entries(alert.labels))
    if (/metric|detail|desc|summary|reason|message|signal/i.test(key)) take(value.slice(0, 2000), 2);
  const lines = patterns.reduce((sum, { count, severity }) => sum + (severity === 'info' ? 0 : count), 0);
  for (const { service, count, example, severity } of patterns) {
    const own = service === alert.service || alert.service === undefined;
    const weight = (severity === 'info' ? 0.3 : 1) * (own ? 3 : 1.5) * Math.min(1, 0.25 + count / Math.max(1, lines));
    take(textOf(example), weight);
    heat(service, weight);
  }
  for (const movement of movements) {
    const weight =
      (movement.worsened ? 1 : 0.4) *
      (movement.service === alert.service ? 1.5 : 0.8) *
      Math.min(1, Math.log2(movement.factor) / 2);
    const name = movement.name.slice(0, 300);
    take(`${name.replace(/_/g, ' ')} ${name}`, weight);
    heat(movement.service, weight);
  }
  if (alert.service !== undefined) heat(alert.service, 2);
  const specific = Math.max(
    0,
    ...symptomClasses.filter((name) => !generic.has(name)).map((name) => weights.get(name) ?? 0),
  );
  const most = Math.max(1e-9, ...weights.values());
  const discount = specific >= 0.4 * most ? 0.6 : 1;
  const scaled = symptomClasses.map((name): [SymptomClass, number] => [
    name,
    (weights.get(name) ?? 0) * (generic.has(name) ? discount : 1),
  ]);
  const top = Math.max(1e-9, ...scaled.map(([, weight]) => weight));
  return {
    classes: new Map(scaled.map(([name, weight]) => [name, weight / top])),
    words,
    literals,
    text: texts.join('\n'),
    patterns,
    movements,
    onset: onsetOf(telemetry, movements, patterns),
    hot,
  };
}

const textOf = ({ body, attributes }: LogLine) =>
  `${body.slice(0, 600)} ${
    attributes
      ? Object.entries(attributes)
          .slice(0, 20)
          .map(([key, value]) => `${key}=${typeof value === 'string' || typeof value === 'number' ? value : ''}`)
          .join(' ')
          .slice(0, 400)
      : ''
  }`;

/** Log patterns of the window that are new, or at least three times as frequent as before. */
function newPatterns({ logs, alert, changes }: Telemetry): LogPattern[] {
  const announced = announcementsOf(changes);
  const found = new Map<string, LogPattern & { before: number }>();
  for (const line of logs) {
    const isInside = line.time >= alert.window.from && line.time < alert.window.to;
    if (!isInside && line.time >= alert.window.from) continue;
    const { key, severity } = logKeyOf(line);
    // A line that tells of a change is no symptom that the change could explain.
    if (severity === 'info' && announced(line.body)) continue;
    const id = `${line.service}\0${key}`;
    let pattern = found.get(id);
    if (!pattern) found.set(id, (pattern = { service: line.service, count: 0, before: 0, example: line, severity }));
    if (isInside) {
      if (pattern.count++ === 0) pattern.example = line;
    } else pattern.before++;
  }
  const share = (alert.window.to - alert.window.from) / Math.max(1, alert.baseline.to - alert.baseline.from);
  return [...found.values()]
    .filter(({ count, before }) => count > 0 && count >= 3 * before * Math.min(1, share))
    .filter(({ severity, before }) => severity !== 'info' || before === 0)
    .sort((one, other) => other.count - one.count)
    .slice(0, 60);
}

/** Whether a line repeats the summary of a change. */
function announcementsOf(changes: readonly Change[]): (body: string) => boolean {
  const summaries = new Set(
    changes.map(({ summary }) => summary.trim().toLowerCase()).filter(({ length }) => length >= 8),
  );
  const known = [...summaries].slice(0, 200);
  return (body) => {
    const text = body.slice(0, 600).toLowerCase();
    return known.some((summary) => text.includes(summary));
  };
}

function onsetOf({ alert }: Telemetry, movements: Movement[], patterns: LogPattern[]): number {
  const bad = movements.filter((one) => one.worsened && one.factor >= 1.3 && one.onset <= alert.startedAt);
  const named = bad.filter(({ service }) => service === alert.service);
  const byAlert = named.filter(({ name }) => Object.values(alert.labels).includes(name));
  const pick = byAlert.length > 0 ? byAlert : named.length > 0 ? named : bad;
  const logs = patterns
    .filter(({ service, severity }) => severity !== 'info' && service === alert.service)
    .map(({ example }) => example.time);
  const times = pick.map(({ onset }) => onset);
  if (times.length > 0) return Math.min(...times);
  return logs.length > 0 ? Math.min(...logs, alert.startedAt) : alert.startedAt;
}
