/**
 * What people say who want to know of or want `act`: something to be done to production.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const act3 = `restart it now, i take it on me|swap the token|turn that bot rule off|
Promoter on the line screaming, scale it to 40 and be done|i dont care about the import. kill it now please|
set the variable back|put the timezone back please, cfo agrees|switch to provider two|
just flip it over. now. game starts|roll back|restart COMPONENT|do the rollback|
switch the new checkout off, flag is new_checkout|Take CHANGE out again. The sale is over anyway.|
scale the api to 12 would you|I dont want to hear more theories, put back the old version|
block that scraper, it kills us|page the search team for me|clear the cache pls|put the limit back at 200|
revert it, i explain it to marketing|just restart it as always|pause the import|
turn off the recommendations, nobody needs them today|rotate the key, it's leaked anyway|
set the relay to the spare one|switch it. I'll sort it out with the admin when he's healthy|
take that order out of the queue and start the printer job again|put it back how it was yesterday|ok ok, kill the job|
bring the old pricing back, this instant|fetch the dba please|stop the channel sync, now|stop that cron|
pull the plug on the new router, old one did fine|cut the traffic from that one tenant|
take the shop's date field back to the former version, please|turn search as you type off please|
product says on the phone yes. go back to the old version please|lot 44 is hammered. now, resync the clocks|
go on, put the pool back to 50 now, I take the blame|restart COMPONENT, the fraud team is blind|
roll CHANGE back, brokers are furious|get somebody from networking in here|
switch the partner API off, it only makes it worse|just restart the damn thing, I have patients|
Please call in the storage engineer on duty|disable the nightly import now|
turn the portal off and put up the maintenance page|set the calendar back to last week|
Roll it back, deadline for the tax returns is midnight|block that network range, now please|skip that message|
scale COMPONENT to 6|fail over to the backup control centre, thats an order|set the timeout back to 3|
throttle the retries please, now|page the core network vendor|ok enough debating, revert CHANGE|
put the index back please, in the quiet hour or now, no matter|kill that query that intern started|
warm the cache now please|take node 3 out of rotation|stop the mail campaign, kill it|
get the database guy on the line for me please|move the run to tonight, thats decided|
please roll the form release back, minister is on tv at 8|set the level back to info|take gateway 2 out|
move the traffic to the other provider now please|Nobody is printing any more. Go back to the old release now.|
correct the dns entry now please|end the import job, I've spoken to the broker|get me the dns admin in here|
delete the lock file|switch dispatch to site B immediately|ok kill that deploy, put the one before back|
fail over to the replica now please|kill the query from the report user|block that address range|
take the bad node out of rotation|tv spot is over, go and take CHANGE out|turn the flag off|
do now what was proposed in the night: restart COMPONENT|page Tomek|get the db people in here|
fail the gateway over, now|revert the patch|kick the lobby servers over, all of them|disable the skin shop|
final done. revert it|restart the worker|put the old version back on|set the limit back to 200|
just roll it back, to be safe|scale out, two more|ok Ines agreed: flip to the backup provider|undo CHANGE please|
restart it, i dont care about the rest|get me the network people here|Please take the bot traffic out, block it.|
fine, roll it back anyway, closing run is through|propose the restart again, i'll press it this time|drain node 3|
switch the feature off|page the storage team now|turn back the config to yesterdays|stop the import job|
kick the node out|double the workers|roll CHANGE back, support is drowning|take COMPONENT out of the pool|
get the COMPONENT team into the channel please|please set the limit back to what it was on monday|
unlock service: restart, now|now that the final is over go ahead with reverting CHANGE|
fetch someone from storage please|cut off the scraper|put COMPONENT into read only|Throw the new version out again.|
pause the import job|nobody objects any more, so revert CHANGE now|please do take the old queue server off the net|
open all doors... i mean disable the lock check, now|go and revert it, hotel is furious|block that tenant|
restart the broker please, all have agreed|give COMPONENT four more pods|why not just raise the memory limit|why not raise the limit instead`;
