/**
 * What people say who want to know of or want `remedy`: what was done and what helped.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const remedy3 = `just came online. what did you do to get it back|which of the things we did brought it back|what fixed it in the end|
what got it going again|I was at lunch, what did you people do to make it stop|what brought the photos back|
for my notebook: what was it that made the kiosks work again|What has been tried up to now|who fixed it|
which step helped|did somebody already do something about it? what|what did you do about the qr|
was it the restart or the flag that helped|what was done about it|what's been done so far|what got us out|
which measure worked|what had been done before i came|how was it got right|
I was off, what did you lot do to get it back|who fixed it and how|what have we tried up to now|
what was the cure in the end|who repaired it|what steps were taken|what got rid of it|which measures have been taken|
fixed by whom?|whats been tried|what did you do to it? it works again|
Who got it running again? I'd like to thank them|how did you get it back up|
what have the colleagues already attempted before I joined|just back on shift, how was it mended|
did the log level do it or the deletion, what helped|what exactly made it good again, for my notes|
which hand grips were done until now|what cured it|came back from holiday into this. What was undertaken so far?|
whats the thing that made the errors go|who had the saving idea, and what was it|so what did the trick|
what did the night shift do about it|which of the things they tried actually helped|what was done at 05:10|
what did you do to get it back|what was the fix|what have people done already, before i start to poke around|
and what cured it|what did we do against it the last hour|
was it the restart or the limit that we changed, i mean what did in fact get done|what has been attempted|
how did you guys solve it|COMPONENT is fine again, what did you do to it|what was tried on COMPONENT already|
i come late, what cured the patient|how was it put right|sorry i was gone, which lever did you pull in the end|
who put it back on its feet|what has been done against it by now|what ended it|
what did you do that the doors open again`;
