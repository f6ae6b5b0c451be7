/**
 * What people say who want to know of or want `chat`: nothing: thanks, a sigh, a greeting.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const chat2 = `my pizza came cold, now i know why lol|good night everyone, well done|my daughter is in that queue haha|
Thanks, that was quick|grey is the new black|thx|ty aura|good job all|ugh|hello|morning folks|what a night|nice one|
i need a beer|🎉|ok|aha, thanks|hahaha classic|bye, im off|last of the month, of course|
killed by a heart, how romantic|well that was fun|respect|1 euro with breakfast, id have booked too :D|
paper maps like in 1995, love it|🙏|sigh|welcome back, prod|sold! phew|what a way to start a monday|thx, great work|
bless you|puh|haha classic|thank you, you saved my evening|Amen.|good catch Aura|yawn. coffee|i need holidays|
Thank you Aura, that was a quick one.|oh dear|respect, that was fast|you're my favourite colleague today|ok noted|hm|
good to have you|never a dull moment in telecoms|brilliant, ta|merci beaucoup|phew|uff|i hate this rotation|
thx, thats all i needed|good work everybody|good grief|morning all|what a night you had|lol sounds fun|wow cool|
sorry wrong channel|appreciate it, safe flights|gg|nice one aura|rip weekend|thank you so much from all of ward 5|
merci|haha ok|love you|what a day|hi aura|evening everyone|i need a holiday|you rock|super thanks|good night|
what would we do without you|this is fine dog dot gif|thanks, gate's up|ok good to know|haha bikes|see you tomorrow|
well done, all|boah|ok thx, coffee now|good night from the front desk`;
