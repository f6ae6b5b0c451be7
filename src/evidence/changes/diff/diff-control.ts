/**
 * Control flow that a diff changed: guards lost, errors swallowed, waiting dropped, conditions and sums altered.
 * Owns: one risk a loss. Refuses: values (diff-values) and calls (diff-calls).
 */
import type { NetChange } from './diff-lines.ts';
import { callsOf, isExtraction, isTelemetry, type LinePair, tokensOf } from './diff-pairs.ts';
import { effectsOf, type Risk, subjects } from './diff-risk.ts';

const guard =
  /\b(?:if|unless|guard|assert|require|requireNonNull|ensure|invariant|precondition|elif|when)\b|\?\.|\?\?|&\.|\.orElse|\.unwrap_or|\.or_default|ifPresent|\|\|\s*[\w'"[{]|getOrDefault|\.get\(\s*['"]?\w+['"]?\s*,|\bon_conflict\b|ON CONFLICT|IF (?:NOT )?EXISTS|coalesce\(|nullif\(/i;
/** Passing an error on. Where it goes away together with its call's own line it guarded nothing else. */
const passing =
  /\berr(?:or)?\b\s*(?:!=|!==|is not|==)\s*(?:nil|null|None|undefined)|\.is_err\(|\bif \(?err(?:or)?\)?\b/;
const absence =
  /(?:==|!=|===|!==|is|is not)\s*(?:nil|null|None|undefined)\b|len\(\w[\w.]*\)\s*[=!<>]|\bis_?(?:empty|blank|null|none|present)\b|\.(?:length|size)(?:\(\))?\s*[=!<>]|\bnil\?|\?\.|&\.|Optional|\bhas\w*\(|exists|contains|\bin\b|seen|already|processed/i;
const decision = /\b(?:if|elif|unless|while|when|return|where|filter|case)\b|&&|\|\||[<>!=]=?|\?.*:/;

export function controlRisks(nets: NetChange[], pairsByNet: LinePair[][]): Risk[] {
  const risks = nets.flatMap((net, index) => [
    ...guardRisks(net, nets),
    ...swallowRisks(net),
    ...orderRisks(net),
    ...pairRisks(net, pairsByNet[index] ?? []),
  ]);
  return risks;
}

function guardRisks(net: NetChange, nets: NetChange[]): Risk[] {
  const code = (lines: string[]) => lines.filter((line) => !isTelemetry(line));
  const lost = code(net.removed).filter((line) => guard.test(line));
  if (lost.length === 0) return [];
  const gained = nets.flatMap(({ added }) => code(added)).filter((line) => guard.test(line));
  const count = (lines: string[], of: RegExp) => lines.filter((line) => of.test(line)).length;
  const passed = (lines: string[]) =>
    lines.filter((line) => passing.test(line) && !absence.test(line.replace(passing, '')));
  const checksLost = lost.length - passed(lost).length;
  const checksGained = gained.length - passed(gained).length;
  const risks: Risk[] = [];
  const helper = net.added.some((line) =>
    callsOf(line).some(
      (name) =>
        !net.removed.some((old) => old.includes(name)) &&
        /valid|check|ensure|verify|decode|parse|guard|require|assert|with|safe|must/i.test(name),
    ),
  );
  if (checksLost > checksGained) {
    const shown = lost.filter((line) => !passing.test(line));
    const strong = shown.some((line) => absence.test(line));
    risks.push({
      what: strong ? 'check for absence lost' : 'guard lost',
      severity:
        (strong ? 0.85 : 0.7) *
        (helper ? 0.3 : isExtraction(nets) || gained.some((line) => /\b(?:when|switch|match)\b/.test(line)) ? 0.45 : 1),
      effects: /seen|already|processed|exist|idempot|dup/i.test(shown.join(' '))
        ? { ...effectsOf.guardLost, duplicate: 1 }
        : /auth|token|user|role|permi|owner|tenant|session/i.test(shown.join(' '))
          ? { ...effectsOf.guardLost, auth: 0.9, wrong: 0.9 }
          : effectsOf.guardLost,
      path: net.path,
      excerpt: shown[0]?.trim().slice(0, 160) ?? '',
    });
  } else if (passed(lost).length > passed(gained).length && count(net.added, /\breturn\b.*\(/) === 0) {
    risks.push({
      what: 'error check lost',
      severity: 0.6,
      effects: effectsOf.errorSwallowed,
      path: net.path,
      excerpt: passed(lost)[0]?.trim().slice(0, 160) ?? '',
    });
  }
  return risks;
}

const swallow =
  /catch\s*(?:\([^)]*\))?\s*\{\s*\}|except[^:]*:\s*(?:pass|continue)?\s*$|rescue\s*(?:=>\s*\w+)?\s*(?:nil|$)|^\s*_\s*(?:,\s*_\s*)?=\s*\w[\w.]*\(|\.catch\(\s*\(?\w*\)?\s*=>\s*(?:\{\s*\}|null|undefined|\[\]|\{\})|let _ =|\.ok\(\);|unwrap_or_default\(\)|try\?|ignore(?:d)?Error|suppress\(/;

function swallowRisks(net: NetChange): Risk[] {
  const found = net.added.find(
    (line) => swallow.test(line) && !isTelemetry(line) && !/^\s*_ = (?:w|fmt|io)\b|^\s*@(?:Override|Test)/.test(line),
  );
  if (found === undefined || net.removed.some((line) => swallow.test(line))) return [];
  const bare = /catch|except|rescue/.test(found) && net.removed.length === 0;
  return [
    {
      what: 'error swallowed',
      severity: bare ? 0.4 : 0.65,
      effects: effectsOf.errorSwallowed,
      path: net.path,
      excerpt: found.trim().slice(0, 160),
    },
  ];
}

const lockOrder = (net: NetChange, line: string): Risk => ({
  what: 'lock order',
  severity: 0.8,
  effects: effectsOf.lockOrder,
  path: net.path,
  excerpt: line.trim(),
});

/** The same lines in another order matter where they take locks, acknowledge or write. */
function orderRisks(net: NetChange): Risk[] {
  const locking = (lines: string[]) => lines.filter((line) => /lock|for update|acquire/i.test(line) && /\(/.test(line));
  const [before, after] = [locking(net.removed), locking(net.added)];
  if (before.length >= 2 && before.length === after.length && net.removed.length > net.added.length)
    return [lockOrder(net, before[0] ?? '')];
  if (!net.reordered) return [];
  const of = (sign: string) => net.lines.filter((line) => line.sign === sign).map(({ text }) => text);
  const moved = of('-');
  const isLock = moved.filter((line) => /lock|for update|acquire|synchronized/i.test(line)).length >= 2;
  const isAck = moved.some((line) => /\back|commit|publish|send|emit/i.test(line));
  const isRoute =
    moved.filter((line) => /\b(?:use|route|path|match|location|rule|filter|middleware|add)\b/i.test(line)).length >= 2;
  if (isLock) return [lockOrder(net, moved[0] ?? '')];
  const isScope = moved.some((line) => /transaction|lock|synchronized|begin/i.test(line));
  if (isScope && moved.some((line) => /^\s*(?:for|while|loop)\b|\.(?:each|forEach|map)\b/.test(line)))
    return [
      {
        ...lockOrder(net, moved[0] ?? ''),
        what: 'transaction or lock around a whole loop',
        effects: effectsOf.lockAdded,
      },
    ];
  if (isAck)
    return [
      {
        what: 'order of acknowledgement',
        severity: 0.6,
        effects: { missing: 1, duplicate: 0.9, stale: 0.8, wrong: 0.7, drop: 0.6 },
        path: net.path,
        excerpt: moved[0]?.trim() ?? '',
      },
    ];
  if (isRoute)
    return [
      {
        what: 'order of handlers',
        severity: 0.35,
        effects: { auth: 0.8, missing: 0.8, wrong: 0.6, error: 0.5 },
        path: net.path,
        excerpt: moved[0]?.trim() ?? '',
      },
    ];
  return [];
}

function pairRisks(net: NetChange, pairs: LinePair[]): Risk[] {
  return pairs.flatMap((pair) => {
    const { removed, added } = pair;
    if (isTelemetry(removed) || isTelemetry(added) || isRename(removed, added)) return [];
    const excerpt = `${removed.trim().slice(0, 120)} → ${added.trim().slice(0, 120)}`;
    const risk = (what: string, severity: number, effects: Risk['effects']): Risk => ({
      what,
      severity,
      effects,
      path: net.path,
      excerpt,
    });
    const waits = /\bawait\b|\.await\b|\.get\(\)|\.join\(\)|\.Wait\(\)/;
    const risks: Risk[] = [];
    if (
      waits.test(removed) &&
      !waits.test(added) &&
      !net.added.some((line) => waits.test(line) && !net.lines.some((one) => one.sign === ' ' && one.text === line))
    )
      risks.push(risk('no longer waits', 0.8, effectsOf.awaitLost));
    const [old, now] = [operatorsOf(removed), operatorsOf(added)];
    if (old.compare !== now.compare && old.compare !== '' && decision.test(removed) && decision.test(added)) {
      const stricter = now.compare.startsWith(old.compare) && now.compare.length > old.compare.length;
      risks.push(risk('condition altered', stricter ? 0.3 : 0.65, effectsOf.condition));
    }
    if (
      old.sum !== now.sum &&
      (old.sum !== '' || now.sum !== '') &&
      pair.likeness >= 0.4 &&
      /[=:(]|return/.test(removed)
    )
      risks.push(risk('calculation altered', old.sum.length > now.sum.length ? 0.6 : 0.5, effectsOf.arithmetic));
    const numbers = (line: string) => line.match(/(?<![\w."'])-?\d+(?:\.\d+)?(?![\w"'])/g)?.join(' ') ?? '';
    const isSetting = subjects.some(({ words }) => words.test(removed.replace(/([a-z])([A-Z])/g, '$1_$2')));
    const count = (line: string) => numbers(line).split(' ').length;
    if (
      numbers(removed) !== numbers(added) &&
      count(numbers(removed)) === count(numbers(added)) &&
      numbers(added) !== '' &&
      !isSetting &&
      /\.\w+\(|[*/+%-]\s*\d/.test(added) &&
      pair.likeness > 0.6
    )
      risks.push(risk('constant in a calculation', 0.6, effectsOf.arithmetic));
    return risks;
  });
}

/** `5 * time.Second` is a quantity, not a product. */
const withoutUnits = (line: string) => line.replace(/\d+\s*\*\s*(?:time|Duration)\.\w+/g, '0');

/** Comparison and arithmetic operators in order, strings and generics left out. */
function operatorsOf(line: string): { compare: string; sum: string } {
  const bare = withoutUnits(line)
    .replace(/"[^"]*"|'[^']*'|`[^`]*`|\/[^/\s]+\/[gimsuy]*/g, '""')
    .replace(/<[\w\s,.[\]?]*>/g, '')
    .replace(/->|=>|<-|::|\/\/.*|--\w+/g, ' ');
  const compare =
    bare.match(
      /[<>]=?(?![<>])|[!=]==?|&&|\|\||\b(?:and|or|not|any|all|isBefore|isAfter|before|after|startsWith|endsWith|equals|contains)\b|!(?=[\w(])/g,
    ) ?? [];
  const sum =
    bare.match(
      /(?<=[\w)\]\s])[-+*/%](?=[\s\w(])(?!=)|\b(?:round|floor|ceil|trunc|abs|min|max|sum|avg|Math\.\w+|movePointLeft|movePointRight|setScale|divide|multiply|subtract|plus\w*|minus\w*)\b/gi,
    ) ?? [];
  return { compare: compare.filter((one) => one !== '=').join(' '), sum: sum.join(' ') };
}

/** True when both lines are the same but for identifiers that were renamed or re-spaced. */
function isRename(removed: string, added: string): boolean {
  const [one, other] = [tokensOf(removed), tokensOf(added)];
  if (one.length !== other.length) return false;
  return one.every(
    (token, index) =>
      token === other[index] ||
      (/^[A-Za-z_]/.test(token) &&
        /^[A-Za-z_]/.test(other[index] ?? '') &&
        !/^(?:true|false|null|nil|None|and|or|not|any|all)$/i.test(token)),
  );
}
