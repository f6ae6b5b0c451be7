/**
 * What people say who want to know of or want `site`: where something runs.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const site2 = `is it all shops or is it the pods in frankfurt|which broker node is the full one|is it the dublin region only|
which shard|which machine has the wrong clock|which edge location|which region|what pod|which az is it|eu or us|
which of the replicas is ill|which of our ips|which machine|which datacenter is that|which server makes that file|
which of the three machines|which cluster's it on|us-east only?|on which box did the disk fill|
only the warsaw deployment?|is that one datacentre or both|what host was it on|which server|
is it only the node in the old building|which broker|which exchange|which regions core is it|
on which node does the sick one live|is it in frankfurt or dublin|which replica?|which machine was that|
is only the munich site in trouble|which of the four gateways was that|what is the hostname|
in which availability zone is that|which of the db hosts|which room|is it only the cluster in Lyon|
whats the name of the machine|primary or replica, which one is it|is that only from the frankfurt side|
which zone are those pods in|on which host does it happen|which airport are those machines at|
is that node in rack 4 or where|what instance was killed|in which rack is the dead one|
is it the munich site or the one in Brno|which region are we talking of|what pod name|
on which node is the broken COMPONENT|which building are the failing readers in|which availability zone|
where are they, the ones that fail, east or west cluster|is it the south cluster only, or where|
is that in the old data centre or the new|which machine was it|are those all on one host|which hotel is it|
which park is it, north or south|which broker node`;
