/**
 * What people say who want to know of or want `wake`: to be told when something happens.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const wake2 = `wake me if it climbs over 2 seconds again|ping me when the backlog is under 1000|
call me if bookings fall under 100 per minute|let me know the moment it stalls again|
give me a shout when locks go over 50|tell me when hit rate is above 90|tell me if it gets worse|
ping me when its done|Wake me if payments drop, otherwise don't|shout when the queue's empty|
let me know if it comes back|notify me when the restart is through|tell me when the queue is below 500|
give me a ring at the next crash|tell me if a booking below 20 euro comes in|give me a poke when lyon is through|
buzz me when the first good order comes|let me know if anyone denies it|tell me when google answers|
tell me when drift is above 1 s|let me know the moment quotes work again|message me as soon as logins work|
if this gets worse ring the bleep 4411 holder, wake me too|call me should the portal break again at night|
notify me when payments are through|tell me when prices are there|call me if emergency calls drop even a bit|
ping when roaming is back|get me up should it climb over 5 percent|
I lie down on the office sofa. shake me if scores go missing again|drop me a line here once the index is built|
give me a shout once the wards can log in|wake Ines only if it goes over 10 percent|
tell this channel if it comes back|inform me when the run is through|i go to the ward, beep me when it changes|
please tell the night porter... no, tell me, if gateway 2 dies too|one ping when dns is everywhere ok, thanks|
raise me from the dead if login fails over 3%|ring me when the temperature goes above 30 again|
nudge me when the first payment goes through|if it drops under 90 percent phone me please|
im going back to sleep, ring me if it goes over the line again|ping me when the queue is empty|
tell me as soon as somebody presses|Let me know if it comes back during the night|if the queue passes 10k call me|
notify me once it's approved|ping here when the replica has caught up|wake me if it goes above 80|
give me a shout when its through|buzz me on recovery|if a second region goes, phone me|
call me the moment a patient record fails again|i am in a meeting, poke me when it turns red|
radio me when gates fail again|tell me when COMPONENT is back|ping me at any change|
if it rises over 5 percent get me out of bed|would you call me if it gets bad, i lie down|
i put the phone next to the pillow, call when it breaks again|call the desk if it starts anew|
sound the horn when turbine 9 drops again|tell control room as soon as it's back`;
