/**
 * One example a word of the vocabulary of change blame, in the order of its tables; ` | ` stands between two.
 * A word that nobody can give an example for does not belong into the tables.
 */
export const examples: Record<string, string> = {
  'symptom latency':
    'search latency high | pages are slow | p99 of lists | http p50 | request duration | response time grows | writes stall | elapsed 4 s | query took 3',
  'symptom timeout':
    'timed out | deadline of the call | vault did not answer | host does not respond | giving up on rates | gave up after 3 | wait budget exceeded | waited too long | context cancelled',
  'symptom crash':
    'panic in handler | segfault at 0 | segmentation violation | signal sigsegv | null pointer | nil pointer | invalid dereference | nullreferenceexception | typeerror: x | attributeerror: name | nonetype has no len | undefined method total | property of undefined | indexoutofboundsexception | value out of range | called unwrap on none | worker crashed | unhandled rejection | uncaught exception | classcastexception | nomethoderror | keyerror: rate | division by zero | stack overflow | assertion x > 0 | abort trap | fatal signal | exit code 3 | container restarts',
  'symptom memory':
    'killed by oom | memory pressure | heap limit | rss grows | garbage piles | long gc | container working_set bytes',
  'symptom pool':
    'pool is empty | too many open files | connection is not available | cannot acquire a slot | exhausted | maximum connections reached | connection slots are taken | file descriptors gone | emfile | threads blocked | semaphore wait | no free worker | queue full | saturated | goroutines rise | open handles',
  'symptom cpu':
    'cpu at 97 % | throttled_seconds grows | event loop lag | run queue of 40 | load average 31 | high utilization | thread is spinning',
  'symptom backlog':
    'backlog of jobs | consumer lag | group_lag_max | queue depth 900 | pending tasks | falls behind | unprocessed rows | not keeping up | job is stuck | mails are queued | messages_unacked',
  'symptom disk':
    'disk at 99 % | no space | read-only filesystem | volume full | out of inodes | wal grows | its ephemeral storage limit | iops at the limit',
  'symptom schema':
    "relation tours does not exist | column size is missing | unknown column size | no such table | undefinedtable | invalid object name tours | table doesn't exist | missing table tours | migration 12 | violates not-null | schema version 4",
  'symptom auth':
    'answered 401 | unauthorized | forbidden | permission needed | invalid signing credential | token rejected | bad signature | jwt of partner | oauth2 flow | login fails | auth error | csrf check | cors origin | sso page | origin not allowed | request denied',
  'symptom cache': 'cache cold | hit ratio | misses rise | stampede | evicted | redis',
  'symptom duplicate':
    'duplicate booking | charged twice | parcel already sent | idempotency key | unique constraint | replayed event | message redelivered',
  'symptom wrong':
    'amount mismatch | incorrect total | wrong language | inconsistent rows | negative stock | invalid price | reconciliation | discrepancy of 4 | drift of totals | anomaly in sales | unexpected total | conversion halves | off by one | corrupt page | cross-tenant read | file of another tenant | books not balanced | got nan | sanity check | accuracy falls | impossible date | zero offers | value is 0 | sum 0 | guests complain | reported by users | events out of order | too many points',
  'symptom contract':
    'cannot be decoded | deserialization | unmarshal body | parse of header | parsing header | malformed body | unexpected end | missing property | unknown variant | required field size | answered 422 | bad request | unprocessable | validation of form | invalid payload | does not match | must be an integer | incompatible client | unsupported wire version | protobuf reader | avro reader | cannot convert | not a valid uuid | not a function',
  'symptom lock':
    'deadlock found | row lock held | contention | writer blocked | serialization failure | could not serialize | mutex held | monitor entered',
  'symptom quota':
    'status 429 | status 413 | status 431 | rate limit of client | too many requests | daily quota | throttled by api | limit exceeded | body too large | exceeds maximum | resource exhausted | circuit breaker open',
  'symptom surge':
    'request volume doubled | retrying again | thundering herd | amplified | overload | stampede of readers | fan-out of 40 | queries per page | query count 88 | page with 603 queries | shedding load | calls_per_request | flood of calls',
  'symptom stale':
    'stale page | outdated rates | old price shown | not refreshed | out of date | freshness of feed | older than 2 h',
  'symptom missing':
    'missing rows | lost mails | dropped events | letter not delivered | no records since noon | empty answer | answered 404 | gap in series | undelivered | disappeared | vanished | step skipped | absent header | null result',
  'symptom setting':
    'environment variable RATE | region is not set | host not configured | no server configured | missing config | configuration drm is missing | unknown option rows | no default for size | invalid configuration error configuration error | required setting size | could not resolve placeholder | misconfigured',
  'symptom connect':
    'connection reset by peer | econnreset | eaddrnotavail | host unreachable | no route to host | call refused | cannot connect | broken pipe | dial tcp 10.0.0.3 | could not connect | connect failed | no such host | unexpected eof | disconnected | opened connection 14 | new_connections grow | sockets in time_wait',
  'symptom certificate':
    'certificate of vault | x509: unknown | handshake failed | tls alert | ssl alert | has expired',
  'symptom drop':
    'success rate low | orders_per_min | throughput halved | jobs processed | below 4 | runs completed | sales fell | sales collapsed | down 40 %',
  'symptom error':
    'error in handler | 5xx answers | answered 502 | call failed | exception in job | unavailable | order rejected | page faults',

  'subject port': 'port: 80 | listen 443',
  'subject idle-setting': 'idle: 5 | keep_alive 75 | health_check 3',
  'subject backoff': 'backoff: 2 | jitter = 10 | retry_delay = 5',
  'subject retries': 'retries: 2 | attempts = 3 | redelivery = 4',
  'subject upkeep': 'checkpoint 5 | autovacuum 20 | compaction 9 | snapshot 12',
  'subject time-limit': 'timeout: 5 | deadline 2 | budget = 40 | max_wait = 3',
  'subject retention': 'retention: 30 | keep_days = 7',
  'subject tolerance': 'leeway 60 | clock_skew 5 | grace = 10 | tolerance: 2',
  'subject lifetime': 'ttl = 30 | expires: 20 | max_age 60 | lifetime 90 | dedup 5 | window 60 | cooldown = 8',
  'subject memory-bound': 'memory: 2 | heap 512 | -Xmx512m',
  'subject processor-share': 'cpu: 2 | cores = 4 | gomaxprocs = 2',
  'subject concurrency':
    'pool: 20 | connections = 40 | workers: 4 | concurrency 8 | threads = 16 | parallel 3 | slots 4 | semaphore(5) | prefetch = 1 | partitions: 6 | replicas 12 | instances = 3 | in_flight 64 | consumers: 2 | shards 5',
  'subject pace':
    'interval: 30 | period 10 | delay = 5 | poll 60 | schedule 4 | cron 3 | tick = 100 | every 5 | debounce 300 | refresh 60 | heartbeat 10 | sleep(4)',
  'subject batch-size': 'batch = 500 | chunk 64 | page 20 | bulk = 1000 | per_request 9',
  'subject limit':
    'limit: 100 | maxRows = 40 | quota 5 | rate = 10 | capacity 6 | burst 20 | ceiling 3 | size = 14 | buffer 4096 | length = 24 | depth = 8 | entries 500',
  'subject threshold':
    'threshold = 20 | ratio: 0.1 | percent 5 | weight = 3 | sampling 1 | rollout 50 | fraction = 0.4 | factor = 2 | minVotes 3 | score 7',

  'call expiry-dropped': 'setex | key_expire | ttl | expiry | max_age',
  'call unlock-dropped': 'unlock',
  'call release-dropped':
    'close_all | release_seat | dispose_it | free | destroy | disconnect | unsubscribe_all | shutdown | cancel_job | stop | drain | finish | end | file_close | seat_release | reader_dispose | job_cancel | bus_unsubscribe | bus_off | cleanup | remove_listener | clear_interval',
  'call authorization-dropped':
    'authorize | audience_of | issuer_of | scope | claims | jwks | bearer | permission | can_access | policy | allowed | csrf_token | signature_of',
  'call lock-dropped': 'lock_row | synchronized | transaction | atomic | mutex | begin_tx | for_update',
  'call deduplication-dropped':
    'dedup | idempotent | distinct | unique | seen | already_sent | setnx | once | sequence | uuid',
  'call damping-dropped':
    'cache_get | memoize | loader | group | single_flight | coalesce | debounce | throttle | rate_limit | backoff | jitter | batch_of | bulk | get_many | prefetch_all | preload | includes | eager | select_related',
  'call invalidation-dropped':
    'invalidate | evict | delete | purge | refresh | reload | clear | reset | prune | rotate | remove | truncate | vacuum | compact',
  'call acknowledgement-dropped': 'nack_all | commit_sync | acknowledge_all | requeue | message_ack',
  'call write-dropped':
    'commit | flush | save | persist | insert | write | publish | send | emit | enqueue | notify | store | update | append | rollback | row_set | set_row | put',
  'call time-limit-dropped': 'timeout | deadline',
  'call check-dropped':
    'validate | verify | check | sanitize | ensure | assert | require | guard | bounds | clamp | is_empty | exists | map_has',
  'call conversion-dropped':
    'encode | decode | escape | normalize | trim | lower | upper | as_utc | locale_of | zone_of | charset | convert | parse | round | format | quote | marshal | serialize | scale | abs | strip',
  'call selection-dropped': 'filter | where | limit | paginate | take | slice | sort | order | reject | select | scope',
  'call retry-dropped': 'retry | fallback | recover | or_else | default | rescue',

  'sign certificate expired':
    'certificate of vault has expired | expired certificate of vault | notafter is past | certificate of vault: now is after the end',
  'sign licence, key or other credential expired':
    'licence of the engine is expired | api key of the kiln was revoked | expired token',
  'sign names do not resolve':
    'no such host | nxdomain | servfail | name resolution | name service error | host or domain name not found | java.net.unknownhostexception | eai_again | getaddrinfo | could not resolve host | server misbehaving | lookup rates on 10.0.0.2 | dns timeout',
  'sign provider is failing':
    'status page tells of an outage | see status page | vendor answers 503 | partial outage | regional outage | service health',
  'sign machine in trouble':
    'noisy tenant | co-tenant | neighbour eats it | notready | node w3 is not ready | node under pressure | memorypressure | diskpressure | preempted | spot instance | evicted by limits | kubelet stopped | hypervisor | steal 40 | cpu contended | node w3 will drain | host maintenance',
  'sign hardware or storage failing':
    'i/o error | i/o 12 ended in timeout | kernel: panic | blk_update_request | medium error | nvme0 abort | mce: bank 3 | machine check | uncorrectable | hardware | bad sector | ecc error | read-only file system | volume degraded | burst balance',
  'sign network or zone failing':
    'availability zone | zone b | az-2 | packet loss | network partition | split-brain | bgp session | link down | transit gateway | region north degraded',
  'sign outside allowance used up':
    'monthly quota | quota exceeded for maps | billing disabled | account suspended | limit of 500 per day',
  'sign one sender or item cannot be processed': 'partner 12 sent it | malformed record from north | poison',
  'sign clock is off':
    'clock skew | ntp offset | chrony | time drift | leap second | system clock | not yet valid (nbf) | token is not valid yet | issued in the future',
  'sign somebody works on the database by hand':
    'user=analyst | ad-hoc | vacuum full | manually restarted | pg_dump | mysqldump | backup started | long-running query by hand',
  'sign requests come from machines':
    'ddos | botnet | scraper | crawler | credential stuffing | brute force | user-agent=searchbot',
  'sign demand rose': 'black friday | autoscaler | shedding load',

  'switch trust-switch-turned': 'verify | tls | ssl | cert | secure',
  'switch observation-switch-turned': 'log | metrics | trace | debug | color',
  'switch connection-switch-turned': 'keepAlive | pipelining | reuse | pool',

  'guard once-guard-lost': 'if seen | if already | if processed | if exists | if idempotent | if dup',
  'guard access-guard-lost':
    'if auth | if token | if user | if role | if permitted | if owner | if tenant | if session',

  'setting access-entry-dropped':
    'ingress | egress | allow | policy | iam | rbac | rule | security group | origin | permission | role | scope | verbs',
  'setting probe-dropped': 'probe | lifecycle | prestop | graceful | termination | disruption',
  'setting trust-dropped': 'ca_file | trust | tls | ssl | cert | keystore',

  'work lock-taken':
    'public synchronized void | mu.Lock() | select_for_update | LOCK TABLE | advisory_lock | SERIALIZABLE',
  'work connection-each-time':
    'sql.Open("pg") | pool.connect(x) | create_connection(x) | new HttpClient(x) | DriverManager | create_engine(x)',
  'work work-started-aside':
    'go func() | Thread(run) | pool.spawn(run) | create_task | Executors.fixed | new Worker | CompletableFuture | setInterval(run)',
  'work work-added':
    'checkpoint | fsync | run vacuum | bcrypt | scrypt | argon2 | pbkdf2 | gzip | compress | deepCopy | JSON.parse(JSON | resize(x) | encrypt | sha256 | readFileSync(x) | sleep(1)',

  'migration index-dropped': 'DROP INDEX rows_at | remove_index | RemoveIndex | drop_index',
  'migration schema-removed':
    'DROP COLUMN size | remove_column | drop_column | drop_table | RENAME COLUMN size | rename_column | RemoveField(name) | DeleteModel(name) | RenameField(name) | RenameModel(name)',
  'migration column-altered':
    'ALTER COLUMN size TYPE bigint | change_column | alter_column( | MODIFY COLUMN size | ->change() | AlterField',
  'migration constraint-added':
    'SET NOT NULL | ADD CONSTRAINT positive | UNIQUE (name) | CREATE UNIQUE INDEX | add_foreign_key | null: false',
  'migration table-locked': 'LOCK TABLE tours | VACUUM FULL | REINDEX TABLE tours',
  'migration rows-changed': '',
  'migration object-dropped': 'TRUNCATE tours | DROP TRIGGER audit',

  'text cache-key': 'key | cache | redis',
  'text schedule-replaced': 'cron | schedule',
  'text expression-replaced': 'regex | pattern | re.compile',
  'text credential-replaced':
    'audience | issuer | scope | secret | token | password | client_id | credential | realm | role | jwk | kid | signing | api_key | algorithm',
  'text address-replaced':
    'host | url | uri | endpoint | addr | dsn | broker | bootstrap | upstream | proxy | dns | gateway | origin | domain',
  'text channel-replaced':
    'topic | queue | channel | exchange | routing | subject | stream | subscription | group | bucket',
  'text format-replaced': 'format | layout | locale | zone | encoding | charset | date | time | currency',
};
