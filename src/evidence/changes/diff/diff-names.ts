/**
 * Names, addresses, keys and expressions that a diff replaced inside strings and settings.
 * Owns: what kind of text it was, told by the words around it. Refuses: quantities and switches (diff-values).
 */
import { isTelemetry, type LinePair } from './diff-pairs.ts';
import type { NetChange } from './diff-lines.ts';
import { cron, quantitiesOf, skeletonOf } from './diff-quantities.ts';
import { isSwitch, levelSeverity } from './diff-values.ts';
import { hunkReader, type Risk, riskAt } from './risk.ts';
import type { RiskKind } from './risk-effects.ts';
import { parentKeyOf, settingOf } from './settings-line.ts';

export const nameReader = hunkReader('names', (net, pairs) =>
  pairs.flatMap((pair) =>
    isTelemetry(pair.removed) || isTelemetry(pair.added) || isSkeleton(pair) ? [] : textRisks(net, pair),
  ),
);

/** The same but for quantities, which have been read as such. */
const isSkeleton = ({ removed, added }: LinePair) =>
  quantitiesOf(removed).length > 0 && skeletonOf(removed) === skeletonOf(added);

const regexLiteral = /(?<=[=(:,\s])\/((?:[^/\\\n]|\\.)+)\/[gimsuy]*(?=[\s,;).]|$)/;
const stringPattern = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;
const stringsOf = (line: string) =>
  [...line.matchAll(stringPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

function textRisks(net: NetChange, pair: LinePair): Risk[] {
  const [before, after] = [settingOf(pair.removed), settingOf(pair.added)];
  if (before && /log.?level/i.test(before.key)) return [];
  return textPairs(pair, before, after).flatMap(([old, now]) => {
    if (old === now || isSwitch(old) || [old, now].some((text) => isQuantity(text) || isLook(text))) return [];
    return [textRisk(net, pair, old, now)];
  });
}

type Setting = ReturnType<typeof settingOf>;

function textPairs(pair: LinePair, before: Setting, after: Setting): [string, string][] {
  const [oldRegex, nowRegex] = [regexLiteral.exec(pair.removed)?.[1], regexLiteral.exec(pair.added)?.[1]];
  if (oldRegex !== undefined && nowRegex !== undefined) return [[oldRegex, nowRegex]];
  const [olds, nows] = [stringsOf(pair.removed), stringsOf(pair.added)];
  if (olds.length > 0 && olds.length === nows.length) {
    const blank = (line: string) => line.replace(stringPattern, '""').replace(/\s+/g, '');
    if (blank(pair.removed) === blank(pair.added) || pair.likeness >= 0.5)
      return olds.map((old, index) => [old, nows[index] ?? '']);
  }
  return before && after && before.key === after.key ? [[before.value, after.value]] : [];
}

const isQuantity = (text: string) => /^\s*$|^\d[\d\s.,_%]*(?:[a-z]{1,4})?$/i.test(text.trim());
/** Colours, sizes, sentences for people. */
const isLook = (text: string) =>
  /^#[0-9a-f]{3,8}$/i.test(text) ||
  /^[\d.]+(?:px|r?em|vh|vw)$/.test(text) ||
  /^[A-Z][a-z]+(?: [\w'’,]+)+[.!?]?$/.test(text.trim()) ||
  (text.split(/\s+/).filter((word) => /^[\w'’(]+[,.;:!?)]*$/.test(word) && /[A-Za-z]{2}/.test(word)).length > 3 &&
    !/\b(?:select|update|insert|delete)\b/i.test(text));

/** How much memory a process may take, said to its runtime. */
const memoryBounds = /-Xmx\w+|-XX:MaxRAMPercentage=[\d.]+|--max-old-space-size=\d+|GOMEMLIMIT=\w+/g;
const versions = /\d+(?:\.\d+)+/g;
/** By which part of a version grew: the first, the second, any other. */
const bumpSeverity = [0.5, 0.2, 0.1];
const wholeVersion = /^(?:v|[\^~=<> ]*)?\d+(?:\.\d+)+(?:[-+]\w+)?$/;

/** The same name with another version, wherever it stands: `group:name:2.17.1`, or nothing but a version. */
const isBump = (old: string, now: string): boolean =>
  wholeVersion.test(old) ||
  (versions.test(old) && old.replace(versions, '') === now.replace(versions, '') && /[a-z]/i.test(old));

/** A repeated group that itself repeats: the shape of catastrophic backtracking. */
const isRunaway = (text: string) => /\((?:[^()\\]|\\.)*[+*](?:[^()\\]|\\.)*\)[?]?\)?[+*{]/.test(text);

function textRisk(net: NetChange, pair: LinePair, old: string, now: string): Risk {
  const [bound = '', other = ''] = [old, now].map((text) => (text.match(memoryBounds) ?? []).sort().join(' '));
  if (bound !== other)
    return riskAt(net, 'memory-bound-lower', 0.8, pair, { of: `${bound || 'none'} → ${other || 'none'}` });
  const of = `${old.slice(0, 60)} → ${now.slice(0, 60)}`;
  if (isBump(old, now)) {
    const [before = [], after = []] = [old, now].map((text) => (text.match(versions) ?? []).at(-1)?.split('.') ?? []);
    const step = before[0] !== after[0] ? 0 : before[1] !== after[1] ? 1 : 2;
    return riskAt(net, 'dependency-replaced', bumpSeverity[step] ?? 0.1, pair, { of });
  }
  const level = levelSeverity(old, now);
  if (level !== undefined) return riskAt(net, 'log-level', level, pair, { of });
  if (isRunaway(now) && !isRunaway(old)) return riskAt(net, 'expression-runaway', 0.95, pair, { of });
  if (cron.test(old) && cron.test(now)) {
    const factor = runsPerDay(now) / runsPerDay(old);
    const severity = factor >= 4 ? 0.9 : factor <= 0.25 ? 0.75 : 0.3;
    return riskAt(net, factor > 0.25 ? 'schedule-replaced' : 'pace-higher', severity, pair, { of });
  }
  const around = `${pair.removed} ${parentKeyOf(net, pair.removed)} ${net.header}`;
  const found = textKinds.find(
    ({ around: near, both }) => near?.test(around) !== false && both?.test(`${old} ${now}`) !== false,
  );
  if (found) return riskAt(net, found.kind, found.severity, pair, { of });
  return riskAt(net, 'name-replaced', /\s/.test(old + now) ? 0.35 : 0.65, pair, { of });
}

/** How often a cron schedule of five fields starts, by its minutes and hours and whether it names days. */
function runsPerDay(schedule: string): number {
  const [minutes = '*', hours = '*', day = '*', , weekday = '*'] = schedule.trim().split(/\s+/).slice(-5);
  const count = (field: string, most: number) => {
    if (field === '*') return most;
    const step = /^\*\/(\d+)$/.exec(field)?.[1];
    return step === undefined ? field.split(',').length : most / Math.max(1, Number(step));
  };
  return (count(minutes, 60) * count(hours, 24)) / (day === '*' && weekday === '*' ? 1 : 7);
}

/** What a replaced text is, by the words around it, by the texts themselves, or by both. First match counts. */
// biome-ignore format: a table is read by column
export const textKinds: readonly { kind: RiskKind; severity: number; around?: RegExp; both?: RegExp }[] = [
  { kind: 'cache-key', severity: 0.85, around: /key|cache|redis/i, both: /[$#]\{|%s|\{\w*\}/ },
  { kind: 'schedule-replaced', severity: 0.8, around: /cron|schedule/i, both: /\*/ },
  { kind: 'cache-key', severity: 0.75, around: /cache.{0,20}key|key.{0,12}prefix/i },
  { kind: 'expression-replaced', severity: 0.65, around: /regex|pattern|re\.compile/i },
  { kind: 'expression-replaced', severity: 0.65, both: /\(\?[:=!]|\\[dws][+*]/ },
  { kind: 'credential-replaced', severity: 0.8, around: /aud(?:ience)?\b|issuer|scope|secret|token|password|client_?id|credential|realm|role|jwk|\bkid\b|signing|api_?key|algorithm/i },
  { kind: 'address-replaced', severity: 0.75, around: /host|url|uri|endpoint|addr|dsn|broker|bootstrap|upstream|proxy|dns|gateway|origin|domain/i },
  { kind: 'address-replaced', severity: 0.75, both: /\bhttps?:/i },
  { kind: 'channel-replaced', severity: 0.8, around: /topic|queue|channel|exchange|routing|subject|stream|subscription|group|bucket/i },
  { kind: 'consistency-altered', severity: 0.8, both: /isolation|consistent|read committed|serializable|quorum/i },
  { kind: 'format-replaced', severity: 0.65, around: /format|layout|locale|zone|encoding|charset|date|time\b|currency/i },
];
