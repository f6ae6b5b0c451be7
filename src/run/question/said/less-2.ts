/**
 * What people say who want to know of or want `less`: quiet.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const less2 = `mute this thread until tomorrow morning please|thank you but not every five minutes please|stop tagging me pls|
can you talk only when there is something new|no more pings for me today, im off|snooze for 2h|
silence that rule until monday|shh|too many messages|you can unmute again|only tell me the important stuff|hush til 9|
please be quiet in this channel, execs are reading|quiet please, im in a customer call sharing my screen|
dial it down a notch please|don't tag the whole hotel please|pls only one message per hour|
i've got 90 notifications. fewer please|you're allowed to talk again|mute me on that one|switch the updates to hourly|
send me only the end result|post less please, the directors are all in here|
can you shut up for two hours, we are in a customer demo on this channel|mute this one please|
you can talk again, unmute|snooze till 6|trading floor here, stop tagging @here every minute|
pause notifications until tomorrow|too chatty|quiet please for the next hour|
please no more threads in this channel until morning|you're filling up my lock screen, tone it down|
only tell us when it's finished, nothing in between|stop sending me dms about this|
keep it to the essential messages, we have 200 people in here|enough updates for today thanks|
could this thread be quiet overnight|can you put all of that into one message an hour|shhh|mute until monday|
not every minute please, my watch vibrates off my arm|unsnooze|stop pinging the crews channel|
every message makes my phone buzz and the baby wakes up, can you be quieter|stop posting every minute please|
can you leave the support channel out, its too much for them|
only post when something changes please, the bridge is noisy|you can talk again, i unmuted us|snooze for half an hour|
not in the ops channel please, only here|be quiet until ten|ok you may post again|dont post in here for the next hour|
you talk too much tonight|silence please till the call is over|too chatty, tone it down|
one message per hour is plenty|stop telling us about COMPONENT every two minutes|only tell me important things|
hush for now|turn the notifications down, i have a headache|quiet mode please|can i mute you for today|
not so many updates|you are the reason my watch has no battery, fewer messages please|you ping too often|
hold the updates back till i ask`;
