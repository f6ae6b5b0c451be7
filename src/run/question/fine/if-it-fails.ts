/**
 * What people say who ask for the aspect `if-it-fails` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const ifItFails = `and if that doesnt help|what is plan B|what if we deny|if the rollback fails, then what|what happens if I say no|
suppose it doesn't work|do we have a second option up our sleeve|what do we do when the restart brings nothing|
if this doesn't fix it what's next on the list|whats the fallback|what if the fix breaks halfway|
If nobody approves at all, what follows?|and if you are wrong about CHANGE?|what if it comes back after the fix|
is there another way if they deny it|what do you try after that|
in case the old version has the same error, what then?|deny = what|what's the consequence of pressing deny|
is there a way back if it goes wrong|what if more memory doesnt stop it|what if COMPONENT won't come up again|
And when it still crashes afterwards, what is our next card?|and if it isnt that|then what, if it stays broken|
if the failover fails we're naked. plan b?|what would happen if we do nothing|backup plan please|
before I approve: what if it makes no difference|how do we get out when the fix goes bad|
what would you do if the approver refuses|
suppose the vendor is the cause after all and the rollback is useless. What then|
say we reject it. how does it go on for the shops?|what if they never press|
if it does not work, do you try something else by yourself|when will we know it failed and what do we do then|
whats the alternative should it fail|what if the pods dont get ready|i'm about to deny, what do i risk|
do you have an ace left if this fails|if the restore does not go through?|
what happens to payments if we leave it as it is|what's our escape if the rollback hits the migrated schema|
denial would mean what for the passengers|assume the fix has no effect. what's the next step from there|
what if it only helps half|if not approved, does it get worse?|what if the fix times out|
should the certificate not load, what do we do|if the quick fix holds only an hour, what then|
Plan b if the disk is full again right after?|can we go back to now if it goes south|the contingency, what is it|
what if the drain hangs|for the change board: back-out plan|what when the older build cant read the new data|
we say no, what do you do then|is denying dangerous|and when this one is denied as well|what have we got in reserve|
if the cause is not CHANGE what is your second guess and second fix|I hope it works, but if not?|
what if it's approved and it errors|let's say the pump controllers dont reconnect after the fix. Then?|
what if we just wait and not approve|who does what if the fix does not bite|
if this fails during surgery hours, what do we fall back on|is there a plan in case the flag has no effect|
what is the worst if we turn it down|fails = we are down all night? or is there something else|
what's behind door number two|what if it doesnt|otherwise?|and if no|else?|
how do we continue if the fix will not succeed?|should it go wrong, how do we restore the present state|
does denying leave us with any other option|if the patch doesnt take, manual mode at the tills?|
if scaling does nothing for the latency, what would you do after|
it didnt help last time. what if it doesnt help this time|whats the plan in case COMPONENT stays sick|
what if the rollback is blocked by the pipeline|failing that, what|can we afford to say no? what comes then|
imagine it gets worse after the click, next move?|in the event of no success, which measure is foreseen|
if the replica cant be promoted, what saves us|I would refuse it. What alternative do you offer if I do|
when the increase isnt enough, how do we go further|what if both fixes fail|
do we switch off the shop if that fails or what|suppose the broker doesnt come back with its queue, what would we do|
what if the customer data is locked after this, is there an exit|
the second try, what would it be if the first does nothing|ok but if its still red in ten minutes|
if we stopped it now in the middle, where would that leave us and what else could we do|
what'll be tried if the exchange still rejects us after|tell me the emergency exit in case it goes sideways|
I'm the approver and not a tech person. If I press approve and the thing is still broken, what happens then?|
the vendor says more memory won't help. Suppose he is right, what do we have left|
we have 20 min till the doors open. if the restart doesnt cure it what else can we do for the ticket gates|
let's assume security says no to this. how would you solve it then|
it's mended for now you say; in case it breaks again tonight despite the fix, what is the next option|
worst case after the rollback: still 500s. what is the move then|
my fear is the old pods won't start any more. what do we do in that case|and if I press Deny, what comes then|
and if it does not help|and if it makes no difference|any plan b in case the upload keeps failing|
if it fails, then what|what if it doesn't work|what if the fix does nothing|what if the fix doesn't help|
what if the rollback doesnt work|what's plan B|whats plan b after a no|suppose we approve and errors stay. then what|
if the restart won't bring it back, what else is there|is there a fallback in case that goes wrong|
what happens if nobody approves|I need to tell the director what we do if this fails|
what if the old version has the problem too|If this solution will not help, which one is next?|
can we get out again if it makes things worse|say it is not the cause after all. next idea?|
what's the risk if we leave it as it is and deny|suppose the failover hangs. and then|
do you have a second option up your sleeve|before my yes: if in 10 min it's still red, what do you do|
if the vendor doesn't fix it, what's ours to do then|what if the fix only half works|
denying it would mean what for customers tonight|what's the worst case of a no|and if the index can't be built?|
is there a backup plan should the flag not do anything|if it comes back after the rollback what would we try|
no approval until morning, what are the consequences|
legal wants to say no. what happens with the customers if they do|can the fix itself be rolled back if it goes wrong|
what if you're wrong about the cause|what is after this if still slow|
your fix failed on tuesday. if it fails again today, what's the alternative|
suppose more memory doesn't stop the crashes, what then|
if they don't answer and we let it expire, what happens to COMPONENT|what will you try should it not go green|
the customer has heard "ten minutes" twice. what is the plan if the rollback isn't enough this time|
if the approver says no, how bad does it get and what else could be done|
i'd press yes, just tell me what you do when it's still crashing afterwards|
what if it's full again before the index is done|
vendor doesn't pick up. if this doesn't work without them, what's left|
it might not be CHANGE at all, so what would we try after that|
When the restart brings nothing, have we then another medicine?|
suppose I deny because of the sales demo, what do the users get till 5 o'clock|
you're 70% sure. and in the other 30, what then|could we go back to now, if the fix makes it worse|
suppose the rollback does nothing, what do we try then|and should the restart not bring the orders back?|
what's the fallback if the new token gets rejected too|if more pods dont do it whats next on the list|
and if killing doesnt free the lock?|what do we do if the job skips them again after the fix|
and if the photos stay grey?|if provider two declines as well, what then|plan b?|
if this turns out to be the wrong fix, where are we then|and in case the numbers stay bad after it?|
assume everyone denies. then?|when the old list doesn't load either, whats then|
if the spare ip ends on the list as well, what's your next move|and should it still cut off at 60 afterwards?|
suppose the flag does nothing. then what do the drivers do|and if it chokes on the next one?|
when that doesn't cut it?|got anything up your sleeve if it stays red|i'm tempted to deny. what happens in that case|
if the portals ignore the close, what's our way out|and if old router dies just the same?|vendor b also dies - then?|
suppose it stays broken after that. who, what, how|if google doesn't raise the quota, what then|
if the clock drifts again in the middle of lot 60, what do we do|and when the rollback doesnt do it, what then|
and if the logins dont come back after this?|what if it doesnt do anything?|plan B please before I approve plan A|
whats the fallback if skipping doesnt work|and if we deny?|whats next if the timeout isnt it|
if this goes wrong, then what|
fine, but let's say the flag goes off and nothing improves. what's the next card up your sleeve|
have you thought about what comes after, if it doesnt work|whats our way out if that makes no difference|
lets assume it stays slow after that. whats your next move|if thats a dud, how do we proceed|
should the run hang again afterwards, what then|i like to have a parachute. what do we do if it goes south|
if neither of your ideas works?|second line of defence if the failover hangs?|
what do we do when site B is not good either|what's on the table after this one fails|
i press deny. how does it go on then|assume the switch gets stuck half way. what then|
what if payouts still don't run after that|what if site B overheats as well|should it not help, what have we got left|
and if that doesnt do it, what then? im the only one up|say we deny it. what would be left|
and if the failover leaves us with two broken sites, what then|and when it turns out you were wrong? what then|
suppose it doesnt help. next idea?|and if the standby is rotten as well? what's left|and if Olga says no?|
In case it isn't the release, what then?|is there a plan b|
let us say the restart brings nothing. then what do you suggest|ok and if they refuse, which way do we go|
rolled back CHANGE and still red, i mean if that happens, what do we do|if this turns out a dud, then?|
say nobody approves. what will you do|what follows if it stays broken in spite of it|
and if the old firmware is rejected by the locks, what do we do|we say no, what's your next best|
plan b please, in case|what would you do were it turned down|and should it fail, what next|
then what, if it's not the broker|you have another arrow if this one misses?`;
