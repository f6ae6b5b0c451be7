/**
 * What a change did, in words: "set its pool.size from 12 to 2", "calls query() once for each item".
 * Owns: reading that from what the change says of itself and from what its content was found to do. Refuses: code as a reason;
 * it stands behind the words, where it is asked for.
 */
import type { Finding } from '../../run/evidence.ts';
import { didWords } from '../../run/wording/did-words.ts';
import { name, plainText, quote, say, type Words } from '../../run/wording/words.ts';

/** "pool.size: 12 → 2" in what a change of settings says of itself; null where it says nothing of the kind. */
export function settingIn(summary: string): { key: string; before: string; now: string } | null {
  const [, key, before, now] =
    /([\w.-]{1,60}): (\S{1,40}) → (\S{1,40}?)(?=[.,;]?(?:\s|$))/.exec(summary.slice(0, 400)) ?? [];
  return key === undefined || before === undefined || now === undefined ? null : { key, before, now };
}

/** Fewer of something that is counted; a time that got shorter is none. */
export function isLowered({ key, before, now }: { key: string; before: string; now: string }): boolean {
  const [was, is] = [Number(before), Number(now)];
  return (
    Number.isFinite(was) && Number.isFinite(is) && is < was && !/time|ttl|interval|delay|age|millis|sec/i.test(key)
  );
}

/** What it costs grows with the items that are asked for. */
export function isForEach(did: Words): boolean {
  return plainText(did).includes('for each item');
}

/** What the blamed change did, as a sentence goes on behind its name; null where nothing of it is known. */
export function changeDid({ change, claims, causeKind }: Finding): Words | null {
  if (!change) return null;
  const set = settingIn(change.summary);
  if (set && causeKind === 'config') return say`set ${name(set.key)} from ${name(set.before)} to ${name(set.now)}`;
  const claimed = claims.find((it) => it.kind === 'cause' && it.statement.startsWith(`${change.ref}: `));
  return claimed ? didWords(claimed.statement.slice(change.ref.length + 2)) : null;
}

/** "its release 4.12.1 calls query() once for each item"; with what it says of itself where nothing else is known. */
export function blamedWords(finding: Finding): Words {
  const { change, component, causeKind } = finding;
  if (!change) return [];
  const isOwn = change.service === undefined || change.service === component;
  const kind = causeKind === 'config' || causeKind === 'flag' ? '' : 'release ';
  const who = isOwn
    ? say`${kind === '' ? '' : `its ${kind}`}${name(change.ref)}`
    : say`${kind}${name(change.ref)} of ${name(change.service ?? '')}`;
  const did = changeDid(finding);
  return did ? say`${who} ${did}` : say`${who} (${quote(change.summary)})`;
}
