/**
 * What an alert's expression measures.
 * Owns: taking a PromQL expression apart: operands of and/or, comparisons off, the selectors inside. Grammar:
 * prometheus.io, "Querying basics" and "Operators".
 * Refuses: judging whether the server takes it; what cannot be read gives nothing.
 */

export interface Selector {
  metric: string;
  /** Between the braces, without them. */
  matchers: string;
}

/** Longer expressions are nobody's rule. */
const longest = 4_000;

interface Token {
  text: string;
  /** Nesting in round, square and curly brackets. */
  depth: number;
  start: number;
  end: number;
}

const tokenPattern =
  /#[^\n]*|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[A-Za-z_:][\w:]*|\d[\w.]*|==|!=|>=|<=|=~|!~|[^\s\w]/g;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const match of text.slice(0, longest).matchAll(tokenPattern)) {
    const [piece] = match;
    if (piece.startsWith('#')) continue;
    if (/^[)\]}]$/.test(piece)) depth -= 1;
    tokens.push({ text: piece, depth, start: match.index, end: match.index + piece.length });
    if (/^[([{]$/.test(piece)) depth += 1;
  }
  return tokens;
}

const setOperator = /^(?:and|or|unless)$/i;
const comparison = /^(?:==|!=|>=|<=|>|<)$/;

/** Brackets in brackets that are looked into; no rule that people write has as many. */
const deepest = 32;

/**
 * Expressions whose values the alert compares with its bounds: `a / b > 0.05 and c > 10` gives `a / b` and `c`. What
 * follows `unless` only mutes the alert.
 */
export function measuredParts(expression: string): string[] {
  return unique(partsOf(expression.slice(0, longest), 0));
}

function partsOf(expression: string, level: number): string[] {
  const text = unwrapped(expression);
  const tokens = tokensOf(text);
  const within = (some: readonly string[]) =>
    level < deepest ? some.flatMap((operand) => partsOf(operand, level + 1)) : [];
  const sets = operandsOf(text, tokens, setOperator);
  if (sets.length > 1) return within(sets);
  const sides = operandsOf(text, tokens, comparison);
  if (sides.length > 1) return within(sides);
  const absent = /^absent(?:_over_time)?\s*\(/i.exec(text);
  if (absent && tokens.at(-1)?.text === ')') return within([text.slice(absent[0].length, -1)]);
  const plain = text.replace(/\[[\w:]+\]$/, '').trim();
  return selectorsOf(plain).length > 0 ? [plain] : [];
}

/** What stands between the operators outside of all brackets, up to an `unless`; the whole where there is none. */
function operandsOf(text: string, tokens: Token[], operator: RegExp): string[] {
  const operands: string[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.depth !== 0 || token.start < from || !operator.test(token.text)) continue;
    operands.push(text.slice(from, token.start));
    if (/^unless$/i.test(token.text)) return operands.length > 1 ? operands : [...operands, ''];
    from = afterModifiers(tokens, at);
  }
  return [...operands, text.slice(from)];
}

/** Where the right operand begins: behind `bool`, `on (…)`, `ignoring (…)` and the group modifiers. */
function afterModifiers(tokens: Token[], operator: number): number {
  let at = operator + 1;
  while (/^(?:bool|on|ignoring|group_left|group_right)$/i.test(tokens[at]?.text ?? '')) {
    at += 1;
    if (tokens[at]?.text !== '(') continue;
    const depth = tokens[at]?.depth;
    at += 1;
    while (at < tokens.length && !(tokens[at]?.text === ')' && tokens[at]?.depth === depth)) at += 1;
    at += 1;
  }
  return tokens[at]?.start ?? Number.POSITIVE_INFINITY;
}

/** Without brackets around the whole. */
function unwrapped(expression: string): string {
  const text = expression.trim();
  const tokens = tokensOf(text);
  const ends = endsOf(tokens);
  let [first, last] = [0, tokens.length - 1];
  while (first < last && ends.get(first) === last) {
    first += 1;
    last -= 1;
  }
  if (first === 0) return text;
  return text.slice(tokens[first - 1]?.end, tokens[last + 1]?.start).trim();
}

/** By the place of each round bracket that opens: the place of the one that closes it. */
function endsOf(tokens: readonly Token[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [at, { text }] of tokens.entries()) {
    if (/^[([{]$/.test(text)) open.push(at);
    if (!/^[)\]}]$/.test(text)) continue;
    const from = open.pop();
    if (from !== undefined && text === ')' && tokens[from]?.text === '(') ends.set(from, at);
  }
  return ends;
}

const words =
  /^(?:and|or|unless|bool|on|ignoring|group_left|group_right|by|without|offset|inf|nan|start|end|atan2|sum|avg|min|max|count|group|stddev|stdvar|topk|bottomk|quantile|count_values)$/i;

/** The vector selectors of an expression, in order, each once. */
export function selectorsOf(expression: string): Selector[] {
  const found = new Map(
    placedSelectors(expression).map(({ metric, matchers }) => [`${metric}{${matchers}}`, { metric, matchers }]),
  );
  return [...found.values()];
}

interface PlacedSelector extends Selector {
  /** Where one more matcher can be written; `bare` where there are no braces yet. */
  at: number;
  bare: boolean;
}

function placedSelectors(expression: string): PlacedSelector[] {
  const tokens = tokensOf(expression);
  const found: PlacedSelector[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const next = tokens[at + 1];
    if (/^(?:by|without|on|ignoring|group_left|group_right)$/i.test(token.text) && next?.text === '(') {
      at = closing(tokens, at, ')');
      continue;
    }
    const isName = /^[A-Za-z_:]/.test(token.text) && next?.text !== '(' && !words.test(token.text);
    if (!isName && token.text !== '{') continue;
    const open = isName ? (next?.text === '{' ? at + 1 : -1) : at;
    const close = open < 0 ? open : closing(tokens, open, '}');
    const inside = open < 0 ? '' : expression.slice(tokens[open]?.end, tokens[close]?.start).trim();
    const metric = isName ? token.text : (/__name__\s*=\s*["']([\w:]+)["']/.exec(inside)?.[1] ?? '');
    if (open >= 0) at = close;
    else if (next?.text === '[') at = closing(tokens, at + 1, ']');
    if (metric) found.push({ metric, matchers: inside, at: tokens[open]?.end ?? token.end, bare: open < 0 });
  }
  return found;
}

const aggregations =
  /\b(?:sum|avg|min|max|count|group|stddev|stdvar|topk|bottomk|quantile|count_values)\b\s*(?:by|without)?\s*\(/gi;

/**
 * The same expression over fewer series: `matcherOf` gives one more matcher, with its label, for a metric. Unchanged
 * where an aggregation folds that label away, since its value would be another, and where it is nobody's rule.
 */
export function narrowed(
  expression: string,
  matcherOf: (metric: string) => { label: string; matcher: string } | undefined,
): string {
  if (expression.length > longest) return expression;
  const folds = expression.match(aggregations)?.length ?? 0;
  const lists = [...expression.matchAll(/\bby\s*\(([^)]*)\)/gi)].map(([, list = '']) => list.split(/[\s,]+/));
  const kept = (label: string) => lists.filter((list) => list.includes(label)).length;
  let text = expression;
  for (const { metric, at, bare, matchers } of placedSelectors(expression).toReversed()) {
    const narrow = matcherOf(metric);
    if (!narrow) continue;
    if (kept(narrow.label) < folds) return expression;
    const added = bare ? `{${narrow.matcher}}` : `${narrow.matcher}${matchers ? ',' : ''}`;
    text = `${text.slice(0, at)}${added}${text.slice(at)}`;
  }
  return text;
}

function closing(tokens: Token[], open: number, bracket: string): number {
  let at = open;
  while (at < tokens.length && tokens[at]?.text !== bracket) at += 1;
  return at;
}

const failing = /5\.\.|5xx|5\[|50\d|err|fail|"false"|unavailable|timeout/i;

/**
 * A name for the values of a measured part, in the words that say what kind of signal it is: `http_requests_error_ratio`,
 * `request_duration_seconds_p99`.
 */
export function nameOfPart(part: string): string {
  const selectors = selectorsOf(part);
  const [first] = selectors;
  if (!first) return 'value';
  const base = first.metric.replace(/_(?:total|bucket|sum|count)$/, '');
  const quantile = /histogram_quantile\s*\(\s*0?\.(\d{1,4})/.exec(part)?.[1];
  if (quantile) return `${base}_p${quantile.padEnd(2, '0')}`;
  const isShare = tokensOf(part).some(({ text }) => text === '/');
  const fails = selectors.some(({ matchers, metric }) => failing.test(matchers) || failing.test(metric));
  if (isShare) {
    const stems = new Set(selectors.map(({ metric }) => metric.replace(/_(?:total|bucket|sum|count)$/, '')));
    if (first.metric.endsWith('_sum') && stems.size === 1) return `${base}_mean`;
    return fails ? `${base}_error_ratio` : `${base}_ratio`;
  }
  if (/\b(?:rate|irate|increase|delta|idelta|deriv)\s*\(/.test(part))
    return fails ? `${base}_errors_per_second` : `${base}_per_second`;
  return first.metric;
}

function unique<Item>(items: Item[]): Item[] {
  return [...new Set(items)];
}
