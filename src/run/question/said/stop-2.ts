/**
 * What people say who want to know of or want `stop`: the investigation to end.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const stop2 = `leave it aura, we found it ourselves, stop digging|
You can stop the search, it was the network guys doing maintenance.|
cancel the investigation, it was a planned maintenance on supplier side|ok abort the search, promoter moved the sale|
drop it aura. its a load test by our qa, we knew|you may stop, we have it|thats enough, end the investigation|stop|
forget it, we know what it is|abort|you may end your search|cancel it pls|leave it be, it's a drill|quit looking|
stop pls, provider confirmed it was their outage|enough, we know its the heart|halt the search, wrong alarm|
stop looking, found it: my macro|abandon the search please, duplicate of the other one|
we've got it, call off the search|leave it, cancel, we know what it is|abort please this is a planned drill|
you can quit, vendor has taken over|stop looking, its a test of the fire alarm, power was cut on purpose|
please end the investigation|quit this, announced work by field service|we have it, thanks, no further digging|
please drop it, false alarm by our own pentest|nah leave it, the firewall guys have confirmed it was them, end it|
cancel pls, double of the other incident|investigating is not necessary, storm cut the fibre, we know|Aura stop|
that's enough, we know it was the import. end|close down your search please, its the disaster recovery test|
pls abort, i mixed up the environments|no further investigation, thank you, facility found it|
leave the search, it's only the monthly generator test|pls stop analysing, wrong channel sorry|
enough, you can stop looking, i know what it is|cancel, its my load test|Investigation can be stopped, we know it|
call it off|stop digging, waste of time|leave it, it's nothing|you can end it, false alarm|
stop, its the load test i forgot to announce|quit investigating|it was our pentest, please end the investigation|
No need to look further, stop.|you may end this now|it's nothing, stop it|
COMPONENT was us, planned work. stop looking|thx, we found it ourselves, you can stop|
cancel the search, power cut in the building is all|stop that please|that was us, drop the case|
please stop, we have it|let it go, cancel please|stop, the guest had the wrong card`;
