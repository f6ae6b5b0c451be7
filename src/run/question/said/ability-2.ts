/**
 * What people say who want to know of or want `ability`: what a thing is, does and calls.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const ability2 = `what does COMPONENT actually do, ive never heard of it|what all hangs on this broker|
can you rotate secrets yourself or do you only ask|which products depend on the supplier gateway|
what can the waiting room service do when redis is gone|what does COMPONENT do when the replica lags|
where does the payout job live, which repo|what is COMPONENT|what does that job do|where is the code of it|
what's the thing called hermes, i keep reading it|does COMPONENT talk to the bank|what depends on search|
can you restart things on your own|which features use that relay|tell me what 'atlas' is|what else hangs on the cache|
is the router also used by pickup?|what does the 'reaper' do|where do i find the source of the form|
who all uses the geocoder in our house|which services take their time from that host|what does COMPONENT do anyway|
which services hang on COMPONENT|can COMPONENT run on one node only|what does the interface engine actually do|
what else uses COMPONENT|what is COMPONENT for|which portals depend on the state network gateway|
what does COMPONENT do if the feed is missing|who consumes data from COMPONENT, which systems|
what is a hlr front end for|what depends on the activation service|
what does the scorer do when it gets no answer, let through or block?|who calls COMPONENT, what all hangs off it|
what happens inside COMPONENT when I click save|does COMPONENT talk to sap|
is the drug cabinet able to open without network|what does the import service do with bad records|
can COMPONENT be throttled per tenant|whats the dependency list of the portal|what is the lock file there for|
where's the repo of the dispatch app|which services read from that replica|
what does COMPONENT do anyway, i only know its tables|can you fail over COMPONENT or is that beyond you|
what's COMPONENT|what does that service do, i started monday|where is the code of COMPONENT|what calls it|
what relies on COMPONENT|do you have the power to restart that|which repo is COMPONENT in|
does COMPONENT write to the archive or only read|could you scale a database if asked|
which services would notice if COMPONENT was gone|where in git does the tariff code live|
is there anything you can do on the old mainframe yourself|what's the importer good for|where do i find its source|
what depends on COMPONENT, if i take it away who cries|COMPONENT, what is it for|
does COMPONENT call COMPONENT or the other way|are you able to stop a firmware rollout|
what all talks to the lock gateway|that geofence service, what does it do|
Good morning, I'm in my second week and everybody says COMPONENT as if I knew it. What is it there for?`;
