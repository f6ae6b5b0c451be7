/**
 * What people say who want to know of or want `eta`: how long something will take.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const eta3 = `tv spot runs 20:15. will it be good by then?|dinner rush starts in 20 minutes. make it or not?|
the artist's manager is on the phone. how long still|how much longer does the migration need|
sellers ask when they get their money|when do we get the photos back|will it be back before kickoff|
how long until you know more|how long still|Will we have it back by the lunch peak?|when can i open the sale again|
minutes or hours|when's that going to be over, the bus with the tourists arrives at 9|do I have time for a shower|
delisting takes how long|when will my 500 people be able to stay in|truck leaves at 16. do we make it|
can i promise 9 o'clock|when should i look in again, how much longer|when can guests book again|
minutes until the drivers can go?|can we still make the 17h deadline, how long do you think|
what should i tell the team for a time|Is it rather ten minutes or rather tonight|
how long do i have to keep 6 people on phones|lot 60 comes in 9 minutes. done by then?|
the branches open at nine. will we be back by then?|how much longer do I have to keep the branch managers calm|
I have a patient on the table, when do images come back|when can I let the tellers work normally|
are we talking minutes or hours|roughly when is this over|do I need to cancel my evening or is it done by six|
Is there any estimate? Ambulances are being diverted.|back by 8?|
the night nurse wants to know if she has to write by hand the whole night or only half an hour|
how long will the repair need|when do you expect us to be back to normal|when can I promise it to the customer|
how many more minutes you reckon|will that be fixed today|
when do the phones work again? i am the surgeon on duty, no offence|
the shift change is in 20 min, will it be up by then|
How long, roughly? I need to decide on the detour for the ambulances.|
do I order breakfast for the crew or is it finished before|management wants a time. any time.|what time may i promise|
will that be done before the shops open|they have board meeting at 4, will it be back by then|when is it over|
trucks load at 4. will we be there by then|first wave leaves 05:40, tell me if that works out|
rounds begin at seven. shall we go over to paper or is it done by then|when can drivers work again|ETA?|
my train gets into a tunnel in 5 min, will it be done before that|should i cancel my dinner|
The auditors come at three. Up by then?|roughly how long|by when do you reckon it's through|
shift change in 20, gate back till then?|COMPONENT back when?|voting ends at six, do we make it|when can riders ride|
how much longer, honest guess|do i send the early shift home or will it be ready soon|before checkout time or after`;
