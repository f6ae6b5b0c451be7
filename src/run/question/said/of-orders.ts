/**
 * What people say who want less, nothing done, or to know what a proposal is.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them; most of these are read by rule before (topic-by-rule.ts).
 */
import type { AskTopic } from '../../ask.ts';

export const ofOrders: Partial<Record<AskTopic, string>> = {
  proposed: `what does it touch|what will it touch|is that risky|what is the risk|is there a way back|what does approving do|
what happens when I press approve|what are the side effects|what exactly would you run|what does the button do|
what am I approving here|what is on the card|explain the proposal`,
  hold: `do not run it|do not do anything yet|not yet|wait with the DEED|hold off|hands off|do not touch anything|
please do nothing for now|nobody presses anything|keep your hands off COMPONENT|let us wait before we DEED`,
  less: `mute this alert|mute|be quiet|be silent|shut up|leave me alone|stop pinging me|stop posting here|too noisy|you are too loud|
can we mute this|how do I mute this|how can I silence the alert|I do not want any more pings|too many messages|enough|
can you stop spamming|snooze this|mute this alert for 30 min|mute this|shut up about this for an hour|shut up about this one|stop pinging me about this|
no more pings|no more pings about this please|do not spam the channel|stop spamming|leave me alone for an hour|
unmute|you talk too much|stop posting|snooze this alert|silence the alert|
quiet please|no more messages|stop notifying me|can you be less noisy|hush for 30 min|
mute it until tomorrow|do not disturb me`,
  stop: `stop|cancel|abort|stop it|stop investigating|stop looking|cancel the run|abort the investigation|never mind|forget it`,
};
