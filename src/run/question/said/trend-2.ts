/**
 * What people say who want to know of or want `trend`: whether it is over, better, worse or holding.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const trend2 = `how can i be sure it doesnt just look ok because the show is sold out|
show sold out so nobody buys, how do you tell its repaired|what is different between 10:05 and now|
scores move again. fixed or fluke|lag bigger or smaller than ten min ago|has it gone away|
did it settle down after the failover|am i safe to go home|second half looks fine to me, is it|
you say recovered. says what|cards go through again, is it finished|is the fix good|
does it look stable enough to let the trucks go|are declines going down|hows it trending|
We never found out why, ok. But is it quiet now?|i see green for 5 min. is that enough to believe in it|
is it dying down by itself|compare the queue before the hotfix and after|
has it really stopped or did we just stop looking|Do I understand correctly that it is over?|
the revert is 10 min old, any effect|it flickers, is it improving or not|is my impression right that it calms|
so is it good now|is the worst behind us|Is it still happening at this moment or has it ended?|
have the errors stopped|are we back to where we were before the match|i muted you an hour ago. did it get any better|
nobody did anything and its green, do you trust that|has it quieted down|
You got stopped, alright, but does the curve still climb?|is the blip gone for good|looks flat to me. recovered?|
do we still lose viewers|so, can i finally sleep|my stopwatch says lag is shrinking. yours?|is the flood receding|
are the votes catching up|can the war room be dissolved|does the graph still point up|
do things look calmer than before the revert|the alert resolved itself, but alerts lie. is the thing really gone|
my grafana doesnt load from the train. going up or down?|
last night you said fixed too. what makes it different, how do you know its over|
are the tills ok again or is it still going|can i tell the stores its done|did the fix do anything|
looks calmer to me, is it?|is it getting worse, the phones dont stop|
is it really gone or only quiet because shops are closed|Is the situation stable since the rollback?|
how sure are we that this is over|may i send my people home or is it still shaky|is that holding|
it still happens here in the warehouse. you sure its over?|did the restart bring anything|
what makes you believe its solved|Compare before and after the fix for me|have we turned the corner|
still bleeding or not|are orders coming back to normal|did it help at all what we did at 9|
how do you know its over, my guests still complain|are we back to how it was this morning|
did things settle down after the denied card or did they go on getting worse|
is the recovery holding up since breakfast|still ongoing?|
are we fine now, the regional manager wants to open the stores|has it stayed good overnight|
so did CHANGE make it better|is it as bad as at noon|going the right way?|is it safe to say resolved|
You say it's mended. In Lisbon they still cannot scan. Is it actually over?|
hm support still gets calls. is it over or are these stragglers|is it finished for good this time|
can the extra cashiers go home, is it really solid|two hours after: still good?|
how does it look compared with right before the rollback|do you consider it solved and on what do you build that|
next shift here. is it still calm|I will only believe it when I see it. Is the thing truly solved?|
alarm went off by itself... did it just recover?|can i switch off the emergency paper slips and go back to the tills|
shall i take down the sign at the door, is it fixed?|dinner service is on, is it staying up|is the curve coming down|
did what Pete did have an effect|things normal?|not fixed, is it|how was it an hour ago and how is it now|
can we stand down|can i start taking phone orders into the system again or is it still flaky|
may we resume loading trucks, i.e. is this resolved|feels worse to me|is that a real recovery or a breather|
are we recovered|all clear?|so thats it, done and dusted?|my team sits here since 4 in the morning, can i let them go|
good news or bad news? better now?|still the same or has something moved|
Support volume is dropping. Does that match, is it recovering?|is the fix effective|
are you certain that it is over and how|everything quiet since the fix?|
i was told all good but one shop says no. all good or not|how were things at 6 versus now|
can i believe the green light|did it stay fixed during lunch|have we seen the end of it|can we relax|
the wave is gone?|does it go uphill|is it contained|are numbers falling again or is that just the lunch hole|
is it back under control|can I take the "cash only" sign down, is it stable now|
did rolling back really make a difference or are we fooling ourselves|is it slowly getting well|
I promised the stores an answer at ten. Fixed or not fixed?|
three of my shops say works, one says no. is it over in your numbers|
nobody pressed anything and yet it got quiet, has it really recovered|
last time you said its over it was not. is it now?|
its six in the morning and the bakers are in. did it hold the night|
i see orders dripping in again, is that a real recovery|the card was denied an hour ago. are we any worse off now|
did it calm down after closing|my screen is green again, is it for real|
the last complaint was an hour ago, so is it finished?|does it look healthier since CHANGE is out|
do we have peace now|are fewer people hit than before|is it done i have 20 people waiting for the word|
can the stores go back to business, is it truly through|and did it stick|one hour quiet. enough to call it over?|
is it climbing or flat|still going up?|flat since the fix or only slower bleeding|
before vs after please, did CHANGE being gone do anything|can i get back in bed|rising?|did the rollback take|
any better since failover|is it really over or is it just that nobody is calling at night|stable?|
recovered, says who? how do you tell|10 minutes green, is that enough to call it done|
getting worse on my end. on yours?|can we close|nurses say it works again, is that so|draining?|
recovering or only looking like it|was the restart any use|same as an hour ago or worse|is it gone gone|
whats your criterion for 'resolved'|it dipped, is it back up again|ok now?|are readings coming in again|
is error rate falling|how does now compare with an hour ago|has the scale up changed anything|trending which way|
so over?|you say resolved but i see two errors still. is it over or not|is it back to where it was before CHANGE|
is the improvement real or just less traffic|did it regress|
are we fine for tonight or is it still shaky, i'd like to sleep|is this the end of it or a pause|
did anything improve after the drain|calm now?|are the numbers coming down|
i see p95 falling but p99 not. better or not, on the whole|error rate then and now?|is the situation improving|
how sure are you that it's recovered|relapse?|30 min after the fix. verdict, holding or no|so can we stand down|
can I tell my people to go to bed|did turning off retries bring relief|is my wards problem over|did it go away|
so the patient lives?|did reverting CHANGE actually move the needle|is the backlog getting smaller or bigger|
is it back to normal|resolved for real?|is it safe to say its over|still degrading?|
is this getting out of hand or leveling off|Been told it's solved, my screens still show red. Solved or no?|
the button did its thing 10 min ago. did it do any good|I have a bed and a wife. may I|
lets not celebrate too early. is it stable or just low traffic|
Numbers from the time before the failover and now, next to each other please, did it improve|fix worked?|helping?|
and since the revert, improved?|are fewer people failing now than at 3|did that do it|
looks flat to me, agree? or is it sinking|is it finished, can the wards go back to electronic charts|
what do you base the all clear on, has it really passed|recovered fully or to 90%|did restarting make a dent|
is the queue going down|has the restart cured it|is it back up for good|quieter now or is that my impression|
how does the error rate of now compare to that at noon|has the fever gone down|
is the patient out of intensive care, figuratively|are we over the hill|did the medicine work|
calm before the next storm or the real end|getting worse or just noisy?|
is it dying down or are we just past rush hour|did the rollback do anything or was that luck|
Can I send the extra gate staff home or will i regret it|is that recovery or a pause|better, worse, same?|
how sure are you its really over and not just quiet because the trains stopped|still bleeding?|
im the night dispatcher, do we go back from paper to screens or not yet|compared to 10 min ago how are we|
does it go up or down now|is the number falling or is it my eyes|
Has the fix taken, or are we still waiting for it to take?|looks flat to me, improving at all?|
the exam starts at 9, are we healthy again or do i postpone|is it stable now or does it flap|
are we climbing or sinking|I think its slowly healing, do you see that too or am i dreaming|hold steady or sliding?|
the restart was an hour ago, are we winning|is the curve bending yet|did what we did do what it should|
i turned the flag off, any effect?|safe to tell the gate agents its over|
Is it really fixed, or only hidden because the jobs are paused?|im scared to ask but is it over|
more errors than before the fix or fewer|is that the tail end or the next wave|worse than this morning?|
dispatch says its calmer, numbers agree?|are we back to where we were yesterday|can the crisis room break up|
did your fix help or did the load just leave|still the same or improved since i left for the meeting|is it over over|
did approving it change anything|is it coming down fast enough|so.. resolved or not resolved|any sign of recovery|
did it turn the corner|rising, falling, flat|my passengers say its ok now, is it|are the numbers nicer than at 5|
is it safe to stand down the paper process|still burning or only smoke|does it get any better|
any change since we put COMPONENT back|how do you know that its not going to... i mean that it's really ended|
was that it? over?|recovering or relapsing|can i go to sleep or what|the worst behind us?|
compare us now with just before the deploy|you said fixed, customers say broken. is it over or not|
before i write the all clear: does it hold|did the restart help at all or do we just feel better|
are the logs quieter now than an hour ago|do we still lose calls or did it stop|queue going down?|
from owner of the fleet: may i let the cars out again, is it stable|is it better since CHANGE was taken out|
how is the mood of the patient, improving?|i see it dip, is it recovery or did everybody give up and go home|
I'd like to cancel the emergency meeting; has the situation settled?|and now? still bad?|
does the failover pay off, errors less?|can i tell the night crew its finished|worse again or is that a blip|
riders calm down, do the numbers too|has the wave passed or does it only breathe|is the thing sinking|
how is it vs an hour back|I sent half my crew home on the word that it's fixed. was that right, is it holding|
and is it better now?|less errors?|it went ok for 5 min then a bump, are we relapsing or is it just noise|
how certain is the all clear|whats the direction|finally over?|the graph goes like a saw, worse or just a saw|
is it safe now to reopen the gates|has the rollback landed well|
we are fine since when i... nah, just: are we fine now, is it over|still slow or normal again|
is this the calm after or the calm before, i mean is it over|have we stopped losing bookings|did the scale-up pay off|
it looked good at 9, and at 10?|are we good now or only lucky for a minute|my boss wants a yes or no: fixed|
error wise, are we under the level of this morning|the owner says done, support says no. is it over|
after all this approving and restarting, are we any better off|is it real improvement or lunch break|
did the errors stop with the rollback|steady or still going up, the dispatch chief wants one word`;
