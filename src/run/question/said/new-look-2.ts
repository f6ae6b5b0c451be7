/**
 * What people say who want to know of or want `new-look`: another look.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const newLook2 = `would you take another look, somethings off with COMPONENT as well|
keep digging please, i'm not convinced we have it all|can you check the read replica as well|
look at it again with fresh eyes pls, acme says still broken|please check also the refund job for the same thing|
can you go over the thumbnails service too|i dont buy it. have one more look before we go to bed|
have another go at it|could you go through the mail queue too|i still see errors, please investigate again|
not convinced, search on|please see whether the sms go through as well|one more round please|
check the spa bookings too|it's not only lyon. investigate nantes too please|
open it again and look at the attachments too|check again, new errors at 18:10|please inspect server one as well|
have another look please, something doesnt add up|please check COMPONENT as well|carry on looking, i dont buy it|
look at the interface engine too please|please examine the payment provider also|resume, we want to know after all|
check the exchange adapter too|can you go over it once more, that was too quick for me|
one more round please, and include the dns|continue, I only stopped you by accident|
try again with the replica in view|you missed the vendor side, look there as well|
start investigating again please, jonas ended it too early|recheck, we have new information from the vendor|
look again whether anything else is locked|and have a look at the print server while you're at it|
there is more to see on the provider line, please examine it also|
start over, what you looked at was the wrong cluster|do continue, we were interrupted by a fire drill|
check whether dns is right everywhere, you looked at one resolver only|can you take up the investigation again|
look deeper at the broker's tenant|please look at the radio gateway as well|
sorry, wasnt the load test, please go on looking|look at COMPONENT too please, im not convinced|
don't stop there, dig on|drill is over but errors are real, resume please|
Take a second look, please, the picture has changed|look again, i dont believe that|check COMPONENT before you insist|
start over, please|take another look at it with the new info|go on with the search|please resume|
also look at the tariff service would you|investigate that further|there is more, keep digging please|pls re-check|
I want you to examine COMPONENT also|could you take COMPONENT under the loupe as well|
the numbers moved again, please reinvestigate|have another try, will you|go deeper please|
have a second go at it, more errors came|go back and look at the gateway|i'm not content, look once more`;
