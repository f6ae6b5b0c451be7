/**
 * Words that symptoms are told in, by class of trouble.
 * Owns: the vocabulary, of software in general and never of one system, one example a word in the tests.
 * Refuses: weighing (change-symptom.ts).
 */

// biome-ignore format: a table is read by column
export const symptomWords = {
  latency: /latenc|\bslow|p9[059]|p50|duration|response.?time|stall|elapsed|took \d/,
  timeout: /time[d ]?.?out|deadline|did not answer|not respond|giving up|gave up|budget exceeded|wait(?:ed|ing) too long|cancel/,
  crash: /panic|segfault|segmentation|sigsegv|null ?pointer|nil pointer|dereference|nullreference|typeerror|attributeerror|nonetype|undefined (?:is|method)|of (?:undefined|null)|index ?out ?of|out of (?:range|bounds)|unwrap|crash|unhandled|uncaught|classcast|nomethoderror|keyerror|division by zero|stack ?overflow|assertion|abort|fatal|exit code|restarts?\b/,
  memory: /\boom|memory|heap|\brss\b|garbage|\bgc\b|working_set/,
  pool: /pool|too many (?:open|clients|connections)|connection is not available|acquir|exhaust|max(?:imum)? connections|connection slots|file descriptors|\bemfile\b|threads? blocked|semaphore|no free|queue full|saturat|goroutines?|handles?\b/,
  cpu: /\bcpu|throttl(?:ed|ing)_seconds|event loop (?:blocked|lag)|run ?queue|load average|utili[sz]ation|spinning/,
  backlog: /backlog|\blag\b|_lag|queue.?(?:depth|size|length|age)|pending|behind|unprocessed|not keeping up|stuck|queued|un-?ack/,
  disk: /disk|(?:local|ephemeral)[ _-]storage|no space|filesystem|volume full|inodes?|\bwal\b|\biops\b/,
  schema: /relation .{0,60}does not exist|column .{0,60}(?:does not exist|not found|unknown|missing)|unknown column|no such (?:table|column)|undefined(?:column|table)|invalid object name|doesn't exist|missing.?table|migration|violates not.?null|schema/,
  auth: /\b40[13]\b|unauthori[sz]ed|forbidden|permission|invalid.{0,12}(?:token|signature|audience|issuer|credential|api.?key)|token (?:rejected|invalid|expired)|signature|\bjwt\b|\boauth|login|auth(?:entication|orization|n|z)?[ _]|csrf|\bcors\b|\bsso\b|not allowed|denied/,
  cache: /cache|\bhit.?r|miss(?:es)? |stampede|evict|redis/,
  duplicate: /duplicat|twice|already (?:exists|processed|sent|applied|handed)|idempoten|unique (?:constraint|violation)|replay|redeliver/,
  wrong: /mismatch|incorrect|wrong|inconsisten|negative|invalid (?:amount|total|price|quantity|balance)|reconcil|discrepan|drift|anomal|unexpected (?:value|amount|total|result)|conversion|off by|corrupt|cross.?tenant|(?:another|other) (?:user|customer|tenant)s?|not balanced|\bnan\b|sanity|accuracy|impossible|\bzero\b|\bis 0\b|(?:amount|total|price|sum|count) 0\b|complain|report(?:ed|s)? by (?:user|customer)|out of order|too (?:many|few|high|low)/,
  contract: /decod|deseriali[sz]|unmarshal|\bparse|parsing|malformed|unexpected (?:token|field|type|end)|missing (?:required )?(?:field|property|key|parameter|attribute)|unknown (?:field|property|enum|variant|type)|required field|\b(?:400|415|422)\b|bad request|unprocessable|validation|invalid ?(?:json|payload|format|input|type|request|enum|date)|does not match|must be an?\b|incompatible|unsupported|protobuf|avro|cannot (?:read|convert|cast)|not a valid|not a function/,
  lock: /deadlock|\block|contention|blocked|serialization failure|could not serialize|mutex|monitor/,
  quota: /\b429\b|\b413\b|\b431\b|rate.?limit|too many requests|quota|throttl(?:ed|ing)?(?!.{0,4}container)|limit exceeded|too large|exceeds? (?:the )?(?:maximum|limit)|resource.?exhausted|circuit (?:breaker )?open/,
  surge: /request (?:rate|volume)|\bretr(?:y|ies)|thundering|amplif|overload|stampede|fan.?out|queries? per|query.?count|with \d+ queries|shedding|per_request|flood/,
  stale: /stale|outdated|old (?:value|version|price|data)|not (?:updated|refreshed)|out.?of.?date|freshness|older than/,
  missing: /missing|lost|dropped|not (?:found|arriv|deliver|received|visible|sent)|no (?:rows|results?|data|events|records?)|empty|\b404\b|gap|undeliver|disappear|vanish|skipped|absent|null result/,
  setting: /environment variable|not set|not configured|no .{0,30}configured|missing config|configuration .{0,40}missing|unknown (?:setting|option)|no default|configuration (?:error|invalid|key)|required (?:setting|config)|could not resolve placeholder|misconfig/,
  connect: /connection (?:refused|reset|closed|aborted|received)|econn|eaddr|unreachable|no (?:route|healthy)|refused|cannot connect|broken pipe|dial tcp|could not connect|connect(?:ion)? (?:failed|error|failure)|no such host|eof\b|disconnect|opened connection|new_connections|time_wait/,
  certificate: /certificate|x509|handshake|\btls\b|\bssl\b|expired/,
  drop: /success.?(?:rate|ratio)|per_min|throughput|processed|below \d|completed|fell|collapsed|down \d/,
  error: /\berror|5xx|\b50[0234]\b|fail|exception|unavailable|rejected|faults?\b/,
};

export type SymptomClass = keyof typeof symptomWords;
export const symptomClasses = Object.keys(symptomWords) as SymptomClass[];
