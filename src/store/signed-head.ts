/**
 * A journal's head under the installation's signature: the anchor of the hash chain. The chain alone shows a change to any
 * entry but the last, and no entry that was cut off the end.
 * Owns: what is signed, its check, and what a journal, its signed head and signed heads from the log say together.
 * Refuses: storing.
 */
import type { InstallationKey } from '../local/installation-key.ts';
import type { IncidentId } from '../run/identity.ts';
import type { Entry, Head, SignedHead } from '../run/ports/store.ts';
import { firstBreak } from './entry.ts';

export function signHead(key: InstallationKey, incident: IncidentId, { version, hash }: Head): SignedHead {
  return { incident, version, hash, by: key.id, signature: key.sign(signedText({ incident, version, hash })) };
}

/** True when this installation signed it; false also for a head that another one signed. */
export function isSignedBy(key: InstallationKey, head: SignedHead): boolean {
  return key.verify(signedText(head), head.signature);
}

function signedText({ incident, version, hash }: { incident: string; version: number; hash: string }): string {
  return JSON.stringify(['aura-head', incident, version, hash]);
}

/** A kept head from its text; one that cannot be read becomes one that no signature fits. */
export function parseHead(text: string, incident: IncidentId): SignedHead {
  try {
    const { version, hash, by, signature } = JSON.parse(text) as Partial<Record<keyof SignedHead, unknown>>;
    return {
      incident,
      version: Number(version) || 0,
      hash: String(hash),
      by: String(by),
      signature: String(signature),
    };
  } catch {
    return { incident, version: 0, hash: '', by: 'nobody', signature: '' };
  }
}

export interface Audit {
  holds: boolean;
  /** What was found, a sentence each. */
  lines: string[];
}

/** Checks the whole journal of an incident, the head that the store keeps of it, and those that the log told. */
export function auditJournal(journal: {
  incident: IncidentId;
  entries: Entry[];
  kept: SignedHead | null;
  logged: SignedHead[];
  key: InstallationKey;
}): Audit {
  const { incident, entries, kept, logged, key } = journal;
  const broken = firstBreak(entries);
  const faults =
    key.made === undefined
      ? []
      : [
          `There was no key: ${key.made} was made just now (key ${key.id}), so it has signed nothing of this. Put the file from before back, from a backup, and remove this one.`,
        ];
  if (broken !== null)
    faults.push(
      `The chain is broken at entry ${broken}: that entry or the one before it is not as it was written. Compare both with a copy from before.`,
    );
  if (kept === null)
    faults.push(
      'No signed head is kept, so a changed or cut last entry would not be seen. Somebody removed it, or nothing was signed yet: compare with a log that is kept elsewhere (--log FILE).',
    );
  for (const head of kept ? [kept, ...logged] : logged) {
    const where = head === kept ? 'The kept head' : 'A head in the log';
    faults.push(...headFaults(where, head, journal));
  }
  if (kept && kept.version < entries.length)
    faults.push(
      `Entries ${kept.version + 1} to ${entries.length} are not covered by a signed head: a process was killed while it wrote them, or somebody added them.`,
    );
  if (faults.length > 0) return { holds: false, lines: faults };
  const told = logged.length > 0 ? `, and ${logged.length} heads in the log agree` : '';
  const holds = `The chain of ${entries.length} entries of ${incident} holds; its head is signed by key ${key.id}${told}.`;
  // Journal and head set back together agree with each other.
  const unseen =
    'No log with heads was given (--log FILE, a log that is kept elsewhere), so it is not seen whether all of it was set back.';
  return { holds: true, lines: logged.length > 0 ? [holds] : [holds, unseen] };
}

function headFaults(
  where: string,
  head: SignedHead,
  { incident, entries, key }: { incident: IncidentId; entries: Entry[]; key: InstallationKey },
): string[] {
  if (head.by !== key.id)
    return [
      `${where}, of entry ${head.version}, was signed by another key (${head.by}) than this installation has (${key.id}): the anchor changed after that entry. Put key ${head.by} back, or check where it is.`,
    ];
  if (head.incident !== incident || !isSignedBy(key, head)) return [`${where} was changed after it was signed.`];
  const entry = entries[head.version - 1];
  if (!entry)
    return [`${where} is entry ${head.version}, but the journal ends at ${entries.length}: the rest was cut off.`];
  return entry.hash === head.hash ? [] : [`Entry ${head.version} was changed after its head was signed.`];
}
