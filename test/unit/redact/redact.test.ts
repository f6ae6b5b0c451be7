/** What is a secret and what is none, each kind by examples; and what holds of every text. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { knowSecrets, redact, redactOutput, secretIn } from '../../../src/redact/redact.ts';
import { patternFault } from '../../../src/redact/team-patterns.ts';

const long = 'Zx9Kq2Lm8Vn4Bt7Rw3Yp6Hs1Jd5Fg0Qa';
const basic = Buffer.from('deploy:n0t-for-eyes').toString('base64');
const pem = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA7bq4'.repeat(3)}\n${'q83vEjRWeJq83vEjRWeJ'.repeat(3)}\n-----END RSA PRIVATE KEY-----`;

beforeAll(() => {
  knowSecrets({
    values: [
      { name: 'OPS_TOKEN', value: 'plainlookingvalue' },
      { name: 'HEADER', value: `Basic ${basic}` },
      { name: 'QUEUE_URL', value: 'amqp://worker:rabbit%20hole@mq.example/' },
      { name: 'ODD', value: 'with"quote&mark' },
      { name: 'TENANT', value: 'production', maybeSetting: true },
      { name: 'AREA', value: 'eu-central-1', maybeSetting: true },
      { name: 'SHORT_TOKEN', value: 'seven77' },
    ],
    patterns: ['ACME-[0-9]{8}', '(?:QX|QY)[a-f]{6}'],
    off: ['scanner'],
  });
});

describe('what is redacted', () => {
  it.each([
    ['a bearer header', `Bearer ${long}`, long, 'bearer'],
    ['a basic header', `curl -H "x: Basic ${basic}"`, basic, 'OPS_TOKEN|HEADER|basic'],
    ['an AWS key id', 'key AKIAQ7ZX3MPLK2VWT5RB used', 'AKIAQ7ZX3MPLK2VWT5RB', 'aws-key'],
    ['an AWS secret key', `aws_secret_access_key = ${long}AB/+12`, long, 'access-key'],
    ['a Google key', `?key=AIza${long}abc`, long, 'google-key'],
    ['an Azure account key', `AccountName=x;AccountKey=${long}==;Suffix=y`, long, 'account-key'],
    ['a JWT', 'got eyJhbGciOiJub25lIn0.eyJzdWIiOiJib2IifQ.c2lnbmF0dXJl back', 'eyJzdWIiOiJib2IifQ', 'jwt'],
    ['a private key', `key:\n${pem}\nend`, 'MIIEpAIBAAKCAQEA', 'private-key'],
    ['a private key in one line', JSON.stringify({ pem }), 'q83vEjRWeJ', 'private-key'],
    ['a private key that is cut off', pem.slice(0, 120), 'MIIEpAIBAAKCAQEA', 'private-key'],
    [
      'a private key in base64',
      `tls.pem: ${Buffer.from(pem).toString('base64')}`,
      Buffer.from(pem).toString('base64').slice(40),
      'private-key',
    ],
    ['a connection string', 'postgres://shop:pa/ss@word@db:5432/shop', 'pa/ss', 'login'],
    ['a Redis URL without a user', 'redis://:hunter2@cache:6379', 'hunter2', 'login'],
    ['an escaped URL', String.raw`{"u":"https:\/\/bob:hunter2@host\/x"}`, 'hunter2', 'login'],
    ["a Go driver's string", 'shop:hunter2@tcp(db:3306)/shop', 'hunter2', 'login'],
    ['a Slack token', 'xoxb-123456789012-abcdefghijkl', '123456789012', 'slack-token'],
    [
      'a Slack webhook',
      'https://hooks.slack.com/services/T0/B0/abcdefghijklmnopqrst',
      'abcdefghijklmnopqrst',
      'slack-webhook',
    ],
    ['a GitHub token', `remote: ghp_${long}`, long, 'github-token'],
    ['a GitLab token', `glpat-${long}`, long, 'gitlab-token'],
    ['a provider key', `sk-proj-${long}`, long, 'api-key'],
    ['a named password', 'user=shop password=hunter2 host=db', 'hunter2', 'password'],
    ['a password in YAML', '  db_password: correcthorse\n', 'correcthorse', 'password'],
    ['a password with escapes in JSON', '{"password":"hun\\"ter2","a":1}', 'ter2', 'password'],
    ['JSON inside JSON', '{"body":"{\\"apiKey\\":\\"hunter2hunter\\"}"}', 'hunter2hunter', 'api-key'],
    ['a number as a password', '{"dbPassword": 12345678}', '12345678', 'password'],
    ['a variable of a pod', '- name: DB_PASSWORD\n  value: hunter2', 'hunter2', 'password'],
    ['an attribute of a span', '{"key":"db.password","value":{"stringValue":"hunter2"}}', 'hunter2', 'password'],
    ['an argument', 'run --token s3cretvalue99 --fast', 's3cretvalue99', 'token'],
    ['an argument in a list', '["--api-key", "s3cretvalue99"]', 's3cretvalue99', 'api-key'],
    ['an element', '<Password>hunter2</Password>', 'hunter2', 'password'],
    ['a query', 'GET /x?access_token=s3cretvalue99&a=1', 's3cretvalue99', 'token'],
    ['a cookie', 'Set-Cookie: sid=s3cretvalue99; Path=/', 's3cretvalue99', 'cookie'],
    ['a value of a variable', 'said plainlookingvalue aloud', 'plainlookingvalue', 'OPS_TOKEN'],
    ["the password in a header's value", 'user n0t-for-eyes', 'n0t-for-eyes', 'HEADER'],
    ["the password in a URL's value", 'rabbit hole', 'rabbit hole', 'QUEUE_URL'],
    ['a value escaped in JSON', JSON.stringify('with"quote&mark'), 'quote&mark', 'ODD'],
    ['a value escaped in a URL', encodeURIComponent('with"quote&mark'), 'quote%26', 'ODD'],
    ['a value in base64', Buffer.from('plainlookingvalue').toString('base64'), 'cGxhaW5sb29r', 'OPS_TOKEN'],
    ['a token behind an escaped equals sign', `GET /cb?to=%2Fx%3Ftoken%3Dghp_${long}`, long, 'token|github-token'],
    ['a token that colours stand around', `key \u001b[1;33mghp_${long}\u001b[0m`, long, 'github-token'],
    ['a token in coloured JSON', JSON.stringify(`\u001b[33mghp_${long}\u001b[0m`), long, 'github-token'],
    ['a token behind an escaped character', `"\\u003cghp_${long}\\u003e"`, long, 'github-token'],
    ['a bearer in a query', `Authorization%3A%20Bearer%20${long}`, long, 'bearer|authorization'],
    ['a password in an escaped URL', 'to=https%3A%2F%2Fx%2F%3Fpassword%3Dhunter2Horse', 'hunter2Horse', 'password'],
    ['a login in an escaped URL', 'dsn=pg%3A%2F%2Fbob%3Ahunter2%40db%2Fshop', 'hunter2', 'login'],
    ['a signed Azure URL', `https://a.example/b?sv=1&sig=${long}%3D&se=2`, long, 'signature'],
    ['a signed Google URL', `https://a.example/b?X-Goog-Signature=${long}`, long, 'signature'],
    ['a password by its short name', 'SMTP_PASS=hunter2Horse', 'hunter2Horse', 'secret'],
    ['a password in wide columns', 'password      =      hunter2', 'hunter2', 'password'],
    ['a password in a YAML block', 'password: |\n  hunter2\nuser: x', 'hunter2', 'password'],
    ['a password in TOML', 'password = """hunter2"""', 'hunter2', 'password'],
    ['a password in bytes', "{'password': b'hunter2'}", 'hunter2', 'password'],
    ['a password in SQL', "CREATE ROLE app PASSWORD 'hunter2'", 'hunter2', 'password'],
    [
      'JSON inside JSON inside JSON',
      JSON.stringify(JSON.stringify({ a: JSON.stringify({ password: 'hunter2' }) })),
      'hunter2',
      'password',
    ],
    ["Docker's login", `{"auths":{"https://r.example":{"auth":"${basic}"}}}`, basic, 'basic|HEADER'],
    ['a value in lower-case escapes', 'x=with%22quote%26mark', 'quote%26mark', 'ODD'],
    ["a value as Go's JSON has it", String.raw`with\"quote\u0026mark`, 'u0026mark', 'ODD'],
    ['a value in HTML', 'with&quot;quote&amp;mark', 'quote&amp;mark', 'ODD'],
    ['a value in hex', Buffer.from('plainlookingvalue').toString('hex'), '706c61696e', 'OPS_TOKEN'],
    [
      'a value within base64',
      Buffer.from('a:plainlookingvalue!').toString('base64'),
      Buffer.from('a:plainlookingvalue!').toString('base64').slice(4, 20),
      'OPS_TOKEN',
    ],
    ['a value in capitals', 'with "PLAINLOOKINGVALUE"? WITH"QUOTE&MARK', 'QUOTE&MARK', 'ODD'],
    ['a name with a character that nobody sees', 'pass\u200bword=hunter2Horse', 'hunter2Horse', 'password'],
    ['a name that is parted where a line may be', 'pass\u00adword: "hunter2Horse"', 'hunter2Horse', 'password'],
    ['a token with such a character', `ghp_${long.slice(0, 8)}\u2060${long.slice(8)}`, long.slice(8), 'github-token'],
    ['a full-width sign', 'password\uff1dhunter2Horse', 'hunter2Horse', 'password'],
    ['a full-width name', '\uff50\uff41\uff53\uff53\uff57\uff4f\uff52\uff44=hunter2Horse', 'hunter2Horse', 'password'],
    [
      'a header in base64',
      `x/${Buffer.from(`Authorization: Bearer ${long}`).toString('base64')}`,
      Buffer.from(`Authorization: Bearer ${long}`).toString('base64').slice(8),
      'authorization|bearer',
    ],
    ['a password on the next line', 'password:\n  hunter2Horse\nuser: bob', 'hunter2Horse', 'password'],
    [
      'a password in a form',
      '{"db_password": {"type": 1, "value": "x"}, "password":{"value":"hunter2"}}',
      'hunter2',
      'password',
    ],
    ['a pair of name and value', '[["user","bob"],["password","hunter2Horse"]]', 'hunter2Horse', 'password'],
    ["SQL's password", "CREATE USER u IDENTIFIED WITH native BY 'hunter2'", 'hunter2', 'password'],
    ["netrc's password", 'machine h login bob password hunter2Horse', 'hunter2Horse', 'password'],
    ['a name whose last word is Pass', 'dbPass=hunter2Horse', 'hunter2Horse', 'secret'],
    ['a variable with a login', 'REDISCLI_AUTH=hunter2Horse redis-cli', 'hunter2Horse', 'secret'],
    ['a long flag with a login', 'curl --user bob:hunter2 https://h/', 'hunter2', 'password'],
    ['a column of CSV', 'id,password,role\n1,hunter2,admin\n2,other22,dev\n', 'other22', 'password'],
    ['a column of a table', '| user | api key |\n|---|---|\n| bob | h7Kq22mm |', 'h7Kq22mm', 'api-key'],
    ["a bot's token", `bot123456789:AA${long}x`, long, 'telegram-token'],
    [
      'a list of Kubernetes Secrets',
      '{"kind":"SecretList","apiVersion":"v1","items":[{"metadata":{"name":"a"},"data":{"x":"aHVudGVyMg=="}}]}',
      'aHVudGVyMg',
      'secret',
    ],
    ["the team's pattern", 'id ACME-12345678.', 'ACME-12345678', 'team pattern'],
    ['a pattern without a fixed start', 'id QYabcdef.', 'QYabcdef', 'team pattern'],
  ])('%s', async (_, text, secret, kind) => {
    expect(text).toContain(secret);
    const clean = redact(text);
    expect(clean).not.toContain(secret);
    expect(clean).toMatch(new RegExp(`\\[redacted: (?:${kind})\\]`));
    expect(redact(clean)).toBe(clean);
    expect(await redactOutput(text)).toBe(clean);
    expect(secretIn(text)).not.toBeNull();
  });

  it.each([
    [
      'args:\n- --password\n- hunter22x\n- --port\n- "80"',
      'args:\n- --password\n- [redacted: password]\n- --port\n- "80"',
    ],
    [
      'Args:\r\n      --db-password\r\n      hunter22x\r\n',
      'Args:\r\n      --db-password\r\n      [redacted: password]\r\n',
    ],
    ['+    - "--api-key"\n+    - "hunter22xZ9"', '+    - "--api-key"\n+    - "[redacted: api-key]"'],
  ])('finds the item of a list behind the flag of a secret: %j', (text, clean) => {
    expect(redact(text)).toBe(clean);
  });

  it.each(['- --token\n- --verbose', '  --password\n      The password that it logs in with.'])(
    'leaves what follows such a flag and is no value: %j',
    (text) => {
      expect(redact(text)).toBe(text);
    },
  );

  it('keeps JSON readable', () => {
    const text = '{"password": 12345678, "token":"s3cretvalue99", "url":"https://a:b@c/d"}';
    expect(JSON.parse(redact(text))).toEqual({
      password: '[redacted: password]',
      token: '[redacted: token]',
      url: 'https://[redacted: login]@c/d',
    });
  });

  it('leaves the results of a server that is switched off, but for known values', async () => {
    const text = 'ghp_AAAABBBBCCCCDDDDEEEEFFFF plainlookingvalue';
    expect(await redactOutput(text, 'scanner')).toBe('ghp_AAAABBBBCCCCDDDDEEEEFFFF [redacted: OPS_TOKEN]');
    expect(await redactOutput(text, 'other')).toBe('[redacted: github-token] [redacted: OPS_TOKEN]');
  });
});

describe('what is no secret', () => {
  const certificate = Buffer.from(pem.replaceAll('RSA PRIVATE KEY', 'CERTIFICATE')).toString('base64');
  it.each([
    ['a git hash', 'commit 2fd4e1c67a2d28fced849ee1bb76e7391b93eb12'],
    ['a UUID', 'request 6fa459ea-ee8a-3ca4-894e-db77e160355e'],
    [
      'an image digest',
      'docker-pullable://nginx@sha256:4bf92f3577b34da6a3ce929d0e0e47364bf92f3577b34da6a3ce929d0e0e4736',
    ],
    ['a trace id', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'],
    ['a certificate', `caBundle: ${certificate}`],
    ['a certificate in PEM', pem.replaceAll('RSA PRIVATE KEY', 'CERTIFICATE')],
    ['a public key', pem.replaceAll('RSA PRIVATE KEY', 'PUBLIC KEY')],
    ['metrics', 'token_bucket_fill_total{secret="db-credentials"} 5\npassword_resets_total 7'],
    ['counters', 'tokens=500 max_tokens: 4096 token=1200000000'],
    ['prose', 'Unexpected token: identifier. Basic authentication failed: password: incorrect for user bob'],
    ['what a person is told to write', 'write redis://:PASSWORD@host:6379 into REDIS_URL, not amqp://bob:***@mq'],
    ['references', 'password: $DB_PASSWORD token: {{ .Values.token }} secret: <set in db>'],
    ['names of secrets', '"secret":"db-credentials", secretName: checkout-tls'],
    ['source text', 'const token = await fetchToken(user); this.password = config.password;'],
    ['a page token', 'nextPageToken=Zx9Kq2Lm8Vn4Bt7R'],
    ['an address with a port', 'http://shop:8080/users/bob@example.com'],
    ['an image tag', 'shop@2x.png git@github.com:acme/shop.git task-runner-sk-service-7d9f8b6c5d-abcde'],
    ['what ends like a short name', 'first_pass=enabled low-pass: butterworth 3 of 4 pass, bypass=1'],
    ['a signature of a method', 'f?sig=short, "auth": "kerberos"'],
    ['settings in variables', 'production in eu-central-1, seven77'],
    ['what refers to a secret on the next lines', 'password:\n  secretKeyRef:\n    name: db\ntoken:\n  - one12345'],
    ['lists of names', '{"required":["password","email"],"also":["token","user"]}'],
    [
      'a table with words below such names',
      'token,secret,why\nbearer,none,unset\n\npassword, secret, and others 12345\nso, one, two',
    ],
    ['letters that are only odd', '✔️ ｏｋ pass\u200bed in 12 ms'],
    ['text in base64', `data ${Buffer.from('the deploy of v2 is done and all is well since').toString('base64')}`],
    ['a login that is required', 'REQUIRE_AUTH=enabled BASIC_AUTH=true'],
  ])('%s', (_, text) => {
    expect(redact(text)).toBe(text);
    expect(secretIn(text)).toBeNull();
  });
});

describe('every text', () => {
  const bits = fc.constantFrom(
    'password=',
    '"token":"',
    'Bearer ',
    '://',
    '@',
    'eyJ',
    '.',
    'ghp_',
    'AKIA',
    'xoxb-',
    '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    '\\',
    '"',
    ' ',
    '\n',
    ':',
    '=',
    'abcDEF123456789012345',
    '[redacted: jwt]',
    'ACME-12345678',
    'é',
    '\ud83d',
  );
  const texts = fc.array(bits, { maxLength: 30 }).map((parts) => parts.join(''));

  it('is the same when it is redacted twice, and holds no secret then', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redact(text);
        expect(redact(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is redacted the same in slices', async () => {
    const text = `${'x'.repeat(65_530)} password=hunter2hunter ${'y'.repeat(70_000)}${pem}${'z'.repeat(131_072)} ghp_${long}`;
    const clean = await redactOutput(text);
    expect(clean).toBe(redact(text));
    expect(clean).not.toMatch(/hunter2|MIIEpA|Zx9Kq2/);
  });
});

describe('a large output', () => {
  it.each([
    ['log lines', 'INFO order 17 handled in 20 ms, token: none\n'],
    ['hits that are none', 'token= '],
    ['ends without beginnings', 'a:@tcp( '],
  ])('of %s lets other work have its turns', async (_, unit) => {
    const text = unit.repeat(Math.ceil(2_000_000 / unit.length));
    let turns = 0;
    let going = true;
    const count = (): void => {
      turns += 1;
      if (going) setImmediate(count);
    };
    setImmediate(count);
    await redactOutput(text);
    going = false;
    expect(turns).toBeGreaterThanOrEqual(Math.floor(text.length / 65_536));
  });
});

describe("the team's patterns", () => {
  it('are refused when they cannot be searched for in linear time, or fit everything', () => {
    expect(patternFault('ACME-[0-9]{8}')).toBeNull();
    expect(patternFault('(a+)+b')).toBeNull();
    expect(patternFault('(?=x)y')).toContain('linear');
    expect(patternFault('(a)\\1')).toContain('linear');
    expect(patternFault('[a-')).toContain('linear');
    expect(patternFault('x*')).toContain('empty');
  });
});
