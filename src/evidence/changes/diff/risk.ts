/**
 * The shape of a change's risk, and the port of everything that finds some.
 * Owns: what a risk is, what a reader gets and gives, and the phrase that people read.
 * Refuses: what a risk can cause (risk-effects.ts), and finding any (the readers beside).
 */
import type { NetChange } from './diff-lines.ts';
import type { LinePair } from './diff-pairs.ts';
import type { RiskKind } from './risk-effects.ts';

export interface Risk {
  kind: RiskKind;
  /** A second kind that the same lines stand for. */
  also?: RiskKind;
  /** 0..1: how likely a change of this shape breaks something at all. */
  severity: number;
  /** The line or lines that show it, 240 characters at most. */
  excerpt: string;
  /** `line` is of the file as the diff numbers it; of the diff itself where it does not. */
  position: { path: string; line: number };
  /** What it is about in the code's own words: a key, a call, a table, one name and another. */
  of?: string;
  quantity?: { before: number; after: number; dimension: 'time' | 'bytes' | 'plain' };
}

/** One diff as readers see it: what each hunk really changes, and which line became which. */
export interface DiffView {
  nets: NetChange[];
  /** By index of `nets`. */
  pairs: LinePair[][];
}

export interface DiffReader {
  name: string;
  read(diff: DiffView): Risk[];
}

/** A reader that looks at one hunk at a time. */
export const hunkReader = (name: string, read: (net: NetChange, pairs: LinePair[]) => Risk[]): DiffReader => ({
  name,
  read: ({ nets, pairs }) => nets.flatMap((net, index) => read(net, pairs[index] ?? [])),
});

const most = 120;

/** A risk that `shown` shows: a line of the hunk, or a pair of lines. */
export function riskAt(
  net: NetChange,
  kind: RiskKind,
  severity: number,
  shown: string | LinePair,
  more: Pick<Risk, 'also' | 'of' | 'quantity'> = {},
): Risk {
  const [line, excerpt] =
    typeof shown === 'string'
      ? [shown, shown.trim().slice(0, 160)]
      : [shown.added, `${shown.removed.trim().slice(0, most)} → ${shown.added.trim().slice(0, most)}`];
  const number = net.lines.find(({ text }) => text === line)?.number ?? net.lines[0]?.number ?? 0;
  return { kind, severity, excerpt, position: { path: net.path, line: number }, ...more };
}

/** `time limit lower: 5 s → 300 ms`: the kind in words, and what it is about. */
export function phraseOf({ kind, of, quantity }: Risk): string {
  const what = kind.replace(/-/g, ' ');
  const values = quantity && `${quantityText(quantity.before, quantity)} → ${quantityText(quantity.after, quantity)}`;
  const about = [of, values].filter(Boolean).join(' ');
  return about ? `${what}: ${about}` : what;
}

const sentences: Partial<Record<RiskKind, (of: string) => string>> = {
  'grows-without-bound': (of) => `lets ${of || 'something'} grow without bound`,
  'files-left': () => 'writes temporary files, and nothing in it removes them',
  'call-once-an-item': (of) => `calls ${of || 'something'} once for each item`,
  'entry-added': (of) => `adds an entry${of ? `: ${of}` : ''}`,
  'code-altered': () => 'changes code, and nothing in it looks risky',
};

/** `lowers time limit of pool: 5 s → 300 ms`: what the change does, as a person would go on after its name. */
export function saidOfRisk(risk: Risk): string {
  const { kind, of = '', quantity } = risk;
  const sentence = sentences[kind];
  if (sentence) return sentence(of);
  const [, subject, way] = /^([a-z-]+)-(lower|higher)$/.exec(kind) ?? [];
  if (subject === undefined) return phraseOf(risk);
  const values = quantity
    ? `: ${quantityText(quantity.before, quantity)} → ${quantityText(quantity.after, quantity)}`
    : '';
  return `${way === 'lower' ? 'lowers' : 'raises'} ${subject.replaceAll('-', ' ')}${of ? ` of ${of}` : ''}${values}`;
}

function quantityText(value: number, { dimension }: { dimension: 'time' | 'bytes' | 'plain' }): string {
  if (dimension === 'time')
    return value >= 6e4 ? `${value / 6e4} min` : value >= 1e3 ? `${value / 1e3} s` : `${value} ms`;
  if (dimension === 'bytes') return value >= 2 ** 20 ? `${Math.round(value / 2 ** 20)} MiB` : `${value} bytes`;
  return String(value);
}
