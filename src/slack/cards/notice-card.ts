/**
 * The one-liners: notices, help, the place in the queue, progress, the overview.
 * Owns: their words. Refuses: blame and jargon; each says what to do next where there is something to do.
 */
import type { IncidentId } from '../../run/identity.ts';
import type { Notice, Saying } from '../../run/saying.ts';
import { actions, button, message, type Rendered, section } from '../blocks.ts';
import { code, join, Markup, markup, mention, moment, wordsOf } from '../markup.ts';
import { clip } from './finding-lines.ts';

export function line(text: Markup, summary: string): Rendered {
  return message(summary, [section(text)]);
}

const helpLines = [
  'Mention me with a question and I investigate: what broke, what caused it, who is affected.',
  'I read freely and change nothing before the right person presses Approve.',
  '*status* – what runs and what waits · *stop* – end the run · *help* – this',
];

export function helpCard(): Rendered {
  return line(
    join(helpLines.map((text) => new Markup(text))),
    'How to use Aura: ask a question, or say status, stop or help',
  );
}

export function queuedCard(position: number): Rendered {
  const before = position === 1 ? 'one thing is before it' : `${position} things are before it`;
  return line(
    markup`Noted. Your question is number ${position} in the queue: ${before}.`,
    `Queued, number ${position}`,
  );
}

export function progressCard(text: string): Rendered {
  return line(markup`${clip(text, 600)}`, clip(text, 600));
}

export function overviewCard(saying: Extract<Saying, { type: 'overview' }>): Rendered {
  const { title, status, runs, waiting, open } = saying;
  const lines = [
    status === 'none' ? markup`No incident is known in this channel.` : markup`*${clip(title, 200)}*: ${status}`,
    ...runs.slice(0, 5).map((run) => markup`• run ${code(run.run)}: ${run.state}`),
    runs.length === 0 ? markup`• nothing runs` : null,
    markup`• ${waiting} waiting`,
    ...open
      .slice(0, 5)
      .map(
        (it) =>
          markup`• decision needed on ${code(it.action.name)} of ${it.action.component}, expires ${moment(it.expiresAt)}`,
      ),
  ].filter((it): it is Markup => it !== null);
  return line(
    join(lines),
    `Status: ${status === 'none' ? 'no incident' : status}, ${runs.length} running, ${waiting} waiting`,
  );
}

export function noticeCard(notice: Notice, incident: IncidentId, key: string): Rendered {
  const text = noticeText(notice);
  if (notice.code !== 'not-an-incident-channel') return line(text, wordsOf(text));
  const start = button('start_here', 'Start here', `${incident}|${key}`, { style: 'primary' });
  return message(wordsOf(text), [section(text), actions(`start:${key}`.slice(0, 255), start)]);
}

function noticeText(notice: Notice): Markup {
  switch (notice.code) {
    case 'empty-question':
      return new Markup(
        'What shall I look into? Mention me with a question, for example “why is checkout slow?”. *help* says more.',
      );
    case 'text-capped':
      return markup`That was long: I kept the first ${notice.kept} of ${notice.of} characters.`;
    case 'nothing-to-stop':
      return new Markup('Nothing is running here, so there is nothing to stop.');
    case 'not-allowed':
      return markup`${mention(notice.user)}, you may not decide this: ${notice.why}.`;
    case 'may-not-ask':
      return new Markup(
        notice.who === 'members-only'
          ? 'Here only full members of this workspace may ask me or steer me. Please ask one of them to.'
          : 'Here only people of this workspace may ask me or steer me. Please ask one of them to.',
      );
    case 'already-decided': {
      const by = notice.by ? markup` by ${mention(notice.by)}` : '';
      return markup`This was already decided${by}: ${notice.state}.`;
    }
    case 'card-replaced':
      return new Markup('This card was replaced by a newer one; decide there.');
    case 'tool-changed':
      return markup`Nothing was approved: ${clip(notice.why, 300)}. A new card follows if it can still be proposed.`;
    case 'not-an-incident-channel':
      return new Markup(
        'I work in incident channels, and this is not one of them. Press *Start here* and then ask again to change that.',
      );
    case 'thread-was-deleted':
      return new Markup('The thread this belongs in was deleted, so I say it here.');
    case 'resolved': {
      const by = notice.by ? markup` by ${notice.by}` : '';
      return markup`✅ Resolved in ${notice.source}${by}. I stop here and answer questions only.`;
    }
    case 'fired-again':
      return markup`The alert fired again (${notice.occurrence} times so far). The investigation covers it.`;
    case 'action-unknown':
      return markup`⚠️ It is not known whether ${code(notice.tool)} ran. It will not be tried again; check by hand.`;
  }
}
