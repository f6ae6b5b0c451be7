/**
 * What people say who want to know of or want `owner`: whose a component is.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const owner2 = `which team runs COMPONENT|who is in charge of the supplier gateway|
is the waiting room ours or the vendor's, who maintains it|whose is the import job|who looks after COMPONENT now|
who owns the media bucket|who owns that alert|which team has it|who's on call for search tonight|
is COMPONENT with us or with platform|who maintains the seat map|who takes care of that job nowadays|
whom does the mail relay belong to|label service: who does that|who feeds and waters COMPONENT|who runs the exporter|
to which squad does COMPONENT belong|cms form: which crew|who's got the pager for COMPONENT tonight|
geocoder wrapper - whose baby|who has the clocks.. the bid service i mean|which team looks after COMPONENT|
COMPONENT belongs to who|who is on call for the PACS tonight|responsible team for COMPONENT?|
who runs the appointment thing, city or state|who has pager duty for COMPONENT tonight|
is COMPONENT ours or the grid company's|what team owns the activation stuff|who runs COMPONENT since the merger|
fraud engine, is that payments or risk who own it|to which team does COMPONENT belong|
who carries the pager for the db tonight|which squad has COMPONENT in its portfolio|
who looks after the batch scheduler|in whose hands is COMPONENT|COMPONENT on call name?|
Which department do the drug cabinets come under?|who is in charge of the import service|
is there an owner for that dns zone|name of the on call for COMPONENT please|who is the owner of dispatch|
COMPONENT, whose baby|which team do I file that with, who's responsible for payouts|
do you know what team is behind COMPONENT|I want to assign the ticket, who owns the scheduler|
who does COMPONENT belong to these days since the reorg|who owns that|whose is COMPONENT|
whom does COMPONENT belong to, nobody is listed|who's responsible for the tax module|
to which team does the meter gateway belong|whos oncall for the ledger|who looks after COMPONENT|
name of the owning team pls|who has COMPONENT now|whose baby is the importer|
what team do i assign the ticket to, who owns the gateway|COMPONENT is orphaned i think, or who has it|
need the oncall of COMPONENT|is COMPONENT with platform or with payments nowadays|
whose is that service, nobody wants it|which squad has the lock gateway|who is the owner of the geofence thing|
i want to write a ticket, which team gets COMPONENT's|who has the pager for COMPONENT|
which department owns the price feed|who owns the lock server|who has the turbine gateway|
whose team runs the telemetry bus`;
