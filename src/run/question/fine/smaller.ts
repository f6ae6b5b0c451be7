/**
 * What people say who ask for the aspect `smaller` (run/ask.ts says of which topic it is).
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const smaller = `anything less drastic?|can we do something smaller first|is there a gentler way|do we have to roll back all of it|
can we just turn off the one feature|something that buys us an hour?|can you fix it without touching the database|
any way round a restart|only restart one of them maybe?|could we just raise the limit for now|
I'd rather not touch payments on a friday, is there another step|is there a fix that leaves COMPONENT alone|
why not a feature flag instead of the full revert|denied, that is too big for me. anything lighter?|
what's the minimal change here|can we throttle it instead of killing it|could we do it for one region only|
just need to survive till 6 pm, whats the cheapest thing|is there a less risky option|
anything we can do that doesn't need the approval of the board|can we hot patch only that one line|
what about only draining the bad node|Can we do a smaller thing, for to gain time?|is a config tweak enough|
do we need the hammer|can we block just the one noisy customer|instead of failover, could we add memory|
something reversible please|would a cache in front do as a stopgap|could we shed a bit of load instead|
stopped it since the blast radius scares me. got a narrower one?|can the rollback be limited to the checkout bit|
is there an option w/o downtime|only revert the one commit?|how about pausing the job rather than deleting it|
can we hold it with duct tape until monday|safer alternative?|any plaster for tonight, real repair tomorrow|
what's the least invasive thing that would help|can we just scale out and look again in the morning|
we can't take the loyalty feature away today. Any way to mend it and keep it?|does it have to be the whole fleet|
can we try it on a canary first|could we switch off only the recommendations|
is there something that doesn't drop the sessions|maybe lower the batch size instead?|
I wont approve a rollback in trading hours, what else could calm it down|can it be done with a soft restart|
a partial rollback, is that possible|give me option B that's milder|
could we simply make the timeout longer for the moment|what if we only kill the longest query|
can the fix skip the german shop|anything quick and dirty that keeps the tills going till closing|
is there a way which does not touch the customer data|do we have a smaller lever|
can we delay the big step and do a small one now|would emptying one table partition do|
would it be enough to only stop the report job|rate limit that one api key, enough?|too much for one bug imo. less?|
isn't there a knob for this|can we take just the worst shard out|
i dont like that it reverts the tax change too. can you do it without?|
Is there any softer solution, doctors are working in the system now|could we get by with a read only mode|
can we move only the exports off it|is it possible to fix forward with a tiny change|what about doing half|
temporary relief, anything?|can we free some disk in the meantime rather than resizing|
could you just bump the pool by ten|surely there's something between doing nothing and a full failover|
please propose something that an intern may approve|could we leave CHANGE in and disable the piece that hurts|
rather not restart during the live show. what could we do that isnt that|is there a stopgap|
any step with less risk of losing orders|the downtime is no go. what can be done without one|
do we really need to go back three versions, one is not enough?|could it be solved by waiting plus a small limit|
we deny the big one. whats the small one|can you narrow the fix to the android clients|
is there a version of this that only touches staging-like traffic first|what can we do that we could undo in a second|
could you remove only the bad rule and keep the others|buy time how?|is there something i can do that isn't as scary|
can we dim the traffic to 50 percent|just cut the retries down, would that be something|
hmm, all tenants? could we do only the broken one|what would be a cautious first step|
can we do it more carefully, like one pod after another|simplest thing that keeps us up until the vendor answers?|
need a lighter option for the warehouse, they are mid shift|any option that does not go near the ledger|
cant we only quarantine the poison message|can we leave the release and just swap the setting|
any mild remedy before surgery|not the whole cluster please. one box?|
if the rollback of CHANGE also takes the new tariffs away, then what could we do that leaves the tariffs in|
I'd have to wake three people for a failover. Is there something milder we two could do on our own|
restart means all tellers are logged out. find me something that doesn't log them out|
could COMPONENT get a little more memory so we make it through the night and decide in the morning|
it will be full at four you say. what tiny thing could push that to after the market closes|
Is there a gentler option? this one scares me|an option w/o downtime|anything safer|do you have a lighter option|
give me something that doesnt touch the tills|hmm no. something that doesnt touch the ledger?|
is there a gentler way, in batches for instance|is there a safer way|is there a way without touching the database|
is there something that only touches one shard|something reversible please instead|
what would be the least invasive thing we can do|do we have to roll everything back? isnt there a lighter way|
can we just restart one node first and see|something less scary please, I have clients in the system|
what buys us an hour without touching COMPONENT|thats a sledgehammer. got a screwdriver?|
is there a way that keeps CHANGE and still stops the bleeding|
I won't approve a rollback on quarter end. what smaller thing is possible|
can't we simply give it more memory for the night|would blocking that single customer be enough|
can we throttle instead of shutting off|Is there possibility which doesnt need to restart COMPONENT?|
denied since it takes the new feature with it. can you find one that leaves the feature in|
how about killing only the one query|anything we can do that is undone in a second if wrong|
what is the least we could do to get through the weekend|
product begs: is there an option that doesn't remove the launch|could raising the timeout help us till morning|
before we wake up three teams for a failover, is there a stopgap?|
what about scaling up, wouldn't that calm it without any code change|do it for 10% first?|
finance closes the books tonight. any fix that leaves the ledger alone|
is there a plaster we can use until the owner's awake|does it have to be the whole cluster, one shard is bad|
can you pause the import instead of reverting CHANGE|I would say yes to something smaller. offer?|
could we live with a banner and a rate limit until the traffic is low|
must all sessions be flushed or can only the broken ones be flushed|something between doing nothing and a rollback|
if a restart drops the calls in progress, is there something that doesn't drop them|
I have to deny since it takes the vat feature out. Is there a narrower step that leaves that in?|
the owner sleeps and I don't dare to fail over alone, what's a harmless step I can take to get to morning|
it only hits one tenant, so do we really need to touch all of them, or can we do it for that one|
anything that gives us two more hours before the disk is full, without deleting stuff|
downtime of 5 minutes is not possible in the auction. what can be done without any|
We want not lose the orders which wait. Is there a more careful way than flush everything?|
rather than revert the whole release could one just disable the bit that does the extra queries|
could we slow the import down instead of killing it|what's the gentlest thing that gets customers through the evening|
could we only switch off the recalculation instead of taking the whole release back|
is there anything gentler than restarting the broker, in the middle of dinner|
is there no way to only switch that one supplier off and leave the others alone|
can't we just let more people through instead of restarting everything|
something that buys us ten minutes without kicking the fans out|
maybe just pause tenant 12 instead of killing the lot?|
couldn't we run only the missed ones by hand and leave the setting|
route only mastercard to the second provider maybe, instead of all?|hm thats a sledgehammer. got a small hammer?|
anything milder|isnt a feature flag enough|can't one just recycle the one bad pod|
what can we do without touching the payments|can we not only take the med list out and leave the others|
would raising it only for the signalling host do|cant we only lift it for old androids|
just take the one order out and let the rest go, possible?|
my manager won't allow a rollback in peak. a half measure maybe, to get us to 22:00|
only close the portals but let direct bookings be?|rebuild just this one campaign, not all?|
only restart the router for lyon?|could we turn off the sms step only for known devices|
can we do a bit of it first, on one node|what about only hiding the field|
sync the clock without restart, can't that be done first|could you just delete old logs, and not redeploy|
cant we just raise the limit on one node first before we touch the whole thing|
isnt there something gentler, just for the broker portal|could you only restart one of the workers and see|
something less brutal than restarting the whole HIS?|could we buy an hour somehow without touching patient data|
is there a variant that leaves the ICU alone|a milder option please, elections are on sunday|
any halfway measure until the gate closure at 12|start with one region maybe? is that possible|
anything to take the pressure off until the window at 2am|
is there a way to make it bearable without building the index on the live table|
I'd feel better with a baby step. anything?|could we put only the one slow query aside, leaving the rest alone|
a first aid thing till the dba is out of his meeting? doesn't have to be pretty|
could we only warm the cache slowly and not restart anything|im scared of the big one. do you have a small one|
isn't there some setting to limit the mail clicks instead of taking the site down|
only kill the export and leave the batch? would that be enough|some careful way first, pensions are no playground|
how about dropping only the log level and leaving the rest alone, would that be enough|
can we win some time by deleting old logs before the real thing|
one gateway instead of all four, is it possible as a first step|could we not just drain it rather than power it off|
any step which leaves the patient records alone|instead of blocking all brokers just limit this one? possible?|
whats the least invasive thing one could do|can we put a plaster on until the window tonight|
move only dispatch to site B and leave the rest, can we do it that small|a less scary variant, please|
anything that helps us just over the next hour? doesn't need to be a cure|
rolling back at 3am alone scares me, is there something milder to get us to the morning|
can we kill only that one session rather than fail the whole thing over|
can we switch off only the recommendations instead of the whole release? we launched an hour ago|
is there a way without touching the launch|can we move just one pier over to see|
Rolling back the whole ledger for one field, really? anything gentler?|could we begin with one pod|
a fix that leaves the database alone, does that exist|something to win time until Olga's awake|less drastic idea?|
The rollback touches the whole cluster. I'd like something that touches only the one tenant.|
Could we throttle the import in place of killing the service?|can we do it for one shop first|
what's the tiniest thing that would help|only COMPONENT's flag, not all of CHANGE, is that possible|
can we get by without touching COMPONENT|half a measure will do for me tonight, do you have one|
must it be everything? can't we take only one shard|
only pause the rollout, no rollback, would this do as a lesser step|something reversible and small first please|
less invasive?|i won't bounce the main database for that. what's the lesser evil|is there a gentle version of it|
can we cure it with a smaller pill|some softer measure for the night?`;
