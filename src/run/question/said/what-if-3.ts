/**
 * What people say who want to know of or want `what-if`: what a deed would do, or none.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const whatIf3 = `and if we just sit on our hands until the campaign is over?|what if we dont restart but let it drain by itself|
what happens if we leave it till the morning when the supplier opens|what if we stop the sale and start over at noon|
what if we wait for the regular run at midnight|what if we do nothing|would a restart be of any use|
can it wait until after the lunch rush|Suppose we only scale up, does that do it?|
what happens if i leave it till morning|what would failing over bring us|is it bad if we wait an hour|
If we turned off search suggestions, would checkout breathe again?|what does it cost us to wait|
and if we simply wait until the list lets us off|if we don't touch it til the all hands is finished?|
what if we skip it|say we let it run over night, does it eat itself through?|
what would happen when we cut the connection to the portals totally|what if we let it finish this once|
would it do anything if we doubled the workers|what happens if that stays as it is over the weekend|
what if we take the form offline altogether|would clearing the cdn bring anything|
what if we prolong all auctions by an hour and think in peace|
suppose we just wait until the batch is through, does it get worse|what if we do nothing until shift change|
if I unplug the interface engine does that help|what if we leave the portal as it is over the weekend|
if we closed the portal for an hour would that do good|if we dont act before gate closure what happens|
would more memory help|could it wait until morning|if we leave it will the storm calm|what would throttling do|
would it be bad to wait till the maintenance window|let it run like this until 18h. what do we risk?|
if we shut off scoring altogether would cards go through|and when i kick the pods, does that do any good or none|
doing nothing is also an option, whats the price of it|If we keep the campaign running, what then?|
let it be overnight, would that be a catastrophe|would it help to add two more nodes|
what happens to the pensioners if we wait until monday|could we skip the run for today, what would follow from it|
would killing the export set it free|if I deleted the logs, what good would it do|
if we sit tight till the storm has passed?|what would we be facing if the second gateway goes as well|
and if we only replaced the cable|what would two more hours of this mean|
would it harm to let the broker go on importing|what if we flush dns everywhere|
How bad would it be to sit this out till 18:00?|if i bounce COMPONENT does that clear it|
what would it do if i add the index now under load|and if i kill the long query, would that free it|
could we live with it over the weekend|what if we do nothing at all|would waiting till monday be so bad|
if we leave it like that over night what happens|what would a restart change|what if we dont roll back|
can this wait till after the payroll run|suppose we wait until the dba is up. ok?|
what would happen if we switch the import off|would more pods help or not at all|
what does it do to us if we keep CHANGE|if i restart only the gateway, does it get better|
assume we do not touch it till six, what then|would clearing the queue help|
what happens to us when we block that customer|would it help to restart COMPONENT|
what if COMPONENT just stays off till monday|and if we only half roll out CHANGE|
would you lose anything by waiting an hour|what's the worst if we do nothing|
what'd happen if we just take the new shard away|can we afford to sleep over it|
does it get worse if nobody does anything till six|if i do nothing and go home, what occurs|
what would come of switching the cache off|what does one more hour of this cost us if we just wait|
what will happen if we bounce only the lock server|what happens with the card if oncall is asleep and nobody clicks|what becomes of the card when nobody presses at all`;
