/**
 * The one-liners: notices, help, the place in the queue, progress, the overview.
 * Owns: their words. Refuses: blame and jargon; each says what to do next where there is something to do.
 */
import type { IncidentId } from '../../run/identity.ts';
import type { Notice, Saying } from '../../run/saying.ts';
import { actions, button, message, type Rendered, section } from '../blocks.ts';
import { handHalfWay, handRecovered, notAwaited } from './by-hand-lines.ts';
import { deed } from './deed.ts';
import { outcomeWords } from './lesson-lines.ts';
import { optionsButtons, optionsWords } from './options-notice.ts';
import { levelButtons, levelWords } from './level-notice.ts';
import { mutedWords, muteMenu, quietWords } from './mute-menu.ts';
import { channelLink, code, join, Markup, markup, mention, moment, own, quote, wordsOf } from '../markup.ts';

export function line(text: Markup, summary: Markup): Rendered {
  return message(summary, [section(text)]);
}

const helpLines: Markup[] = [
  own('Mention me with a question and I investigate: what broke, what caused it, who is affected.'),
  own(
    'Then ask on: since when, who is affected, is it over; logs, metrics and changes of a component; why (not) a change; what was ruled out; what E3 shows.',
  ),
  own('Or ask for a proposal, a status, a summary, a handover, a customer update, a postmortem.'),
  own('I read freely and change nothing before the right person presses Approve.'),
  own('*status* – what runs and what waits · *stop* – end the run · *help* – this'),
  own('*mute this alert for 2 hours*, *be quiet until tomorrow*, *unmute*, *speak again*'),
];

export function helpCard(): Rendered {
  return line(join(helpLines), own('How to use Aura: ask a question, or say status, stop or help'));
}

export function queuedCard(position: number): Rendered {
  const before = position === 1 ? own('one thing is before it') : markup`${position} things are before it`;
  return line(
    markup`Noted. Your question is number ${position} in the queue: ${before}.`,
    markup`Queued, number ${position}`,
  );
}

export function progressCard(text: string): Rendered {
  return line(quote(text, 600), quote(text, 600));
}

export function overviewCard(saying: Extract<Saying, { type: 'overview' }>): Rendered {
  const { title, status, runs, waiting, open, muted, quiet } = saying;
  const lines = [
    status === 'none' ? markup`No incident is known in this channel.` : markup`${quote(title, 200)}: ${own(status)}`,
    ...runs.slice(0, 5).map((run) => markup`• run ${code(run.run)}: ${own(run.state)}`),
    runs.length === 0 ? markup`• nothing runs` : null,
    markup`• ${waiting} waiting`,
    muted === undefined ? null : markup`• the alert is muted until ${moment(muted)}`,
    quiet === undefined ? null : markup`• quiet here until ${moment(quiet)}`,
    ...open
      .slice(0, 5)
      .map(
        (it) =>
          markup`• decision needed on ${code(it.action.name)} of ${code(it.action.component)}, expires ${moment(it.expiresAt)}`,
      ),
  ].filter((it): it is Markup => it !== null);
  return line(
    join(lines),
    markup`Status: ${own(status === 'none' ? 'no incident' : status)}, ${runs.length} running, ${waiting} waiting`,
  );
}

/** What tells that an incident is over, as people write it. */
const calledAs = {
  pagerduty: 'PagerDuty',
  alertmanager: 'Alertmanager',
  slack: 'Slack',
  cli: 'the terminal',
  webhook: 'a webhook',
  schedule: 'a schedule',
} as const;

export function noticeCard(notice: Notice, incident: IncidentId, key: string): Rendered {
  const text = noticeText(notice);
  if (notice.code === 'which-incident' && !notice.as) {
    const value = `${incident}|${notice.request}`;
    const choice = [button('which_this', own('Part of this'), value), button('which_new', own('Something new'), value)];
    return message(text, [section(text), actions(`which:${notice.request}`.slice(0, 255), ...choice)]);
  }
  const asks = notice.code === 'resolved' || notice.code === 'was-it-this' ? notice.asks : undefined;
  if (asks && !asks.said) {
    const yes = button('outcome_yes', own('Yes'), incident);
    return message(text, [
      section(text),
      actions(`outcome:${key}`.slice(0, 255), yes, button('outcome_no', own('No, it was…'), incident)),
    ]);
  }
  const row = `${notice.code}:${key}`.slice(0, 255);
  if (notice.code === 'fired-again' || notice.code === 'flapping')
    return message(text, [section(text), actions(row, muteMenu(incident, true))]);
  if (notice.code === 'alert-muted' && !notice.ended)
    return message(text, [section(text), actions(row, button('mute_end', own('Unmute'), incident))]);
  if (notice.code === 'options') return message(text, [section(text), ...optionsButtons(notice, incident)]);
  if (notice.code === 'autonomy') return message(text, [section(text), ...levelButtons(notice, incident)]);
  if (notice.code === 'channel-quiet') {
    const press = notice.ended
      ? button('catch_up', own('Catch me up'), incident)
      : button('quiet_end', own('Speak here again'), incident);
    return message(text, [section(text), actions(row, press)]);
  }
  // Slack resolves no link in what a notification shows.
  if (notice.code === 'continued') return line(text, own('Continued in a channel of its own.'));
  if (notice.code !== 'not-an-incident-channel') return line(text, text);
  const start = button('start_here', own('Start here'), `${incident}|${key}`, { style: 'primary' });
  return message(text, [section(text), actions(`start:${key}`.slice(0, 255), start)]);
}

function noticeText(notice: Notice): Markup {
  switch (notice.code) {
    case 'empty-question':
      return own(
        'What shall I look into? Mention me with a question, for example “why is checkout slow?”. *help* says more.',
      );
    case 'text-capped':
      return markup`That was long: I kept the first ${notice.kept} of ${notice.of} characters.`;
    case 'nothing-to-stop':
      return own('Nothing is running here, so there is nothing to stop.');
    case 'nothing-to-mute':
      return own('No alert is known here that could be muted. “Be quiet” keeps me from saying anything unasked.');
    case 'not-muted':
      return own('No alert is muted here.');
    case 'not-quiet':
      return own('Nobody asked me to be quiet here.');
    case 'not-allowed':
      return markup`${mention(notice.user)}, you may not decide this: ${quote(notice.why)}.`;
    case 'not-checked':
      return markup`${mention(notice.user)}, your press was not taken: ${quote(notice.why)}. Nothing has changed and the card stays open: press again in a minute.`;
    case 'approve-again':
      return markup`${join(notice.users.map(mention), ' ')}: ${deed(notice.action)} was not done, since ${quote(notice.why)}. Nothing has changed and its card is open again: please press *Approve* once more. It expires ${moment(notice.expiresAt)}.`;
    case 'may-not-ask':
      return own(
        notice.who === 'members-only'
          ? 'Here only full members of this workspace may ask me or steer me. Please ask one of them to.'
          : 'Here only people of this workspace may ask me or steer me. Please ask one of them to.',
      );
    case 'already-decided': {
      const by = notice.by ? markup` by ${mention(notice.by)}` : null;
      return markup`This was already decided${by}: ${own(notice.state)}.`;
    }
    case 'card-replaced':
      return own('This card was replaced by a newer one; decide there.');
    case 'tool-changed':
      return markup`Nothing was approved: ${quote(notice.why)}. A new card follows if it can still be proposed.`;
    case 'half-way':
      return markup`${join(notice.users.map(mention), ' ')}: nobody has decided yet whether to ${deed(notice.action, 'inside')}. The card expires ${moment(notice.expiresAt)}.`;
    case 'not-awaited':
      return notAwaited(notice);
    case 'by-hand-half-way':
      return handHalfWay(notice);
    case 'by-hand-recovered':
      return handRecovered(notice);
    case 'edit-refused':
      return markup`${mention(notice.user)}, your values were not taken, so nothing was changed and the card is closed: ${quote(notice.why, 300)} Ask for it again with other values.`;
    case 'replaced':
      return replacedWords(notice);
    case 'press-again':
      return markup`${mention(notice.user)}, Slack did not open the dialog in time. Nothing was decided and the card stays open: please press again.`;
    case 'rehearsal-failed':
      return own('Its rehearsal failed, so it cannot be approved; the card says why.');
    case 'not-an-incident-channel':
      return own(
        'I work in incident channels, and this is not one of them. Press *Start here* and then ask again to change that.',
      );
    case 'not-let-in':
      return markup`I am not let into the channel of ${quote(notice.title, 200)} (${code(notice.channel)}), so I cannot speak there. Please invite me there; then I say what I found.`;
    case 'continued':
      return markup`Continued in ${channelLink(notice.channel)}.`;
    case 'channel-archived':
      return markup`The channel of ${quote(notice.title, 200)} (${code(notice.channel)}) was archived, so I say here what I found: ${quote(notice.found, 600)}`;
    case 'alert-not-read':
      return markup`An alert arrived that I cannot read: ${quote(notice.why, 300)}. It is kept; correct webhooks.alert.senders in aura.yaml. It begins: ${quote(notice.head, 300)}`;
    case 'thread-was-deleted':
      return own('The thread this belongs in was deleted, so I say it here.');
    case 'resolved': {
      const by = notice.by ? markup` by ${quote(notice.by, 80)}` : null;
      const asks = notice.asks ? markup` ${outcomeWords(notice.asks)}` : null;
      return markup`✅ Resolved in ${own(calledAs[notice.source])}${by}. I stop here and answer questions only.${asks}`;
    }
    case 'watch-told': {
      const words = notice.words.length > 0 ? markup` (${quote(notice.words.join(', '), 100)})` : null;
      return markup`👁 *${quote(notice.workflow, 80)}*${words}: ${quote(notice.text, 600)} – seen by ${code(notice.from)}. Mention me in a thread here and I look into it.`;
    }
    case 'was-it-this':
      return outcomeWords(notice.asks);
    case 'lesson-withdrawn':
      return own('Withdrawn: that earlier record will not come to mind again. It stays in the journal.');
    case 'feedback-noted':
      return own(
        notice.opinion === 'helpful'
          ? 'Thank you, I keep that: this answer helped.'
          : 'Thank you, I keep that: this answer was wrong. The rest of this incident reads it.',
      );
    case 'which-incident': {
      const what = quote(notice.title, 200);
      if (notice.as === 'this') return markup`I take this as a part of ${what}.`;
      if (notice.as === 'new') return markup`I look at this as something new, apart from ${what}.`;
      return markup`I cannot tell whether this is a part of ${what} or something new. Which is it?`;
    }
    case 'fired-again':
      return markup`The alert fired again (${notice.occurrence} times so far). The investigation covers it.`;
    case 'flapping': {
      const times = own(notice.times === 1 ? 'once' : `${notice.times} times`);
      const now = own(notice.over ? 'At the moment it is resolved.' : 'It fires now.');
      return markup`The alert went and came back ${times} within minutes. ${now} My answer above still stands; say *look again* for a new look.`;
    }
    case 'alert-muted':
      return mutedWords(notice);
    case 'channel-quiet':
      return quietWords(notice);
    case 'options':
      return optionsWords(notice);
    case 'autonomy':
      return levelWords(notice);
    case 'action-unknown':
      return markup`⚠️ It is not known whether ${code(notice.tool)} ran. It will not be tried again; check by hand.`;
  }
}

function replacedWords({ old, now, by, because }: Extract<Notice, { code: 'replaced' }>): Markup {
  const [first, second] = [deed(old), deed(now)];
  const isSame = wordsOf(first) === wordsOf(second);
  const who = by === undefined ? null : mention(by);
  const bySomebody = isSame ? markup`${who} changed *${second}*` : markup`${who} replaced *${first}* by *${second}*`;
  const byItself = isSame
    ? markup`*${second}* is proposed anew`
    : markup`*${second}* is proposed in place of *${first}*`;
  const what = who ? bySomebody : byItself;
  const why = because === undefined || by !== undefined ? null : markup`, since ${quote(because)}`;
  return markup`${what}${why}. What waited before was not done.`;
}
