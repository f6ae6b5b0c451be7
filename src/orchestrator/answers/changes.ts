/**
 * "What changed?", "who deployed X?": the changes of a time, newest first, each with who made it.
 * Owns: which time and whose changes. Refuses: blame; it says which one was blamed, and no more.
 */
import { sayCount } from '../../run/quantity.ts';
import { at, cite, name, quote, say, type Words } from '../../run/words.ts';
import type { Asked, Told } from './asked.ts';
import { type ChangeRow, lookAtChanges } from './looked.ts';
import { ago, changeKind, lookedUp } from './wording.ts';

const mostChanges = 8;

export async function changes(asked: Asked): Promise<Told> {
  const { component, change } = asked.ask.subject;
  const looked = await lookAtChanges(asked, component);
  if ('why' in looked) return { lines: [say`Changes could not be read: ${quote(looked.why)}`] };
  const { window } = asked.ask;
  const inside = looked.found.changes.filter(({ time, ref }) => {
    const when = Date.parse(time);
    return (change === undefined || ref === change) && (!window || (when >= window.from && when < window.to));
  });
  // Of the one before nothing changed: then whoever asks means all of it.
  if (inside.length === 0 && component !== undefined && asked.ask.inherited) {
    const all = await changes({ ...asked, ask: { ...asked.ask, subject: {}, inherited: false } });
    return { ...all, lines: [say`No change of ${name(component)} is recorded.${cite(looked.evidence)}`, ...all.lines] };
  }
  return {
    lines: [
      say`${opening(asked, inside, looked.found.changes.length)}${cite(looked.evidence)}`,
      ...inside.slice(0, mostChanges).map((row) => changeLine(asked, row)),
      ...(change === undefined ? [] : gist(asked, change)),
      ...(inside.length > mostChanges ? [say`${inside.length - mostChanges} more before that.`] : []),
    ],
    foot: lookedUp(asked, [looked.evidence]),
  };
}

/** What stands in it, where it was read. */
function gist({ triage }: Asked, change: string): Words[] {
  const read = triage?.changes.find(({ ref }) => ref === change)?.risk;
  return read ? [say`In it: ${quote(read.excerpt)} (${name(`${read.path}:${read.line}`)}).`] : [];
}

function opening({ ask, text, now }: Asked, rows: ChangeRow[], all: number): Words {
  const of = ask.subject.component ? say` of ${name(ask.subject.component)}` : [];
  const time = ask.window ? say` between ${at(ask.window.from)} and ${at(ask.window.to)}` : [];
  const [newest] = rows;
  if (!newest) {
    const others = all > 0 ? say` (${sayCount(all, 'change')} outside that time)` : [];
    return say`No change${of}${time} is recorded${others}.`;
  }
  if (/\bwho\b/i.test(text)) {
    const by = newest.author ? quote(newest.author) : 'somebody whom the record does not name';
    return say`${by}, at ${at(Date.parse(newest.time))} (${ago(Date.parse(newest.time), now)}): ${name(newest.ref)}${newest.service ? say` of ${name(newest.service)}` : []}.`;
  }
  return say`${sayCount(rows.length, 'change')}${of}${time}, newest first:`;
}

export function changeLine(
  { finding }: Asked,
  { time, kind, ref, service, previous, author, summary }: ChangeRow,
): Words {
  const of = service ? say` of ${name(service)}` : [];
  const before = previous ? say` (before: ${name(previous)})` : [];
  const by = author ? say` by ${quote(author)}` : [];
  const isBlamed = finding?.change?.ref === ref && (finding.change.service ?? service) === service;
  return say`${at(Date.parse(time))} ${changeKind(kind)}${of} ${name(ref)}${before}${by}: ${quote(summary)}${isBlamed ? ' – this one fits the cause' : ''}`;
}
