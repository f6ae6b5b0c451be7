/**
 * What people say who want to know of or want `going-back`: when to undo what is temporary.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const goingBack2 = `when do we put the cart cache back to its normal ttl|we sent the orders by fax. when can we stop with the fax|
when do we scale back down, this costs a fortune|the sale's over. whens the strict rule supposed to come on again|
when can jobs be switched on again|payouts are on manual, when do we go back to automatic|
were on the second provider, when do we go back to the first|when can we go back to the primary|
how do we return to normal|how long do we keep the bigger pool|When can I ship again|
are the paused mails started again, when|steps to fail back?|when back to the old ip|
the night prices are frozen, when can we let them float again|when do we turn the sync on again and in which order|
how and when do we return to vendor a|maintenance page is still up, when do we take it away|
read only mode: until when, and how do we leave it|when may the crons run again|when do we let autocomplete back on|
we raised it to 80, when do we take that back down|when do we switch back from the standby|
deploy freeze still on? until when do we keep it|when may we go back from paper / standby to the normal system|
import is paused, when do we turn it on again|when does the maintenance page come down|
how do we get back onto the main line from the backup|we run from the backup centre, how do we return|
throttle stays until when|when do we resume the campaign|scoring is in bypass. when do we go back to the strict mode|
freeze lifted when? i have a release waiting|what is the way back from the replica to the primary, later on|
we diverted the ambulances, sorry, the traffic to site B. when back to A?|
node 3 is out of rotation, when does it come back in|how to return from emergency mode|
when do we put gateway 2 back in|how do we return to the first provider and when is it safe|
printing was paused, at what point do we restart it|tenant is throttled, until when|
when is it time to go back to normal limits|how do we get off the emergency dns again|
do we stay on site B or go home, and when|limits are raised to 500, when do we go down to 200|
we have the hotline on manual mode. when back to automatic|
we run on the standby now. when do we go back to the primary|
at what point do i put max connections back to where it was|
the nightly jobs are paused since yesterday, when may they run again|when can the feature come on again|
they scaled it to 12 in the night. when do i scale it back|
is the pause on the import meant to stay on or do i lift it, and when|
we're on the backup line. when back to the normal one|
we print lists on paper now. from when can we use the tablets again|on the standby gateway till when?|
We went to paper at 3. When do we return to the system?|when is the freeze lifted|When may the deploys start again?|
till when do we leave the jobs paused|when do we switch the orders back from fax|
we doubled the workers, do we keep that and until when|how do we return to the primary site, and when|
COMPONENT is on the spare since dawn, until when|
COMPONENT timeout was set to 30s as a crutch, when does it go back to 5|how long do we run in emergency mode|
we disabled the nightly sync, when does it come on again|when may we resume the rollout|
polls run on the backup site, do we stay there till the count's over or when back|
the manual routing we made tonight, when do we take it out again|
setpoints are manual now. when do we hand back to automatic`;
