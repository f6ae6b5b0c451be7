/**
 * How lines say that something went wrong, and how they say that all is well, in any program's output.
 * Owns: the forms with their weights (0 to 60), general ones and those of builds and tests.
 * Refuses: any name of a product's component, file or data set; each form is one that many tools share.
 */

/** A form and how strongly it points at a failure. */
export interface Form {
  form: RegExp;
  weight: number;
}

/** Level words where a level stands: in capitals, or as the value of a level field. */
export const LEVELS: readonly Form[] = [
  {
    form: /(?:^|[\s[(|"'=:<>,])(?:FATAL|CRITICAL|CRIT|EMERG|EMERGENCY|PANIC)(?=[\s\])|"'>:,]|$)|"?(?:level|severity|lvl)"?\s*[=:]\s*"?(?:fatal|critical|crit|emerg\w*|panic|alert|60)\b|"PRIORITY"\s*:\s*"?[0-2]\b/,
    weight: 46,
  },
  {
    form: /(?:^|[\s[(|"'=:<>,])(?:ERROR|SEVERE|ERR)(?=[\s\])|"'>:,]|$)|"?(?:level|severity|lvl|log\.level|levelname)"?\s*[=:]\s*"?(?:[Ee]rr(?:or)?|ERROR|SEVERE|50)\b|^E\d{4} \d\d:|"PRIORITY"\s*:\s*"?3\b/,
    weight: 34,
  },
  {
    form: /(?:^|[\s[(|"'=:<>,])(?:WARN(?:ING)?)(?=[\s\])|"'>:,]|$)|"?(?:level|severity|lvl|type|levelname)"?\s*[=:]\s*"?(?:[Ww]arn(?:ing)?|WARN(?:ING)?|40)\b|^W\d{4} \d\d:|"PRIORITY"\s*:\s*"?4\b/,
    weight: 15,
  },
  {
    form: /(?:^|[\s[(|"'=:<>,])(?:DEBUG|TRACE|VERBOSE)(?=[\s\])|"'>:,]|$)|"?(?:level|severity|lvl)"?\s*[=:]\s*"?(?:[Dd]ebug|[Tt]race|DEBUG|TRACE|20|10)\b/,
    weight: -6,
  },
];

/** What programs say when something fails, strongest first. */
export const FAILURES: readonly Form[] = [
  {
    form: /\b(?:is|are|was|went|peer|link|node|host|instance|server|cluster|broker|replica|primary|leader|connection)\b[^.;]{0,20}\b(?:down|offline|lost|gone)\b|\bcircuit(?:[ -]breaker)?\b[^.;]{0,30}\bopen/i,
    weight: 20,
  },
  {
    form: /\b(?:panic:|fatal:|fatal error|Traceback \(most recent|segmentation fault|SIGSEGV|SIGABRT|core dumped|stack overflow|unhandled (?:exception|rejection|error)|uncaught (?:exception|error)|oom[- ]?kill\w*|out of memory|OutOfMemory\w*|kernel panic)/i,
    weight: 34,
  },
  {
    form: /\b(?:CrashLoopBackOff|OOMKilled|ImagePullBackOff|ErrImagePull|CreateContainer(?:Config)?Error|InvalidImageName|RunContainerError|FailedScheduling|FailedMount|FailedAttachVolume|FailedCreate\w*|Evicted|DeadlineExceeded|NodeNotReady|BackoffLimitExceeded|Unhealthy|BackOff)\b/,
    weight: 32,
  },
  {
    form: /\b(?:[A-Z]\w*(?:Error|Exception|Failure|Fault)|[a-z]+(?:\.\w+)+(?:Error|Exception))\b(?![-\w(]*\.(?:py|js|ts|go|java|rb|rs|php)\b)/,
    weight: 26,
  },
  { form: /\bCaused by:|\broot cause\b|\bassertion (?:failed|error)|\bassert(?:ion)?\b.*\bfail/i, weight: 26 },
  {
    form: /\bE(?:CONN(?:REFUSED|RESET|ABORTED)|TIMEDOUT|NOTFOUND|AI_AGAIN|HOSTUNREACH|NETUNREACH|PIPE|ADDRINUSE|ACCES|PERM|NOENT|NOSPC|MFILE)\b|\bNXDOMAIN\b|\bSERVFAIL\b/,
    weight: 30,
  },
  {
    form: /\b(?:connection|connect|socket|broken pipe|host|network|route|name resolution|dns)\b[^.;]{0,40}\b(?:refused|reset|timed? ?out|unreachable|failed|failure|closed unexpectedly|lost|broken|aborted|no such host)/i,
    weight: 24,
  },
  {
    form: /\b(?:timed? ?out|deadline exceeded|no such host|unreachable|unresponsive|hung|stalled)\b/i,
    weight: 18,
  },
  {
    form: /\b(?:permission denied|access denied|forbidden|unauthori[sz]ed|not authori[sz]ed|authentication failed|invalid (?:credentials|token|password|signature)|login failed|denied)\b/i,
    weight: 22,
  },
  {
    form: /\b(?:no space left|disk full|quota exceeded|exceeded quota|too many (?:open files|connections|requests)|rate limit\w*|throttl\w+|exhausted|insufficient|resource temporarily unavailable|cannot allocate)\b/i,
    weight: 24,
  },
  {
    form: /\b(?:certificate|cert|x509|tls|ssl)\b[^.;]{0,60}\b(?:expired|invalid|unknown|untrusted|failed|failure|error|not valid|mismatch)|\bx509:|\bhandshake (?:failure|failed|error)/i,
    weight: 26,
  },
  {
    form: /\b(?:deadlock|lock wait|split[- ]brain|corrupt\w*|checksum mismatch|data loss|inconsisten\w+|violat\w+|duplicate key|constraint)\b/i,
    weight: 20,
  },
  { form: /\b(?:crash(?:ed|ing|loop)?|killed|terminated|aborted|evict\w+|panicked|segfault)\b/i, weight: 18 },
  { form: /(?<![\w.-])(?:errors?|fail(?:ed|ure|ures|s|ing)?|fault)(?![\w-]|\.\w)/i, weight: 14 },
  {
    form: /\b(?:unable to|could ?n[o']t|cannot|can't|failed to|not (?:found|ready|available|permitted|allowed|supported|exist)|does ?n[o']t exist|no such|missing|undefined|unknown|unexpected|invalid|illegal|malformed|refused|rejected|unavailable|unhealthy|unschedulable|expired|mismatch|unsupported|incompatible|conflict\w*)\b/i,
    weight: 12,
  },
  {
    form: /\b(?:HTTP\/\d(?:\.\d)?"? |status(?:[_ ]?code)?"?\s*[=: ]\s*"?|code[=: ]+|returned |response )5\d\d\b|\b50[0234] (?:Internal|Bad|Service|Gateway)|" 5\d\d\b/i,
    weight: 22,
  },
  {
    form: /\b(?:HTTP\/\d(?:\.\d)?"? |status(?:[_ ]?code)?"?\s*[=: ]\s*"?)4\d\d\b|\b4\d\d (?:Client Error|Unauthorized|Forbidden|Not Found|Too Many|Bad Request|Conflict)|" 4\d\d\b/i,
    weight: 12,
  },
  {
    form: /\b(?:exit(?:ed|ing)?|return(?:ed)?)\b[^.;\n]{0,24}\b(?:code|status|with)\b[^.;\n]{0,8}\b[1-9]\d{0,2}\b|\bnon-?zero\b/i,
    weight: 22,
  },
  {
    form: /\b(?:retry|retrying|retries|reconnect\w*|backing off|back-off|fallback|failover|slow|lagging|lag|behind|dropp(?:ed|ing)|discard\w*|overload\w*|saturat\w*|down|offline|disconnect\w*|stopp(?:ed|ing)|shut(?:ting)? ?down|restart\w*|rollback|rolled back|circuit (?:breaker )?open\w*|leak\w*|pressure|high (?:latency|memory|cpu|load)|exceed\w*|threshold|critical|emergency|degrad\w+|anomal\w+)\b/i,
    weight: 9,
  },
  {
    form: /\b(?:config\w*|setting|flag|feature|version|deploy\w*|image|limit|secret|schema|migration)\b[^.;]{0,40}\b(?:chang\w+|updat\w+|reload\w*|appl(?:y|ied)|switch\w*|set to|rolled|upgrad\w+|->|=>)|\b(?:chang\w+|updat\w+|reload\w*|switch\w*)\b[^.;]{0,30}\b(?:config\w*|setting|flag|feature|version)\b/i,
    weight: 8,
  },
];

/** What compilers, test runners, packagers and CI runners say, beyond the general forms. */
export const BUILD_FAILURES: readonly Form[] = [
  { form: /\bexit(?:ing|ed)? (?:with )?(?:code|status):? [1-9]\d{0,2}\b/, weight: 28 },
  { form: /\b[A-Z][A-Za-z]{3,20}Sanitizer\b|\bDATA RACE\b/, weight: 40 },
  { form: /^(?:fatal|failed): \[[^\]]+\](?: -> \S+)?: (?:FAILED|UNREACHABLE)!|^failed: \[/, weight: 34 },
  {
    form: /\bCommand \S+ (?:failed|exited)\b|\*\* \w+ FAILED \*\*|\b(?:Process|command|script|step) (?:exited|failed) with\b/i,
    weight: 34,
  },
  { form: /\berr[A-Z][A-Za-z]{5,}\b|\bE[A-Z]{4,}\b: /, weight: 24 },
  // The command that a tool offers for running one failed test again.
  { form: /^\s*(?:rspec|cucumber|bundle exec \w+|pytest|phpunit|mix test) \S+:\d+/, weight: 32 },
  { form: /^\/\/\S+:\S+ +(?:FAILED|TIMEOUT|NO STATUS)\b|^(?:FAIL|FAILED): \/\/\S+/, weight: 36 },
  {
    form: /^\s*(?:but was|but got|but found|instead of|wanted|Which is|Value of|To be equal to|Expected equality)\b\s*:?/,
    weight: 24,
  },
  // Compilers that mark an error by its letter, with the place behind it.
  { form: /^\s*[eE]: (?:file:|\/|\w:\\|[\w./-]+\.\w{1,6}:)/, weight: 38 },
  {
    form: /\b(?:below|under|above|over|less than|more than|exceeds?|short of)\b[^.;]{0,30}\b(?:threshold|minimum|maximum|accepted|required|allowed|limit|budget|target)\b|\b(?:threshold|minimum|requirement)s?\b[^.;]{0,30}\bnot (?:met|reached)\b/i,
    weight: 30,
  },
  { form: /\bno tests? (?:found|ran|collected|to run|were)|\bcollected 0 items/i, weight: 26 },
  // A place with a message behind it, as compilers and linters print it without the word "error".
  { form: /^(?:\.{0,2}\/)?[\w./\\@+-]+\.\w{1,6}(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\)):? +\S/, weight: 25 },
  { form: /^\s*\d+:\d+\s+(?:error|✖|×)/, weight: 32 },
  { form: /^\s*\d+\) \S.{0,160}$/, weight: 24 },
  { form: /^\s*(?:Failure\/Error:|FAILURES?[:!]|ERRORS!)/, weight: 34 },
  { form: /^[\s│╷╵┃|>*•-]*(?:Error|ERROR|error|fatal|FATAL)(?:\[\w+\])?: \S/, weight: 34 },
  { form: /\b[Tt]imed? ?out\b/, weight: 26 },
  { form: /\b(?:[A-Z]\w*|)(?:Error|Exception)\)? ?[:)]/, weight: 28 },
  {
    form: /^##\[error\]|^::error|^ERROR: Job failed|^Error: Process completed with exit code|^Exited with code/,
    weight: 46,
  },
  {
    form: /^\s*(?:FAIL|FAILED|--- FAIL:?|not ok|✗|✘|✖|×|❌|●|\[FAIL(?:ED)?\]|\*\*\* FAILED|FAILURE:?|TEST FAILED)\s|(?:\.\.\.|…|:| -) ?(?:FAILED|FAIL|failed|ERROR)!?\s*$|\.{4,}\s*Failed\b|\bFAILED\b/,
    weight: 38,
  },
  {
    form: /^\s*(?:error|fatal error|ERROR|Error)(?:\[\w+\]|\s+[A-Z]{0,6}\d+)?\s*[:!]/,
    weight: 36,
  },
  {
    form: /(?<![\w./\\@+-])[\w./\\@+-]+\.\w{1,6}(?::\d+(?::\d+)?|\(\d+(?:,\d+)?\))\s*[:-]?\s+-?\s*(?:fatal )?(?:error|failed|Failure)\b/i,
    weight: 40,
  },
  {
    form: /^E {2,}\S|^\s*(?:AssertionError|assert\b)|^\s*(?:Expected|Received|Actual|expected|actual|got|want)\b\s*[:=(]|^\s*[-+] (?:Expected|Received)|\bexpected .{1,80}(?:, (?:got|found|but|actual)|\bto (?:be|equal|match|contain))|expected .+ but was/,
    weight: 28,
  },
  {
    form: /(?:^|\s)[\w@./\\[\]-]+\.\w{1,5}(?:::[\w:[\]-]+)? (?:has )?(?:failed|did not pass|timed out|crashed)\b/,
    weight: 34,
  },
  { form: /^[_=*#-]{4,} ?.*\b(?:ERRORS?|FAIL(?:ED|URES?)?|error|failed)\b/, weight: 30 },
  {
    form: /\b(?:npm ERR!|npm error|ERR_[A-Z_]+|ELIFECYCLE|ERESOLVE|error Command failed|Could not resolve dependenc\w+|BUILD FAILED|BUILD FAILURE|Build failed|Compilation failed|FAILURE: Build|Execution failed for task|COMPILATION ERROR|Failed to execute goal|make(?:\[\d+\])?: \*\*\*|ninja: build stopped|CMake Error|undefined reference|ld returned|collect2: error|failed to solve|did not complete successfully|[Uu]nresolved (?:import|reference|external)|cannot find (?:module|symbol|package)|Module not found|ModuleNotFoundError|ImportError|no matching (?:distribution|version|manifest)|unable to find|could not compile|aborting due to|test (?:run )?failed|tests? failed)/,
    weight: 34,
  },
  {
    form: /\b[1-9]\d* (?:tests? )?(?:failed|failures?|failing|errors?|problems?|offenses?|violations?|vulnerabilit\w+|broken|timed out)\b|\b(?:Failures|Errors|Failed|failed|failures|errors)\s*[:=]\s*[1-9]/,
    weight: 36,
  },
  {
    form: /\b\d+ (?:tests?|specs?|examples?|assertions?)\b.*\b\d+ (?:failed|failures?|passed)|\btest result:|^Tests?:?\s|^Summary\b|\bSummary \[|^=+ .*\bin [\d.]+s|^Found \d+ error|tests? (?:run|completed|finished)/i,
    weight: 14,
  },
  { form: /^\s*(?:-->|at |File "|└|╰|>\s*\d+ \||\d+:\d+\s+error)/, weight: 8 },
  {
    form: /^(?:[Ww]ould reformat|reformatted|\[warn\]|diff --git|\+\+\+ |--- a\/|@@ )|files? (?:were|was|would be) (?:modified|reformatted|changed)|please (?:run|fix|format)|code style issues|hook id:/i,
    weight: 24,
  },
];

/** Things that only look like failures; taken out before the forms are looked for. */
export const NEGATED =
  /\b(?:0|no|zero|without(?: any)?|never) (?:\w+ )?(?:errors?|failures?|failed|fails?|failing|warnings?|problems?|issues?|retries|timeouts?|crashes|vulnerabilities|mismatch(?:es)?)\b|\b(?:errors?|failures?|failed|failing|warnings?|problems?|timeouts?|retries|restarts?|evicted|dropped|rejected|conflicts?|crashes)"?\s*[=:]\s*(?:0|\[\]|null|none|false|"")(?![\w.])|\b(?:fail|error|exit)[-_](?:fast|on|level|format|lines?|log|path|dir|file|handler|page)\S*|--\S*(?:error|fail|exit|timeout|retry|warn)\S*|\b(?:continue-on-error|ignore[-_]errors?|\w+_timeout(?:_ms|_seconds)?|timeout-minutes|connect(?:ion)?Timeout|max[-_]?retries|retries|timeout)"?\s*[=:]\s*\S+|\bshould[- ]fail\b|\bexpected (?:failure|error)\b|\|\| (?:exit|true|return)\b.*|\bset -e\w*/gi;

/** Lines that say that all is well, or that work goes on. */
export const PASSING =
  /\btest result: ok\b|^\s*(?:✓|✔|√|PASS(?:ED)?\b|ok\b \d|--- PASS|\[ *(?:OK|PASS|PASSED|RUN) *\]|\(pass\))|(?:\.\.\.|…) ?(?:ok|passed|skipped|ignored|done)\s*$|\bPASSED\b|^\s*(?:Downloading|Downloaded|Fetching|Fetched|Receiving|Resolving deltas|Unpacking|Extracting|Installing|Installed|Compiling|Collecting|Requirement already|Using cached|Get:\d+|Selecting previously|Preparing to unpack|Setting up|Pulling|Pull complete|Waiting|Verifying Checksum|Download complete|Cloning|Copying|Checking out|Progress)\b|\b(?:XFAIL|XPASS|SKIPPED|SKIP)\b|\b\d{1,3}%\s*(?:\||\[|complete)/;

/** A path or address: words in it say nothing about what happened. Begins where a run does, else long runs cost their square. */
export const PATHS = /(?<![\w.@+-])(?:[\w.@+-]*[/\\])+[\w.@+%=&?#:-]*/g;
