/**
 * The small vocabulary that questions are read by: words of one meaning under one concept.
 * Owns: the stems, and which concepts a question speaks of. Refuses: topics, and typing errors; they are mended before.
 */
/** `deploy*` stands for every word that begins so; two words are said one behind the other. */
const stems = {
  who: 'who whom whose',
  whose: 'whose',
  did: 'did has have had',
  think: 'think thinks believe* figure* sure certain* confident conclude* prove proven trust',
  against:
    'against contradict* counter* doubt* disprove* refute*|change your mind|prove you wrong|you be wrong|you wrong|wrong about',
  any: 'any anything something',
  compare: 'compar* versus vs|before and after|then and now',
  waits: 'pending waiting outstanding blocked blocking',
  when: 'when',
  why: 'why|how come|what for',
  what: 'what which',
  how: 'how',
  not: 'not never no',
  is: 'is was are were be been',
  be: 'be',
  we: 'we i us',
  you: 'you u your',
  can: 'can could',
  would: 'would will might',
  should: 'should shall ought need|have to|supposed to',
  do: 'do did done doing does',
  nothing:
    'nothing|leave it|leaving it|wait and see|ride it out|ride this out|sit it out|wait it out|let it be|hold tight|sit tight',
  happen: 'happen* occur*',
  if: 'if',
  safe: 'safe* risk* danger*',
  many: 'many much number count',
  long: 'long duration',
  bad: 'bad severe serious',
  people: 'user* customer* client* shopper* people visitor* tenant* buyer* folks anyone everybody everyone',
  hit: 'affect* impact* hit hits hurt* suffer* damage* notice* feel* widespread|blast radius|customers see|users see|people see|how much of|how far does',
  blast: 'journey* scope|blast radius|blast',
  since: 'since',
  begin:
    'begin* began begun start* onset|kick off|kicked off|set in|came up|first sign|first signs|first noticed|first symptom',
  broken: 'broke broken break* fail* wrong down outage slow* problem issue* trouble* incident* alert* 5xx 500s 502 503',
  now: 'now currently current moment present rn atm',
  still: 'still ongoing anymore yet',
  worse:
    'worse* better improv* deteriorat* trend* escalat* spread* grow* develop* climb* easing downhill uphill|ease off|going south|going up|going down|picking up',
  over: 'over recover* resolve* healthy stable stabil* mitigat* heal* gone calm*|back up|out of the woods|up again|good again|ok again|okay again|fine again|good now|ok now|is it done|are we back|shop back|site back|works again|all clear|back to|sorted out|sorted|back to bed|go to sleep|in the clear|all good|we good|we ok|we okay|looking good|in the green',
  fixed: 'fixed solved cured',
  fix: 'fix solve cure',
  fixer:
    'remedied|who fixed|what fixed|what helped|what worked|what cured|what solved|what resolved|what did the trick|what stopped it|what brought it back|what was done|what did we do|what made it stop|how was it fixed|how did we fix|how was it solved|how was it resolved|how did it recover',
  recur:
    'recur* reoccur* relaps* prevent*|happen again|happens again|come back|comes back|coming back|break again|breaks again|start again|return again|next time|one more time',
  money: 'money revenue* cost costs dollar* euro* turnover sla slo budget profit* sales',
  work: 'work* help* effect* success*',
  log: 'log logs logging logged logline* output outputs print prints printed spit spits stderr stdout stacktrace* exception* traceback* grep tail complain* scream* spew* throwing|is saying|what message|which message|stack trace|stack traces|log line|log lines',
  error: 'error* warning* crash* oom panic* failure* timeout*|timed out|time out|times out|timing out',
  show: 'show* display give see view list print pull paste fetch share send dump',
  graph: 'graph* plot* chart* draw* picture* visuali* curve* dashboard* sparkline*',
  metric:
    'metric* cpu memory mem heap latency latenc* p50 p90 p95 p99 rps qps throughput traffic utili* saturat* busy busier queue* pool* connection* disk load restart_count replicas_ready|response time|response times|request rate|requests per second',
  rate: 'rate ratio share percentage percent',
  change:
    'change* deploy* release* rollout* commit* merge* config* setting* push* shipped ship version* upgrade* flag flags diff* revision* patch* touch* fiddl* tinker* landed|gone out|gone live|goes live|put live|mess with|messed with|is new on|new on|fresh build|fresh builds|new build|new builds|rolled out|went out|went live|go out',
  recent: 'recent* last latest lately past new newest hour hours minutes min mins today yesterday before',
  by: 'by author*',
  cause: 'cause* reason* culprit* explain* explanation rca diagnos* source|at fault|root of|the root',
  blame: 'blame* suspect* responsible guilty',
  about: 'about',
  usual: 'usual* normal* baseline* typical* expected ordinary regular range threshold*|used to',
  ruled:
    'exclud* eliminat* discard* dismiss* hypothes* theor* candidate* suspects|rule out|ruled out|rules out|ruling out|crossed off|cross off',
  else: 'else other others alternative* another different',
  look: 'look* check* consider* examin* inspect*',
  evidence:
    'evidence* proof proofs proves data|backs that|backs this|backs it|have that from|got that from|get that from|what grounds',
  deed: 'rollback* revert* restart* reboot* bounce* recycle* kick scale scal* replica* instance* rotate rotat* renew* failover* restore*|roll back|rolls back|rolled back|rolling back|back out|fail over|failed over|switch over|more pods|more instances|more replicas',
  undo: 'undo undone|take back|put back',
  again: 'again anew once retry re-propose repropose redo',
  propose:
    'propos* suggest* recommend* option* idea ideas action* remed* mitigation fix plan advice advise next|way out|next step|next steps|do next|do i do|do we do|what now|now what|what can i do|where do i start|plan b',
  approve:
    'approv* permission* decide* decision* sign-off signoff deny denied press|sign off|go ahead|do it|ship it|yes please',
  own: 'own owns owned owner* team teams squad* maintain* maintainer* responsible belong*|right person|looks after',
  oncall: 'oncall on-call pager* paged rota rotation|on call|on duty|on shift',
  ask: 'ask* contact* ping* talk wake escalate* involve* call page reach notify ring|out of bed|loop in|get in|pull in|bring in',
  postmortem:
    'postmortem* post-mortem* retrospective* retro pir writeup write-up|post mortem|incident report|incident review|write up|post incident',
  update: 'update* announce* communicat* notice statement note blurb wording',
  page: 'statuspage|status page|public page',
  outside: 'customer* client* public external* user* support',
  boss: 'boss* manager* ceo cto vp exec* director* management leadership stakeholder* leaders head upstairs non-technical nontechnical layman laymans eli5|non technical version|non technical|short version|simple version|plain version|plain english|simple words|simple terms|not an engineer',
  summary:
    'summar* tldr tl recap* bullets standup* stand-up* overview brief* gist nutshell sofar sum|catch up|catch me|i miss|i missed|we miss|did we miss|up to speed|so far|fill me|where are we|where do we|in short|sum up|long story short|going on|what is up|bring me up|bullet points|the deal|the matter|sitrep|the situation|what have we got|what do we have|what do we know',
  handover:
    'handover* hand-over* handoff* hand-off* handing takeover relief shift|hand over|hand off|hand it|take over|takes over|taking over|pass on|pass this on|next shift|next on-call|next one|next person|next engineer|next guy|day shift|morning team|off duty|my shift',
  timeline: 'timeline* chronolog* sequence|time line|order of events|what happened when',
  line: 'line lines sentence sentences words wording phrase text blurb note something reply respond',
  howlong: 'how long already|how long has|how long have|how long is|how long are|for how long|how many minutes',
  can_not: 'can not|could not',
  status: 'status progress stand doing happening',
  tell: 'tell tells say says told write answer',
  draft: 'draft* write compose prepare create generate make wording text',
  help: 'help manual instructions usage|good for|does this thing work|talk to you|use you|what can you|what do you|how do i use|how does this work|commands',
  stop: 'stop* cancel* abort* halt quit|shut up|never mind|nevermind|hold off|stand down',
  investigate:
    'investigat* reinvestigat* re-investigat* recheck* rerun re-run|look again|check again|look into|dig into|fresh look|new look|start over',
} as const;

export type Concept = keyof typeof stems;

/** Common words that are spelt as they are meant, however near they are to one of the vocabulary. */
const common = new Set(
  (
    'there these those their theirs three where while which would could about after again against anything around away ' +
    'because being below between both came come coming each early even ever every everything first from further going good ' +
    'great have having here into just keep know large later least less life like little made main make maybe mean means ' +
    'more most much must name need never nine only open order over own part perhaps place please point quite really right ' +
    'same seems seen sent some something soon start such sure take than thank thanks that them then they thing things think ' +
    'this time times today told tomorrow took toward true under until upon used using very want wanted well went were what ' +
    'when with within without word words work world year years yesterday your story'
  ).split(' '),
);

/** Whether a word is too common to name anything. */
export function isCommon(word: string): boolean {
  return common.has(word);
}

/** Whether a word is one of the vocabulary's as it is spelt. */
export function isOfVocabulary(word: string): boolean {
  return phraseWords.has(word) || (single.get(word[0] ?? '') ?? []).some(({ words: [stem = ''] }) => fits(word, stem));
}

/** Its single words, stems as they begin. */
export function vocabularyWords(): string[] {
  return [...single.values()].flat().flatMap(({ words: [word = ''] }) => word.replace('*', ''));
}

interface Stem {
  concept: Concept;
  words: string[];
}

const all: Stem[] = (Object.entries(stems) as [Concept, string][]).flatMap(([concept, text]) =>
  text.split('|').flatMap((part, index): Stem[] => {
    const words = part.split(' ');
    return index > 0 ? [{ concept, words }] : words.map((word) => ({ concept, words: [word] }));
  }),
);
/** Longer phrases first, since they take their words out. */
const phrases = all
  .filter(({ words }) => words.length > 1)
  .toSorted((one, other) => other.words.length - one.words.length);
/** By their first word; a phrase is said as it is spelt. */
const phrasesOf = new Map<string, Stem[]>();
for (const stem of phrases) {
  const first = stem.words[0] ?? '';
  phrasesOf.set(first, [...(phrasesOf.get(first) ?? []), stem]);
}
const phraseWords = new Set(phrases.flatMap(({ words }) => words));
/** By their first letter, which a typing error leaves as it is. */
const single = new Map<string, Stem[]>();
for (const stem of all) {
  const first = stem.words[0]?.[0] ?? '';
  if (stem.words.length === 1) single.set(first, [...(single.get(first) ?? []), stem]);
}

/** The concepts that these words speak of. `names` are nobody's vocabulary. */
export function conceptsOf(tokens: readonly string[], names: ReadonlySet<string> = new Set()): Set<Concept> {
  const found = new Set<Concept>();
  const taken = new Set<number>();
  for (let start = 0; start < tokens.length; start += 1) {
    const begun = phrasesOf.get(tokens[start] ?? '') ?? [];
    for (const { concept, words } of begun) {
      if (taken.has(start) || !words.every((word, index) => tokens[start + index] === word)) continue;
      for (const other of begun) if (other.words.join(' ') === words.join(' ')) found.add(other.concept);
      found.add(concept);
      for (let index = 0; index < words.length; index += 1) taken.add(start + index);
    }
  }
  for (const [index, token] of tokens.entries()) {
    if (taken.has(index) || names.has(token)) continue;
    for (const concept of conceptsOfWord(token)) found.add(concept);
  }
  return found;
}

/** Words whose concepts are kept: the phrasings say the same ones over and over. */
const mostKept = 4_000;
const kept = new Map<string, readonly Concept[]>();

function conceptsOfWord(token: string): readonly Concept[] {
  const known = kept.get(token);
  if (known) return known;
  const near = single.get(token[0] ?? '') ?? [];
  const meant = near.filter(({ words: [word = ''] }) => fits(token, word));
  const concepts = meant.map(({ concept }) => concept);
  if (kept.size >= mostKept) kept.clear();
  kept.set(token, concepts);
  return concepts;
}

function fits(token: string, word: string): boolean {
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}
