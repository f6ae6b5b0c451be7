/**
 * Names with values in a message: fields, lines such as "namespace = tea", tags such as "service:till".
 * Owns: the forms that products write them in. Refuses: meaning; a name that means nothing to anybody does no harm.
 */
import { headOf } from './question.ts';
import type { ToldMessage } from './said.ts';

const mostLines = 400;
const mostLabels = 60;
const longestName = 40;
/** Small print has several pairs on one line: "Project: till Short ID: TILL-1A". */
const betweenPairs = /\n| (?=[A-Z][A-Za-z]{1,30}(?: [A-Z][A-Za-z]{1,20})?: )/;

/** By name in lower case, `_` for blanks; what is said first counts. */
export function labelsOfMessage({ parts, fields }: ToldMessage): Record<string, string> {
  const labels = new Map<string, string>();
  const add = (name: string, value: string) => {
    const key = name.trim().toLowerCase().replace(/[ -]/g, '_');
    const said = unmarked(value);
    if (/^[a-z][\w./]{0,39}$/.test(key) && said !== '' && labels.size < mostLabels && !labels.has(key))
      labels.set(key, headOf(said, 4_000));
  };
  for (const { name, value } of fields) {
    const tags = tagsIn(value);
    if (/^tags?$/i.test(name.trim())) for (const [tag, of] of tags) add(tag, of);
    else add(name, value);
  }
  const lines = parts
    .flatMap(({ kind, text }) => text.split(kind === 'small' ? betweenPairs : '\n'))
    .slice(0, mostLines);
  for (const [at, line] of lines.entries()) {
    const named = unmarked(line);
    // A name over its value, as columns have them.
    if (/^[A-Za-z][\w ]{0,38}:$/.test(named)) add(named.slice(0, -1), lines[at + 1] ?? '');
    for (const [name, value] of [...quotedIn(line), ...matchedIn(line), ...pairIn(line), ...tagsIn(line)])
      add(name, value);
  }
  return Object.fromEntries(labels);
}

/** "project: `till` level: `error`" */
function quotedIn(line: string): [string, string][] {
  return [...line.matchAll(/([A-Za-z][\w.-]{0,39})\*?: ?\*?`([^`]{1,300})`/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
}

/** `(job="till", namespace="tea")` */
function matchedIn(line: string): [string, string][] {
  const pairs = line.slice(0, 4_000).matchAll(/(?<![\w.])([A-Za-z_]\w{0,39})="([^"]{1,300})"/g);
  return [...pairs].map(([, name = '', value = '']) => [name, value]);
}

/** "• *namespace:* tea", "- alertname = Slow", "*Service*" over "till"; not "https://…". */
function pairIn(line: string): [string, string][] {
  const plain = unmarked(line.slice(0, 2_000)).replace(/^[•–-] ?/, '');
  const at = plain.slice(0, longestName + 2).search(/[:=]/);
  if (at < 1 || plain.startsWith('//', at + 1)) return [];
  return [[plain.slice(0, at), plain.slice(at + 1)]];
}

/** "env:prod, service:till"; values of one word. */
function tagsIn(line: string): [string, string][] {
  const tags = line.slice(0, 4_000).matchAll(/(?<![\w./:-])([a-z][a-z0-9_.]{1,39}):([A-Za-z][\w./-]{0,99})(?![\w:])/g);
  return [...tags].slice(0, mostLabels).map(([, name = '', value = '']) => [name, value]);
}

function unmarked(text: string): string {
  return text
    .replace(/[*_`]{1,3}(?=\s|$|[:,.])|(?<=^|\s)[*_`]{1,3}/g, '')
    .replace(/^[:=\s]+/, '')
    .trim();
}
