/**
 * "Who owns X?", "who is on call?", "who should be asked?": people, by catalog, PagerDuty and the record.
 * Owns: naming where each name is from. Refuses: pinging anybody; names are told, not called.
 */
import type { RankedChange } from '../../run/finding/triage-result.ts';
import { fetchesPeople } from '../../run/question/fetches-people.ts';
import { cite, listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';
import { approvers } from './fix.ts';
import { lookAtChanges } from './looked.ts';
import { prevention } from './prevention.ts';
import { datedChange, lead, suspectOf } from './wording.ts';

const mostPeople = 6;

export async function owner(asked: Asked): Promise<Told> {
  const component = suspectOf(asked);
  return {
    lines: [
      ...calledNobody(asked),
      ...(asked.finding?.noFault && asksToWake.test(asked.text.slice(0, 300)) ? [say`No need to: ${lead(asked)}`] : []),
      ...owners(asked, component),
      ...outside(asked),
      await onCall(asked),
      ...(asksToApprove.test(asked.text) ? mayApprove(asked) : []),
    ],
  };
}

/** Who decides is told where a decision or a deed is spoken of. */
const asksToApprove =
  /\b(?:approv\w*|allow\w*|decide\w*|sign\w*|permission|press|card|roll\w*|revert\w*|restart\w*|rotat\w*|fail\w* ?over|scal\w*|fix\w*)\b/i;

const asksToWake = /\b(?:i|we)\b[^.?!]{0,16}\b(?:wake|page|call|ping|ring|get|bother)\b/i;

/** Whose work the lasting repair is. */
const asksToMend = /\b(?:fix|mend|repair|patch)(?:e[sd]|s|ing)?\b/i;

/** Whom to call, in a sentence: who owns what the cause was found at, and who is on call. */
export async function ownerWords(asked: Asked): Promise<Words> {
  return say`${owners(asked, suspectOf(asked))[0] ?? []} ${await onCall(asked)}`;
}

/** "Can you get them in here", where no card can be made for it. */
function calledNobody({ text }: Asked): Words[] {
  return fetchesPeople(text)
    ? [say`I called nobody: I cannot ring, page or invite anybody from here; mention or call them yourself.`]
    : [];
}

/** Whom to call at somebody else's company is in nobody's catalog here. */
function outside({ text }: Asked): Words[] {
  return /\b(?:providers?|vendors?|suppliers?|third.part(?:y|ies)|partners?|upstream)\b/i.test(text)
    ? [say`Whom to call outside of the team is not known here; its owners may know.`]
    : [];
}

export async function whomToAsk(asked: Asked): Promise<Told> {
  const isNeeded =
    asked.finding?.noFault && asksToWake.test(asked.text.slice(0, 300)) ? [say`No need to: ${lead(asked)}`] : [];
  const { triage, finding } = asked;
  const component = suspectOf(asked);
  const blamed = finding ? finding.change?.ref : triage?.culpritChange;
  const changed = triage?.changes.find((it) => it.ref === blamed);
  const known = changed ? [await knows(asked, changed)] : [];
  return {
    lines: [
      ...calledNobody(asked),
      ...isNeeded,
      ...owners(asked, component, isNeeded.length > 0 ? 'own' : 'ask'),
      ...outside(asked),
      await onCall(asked),
      ...known,
      ...(asksToMend.test(asked.text) ? prevention(asked) : asksToApprove.test(asked.text) ? mayApprove(asked) : []),
    ],
  };
}

/** Whoever made the change that fits knows it best; where no name can be had, that it is theirs to be asked. */
async function knows(asked: Asked, changed: RankedChange): Promise<Words> {
  const looked = await lookAtChanges(asked, changed.service);
  const made = 'found' in looked ? looked.found.changes.find(({ ref }) => ref === changed.ref) : undefined;
  if (!('found' in looked) || !made?.author) return say`Whoever made ${datedChange(changed)} knows what it does.`;
  const who = isMachine(made.author)
    ? ': by its name a machine; who is behind that is not known here'
    : ', and knows what it does';
  return say`${quote(made.author)} made ${datedChange(changed)}${who}.${cite(looked.evidence)}`;
}

/** A name that nobody can be called by. */
export function isMachine(author: string): boolean {
  return machine.test(author.slice(0, 100));
}

const machine = /pipeline|sync|bot\b|robot|automat|jenkins|actions?\b|deployer|argo|flux|cron|(?:^|[-_])ci(?:$|[-_])/i;

export function owners({ catalog }: Asked, component: string | null, how: 'ask' | 'own' = 'own'): Words[] {
  if (component === null) return [say`No component is meant; name one.`];
  const entry = catalog.find((it) => it.component === component || it.aliases.includes(component));
  if (entry && entry.owners.length > 0)
    return [
      how === 'ask'
        ? say`${name(component)} belongs to ${listed(entry.owners.map(quote), mostPeople)} (catalog): ask them.`
        : say`${name(component)} belongs to ${listed(entry.owners.map(quote), mostPeople)} (catalog).`,
    ];
  return [
    say`The catalog names no owner of ${name(component)} (${name('owners:')} under ${name('catalog:')} in aura.yaml tells them).`,
  ];
}

/** Who is on call by PagerDuty, or that it is not known. */
export async function onCall({ people, state, request }: Asked): Promise<Words> {
  const team = request.place?.team ?? state.place?.team ?? '';
  const ref = state.brief?.source === 'pagerduty' ? state.brief.ref : undefined;
  try {
    const users = await people.onCall(team, ref, 'escalation-policy');
    if (users.length > 0)
      return say`On call now: ${listed(
        users.map((it) => ({ person: it })),
        mostPeople,
      )} (PagerDuty).`;
    return say`Who is on call is not known here: PagerDuty names nobody.`;
  } catch {
    return say`Who is on call could not be looked up: PagerDuty did not answer.`;
  }
}

/** Who may decide on actions here; empty where nobody is named. */
export function mayApprove({ state, workflows, run }: Asked): Words[] {
  const last = [...state.approvals.values()].at(-1);
  if (last) return [say`The last proposal may be approved by ${approvers(last)}.`];
  const own = state.runs.get(run.parent ?? '')?.workflow;
  const groups = new Set(
    workflows
      .filter((it) => !own || it.name === own)
      .flatMap((it) => Object.values(it.actions).flatMap((action) => action.approvers.groups)),
  );
  return groups.size > 0
    ? [
        say`Actions are approved by ${listed(
          [...groups].map((it) => ({ group: it })),
          mostPeople,
        )}.`,
      ]
    : [];
}
