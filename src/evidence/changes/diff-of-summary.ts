/**
 * What a change's summary tells of values, written as the diff that it stands for: `pool size 20 -> 5` is as good as one.
 * Owns: the forms in which people write that a value became another. Refuses: judging what that does (diff/).
 */
import type { ChangeKind } from '../model/telemetry.ts';

/** Characters of a summary that are read. */
const most = 1_000;
/** Values that one summary tells. */
const mostValues = 6;

const key = String.raw`(?<key>[\w.\-]{1,40}(?: [\w.\-]{1,40}){0,5}?)`;
const amount = String.raw`-?\d[\w.]*%?(?: (?:ms|s|sec|min|m|h|d|[kmgt]i?b?)\b)?`;
const value = (name: string) => String.raw`["']?(?<${name}>${amount}|(?:true|false|on|off|none|null|unlimited)\b)["']?`;
/** "5 connections instead of 20". */
const unit = String.raw`(?: [\w/]{1,20}){0,3}?`;

const forms: readonly RegExp[] = [
  // "pool size 20 -> 5", "limit: from 1 GB to 512 MB".
  new RegExp(
    String.raw`${key}(?:[:=] ?| )(?:from )?${value('before')}${unit} ?(?:->|→|=>|\bto\b) ?${value('after')}`,
    'gi',
  ),
  // "pool size 5 (was 20)", "first look after 20 s, was 240 s", "5 connections instead of 20".
  new RegExp(
    String.raw`${key}(?:[:=] ?| )${value('after')}${unit},? \(?(?:was|before|formerly|instead of|down from|up from) ${value('before')}`,
    'gi',
  ),
];

/** A diff of one line a value; undefined where the summary tells none, or is a commit's, which has a diff of its own. */
export function diffOfSummary(summary: string, ref: string, kinds: readonly ChangeKind[]): string | undefined {
  if (kinds.includes('commit')) return undefined;
  const said = summary.slice(0, most).replace(/\s+/g, ' ').trim();
  // `20 -> 5` alone is of what the ref names.
  const bare = /^["']?(\d[\w.]*)["']? ?(?:->|→|to) ?["']?(\d[\w.]*)["']?$/.exec(said);
  const found = bare
    ? [{ key: ref, before: bare[1] ?? '', after: bare[2] ?? '' }]
    : forms
        .flatMap((form) => [...said.matchAll(form)].flatMap(({ groups }) => transitionOf(groups)))
        .slice(0, mostValues);
  if (found.length === 0) return undefined;
  // What a scaling changes is how many there are, whatever they are called.
  const isScale = kinds[0] === 'scale';
  const lines = (isScale ? found.slice(0, 1) : found).map((one) => {
    const name = isScale ? 'replicas' : one.key.replace(/ /g, '_');
    return `-${name}: ${joined(one.before)}\n+${name}: ${joined(one.after)}`;
  });
  return [`@@ ${isScale ? 'scale' : 'settings'}.yaml @@`, ...lines].join('\n');
}

function transitionOf(groups: Record<string, string> | undefined): { key: string; before: string; after: string }[] {
  const { key: name, before, after } = groups ?? {};
  return name !== undefined && before !== undefined && after !== undefined ? [{ key: name, before, after }] : [];
}

/** "240 s" is one value. */
function joined(value: string): string {
  return value.replace(' ', '');
}
