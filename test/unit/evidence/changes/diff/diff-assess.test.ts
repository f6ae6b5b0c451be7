import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessDiff } from '../../../../../src/evidence/changes/diff/diff-assess.ts';
import { phraseOf } from '../../../../../src/evidence/changes/diff/risk.ts';
import { cpuOf } from '../../../../support/cpu-of.ts';

const diff = (file: string, lines: string) => `@@ ${file} @@\n${lines.replace(/^\n|\n$/g, '')}`;

it('reads on behind a long run of data in a line', () => {
  const data = Buffer.from(Array.from({ length: 60_000 }, (_, at) => (at * 7919 + 13) & 255)).toString('base64');
  const said = (value: string) =>
    assessDiff(diff('src/logo.ts', `-export const logo = 'x';\n+export const logo = '${value}';`)).risks.map(
      ({ kind }) => kind,
    );
  expect(said(data)).toEqual(said('y'));
  expect(said(data)).toContain('name-replaced');
});

const risky: [string, RegExp, string, string][] = [
  [
    'a time limit in another unit',
    /time limit lower: 5 s → 300 ms/,
    'a.go',
    '-\tctx, cancel := context.WithTimeout(ctx, 5*time.Second)\n+\tctx, cancel := context.WithTimeout(ctx, 300*time.Millisecond)',
  ],
  ['a time that lost its unit', /time limit lower: 2 s → 2 ms/, 'pay/values.yaml', '-  wait: 2s\n+  wait: 2'],
  [
    'an argument that its comment names',
    /acknowledgement dropped: autoAck: true → false/,
    'm.go',
    '-\tch.Consume(q, tag, true /* autoAck */, false, nil)\n+\tch.Consume(q, tag, false /* autoAck */, false, nil)',
  ],
  [
    'a confirmation that has become its own business',
    /acknowledgement dropped: auto_ack: True → False/,
    'm.py',
    '-ch.basic_consume(queue="q", auto_ack=True, on_message=f)\n+ch.basic_consume(queue="q", auto_ack=False, on_message=f)',
  ],
  [
    'an argument with its name before it',
    /switch turned: shared: false → true/,
    'm.c',
    '-  open(path, /* shared= */ false);\n+  open(path, /* shared= */ true);',
  ],
  [
    'a temporary file that stays',
    /files left/,
    'p.py',
    '-render(src, out)\n+copy = f"/tmp/{job}.raw"\n+unfold(src, copy)\n+render(copy, out)',
  ],
  [
    'a temporary folder that stays',
    /files left/,
    'p.ts',
    "-unpack(file);\n+const home = mkdtempSync(join(tmpdir(), 'a-'));\n+unpack(file, home);",
  ],
  ['a pool made small in YAML', /concurrency lower: 20 → 2/, 'pool.yaml', '-pool_size: 20\n+pool_size: 2'],
  [
    'a builder that rewrites the same quantities',
    /1 s → 1 min/,
    'l.rs',
    '-    Limiter::new(100, Duration::from_secs(1))\n+    Limiter::builder().limit(100).per(Duration::from_secs(60)).build()',
  ],
  [
    'heap options',
    /memory bound lower: 4096 MiB → 512 MiB/,
    'v.yaml',
    '-  value: "-Xmx4g -server"\n+  value: "-Xmx512m -server"',
  ],
  [
    'a null check that is gone',
    /guard lost/,
    'c.go',
    '-\tif r.Card == nil {\n-\t\treturn ""\n-\t}\n \treturn r.Card.Brand',
  ],
  [
    'a query once an item',
    /call once an item: findOne/,
    'o.ts',
    ' for (const line of lines) {\n+  const offer = await offers.findOne(line.sku);\n   total += line.price;\n }',
  ],
  [
    'a list that only grows',
    /grows without bound or lock: seenTokens/,
    's.py',
    '+seenTokens = []\n def handle(t):\n+    seenTokens.append(t)',
  ],
  [
    'a resource no longer closed',
    /release dropped/,
    't.java',
    '-        try (Reader r = open(p)) {\n-            return r.read();\n-        }\n+        Reader r = open(p);\n+        return r.read();',
  ],
  ['a dropped index', /index dropped/, 'm.sql', '+DROP INDEX idx_orders_city;'],
  ['a dropped column', /schema removed/, 'm.sql', '+ALTER TABLE members DROP COLUMN fax;'],
  ['a wait that is gone', /no longer waits/, 'r.ts', '-  await tokens.insert(t)\n+  tokens.insert(t)'],
  [
    'a renamed key on the wire',
    /parcelId → parcel_id/,
    'e.py',
    '-        "parcelId": p.id,\n+        "parcel_id": p.id,',
  ],
  [
    'a cache key that lost a part',
    /cache key: /,
    'w.rb',
    '-    "widget:#{tenant.id}:#{widget.id}" # cache key\n+    "widget:#{widget.id}" # cache key',
  ],
  [
    'a setting that is gone',
    /setting dropped: TILE_HOST/,
    'd.yaml',
    '         - name: LOG\n-        - name: TILE_HOST\n-          value: tiles',
  ],
  [
    'a pattern that can run away',
    /expression runaway/,
    'f.ts',
    '-const url = /https?:\\S+/\n+const url = /^(([a-z]+\\.?)+)+$/',
  ],
  [
    'a comparison turned round',
    /condition altered|calculation altered/,
    'g.go',
    '-\treturn s.OnHand-s.Held >= n\n+\treturn s.OnHand >= n',
  ],
  [
    'locks in another order',
    /lock order/,
    'l.py',
    '-    a = lock(first)\n-    b = lock(second)\n+    b = lock(second)\n+    a = lock(first)',
  ],
  [
    'a narrower type',
    /type narrowed: u64 → i32/,
    'i.rs',
    '-fn id(n: u64) -> u64 { n }\n+fn id(n: u64) -> u64 { n as i32 as u64 }',
  ],
  ['a renumbered field', /field number: 3 → 2/, 'u.proto', '-  int64 amount = 3;\n+  int64 amount = 2;'],
  [
    'a wider lock',
    /lock taken/,
    's.java',
    '-    public Seat find(String id) {\n+    public synchronized Seat find(String id) {',
  ],
  [
    'a header that is stripped',
    /entry added: - x-signature/,
    'e.yaml',
    ' request_headers_to_remove:\n   - x-debug\n+  - x-signature',
  ],
  ['an address', /address replaced: /, 'd.yaml', '-  value: http://rates.svc:8080\n+  value: http://rate.svc:8080'],
  [
    'a query without its limit',
    /query clause lost/,
    'q.ts',
    "-  return db('audit').where({ org }).limit(200)\n+  return db('audit').where({ org })",
  ],
  [
    'a known call that moved into a loop',
    /call once an item: query/,
    'o.ts',
    " \n-  const rows = await db.query('SELECT id, cents FROM a JOIN b ON b.a = a.id');\n+  const rows = await db.query('SELECT id FROM a');\n+  for (const row of rows) {\n+    row.cents = await db.query('SELECT cents FROM b WHERE a = ?', [row.id]);\n+  }",
  ],
  [
    'a transaction around a whole loop',
    /around a whole loop/,
    'f.py',
    '-    for part in parts:\n-        with db.transaction():\n-            save(part)\n+    with db.transaction():\n+        for part in parts:\n+            save(part)',
  ],
];

risky.push(
  [
    'a search for a part inside',
    /query widened/,
    'q.rb',
    '-    { match: { name: params[:q] } }\n+    { wildcard: { "name.raw" => { value: "*#{params[:q]}*" } } }',
  ],
  [
    'a column that a migration alters',
    /column altered/,
    'database/migrations/2_rows.php',
    "+        Schema::table('rows', function ($table) {\n+            $table->decimal('cents', 14, 4)->change();\n+        });",
  ],
  [
    'a field of a message that gets another type',
    /type altered: takenAt: long → OffsetDateTime/,
    'events/ParcelEvent.java',
    '     private final String hub;\n-    private final long takenAt;\n+    private final OffsetDateTime takenAt;',
  ],
  [
    'a share of memory that became a bound',
    /memory bound lower: -XX:MaxRAMPercentage=75 → -Xmx512m/,
    'values.yaml',
    '-  JAVA_OPTS: "-XX:MaxRAMPercentage=75 -XX:+UseG1GC"\n+  JAVA_OPTS: "-Xms256m -Xmx512m -XX:+UseG1GC"',
  ],
  [
    'loops within loops',
    /loops within loops/,
    'm.go',
    '+\tfor i := range ps {\n+\t\tfor j := range ps {\n+\t\t\tfor k := range ps {\n+\t\t\t\tfit(i, j, k)\n+\t\t\t}\n+\t\t}\n+\t}',
  ],
);

const harmless: [string, string, string][] = [
  ['copy', 'a.ts', "-export const EMPTY = 'Nothing here';\n+export const EMPTY = 'Nothing here yet';"],
  ['colours', 'theme.ts', '-  accent: "#3b82f6",\n+  accent: "#2563eb",'],
  ['log lines', 'a.py', '-    log.debug("poll %s", n)\n+    log.debug("poll n=%s", n)'],
  ['re-ordered imports', 'a.py', '-import b\n-import a\n+import a\n+import b'],
  ['layout', 'a.ts', '-const a = {b:1}\n+const a = { b: 1 }'],
  ['documentation', 'docs/run.md', '-Timeout is 5 s\n+Timeout is 50 s'],
  ['a test', 'src/a.test.ts', '-  expect(limit).toBe(5)\n+  expect(limit).toBe(500)'],
  ['a local rename', 'a.go', '-\tr := rooms[id]\n+\troom := rooms[id]'],
  ['a patch bump', 'go.mod', '-\texample.org/lib v1.4.1\n+\texample.org/lib v1.4.2'],
  ['a tenth more', 'c.yaml', '-cache_entries: 50000\n+cache_entries: 55000'],
  ['a comment', 'a.java', '+    // first the map, then the hold'],
  ['a staging file', 'deploy/staging/pool.yaml', '-pool_size: 20\n+pool_size: 2'],
  [
    'a handler tidied with helpers',
    'h.go',
    '-\tvar req Order\n-\tif err := json.NewDecoder(r.Body).Decode(&req); err != nil {\n-\t\thttp.Error(w, err.Error(), 400)\n-\t\treturn\n-\t}\n+\treq, err := decodeRequest[Order](r)\n+\tif err != nil {\n+\t\twriteError(w, http.StatusBadRequest, err)\n+\t\treturn\n+\t}',
  ],
  [
    'a loop turned into a comprehension',
    'a.py',
    '-    out = []\n-    for r in rows:\n-        out.append(to_dto(r))\n-    return out\n+    return [to_dto(r) for r in rows]',
  ],
  [
    'destructuring',
    'a.ts',
    '-  const id = req.params.id\n-  const user = req.user\n+  const { user, params: { id } } = req',
  ],
  ['one more field returned', 'a.ts', "-    return { cents: 390 };\n+    return { cents: 390, currency: 'EUR' };"],
  ['a constant given a name', 'a.ts', '+const MOST = 20;\n-  return lines.slice(-20);\n+  return lines.slice(-MOST);'],
  [
    'a constant given a name above another one',
    'a.ts',
    "+const MOST_LINES = 20;\n-    const lines = [...old, query.get('item') ?? '1'].slice(-20);\n+    const lines = [...old, query.get('item') ?? '1'].slice(-MOST_LINES);",
  ],
  [
    'a promise chain turned into await',
    'a.js',
    '-  return load(id).then((u) => render(u))\n+  const u = await load(id)\n+  return render(u)',
  ],
  ['a list in another order', 'a.go', '-\tsuites: []uint16{tls.A, tls.B},\n+\tsuites: []uint16{tls.B, tls.A},'],
  [
    'a patch bump of a coordinate',
    'build.gradle',
    "-  implementation 'org.acme:lib:2.17.1'\n+  implementation 'org.acme:lib:2.17.2'",
  ],
  ['what a store writes down of slow queries', 'my.cnf', '-long_query_time = 10\n+long_query_time = 1'],
  ['upkeep that comes less often', 'postgresql.conf', '-checkpoint_timeout = 5min\n+checkpoint_timeout = 7min'],
  ['another version of a hook', '.pre-commit-config.yaml', '-    rev: v0.4.8\n+    rev: v0.4.9'],
  ['a quieter log', 'c.yaml', '-log.level: info\n+log.level: warn'],
];

describe('assessDiff', () => {
  it.each(risky)('sees %s', (_, what, file, lines) => {
    const { risks, idle } = assessDiff(diff(file, lines));
    expect(idle).toBeUndefined();
    expect(risks.map(phraseOf).join('; ')).toMatch(what);
    expect(risks.find((risk) => what.test(phraseOf(risk)))?.severity).toBeGreaterThanOrEqual(0.5);
  });

  it.each(harmless)('finds little in %s', (_, file, lines) => {
    const { risks } = assessDiff(diff(file, lines));
    expect(risks.filter(({ severity }) => severity >= 0.35).map(phraseOf)).toEqual([]);
  });

  it('says where in the file it stands', () => {
    const { risks } = assessDiff(
      '--- a/pool.yaml\n+++ b/pool.yaml\n@@ -40,2 +41,2 @@\n name: rates\n-pool_size: 20\n+pool_size: 2',
    );
    expect(risks[0]).toEqual({
      kind: 'concurrency-lower',
      severity: 1,
      excerpt: 'pool_size: 20 → pool_size: 2',
      position: { path: 'pool.yaml', line: 42 },
      quantity: { before: 20, after: 2, dimension: 'plain' },
    });
  });

  it('sees that a file stays which is told not to go with its scope', () => {
    const kept = diff('p.py', '+with tempfile.NamedTemporaryFile(delete=False) as page:\n+    page.write(body)');
    expect(assessDiff(kept).risks.map(({ kind }) => kind)).toContain('files-left');
  });

  it.each([
    ['removed', '+copy = f"/tmp/{job}.raw"\n+unfold(src, copy)\n+os.unlink(copy)'],
    ['gone with their scope', '+with tempfile.TemporaryDirectory() as home:\n+    unfold(src, home)'],
    ['nothing new', '-copy = f"/tmp/{job}.raw"\n+copy = f"/tmp/{job}.bin"'],
  ])('takes temporary files for harmless that are %s', (_, lines) => {
    expect(assessDiff(diff('p.py', lines)).risks.map(({ kind }) => kind)).not.toContain('files-left');
  });

  it('takes a bounded container for harmless', () => {
    const { risks } = assessDiff(diff('a.py', '+recent = deque(maxlen=100)\n def handle(t):\n+    recent.append(t)'));
    expect(risks.find(({ kind }) => kind.startsWith('grows'))?.severity ?? 0).toBeLessThan(0.3);
  });

  it('cancels a line that moved between files', () => {
    const moved = `${diff('a.go', '-\tif r == nil { return }')}\n${diff('b.go', '+\tif r == nil { return }')}`;
    expect(assessDiff(moved).risks.find(({ kind }) => kind.includes('lost'))).toBeUndefined();
  });

  it('never throws and stays bounded on foreign text', () => {
    const line = fc
      .tuple(fc.constantFrom('+', '-', ' ', '@@ ', '--- ', ''), fc.string({ maxLength: 200 }))
      .map(([sign, text]) => sign + text);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { risks, text } = assessDiff(lines.join('\n'));
        expect(risks.length).toBeLessThanOrEqual(40);
        expect(text.length).toBeLessThanOrEqual(40_000);
        for (const { severity } of risks) expect(severity >= 0 && severity <= 1).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('reads long hostile lines quickly', async () => {
    for (const unit of ['(', 'a', 'a.', '1_', 'x ', '"']) {
      const lines = Array(300)
        .fill(`+${unit.repeat(5000)}`)
        .join('\n');
      expect(await cpuOf(() => assessDiff(diff('a.go', lines)))).toBeLessThan(3_000);
    }
  });
});
