/**
 * Control flow that a diff changed.
 * Owns: guards lost and refusals added, errors swallowed, waiting dropped, order, conditions and sums altered.
 * Refuses: values (diff-values, diff-names) and calls (diff-calls).
 */
import type { NetChange } from './diff-lines.ts';
import { callsOf, isExtraction, isTelemetry, tokensOf } from './diff-pairs.ts';
import { type DiffReader, hunkReader, type Risk, riskAt } from './risk.ts';
import type { RiskKind } from './risk-effects.ts';
import { subjectOf } from './subjects.ts';

const guard =
  /\b(?:if|unless|guard|assert|require|requireNonNull|ensure|elif|when)\b|\?\.|\?\?|&\.|\.orElse|\.unwrap_or|ifPresent|\|\|\s*[\w'"[{]|getOrDefault|\.get\(\s*['"]?\w+['"]?\s*,|ON CONFLICT|coalesce\(|nullif\(/i;
/** Passing an error on. Where it goes away together with its call's own line it guarded nothing else. */
const passing =
  /\berr(?:or)?\b\s*(?:!=|!==|is not|==)\s*(?:nil|null|None|undefined)|\.is_err\(|\bif \(?err(?:or)?\)?\b/;
const absence =
  /(?:==|!=|===|!==|is|is not)\s*(?:nil|null|None|undefined)\b|len\(\w[\w.]*\)\s*[=!<>]|\bis_?(?:empty|blank|null|present)\b|\.(?:length|size)(?:\(\))?\s*[=!<>]|\bnil\?|\?\.|&\.|Optional|\bhas\w*\(|exists|contains|\bin\b|seen|already|processed|\.get\(/i;
const checking = /valid|check|ensure|verify|decode|parse|guard|require|assert|with|safe|must/i;

/** What a lost guard guarded, by its words. First match counts. */
// biome-ignore format: a table is read by column
export const guardKinds: readonly { kind: RiskKind; words: RegExp }[] = [
  { kind: 'once-guard-lost', words: /seen|already|processed|exist|idempot|dup/i },
  { kind: 'access-guard-lost', words: /auth|token|user|role|permi|owner|tenant|session/i },
];

export const guardReader: DiffReader = {
  name: 'guards',
  read: ({ nets }) => nets.flatMap((net) => guardRisks(net, nets)),
};

const code = (lines: string[]) => lines.filter((line) => !isTelemetry(line));

function guardRisks(net: NetChange, nets: NetChange[]): Risk[] {
  const lost = code(net.removed).filter((line) => guard.test(line));
  if (lost.length === 0) return [];
  const gained = nets.flatMap(({ added }) => code(added)).filter((line) => guard.test(line));
  const passed = (lines: string[]) =>
    lines.filter((line) => passing.test(line) && !absence.test(line.replace(passing, '')));
  const [errorsLost, errorsGained] = [passed(lost), passed(gained)];
  if (lost.length - errorsLost.length > gained.length - errorsGained.length) {
    const shown = lost.filter((line) => !passing.test(line));
    const strong = shown.some((line) => absence.test(line));
    const isHelped = net.added.some((line) =>
      callsOf(line).some((name) => !net.removed.some((old) => old.includes(name)) && checking.test(name)),
    );
    const isTidied = isExtraction(nets) || gained.some((line) => /\b(?:when|switch|match)\b/.test(line));
    const kind = guardKinds.find(({ words }) => words.test(shown.join(' ')))?.kind ?? 'guard-lost';
    const severity = (strong ? 0.85 : 0.7) * (isHelped ? 0.3 : isTidied ? 0.45 : 1);
    return [riskAt(net, kind, severity, shown[0] ?? lost[0] ?? '')];
  }
  if (errorsLost.length > errorsGained.length && !net.added.some((line) => /\breturn\b.*\(/.test(line)))
    return [riskAt(net, 'error-swallowed', 0.6, errorsLost[0] ?? '')];
  return [];
}

const refusal =
  /\bthrow\b|\braise\b|\bpanic\(|\babort\(|\breject\(|\breturn (?:\w+, )?(?:Err\(|err\w*\.|fmt\.Errorf)|bail!/;

/** A way out with an error where there was none: what came through until now may be refused. */
export const refusalReader = hunkReader('refusals', (net) => {
  const line = net.added.find((one) => refusal.test(one) && !isTelemetry(one));
  if (line === undefined || net.removed.some((one) => refusal.test(one))) return [];
  return [riskAt(net, 'refusal-added', 0.6, line)];
});

const swallow =
  /catch\s*(?:\([^)]*\))?\s*\{\s*\}|except[^:]*:\s*(?:pass|continue)?\s*$|rescue\s*(?:=>\s*\w+)?\s*(?:nil|$)|^\s*_\s*(?:,\s*_\s*)?=\s*\w[\w.]*\(|\.catch\(\s*\(?\w*\)?\s*=>\s*(?:\{\s*\}|null|undefined|\[\])|let _ =|\.ok\(\);|unwrap_or_default\(\)|suppress\(/;

export const swallowReader = hunkReader('swallowed errors', (net) => {
  const found = net.added.find((line) => swallow.test(line) && !isTelemetry(line));
  if (found === undefined || net.removed.some((line) => swallow.test(line))) return [];
  const bare = /catch|except|rescue/.test(found) && net.removed.length === 0;
  return [riskAt(net, 'error-swallowed', bare ? 0.4 : 0.65, found)];
});

const locking = (line: string) => /lock|for.?update|acquire|synchronized/i.test(line) && /\(/.test(line);
const scoping = (line: string) => /transaction|atomic|lock|synchronized|begin/i.test(line);
const looping = (line: string) => /^\s*(?:for|while|loop)\b|\.(?:each|forEach|map)\b/.test(line);
const routing = (line: string) => /\b(?:use|route|path|match|location|rule|filter|middleware|add)\b/i.test(line);

/** The same lines in another order matter where they take locks, acknowledge, write or route. */
export const orderReader = hunkReader('order', (net) => {
  const [before, after] = [net.removed.filter(locking), net.added.filter(locking)];
  if (before.length >= 2 && before.length === after.length) return [riskAt(net, 'lock-order', 0.8, after[0] ?? '')];
  if (!net.reordered) return [];
  const moved = net.lines.filter(({ sign }) => sign === '-').map(({ text }) => text);
  const [first = ''] = moved;
  if (moved.filter((line) => locking(line) || /\block\b/i.test(line)).length >= 2)
    return [riskAt(net, 'lock-order', 0.8, first)];
  if (moved.some(scoping) && moved.some(looping))
    return [riskAt(net, 'lock-taken', 0.8, first, { of: 'around a whole loop' })];
  if (moved.some((line) => /\back|commit|publish|send|emit/i.test(line)))
    return [riskAt(net, 'acknowledgement-reordered', 0.6, first)];
  return moved.filter(routing).length >= 2 ? [riskAt(net, 'handlers-reordered', 0.35, first)] : [];
});

const waits = /\bawait\b|\.await\b|\.get\(\)|\.join\(\)|\.Wait\(\)/;
const decision = /\b(?:if|elif|unless|while|when|return|where|filter|case)\b|&&|\|\||[<>!=]=?|\?.*:/;

/** Waiting, conditions and sums, line by line. */
export const logicReader = hunkReader('conditions and sums', (net, pairs) =>
  pairs.flatMap((pair) => {
    const { removed, added } = pair;
    if (isTelemetry(removed) || isTelemetry(added) || isRename(removed, added)) return [];
    const risks: Risk[] = [];
    const isContext = (line: string) => net.lines.some(({ sign, text }) => sign === ' ' && text === line);
    if (waits.test(removed) && !net.added.some((line) => waits.test(line) && !isContext(line)))
      risks.push(riskAt(net, 'no-longer-waits', 0.8, pair));
    const [old, now] = [operatorsOf(removed), operatorsOf(added)];
    if (old.compare !== now.compare && old.compare !== '' && decision.test(removed) && decision.test(added))
      risks.push(riskAt(net, 'condition-altered', now.compare.startsWith(old.compare) ? 0.3 : 0.65, pair));
    if (old.sum !== now.sum && pair.likeness >= 0.4 && /[=:(]|return/.test(removed))
      risks.push(riskAt(net, 'calculation-altered', old.sum.length > now.sum.length ? 0.6 : 0.5, pair));
    const [before, after] = [numbersIn(removed), numbersIn(added)];
    const isSum = /\.\w+\(|[*/+%-]\s*\d/.test(added) && pair.likeness > 0.6 && subjectOf(removed) === undefined;
    if (isSum && after.length > 0 && before.length === after.length && before.join(' ') !== after.join(' '))
      risks.push(riskAt(net, 'calculation-altered', 0.6, pair));
    return risks;
  }),
);

const numbersIn = (line: string) => line.match(/(?<![\w."'])-?\d+(?:\.\d+)?(?![\w"'])/g) ?? [];

/** Comparison and arithmetic operators in order; strings, generics and `5 * time.Second` left out. */
function operatorsOf(line: string): { compare: string; sum: string } {
  const bare = line
    .replace(/\d+\s*\*\s*(?:time|Duration)\.\w+/g, '0')
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|\/[^/\s]+\/[gimsuy]*/g, '""')
    .replace(/<[\w\s,.[\]?]*>/g, '')
    .replace(/->|=>|<-|::|\/\/.*|--\w+/g, ' ');
  const compare =
    bare.match(
      /[<>]=?(?![<>])|[!=]==?|&&|\|\||\b(?:and|or|not|any|all|isBefore|isAfter|before|after|startsWith|endsWith|equals|contains)\b|!(?=[\w(])/g,
    ) ?? [];
  const sum =
    bare.match(
      /(?<=[\w)\]\s])[-+*/%](?=[\s\w(])(?!=)|\b(?:round|floor|ceil|trunc|abs|min|max|sum|avg|Math\.\w+|setScale|divide|multiply|subtract|plus\w*|minus\w*)\b/gi,
    ) ?? [];
  return { compare: compare.filter((one) => one !== '=').join(' '), sum: sum.join(' ') };
}

const meaning = /^(?:true|false|null|nil|None|and|or|not|any|all)$/i;

/** True when both lines are the same but for identifiers that were renamed or re-spaced. */
function isRename(removed: string, added: string): boolean {
  const [one, other] = [tokensOf(removed), tokensOf(added)];
  const isName = (token = '') => /^[A-Za-z_]/.test(token) && !meaning.test(token);
  return (
    one.length === other.length &&
    one.every((token, index) => token === other[index] || (/^[A-Za-z_]/.test(token) && isName(other[index])))
  );
}
