/**
 * What people say who want to know of or want `standing`: whether it is one thing, and what speaks for or against it.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const standing3 = `I'd have bet on COMPONENT, the payment provider was flaky all week. why not them?|
COMPONENT has been at its limit for weeks, surely it is that and not the queue?|
couldn't this just be the holiday traffic|could be the cdn, no?|
why do you think its the migration and not the big import of tenant 12|it cant be the bank?|
what makes you think of timezone of all things|im 90% sure its the cdn purge. agree?|
why would it be the bucket policy, that has been like this for years|is it us or the bank|
and its not the load balancer?|sure that its the index?|could a bot do that|
What speaks against it being the new search version?|my gut says dns|how confident|
why do you rule in the cache and not the db|wouldnt a bad disk look just like that|Is CHANGE to blame or just nearby|
reservation vendor says it is our import. is it our import, yes or no|
Marketing says they only sent a newsletter. It can't be a newsletter, or can it?|
are we 100% on the blacklist thing or is it a hunch|60 seconds sounds like an idle timeout to me, wdyt|
Couldn't it be the turn servers?|Is it the app or is it the server, that's all i want to know|
an emoji? really? isn't it rather the printer server|so the db is innocent?|one more time, why not the cache|
could it be both at once|was it the currency table maybe|how sure can we be that the file was it and not the portal|
6 sharp smells like cron. does it to you as well?|
you're pointing at COMPONENT. is it really or is it just the messenger|
and if it were the firewall, would it not look different?|what would convince you that it's not the form|
hm, address search again. geocoder quota, i'd say. agree or no|it's the countdown script, i'd swear. isn't it?|
What would it take to make you drop the clock theory|how certain are we here, 60 percent or 99|
is it the storage? it smells like the storage|why not the new antivirus, that came the same night|
what speaks against the network theory|rather the state network than our own server?|might it be an attack|
Kafka again isnt it|i would bet on the vpn. convince me otherwise|whats your confidence in this|
the partner in spain says its on our side. is it|couldn't it be the sms storm rather than the db|
how much would you bet on that|Dropping an index on a table of that size... that must be it, no?|
i cant shake the feeling its the cache, not the index. any reason to drop that idea|
do you say that with conviction or are you fishing|
the regex thing sounds far fetched, what makes you prefer it over plain overload|
Devil's advocate: what would tell us it's NOT the flag?|more load than on other days? could that explain it|
the vendor insists that their release is innocent. is it?|
I have doubts about the disk story, what else would explain a jump at exactly :00|so it is dns? its always dns|
could two things have come together or is it this one alone|how come you favour the pool over the network|
somebody in the corridor says hackers. anything to it?|are you a hundred percent on the batch job|
why couldnt it be the new storage, it fits in time|batch or network, which is likelier|
Maybe I'm slow, but isn't the certificate the more obvious suspect?|are you convinced or is it your best guess|
we had a storm, could be fibre. or do you exclude that|sure about that?|
you lean to the driver. what makes you so certain it isn't the cable|
i'd put my money on the vpn concentrator. would you|does anything contradict the memory theory|
it's really the cron job? seems so harmless|"probably" means what with you, 51 or 95|
why not the provider? their line flapped at that very minute|
maybe it's only a coincidence with CHANGE? how strong is the link|is the heat in the server room a candidate|
do you still stand by the pool theory|i only touched a log line in CHANGE, can that really be it?|
dba here: i see no locks at all. why do you think its the database|
network here. dont tell me its the network again. what speaks for it|is it dns? its always dns|
could be our firewall change from tonight, is that possible?|isnt it just too many people at once because of the ad|
was it an attack?|Could it be hackers? everybody asks me|is it the supplier's fault rather than ours|
how sure are you, in percent|are you certain|what speaks against it|maybe its both?|why not the disk|
coincidence isnt cause. why CHANGE and not the traffic that rose at the same time|could the clock be wrong?|
not a ddos? felt like ddos|more players than usual because of the streamer, isnt that all|is it the deploy, yes or no|
i was sure it was the storage. why isnt it|is it 100 percent the release or a guess|
More rides than usual tonight because of the concert, could that be it?|leak or load, which one is likelier|
hows it possible to rule in the cache but not the db behind it. why not the db|is it still the cache you believe in|
for me it smells like dns. does it?|why the release? nobody released|are you certain that is the thing|
radio claims it was a cyber attack. was it?|dba: COMPONENT has 3 percent load. why would it be the bottleneck|
could CHANGE alone do that or does it take the traffic too|is COMPONENT the cause or just the first victim|
Isn't it rather COMPONENT than COMPONENT?|i doubt it's CHANGE. what would speak for CHANGE at all|
you name the cert. i renewed that cert myself last week, could it still be that?|
if it was the release then why only since noon? the release is from yesterday|
is it the same root as the vendor's outage, they report one too|leap of faith... how much do you trust your finding|
So it's the storage then, is it?|why should a mere label change be to blame|can you rule in the vendor for certain|
what would have to be true for it to be the network|isn't the vendor the more likely one|
hm, gc pauses? or is this off|and it's definitely not the cert?`;
