/**
 * What people say who want to know of or want `site`: where something runs.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const site = `which region|which pods|is it only eu-west|all dcs or just frankfurt|what host is it on|which shard is sick|
are both AZs hit|where is it failing, mumbai or everywhere|which instance of the db took the write load|
is us-east fine|On which node runs the bad pod?|one pod or all of them|from which pop do the errors come|
we have three data centres and people in here keep saying prod as if there were one, so where exactly does it hurt|
is it all datacenters or one|Is Frankfurt affected or only Dublin?|which pods are the bad ones|
on which machine happens it|where does COMPONENT run|US fine?|
Are our Singapore customers served from the broken site?|one node or the whole cluster|
in which zone are the failing instances|which replica is the slow one|eu-west or us-east|
does it concern also the site of Warsaw|
Our office in Casablanca sees no error while Madrid sees many, in which of the data centres is the trouble then?|
which region is it|which region is affected|which region is hit|what region is COMPONENT in|
in which region does COMPONENT run|which datacenter|which data center is it|which dc|which site|which site are we on|
which site serves now|which site is active|which site of the provider is down|are we on the backup site|
are we on the backup now|are we running on the standby|are we on primary or secondary|primary or backup?|
north or south|is it the north site|is only one site hit|is it only in eu|only eu-west?|is the us hit too, the region|
are both regions affected|are both sites hit|both data centers?|is the other region ok|is the other site fine|
does the second site take traffic|where does traffic go now|where is the traffic routed|where is COMPONENT hosted|
which host|which host is it|which node|which node is it on|on which node does COMPONENT run|which pod|
which pod is failing|which pods are bad|which instance|which instance is broken|which instances are hit|
is it one pod or all pods|one instance or all|all replicas or only one|is it one node only|is it a single host|
which zone|which az|which az is bad|which availability zone is hit|which shard|which shard is broken|which partition|
which cluster|which cluster are we talking about|which rack|which server|which machine is the sick one|
from which location do the errors come|is frankfurt hit|is it dublin again|is asia ok|
which environment is that, prod or staging|is that prod or staging|all nodes or just one|all nodes or just 1|
every node or only one|all pods or one|one box or all of them|which data centre do my customers land on|
where do users from brazil land|which region do our asian customers use|on which site does COMPONENT run now|
is it only frankfurt or also the us shards|which pods have been oom killed|which partition is stuck|
which resolver is returning the wrong ip|just db-03 or the other hosts as well|which nodes are notready|
where do these requests come from, which countries|other cities?|scanners dead in hall 3. only hall 3?|
which instances still have the old one in memory|are we on dublin or on paris right now|which broker did they hang on|
which edge pops|which pods run the canary|which edge locations serve the 404s|
do the duplicates come from one instance|who sends the most, i mean which client hosts|
which hosts have the wrong clock|in which country are the servers concerned|which box answers right now|
is this also in ap-south or can singapore sleep|prod only or staging as well|
Is that only frankfurt or also the irish machines?|wich pods are the bad ones|
Wheres the traffic going at the moment, dublin or virginia|All datacentres or just the one in the basement|
On which host does the failing job live?|which zone do the bad ones sit in|wich server is it on|
So is it in every store or just north|In what building is the broken rack|
Is it only one of the three hosts or spread?|is the trouble in eu-west or everywhere|What instances take the hit|
is it the machine in osaka that makes trouble|which of the shards is it|Where is it failing, old dc or new dc?|
pod names of teh failing ones|Is the customer's traffic served out of texas or ohio|
is the hall in Leipzig on the same box as us|Are the two canadian data centers both in this?|
from which machine come all these bad answers|Is it only eu|
Do all our data centres have the problem, or may I send the traffic over to Frankfurt without worrying?|
Where is it happening|Us-east fine?|Is it on the same machine every time|Whcih dc is hit|what shard|
just one replica misbehaving or the lot|in which location is teh trouble|
As a network engineer I'd need to know from which site to which site the connections break off|
is teh primary or the secondary acting up|only pods on node-12?|
which cluster is on fire, the old one or the one we moved half of the tenants to last month|
I could move our office traffic over to the other data center, but first I need to know which one of the two is the brokn one|
Are all of the instances giving out these errors, or does it come from a single machine which we could simply take out?|
my users in sydney say its fine and the ones in london are screming, so is this limited to one region|
is it all instances or just one|us or eu|which node is the bad one|name of the pod thats crashing|
only one zone or all of them|where is COMPONENT running|which box do i ssh into|is it just the canary pod|
on which machine did it run out of disk|which replica is lagging|which data center|what instance is throwing the 500s|
ip of the sick one?|is frankfurt broken or ireland|are the errors coming from a single host|
which availability zone should i avoid|all nodes or just the new ones|in what region is that db|
the node name please, im going to cordon it|where physically is this happening, dublin?|
which of the three brokers is it|are all regions failing or just us-east|restart which pod, whats it called|
users in asia only or which region is it|and on which host?|which data centre is hit|and in which zone?|
Is it only one server or several, and which?|Which host is the broken one?|what pod is that|
Is the trouble in Frankfurt or in Dublin?|The hosting company asks for the name of the machine, what is it?|
In what data centre did it happen?|which instance of COMPONENT is the slow one|Which of the servers is acting up?|
is it all regions or one|host name?|On which machine did the disk run full?|
Are the errors all coming from the same pod?|
I have the hosting provider on the line, which rack or zone should they look at?|which of the three replicas crashed|
one zone or all of them?|Where is the failing copy of COMPONENT located?|which node was it on|
Which availability zone had the outage this morning?|is it the us or the europe site that fails|
And for COMPONENT, which hosts?|Do the timeouts come from a single instance, and from which one?|
what server does the payment thing sit on|Name of the pod that was killed, please, the vendor wants it.|
Which cluster are we speaking of?|My customers in Asia see nothing of it, so which region is broken?|what pod crashed|
is it only one zone|which instance is failing|on which node does that run|db here, which replica is slow|
all pods or just one|is it eu-west or everywhere|which availability zone are the errors from|what machine|
name the bad pod please|which data centre is affected|are both regions in trouble or only ours|
what instance was OOM killed|is the failing host in rack four|does it happen on every node|
networks: which edge location drops the packets|hostname?|in which zone was CHANGE rolled out|
only frankfurt or also dublin|which worker is stuck|and which az|wich pod is it|
is a single instance behind the slow logins, and which|which of the five brokers is it|
before I reboot the wrong one, which host is the bad one|what pod|is it all zones or one|
only frankfurt or dublin as well|is it one pod or all of them|which machine got killed for memory|
before I approve draining: which node is it exactly|is the bad instance in the east or in the west|
what data center are we talking about|where does the broken replica sit|name of the host please|
which of the pods throws the errors|in what cluster is this|does it come from a single server|tell me the instance id|
which availability zone is down|which region did we fail over to|hostname of the slow database?|
just one box or the fleet|what server did you find it on|on wich node was the restart done|and which pod was that|
was it restarted on one host or on all|on which server is this running|in what zone are the bad pods|
which pod is the sick one|is it the Frankfurt or the Sao Paulo site|which instance throws the errors|
are all nodes concerned or one only|which data center is it happening in|what is the name of the machine|
only one availability zone or all of them|where is COMPONENT running physically|on wich node got killed the container|
is it just one replica that is broken, which|the paris dc or the lyon dc?|
tell me the hostname, I stand in the server room|which of the three instances is slow|which cluster is it|
is the problem in Mumbai region or everywhere, infrastructure-wise|what shard has the trouble|
in which rack is the failed machine|which database node is the primary at present|pod name pls|
is that in the cloud or in our own cellar|which zone has the timeouts|
is the failing instance the same as the one restarted|number of the bad host?|where exactly|what zone|
which instance is bad|on what machine|is it all hosts|what az is COMPONENT in|which pods keep crashing|
just one datacenter?|name of the failing pod|which server has the errors|which replica|all zones?|hostname pls|
what box is that|and in frankfurt or dublin|dc team here, which rack|before i drain, which node|
I've got a technician standing between two racks with a screwdriver, which host is the broken one|
you say "one node is bad" and we've got ninety, which node is it|
My boss thinks it's just Europe, and I think it's everywhere, in which regions do the errors occur|
on which pod is that happening, I'd like to attach a debugger before it gets restarted|
the cloud provider admits trouble in one zone, is COMPONENT running in that zone|
Are all of the instances misbehaving or just a single one, and which, as the others look fine to me|
we have a data center in Frankfurt and one in Dublin, from which of them does the bad traffic come|
i can ssh into one machine before my token ends, so which server should it be|
where does COMPONENT run anyway, I mean which cluster and namespace, the docs are two moves old|
Which shard holds the tenants that time out, I have to give the dba a number|
It's always the same machine that dies, I could bet on it, what's the name of the host this time|
you drained a node and didn't say which, the hardware team asks for its name|
the legal department insists on knowing in which country the affected servers stand|
what availability zone are the failing pods in, I suspect the new network gear over there|
Is it limited to us-east or do we see it in the other regions as well, the americans claim they're fine|
on which replica do the slow queries run, the primary or one of the three read copies|
as the rack guy I only care about hostnames, please give me those of the machines that lost their disk|
which edge location serves those errors, our users in Brazil seem to get all of them|
the restart count differs from pod to pod, so which pod has the most trouble|
you wrote "the primary" but after two failovers I've lost track, which machine is primary now|
you say its only one pod but two teams see it, so which pods are realy the ones with errors|on which host|
in what region|only eu-west or us too|what node is it on|which replica is it|where does it run|all regions?|
the pod name|the hostname|what instance|is it just one node|which pods of COMPONENT|in which cluster|
is it only the frankfurt servers or everywhere|just the one zone or all three|which box|
only frankfurt or everywhere, machine wise|what pod is it|one node or all of em|eu or us cluster|az?|
which of the 6 instances is the bad apple|on what host does that run|is it all in the same zone|
name of the sick pod pls|primary or replica|where does it happen, dc1 or dc2|
does us-east look the same as eu-west or is it just the one region|the errors, all from one machine?|
whats the hostname so i can ssh|is it the canary pod or the others|in which rack/zone is the dead one|which pod died|
which az is that|what node is it running on|is it all instances or one|one box or the whole fleet?|
which broker is the bad one|what datacenter are we talking about|which of the replicas|which instance got oom killed|
is it only zone b|need to ssh in, which machine|which game server is crashing, id?|which pods were restarted|
what edge pop is it|which partition / broker is stuck|same host every time?|wich node|and which zone is COMPONENT in|
hands in the dc are ready, what rack or host|which primary, the fra one?|
is it one pod or does every pod have the errors|ip of the sick box?|which k8s node had the pressure|
before I restart, which pod is it|which zone did customers get errors from|
does it oom on all nodes or on a particular one, which|on which broker is the lag|on which server|
is it all the pods or only one|one machine or many|in which data center did it happen|
is it europe only or the us as well, i mean the servers|which instance of COMPONENT|which pod is the bad one|
on what node does COMPONENT run|are all hosts of COMPONENT bad or a single one|hosted where, the broken part?|
which of the machines is it who fails|does it come from one host|is only the frankfurt data center down|
name of the host please, the provider asks me|are both regions sick|which pods were restarting|
was the false alarm from one single instance|the vendor needs the hostname of the failing box|
is it the same server as the one that died last week|just one replica?|wich availability zone|
which instances get the errors, old ones or new ones|where is it running, which cluster|and on which machine|
from which region come the errors, our asia servers?|on which node does it run|which of the replicas is broken|
is the problem in one datacenter|name of the bad machine?|which server was restarted|on what box do the errors appear|
is every pod doing it or a single one|which data center is that in|im at the dc, which server do i have to go to|
which of the three nodes has the full disk|and the ip of that host|is tokyo the sick region|zone?|
wich pods are crashing|from which instance do the timeouts come|users in asia complain, is it that region|
is the leak in all pods or in one|who cares about the cause, which node is it on|which availability zone went bad|
what's the name of the instance|one host or many|which database node is the primary now|which pods did it|
and which zone|where exactly, what host|which edge location serves the errors|is it on the old cluster or the new one|
which worker node got killed|in which region is COMPONENT failing|does it hit both data centers|node name pls|
on which shard are the bad carts|whcih host is it|is the user trouble in the east region or in the west|
which hosts restarted|where is that running|did only one pod get CHANGE, and which|which replica lags|instance id?|
which vm ran out of disk|is it in the cloud or in our own datacenter|region?|on what machine is the queue|
which broker node has the trouble|what's the pod called|are singapore and mumbai in it as well|
which container instance threw that|i have ssh open, which host should i be on|wich region|
is it just the pods in zone c|all zones or only one|on which node does it happen|is that frankfurt or dublin|
which instance is the bad one|which of the two data centers|is every replica bad or just a single one|
which server, name please|which location|in what rack or zone is it|on which terminal gateway node|is dc1 the bad one|
the name of the sick pod|which of the three instances|Does it concern a single host?|where physically is that|
dc1 or dc2?|does only zone b have it|which pod dies|on what machine does the exporter run|
is it all gateways or number 3|whats the hostname|which cluster are we talking|where is the failing one located|
in which dc|which gateway number|do all pods have it or one|which of the sites, north or south|name of the node?|
is it the same pod all the time|is it only eu west or the other shards too|all zones or just one|which server is it|
one machine or all of them|in which datacenter|which venue gateway|which node died|what host does it run on|
what floor, i mean which datacenter|on which pod|is it one shard or many, which|what machine had the bad clock|
just us-east?|which edge location|was it one rack|name the pod please|which availability zone is it|
what server fell over|is it the same rack as always, which one|which of the game regions is the sick one|
which region is that|which warehouse cluster is it running in|on what server does COMPONENT sit|
which of the instances is the bad one|in which data center|what node is it|is it the frankfurt zone or dublin|
name of the machine?|which pod crashed|Which availability zone does the broken instance live in?|
is that the box in the basement of hall 2 or the cloud|is it in the north warehouse cluster or the south|
which pod was it|which server is sick|on which machine did the disk fill|what region are the hit ones served from|
where does it run, which datacenter|all instances or a single one|is it only the instance for the hotels|
name the host please|which replica served the wrong prices|the broken one is which, a or b|which server exactly|
is that in the cloud region of the north|which instance had it|which pods are restarting|where is the sick machine|
is it all of the data centers|which datacenter serves my shops that were hit|which pod is the rotten one|
was it one host only|which rack or region are we talking of|is it in zone a or zone b|which rack are these in|
all zones or only b|host?|in which az is that|pod name?|which hypervisor|name the hosts|where's this running|
which one of the replicas is it|is that campus north or south|which cell sites are down, ids|
single node or all of them, which|which tower|where physically|is it just the frankfurt site|which of the pods|
which building's switch|which cabinet|on which node does the broken one sit|which exchange|which ring segment|
does it come from one instance, which|where in the house is the sick one, rack and slot|
one station's servers or all regions|which pod is it|on what host does that happen|
is it the east or the west data center|is it only in frankfurt|what region are the failing ones in|
Which machine exactly?|is it the airport site or the city site|where does it run, i mean which box|
same node every time or all over|which of the pods is the slow one|is it in both data centers or in one|
what server is that on|one zone or all zones|where geographically, which region|is it the new rack|
where exactly, which node|which availability zone are the broken pods in|are the bad ones all on one host|
is that in the dublin dc or here|the lab has two clusters, in which of them is it|is the trouble bound to one host|
which vm|one pod sick or the lot of them|does it sit in the north region or the south one|on which replica|
is it the pod on the old host or all of them`;
