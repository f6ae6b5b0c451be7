/** Lines of many tools, as they print them: failures must stand out, and what only looks like one must not. */
import { describe, expect, it } from 'vitest';
import { scoreLine } from '../../../../src/distill/lines/line-score.ts';

const BUILD_FAILURES = [
  '--- FAIL: TestParseHeader (0.02s)',
  'FAIL\tgithub.com/acme/gate/parse\t0.412s',
  '    parse_test.go:41: expected "a=1", got "a=2"',
  './parse.go:17:9: undefined: readAll',
  'panic: runtime error: invalid memory address or nil pointer dereference',
  'src/app.ts(12,5): error TS2322: Type "string" is not assignable to type "number".',
  "src/app.ts:12:5 - error TS2304: Cannot find name 'foo'.",
  '  12:5  error  Unexpected var, use let or const instead  no-var',
  '✖ 3 problems (2 errors, 1 warning)',
  'src/lib.rs:10:5: error: mismatched types',
  'error[E0425]: cannot find value `x` in this scope',
  'error: could not compile `gate` (lib) due to 2 previous errors',
  'test result: FAILED. 11 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out',
  "main.c:8:3: error: use of undeclared identifier 'y'",
  'collect2: error: ld returned 1 exit status',
  'make: *** [Makefile:12: all] Error 2',
  'ninja: build stopped: subcommand failed.',
  'CMake Error at CMakeLists.txt:4 (find_package):',
  '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile',
  '[ERROR] Tests run: 5, Failures: 1, Errors: 0, Skipped: 0',
  '[INFO] BUILD FAILURE',
  "Execution failed for task ':app:compileJava'.",
  'FAILURE: Build failed with an exception.',
  'LedgerTest > balances FAILED',
  'Tests:       1 failed, 41 passed, 42 total',
  '  ● cart › adds items',
  '    Expected: 3',
  ' FAIL  test/cart.test.ts > cart > adds items',
  'AssertionError: expected 2 to be 3',
  '  1) cart adds items:',
  '  3 failing',
  'E       assert 2 == 3',
  'FAILED tests/test_cart.py::test_add - AssertionError: assert 2 == 3',
  '===== 1 failed, 12 passed in 0.41s =====',
  "ModuleNotFoundError: No module named 'yaml'",
  'src/cart.py:10:1: F401 [*] `os` imported but unused',
  'src/cart.py:7: error: Incompatible return value type (got "str", expected "int")  [return-value]',
  'would reformat src/cart.py',
  'npm ERR! code ERESOLVE',
  'npm error 404 Not Found - GET https://registry.example.com/left-padd',
  'error Command failed with exit code 1.',
  'ERROR: No matching distribution found for torchh==9',
  'Could not resolve dependencies for project com.acme:gate:jar:1',
  'error CS0103: The name "x" does not exist in the current context',
  'Failed!  - Failed:     1, Passed:    11, Skipped:     0, Total:    12',
  'Failure/Error: expect(cart.total).to eq(3)',
  '12 examples, 1 failure',
  'FAILURES!',
  'Tests: 12, Assertions: 30, Failures: 1.',
  'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
  'ERROR: Job failed: exit code 1',
  '##[error]Process completed with exit code 2.',
  'Exited with code exit status 1',
  'Error: Terraform exited with code 1.',
  '╷ Error: Invalid reference',
  'Error: UPGRADE FAILED: timed out waiting for the condition',
  "fatal: couldn't find remote ref refs/heads/nope",
  '** BUILD FAILED **',
  'Timed out 30000ms waiting for expect(locator).toBeVisible()',
  'ERROR: test failed: //gate:parse_test (see /var/log/test.log)',
  '//gate:parse_test                                              FAILED in 0.3s',
  '** (CompileError) lib/gate.ex:4: undefined function foo/0',
  'not ok 3 - adds items',
  'DEPRECATED: the following files would be reformatted by this hook: FAILED',
];

const HARMLESS = [
  '  ✓ adds items (3 ms)',
  'PASS test/cart.test.ts',
  'ok  \tgithub.com/acme/gate/parse\t0.412s',
  '--- PASS: TestParseHeader (0.02s)',
  'test result: ok. 12 passed; 0 failed; 0 ignored',
  'tests/test_errors.py::test_raises PASSED',
  'Downloading error-handler-1.2.0.jar (12 kB)',
  'Compiling thiserror v1.0.50',
  '0 errors, 0 warnings',
  'found 0 vulnerabilities',
  '  fail-fast: false',
  'set -euo pipefail',
  'Setting up libgpg-error0:amd64 (1.46) ...',
  '      continue-on-error: false',
];

const SERVICE_FAILURES = [
  'ERROR Connection pool exhausted',
  'dial tcp 10.0.0.7:5432: connect: connection refused',
  'lookup db.svc on 10.96.0.10:53: no such host',
  'x509: certificate has expired or is not yet valid',
  'level=error msg="request failed" status=503',
  '{"level":50,"msg":"unhandled rejection"}',
  'java.lang.OutOfMemoryError: Java heap space',
  'FATAL:  sorry, too many clients already: too many connections',
  'Liveness probe failed: HTTP probe failed with statuscode: 500',
  'MOVED 3999: redis cluster is down',
  'Deadlock found when trying to get lock; try restarting transaction',
  'circuit breaker opened for payments',
  'OOMKilled',
  'pods "web" is forbidden: exceeded quota: compute',
  '0/5 nodes are available: 5 Insufficient memory.',
  'rpc error: code = DeadlineExceeded desc = context deadline exceeded',
  'E0303 04:00:00.123456       1 reflector.go:138] failed to list *v1.Pod',
];

describe('forms of failure', () => {
  it.each(BUILD_FAILURES)('stands out in a build: %s', (line) => {
    expect(scoreLine(line).build).toBeGreaterThanOrEqual(20);
  });

  it.each(HARMLESS)('does not stand out in a build: %s', (line) => {
    expect(scoreLine(line).build).toBeLessThan(14);
  });

  it.each(SERVICE_FAILURES)('stands out in a service: %s', (line) => {
    expect(scoreLine(line).general).toBeGreaterThanOrEqual(15);
  });

  it.each([
    'INFO request done status=200',
    'GET /health 200 12ms',
    'Log entry 500',
    'no errors found',
    'errors=0 retries=0',
  ])('does not stand out in a service: %s', (line) => {
    expect(scoreLine(line).general).toBeLessThan(9);
  });
});
