/**
 * What people say who ask for the aspect `since-moment` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const sinceMoment = `better or worse since the deny?|has it improved in the last ten minutes|how does it look since the restart|
any change since I pressed approve|still the same as half an hour ago?|is it getting worse since we said no|
compare now with 9 o'clock please|did the numbers move since the rollback|since you posted the card, up or down?|
any better than before lunch|what happened to the error rate since 14:10|is it worse than when I left|
i was away for 20 minutes, has it got better or worse|since we stopped the fix, has it been stable|
has the queue shrunk since the approval|trend since the denial?|did it grow after midnight|
any difference to an hour ago|where are we compared with the time of the alert|latency since the restart?|
Is it since the stop more bad or more good?|how are payments doing since Lena's deny|
are logins recovering since the flag was flipped|how has it developed since then|
are there more failures now than at the start|same as before the call?|is it going down since the fix went in|
since the scale up, what do the numbers say|has anything moved since your last message|
did it deteriorate since we decided to wait|is it climbing or falling since 3 am|
what's different from a quarter of an hour ago|since my last question, improved?|worse than this morning?|
we denied it 30 min ago, how much worse is it now|has the backlog moved since we added workers|
numbers at approval vs numbers now|how do things compare to right after the deploy|
since the card expired, how's it been going|are baskets coming back since noon|
is memory still climbing since you restarted it|has it calmed since the traffic was moved|
is it better now than five minutes back|getting better since the vendor called back?|
orders per minute now vs when it was denied?|has the disk grown any since my deny|please give the change since 11:30|
did refusing it cost us, i mean is it worse than at the time I refused|status since handover?|
has the lag gone down since the consumer was bounced|last ten minutes: up, down, flat?|
are fewer people hit than at eight|what has changed for users since the rollback|
have errors dropped since CHANGE was pulled|how is it since|and compared to just before the fix?|
any movement since I asked|did it stay flat since the cancel|has it gone worse while the card was waiting|
how did COMPONENT do from the restart on|are the tills doing better since the switch to backup|
what did the last half hour bring, improvement?|since we woke the dba, has it become better|
has it crashed more since we denied|since the false alert was muted is there any rise|
since you raised the limit, how's the pool|is it recovering compared with 16:00|
Did the situation changed after our denial?|has the delay for couriers come down since six|
since the stop button: same, better, worse?|how does the curve look after the approval|
has it spread since we spoke last|any worse than when Ravi looked at it|
did the timeouts go up since the ten o'clock batch|is the situation stable since then|hows it since i went for coffee|
we're back from lunch, better or worse?|are failed calls still rising like they were at nine|
since the kill, has the load dropped|did the wait time in the call centre fall since the fix|
has the temperature of this gone down since the last update|is it any faster than it was before the restart|
give me the difference between the moment of deny and now|since the failover how does it behave|
has the ratio changed since your first report|do we see a slope since 12?|has it slipped back since it was mended|
been quiet since the fix or going up again?|has the failure rate halved since then or what|
is it as bad as at the start|did things pick up after the weekend switch|do the sensors report more than at seven|
since EVIDENCE was taken, has it changed|how much worse in the 15 min since the no|
have the numbers got any better since we blocked that client|improvement since yesterday evening?|since last update?|
any change after I hit stop|is it better since the certificate swap|was 12 percent when I denied, what is it now|
I denied CHANGE's rollback at ten past, be honest: has it gone downhill since?|
we told users to stop reloading at 8:30, did the load drop after that|
COMPONENT was restarted a while ago, are the failures fewer now than before that?|
how many orders failed per minute when you called us and how many now, is it going the right way|
the fix went in 20 min back. Same, better, worse?|Has it been quiet since the fix?|
Has it got any better since the rollback?|Has the situation improved since 15:00?|any relapse since noon|
did it stay up since the restart|did latency stay low since the fix|did the situation change after the deny|
do the numbers look friendlier than before lunch|has anything changed since the last update, better?|
has anything got better in the last 15 minutes|has it stayed stable since the approval|
has the error rate moved since we restarted COMPONENT|hows it looking since the restart|is it worse since the deploy|
latency after the kill vs before, better?|since she denied the card, did it deteriorate|since the restart, up or down|
since they denied it, has it gotten worse|since we cordoned it, better or the same|
since you were stopped has it become worse|the card was denied, did it get worse since then|
worse than half an hr ago?|you were stopped at half past, has it become any worse since then|
I went for coffee ten minutes ago, how has it moved since|since I asked last, up or down?|
has it got worse while we were arguing about the card|compared to half an hour ago?|
how does it look since we stopped the import|is the error rate lower than when you posted the card|
we switched the traffic over at 5. what did it do since|trend since the flag went off|
Since the approval is it going better or not|still as bad as at noon?|
after my colleague killed that job, any difference to see|
it feels better on my side since a few min, do you see it too|moved since then?|
since the customer rang me at 4, is it the same level still|is queue growing or shrinking from the moment we denied|
did raising the limit make a dent|has it been getting worse during the last quarter of an hour|
how many more failures per minute now than at the time of the first alert|
since the vendor says "fixed", does our error count drop|since you told us false alert, has anything gone up|
half an hour after the fix, still at zero or creeping back?|I need to report at 15:00: better or worse than at 14:30|
what did it do after we added the two nodes|did things turn since shift change|
any change since Tom restarted it by hand?|and since then?|
from the moment of the no, how has it developed for the users|did the memory come down since that config went out|
is the slowness less since traffic was moved to the other region|
I said no at 13:05. are customers better or worse off than at 13:05|
we woke the dba and he did "something", has the picture changed since he joined|
crashes since we doubled the memory: more, fewer, same?|
since the flag was switched, did the slow part get any quicker|
you told support at 9 it's 12% failing. what has become of that by now|
the smaller step is in since a quarter of an hour, did it bring the errors down compared to before|
Since the colleague has pressed approve it goes down, or up, or equal?|
I left at lunch with 300 stuck orders, is that more or less by now|
has it moved at all since the vendor's own fix at 4|did rolling back make the curve bend, comparing before and after|
did it get worse since she denied it?|is it better than ten minutes ago|
has it changed in the quarter hour since the denial|any change since carlos said no?|
payouts since the approve: up, down, same?|grey boxes fewer than at half past?|declines vs five minutes ago?|
more kiosks alive than at eleven?|and since the deny?|any improvement since Lee clicked approve|
more cabins visible than at half eight?|drops since 10:15 compared to before that?|
any movement since you flipped at 6:05|lists per minute since you took it out vs before|
I left at quarter past. now it's ten to. moved?|any more 1-euro bookings since 10:40?|counter at 12:30 vs now?|
and compared with 7:30?|logins now against logins at the deny|has it budged since 15:20|
lost bids since lot 44 compared to before?|any better since Marek pressed the button?|
did it change in the last ten minutes|is it better than at 3 when I left|
what changed after the restart, numbers up or down|since we put the old calendar in, improvement?|
how does it look compared to when it got denied|since the skip, how is it|any difference between now and ten to six?|
in comparison to 20 mins ago?|are we better off than before the restart|
the picture now against the one when Lena denied?|has it moved at all since I went to get coffee at 10:40|
is it any different from when I asked you at two|after the failover more errors or fewer|
how does it look since the export was killed|still as bad as at eleven?|better than an hour ago or am i imagining it|
since they refused it has it got any worse|compare to the moment I approved please, better?|
how's login since dns was corrected|anything different in the last quarter of an hour|
any improvement since she approved|how much worse is it than at 1:30|
better or worse than when i asked at quarter past?|anything changed since the denial at 14:20|
how are we against half an hour ago|worse or better than when the night shift left at 6|
hows it since the restart at 4:40|we denied it a quarter of an hour ago. has it become worse since|
compared to when I left at five?|what changed since 11:20, up or down|since the restart, improvement or not|
it was approved at 9:14, now it's 9:30. has it moved in the right direction since|
we gave it ten minutes as you said. and, better?|after the cache got cleared, more or fewer errors?|
are we better off than before i pressed|COMPONENT since the restart, better or same|
did denying it make it worse, i mean how is it compared with then|what does it look like against 20 minutes ago|
did it change after the second approval, up or down|is it better than at the time of the last update|
nine o'clock vs now?|has the situation moved since we refused|
twelve minutes since the flag went off. any effect to be seen against before|is it better since i pressed at 4:12|
how does it stand against before the deny|any improvement since broker 2 went out|now against 03:15 please`;
