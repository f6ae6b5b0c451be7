/**
 * What people say who want to know of or want `chat`: nothing: thanks, a sigh, a greeting.
 * Owns: the phrasings, parted by `|`. Refuses: weighing them. Names stand as their kind: COMPONENT, CHANGE, EVIDENCE.
 */

export const chat = `thanks|cheers mate|hello|morning all|who are you|you legend|are you a human|obrigado!|bloody hell what a night|good bot|lol|
I hate computers|ugh|nice one|Danke, very good work|haha blame the intern|not again...|sorry wrong channel|goodnight|
are you an AI or some bloke in Bangalore|well that was fun, same time next week everybody|
Thank you so much, you saved my night!|hi aura|what a day...|merci|are you a robot or a real person|I need a vacation|
you're useless|:+1:|Good morning everybody|dziękuję bardzo|why always on my shift|sorry, wrong window|are you kidding me|
well done team|lol nice one|sorry for shouting before, long night|thank you|thx|ty|tysm|cheers|danke|cool|nice|great|
great job|good job|good work|well done|awesome|perfect|you rock|you're the best|love you|love it|bad bot|best bot ever|
you saved my night|you saved me|what would I do without you|i owe you a beer|hi|hi there|hey|hey aura|hey bot|good morning|
good morning everyone|good evening|good night|morning|yo|moin|hola|bonjour|servus|ok|okay|ok thanks|ok cool|ok got it|
got it|understood|makes sense|alright|fine|i see|ah ok|aha|noted|will do|on my way|brb|back|I'm here|I'm on it|
i'm awake now|just joining|joining|haha|hahaha|rofl|omg|oh no|oh my god|oh dear|wow|wtf|ffs|damn|shit|fuck|fuck this|argh|
sigh|not again|i hate mondays|i hate my job|I hate being on call|i need coffee|need more coffee|I'm so tired|so tired|
what a night|what a mess|what a day|this sucks|this is fine|here we go again|let's go|who are you?|what are you|
are you a bot|are you human|are you real|what's your name|tell me a joke|how are you|how are you doing|sorry|my bad|oops|
wrong window|ignore that|bye|cu|see you|have a nice weekend|you're funny|you are useless|you are dumb|this bot is useless|
stupid machine|whatever|hm|hmm|interesting|why me|why is it always at night|why is it always me|why always at 3am|ugh why|
always on my shift|anybody there|I will be back in five minutes|i am at my desk in two minutes|are you a real person|
nice work|thanks that helped|hello there|hey there|you there|ping|damn it|ffs not again|I hate this service|
it is three in the morning|great just great|why always me|every time I am on call|I was asleep|this is insane|holy cow|
jesus|fml|I do not understand anything|I am lost|this is useless|you are no help|that is not what I asked|
that is not an answer|you are wrong again|are you an ai|is this a bot|who built you|are you allowed to change things|roger|
see you tomorrow|I am here|sounds good|wrong channel|phew|finally|what a launch, phew|no hard feelings bot|
great, thank you so much!!|hungry now|you're nicer than my team lead|obrigado robot|you again|what a goal btw|
who are you even|sorry for yelling|ugh. 3am again.|well taht was fun|you're welcome i guess|oh boy|Pfff|Coffee anyone|
you are faster than my team haha|Greetings from the night shift|we should all go to bed|hwo are you|not agian|sweet|
great job everyone, I'm really impressed with how calmly this was handled at such an ungodly hour|
I just wanted to say that it's a real plesure to work with you all, even at three o'clock in the morning|
Good evening everyone, I am new in this rotation and this is my first incident, nice to meet you and sorry in advance|
if i had a dollar for every time COMPONENT ruined my weeknd i wouldnt have to work here anymore haha|nice work everyone|
sigh, i need a new job|well that was fun|coffee time|haha classic dns|hi all|bless you bot|night everyone|
welcome to the party|why do i even own a phone|sorry for the noise|thanks, going to bed|rollback gods be praised|
sorry i was late guys|hugs to the db team|lol of course its friday|Thank you so much, Aura.|well done all of you|
Phew, that was close.|I owe you all a coffee when the sale is over.|You are the best colleague I never met.|
great job on the rollback, team|Have a good night, everybody.|Sorry for the noise earlier, I was nervous.|
My boss is happy, so am I, thanks again.|never a dull moment with COMPONENT|Every Friday the same theatre, sigh.|
haha the database again, who would have thought|I need a holiday after this deploy.|much appreciated|
Cheers, that was a very clear explanation.|And they said the new version would make everything faster :)|
Happy birthday to the person on call, by the way.|ok good|cheers, appreciated|sigh, it's always on a friday|
good job everyone|not my database this time, ha|sorry I'm late, hello|told you it was dns :)|
haha, networks is innocent for once|good night folks|sorry for the noise, my bad|need coffee|haha who needs sleep anyway|
good work tonight|haha nice one|great, thank you for the rollback|you deserve a raise|I owe the on-call a beer|
good catch with the pool|thx everyone|right in the middle of my dinner, of course|you just saved our sale|
approving things at 3am, living the dream|well done team, see you tomorrow|ouch|thank god its friday|thank you very much!|
good morning together|ok understood|puh, what a day|obrigado, great work|you are the best Aura|what a monday again|
bon courage to everybody|merci beaucoup|noted with thanks|I need a coffee|oh no, not again this database|
ok I see, thanks for the fast answer|greetings from rainy Hamburg|super, thx|well done team, rollback was quick|arigato|
I am sitting with fingers crossed|good night to all|my poor weekend|nice, so I can tell it to my boss|ty aura|haha classic|
awesome work everyone|good night everyone|sorry was in the elevator|love you aura|not my day|murphys law strikes|
thank you for the rollback|nice catch on CHANGE|i need a beer|finally, thanks all|sorry, wrong button, haha|
made my day, aura|Thank you so much Aura, without you I would still be sitting here crying over those charts at midnight|
what a night, I've aged three years and my coffee machine has filed for divorce, but we got there together|
you said it would be fine and I didn't believe you, I owe you an apology and a virtual cookie|
Good morning everyone from a very rainy Hamburg, hope that you all had a quieter night than we did|
well that was embarrassing for me, I shouted at the wrong team for an hour, sorry again folks|
my boss just called us heroes, which is the first nice word I have heard from him since 2017|
haha COMPONENT strikes again, I should get its name tattooed on my arm at this point|
okay I'm off to bed at last, sleep well you lot, it was an honor to suffer with you|
Nice work on the rollback everyone, the pizza is on me tomorrow, and a double one for the intern|
i have no words any more, only sighs, and a cold cup of tea that I forgot four hours ago|
Murphy must have a permanent desk in our office by now, fridays are really his favourite day of the week|
you know what, Aura, for a machine you were remarkably patient with all of us today, well done|
happy birthday to me I guess, spent in an outage channel with forty of my closest colleagues and no cake|
that makes sense now, thanks for taking the time to explain it to a simple sales guy like me|
Oh boy, of all the days, it had to be the one on which my parents visit the office|
I take it all back what I said about robots, you're one of the good ones, cheers mate|
phew, my heart is still racing, but I've got to say I love this team in a crisis|
no worries, it was my own mistake and I learned something from it, as one does at four in the morning|
welcome to the team Sarah, sorry that your first day looks like a disaster film, it isn't always so|
alright then, I'm sorry for the sharp tone earlier, it was hunger speaking and not me, all good now|
ok ok you were right about the pool and i was wrong, i admit it infront of everybody, respect|what a night lol|
cheers, good bot|
sigh, always on a sunday|gg|great, there goes my weekend|its always dns haha|beer on me|o/|nn everyone|murphy was right|
haha ok|love this job|well done all|sorry, was afk|kk|🙏 thanks for the quick work on COMPONENT|
rollback done, cheers everyone|lol customers noticed before us again|thanks for the graph|
that was a long night, good night all|you saved my demo, thank you very much|sorry for my english|uff|
nice work, sales is happy again|haha cry wolf indeed|thank you for your hard working|
my heart can not take another night like this|greetings from support|sorry we stopped you, no hard feelings|
better safe than sorry|no worries, false alarms happen|phew, payments are back, beer on me|you are the best bot|
oh no not again|aha i understand|hello from the manila office|got it thx|thank you so much|great work everyone|
you saved my weekend|and on a friday of all days|bye, good night all|wow that was quick|no worries|haha it's always dns|
thx, rollback worked like a charm, you rock|thats reassuring|hugops|thanks for the rollback, sleep well|so glad its over|
never deploy on friday lol|hello everyone|good job, both of you|okay thank you|yay green again|
my heart rate is back to normal haha|the customers will love us again, well played|you're the best on-call i ever had|
happy monday folks|not again, poor us|lovely, thanks for the chart|poor on-call|that was fun, not|ha|
wow what a graph, looks like the alps|welcome back|thanks for fixing it|hooray|okidoki|thx a bunch|
hey aura, nice to meet you|tahnks|what a ride, good night folks|
ufff|of course on payday|thank you Aura, well done|my weekend is gone|sorry my fault|thx all, good night|
hi, joining from risk|my kid has better uptime|wow that was fast|evening|you saved my day|poor the dba|that was close|
nobody likes mondays|hello from treasury|pffff denied again|respect|long night|you are the best|oops wrong button|
haha ok bot|glad its over|grabbing tea|well that escalated|many thanks for the quick help|thanks the chief|have a good one|
thats banking for you|bless you all|ugh. patch day. never again|gg everyone|lol ok then, back to bed|
thanks aura, good stuff|pheww. thanks|my hair is grey now|you're a star|brilliant, cheers|never a dull day|what a circus|
well done everyone, off to bed|hehe|you saved my evening|sigh, again|grr|you are funny|good night all|
respect, that was quick|i need a holiday|nice work you lot|thanks a lot|you saved my breakfast|good morning all|cheers aura|
lol of course it was dns|bread for everyone|thank you from the whole support team|great job everybody|coffee now|
ugh not again|haha the poor bakers|never a boring monday|that was quick, wow|my feet are cold in this warehouse|
Much appreciated, from all of us in the hotel.|beer is on me|well well well|thanks, now i can open my shop|puh|
thank god its over|nice work team|all good then, thanks|my croissants survived|hats off|what a ride|fingers crossed|
haha sure, the intern again|the guests didnt even notice, love it|sleep well|that was a long one|
i had cold pizza for breakfast because of you lot|thanks for the quick help!|lovely|great stuff|we made it|
you deserve a cookie|hurray|ciao|thx, sleep now|bravo|what a morning|cheers, good work|k|impressive|
my coffee machine has better uptime|brb, kid is awake|you're welcome|ha, told you it was dns|understood, thanks a lot|
happy sunday, not|that graph looks like my mood|amen|thank you aura|thanks, the platform is calm again|ok noted|
you saved my exam day|coffee?? i bring some|bless you aura|nice work all|haha the minister just tweeted|cool cool cool|
well that was something|have a good weekend people|aye aye|great, thanks for the quick answer|trains are rolling, thank god|
well done folks|never a dull day at the airport|sigh, mondays|great job everyone, beers on me|yawn|ah ok makes sense|
hello aura, nice to meet you|okay dokey`;
