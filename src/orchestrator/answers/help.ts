/**
 * "Help", and what cannot be answered: what can be asked, in a line.
 * Owns: the list. Refuses: the manual.
 */
import { listed, name, quote, say, type Words } from '../../run/wording/words.ts';
import type { Asked, Told } from './asked.ts';

export function help(): Told {
  return { lines: [say`I can be asked:`, ...able] };
}

const able: Words[] = [
  say`what broke, why, since when, who is affected, is it over`,
  say`the logs, a metric or the changes of a component, what is usual for it, one failing request end to end`,
  say`why (not) this change or component, what was ruled out, what E3 shows`,
  say`to propose an action (roll back, restart, scale …), what it would do, who may approve it`,
  say`for a status, a summary, a handover, a customer update, a postmortem`,
  say`“investigate again” takes a new look; “stop” ends the run`,
  say`“mute this alert for 30 min”, “be quiet until tomorrow”, “unmute”, “speak again”`,
];

const mostWords = 6;

/** One line of what cannot be done and what can. */
export function unknown({ ask, abroad }: Asked): Told {
  if (abroad)
    return {
      lines: [
        say`I read English; of other languages I know some words, and of yours I understood ${listed(
          abroad.known.map((it) => say`${quote(it)}`),
          mostWords,
        )}. Ask it in English, for example “who is affected?” or “what is the cause?”.`,
      ],
    };
  const what = ask.subject.unknown ? say`I know nothing of ${name(ask.subject.unknown)}` : say`That I cannot answer`;
  return {
    lines: [
      say`${what}. I can tell what broke and why, since when, who is affected, logs, metrics and changes of a component, what was ruled out, and prepare an action; “help” lists it all.`,
    ],
  };
}
