/**
 * Build logs of scripted languages and of what ships: pytest, jest, bazel, terraform, docker build.
 * Owns: the logs and the lines that decide. Refuses: knowing the rules that choose lines.
 */
import type { BuildCase } from './compiled-cases.ts';
import { hosted, many, sectioned } from './runner-frame.ts';

const parts = ['catalog', 'pricing', 'ledger', 'basket', 'search', 'gateway', 'mail', 'stock'];

export const scriptedCases: BuildCase[] = [
  {
    name: 'pytest: two of many tests, in parallel',
    deciding: [
      'test_refund_is_rounded_once',
      "Decimal('10.01') == Decimal('10.00')",
      'test_mail_is_queued',
      'ConnectionRefusedError',
      '2 failed',
    ],
    log: sectioned(
      [
        {
          name: 'prepare_script',
          title: 'Preparing environment',
          lines: many(
            80,
            (at) => `Collecting ${parts[at % 8]}-client==${at}.${at % 5}.0 (from -r requirements.txt (line ${at}))`,
          ),
        },
        {
          name: 'step_script',
          title: 'Executing "step_script" stage of the job script',
          lines: [
            '$ pytest -n 4 -v tests',
            '============================= test session starts ==============================',
            'platform linux -- Python 3.12.7, pytest-8.3.3, pluggy-1.5.0',
            'created: 4/4 workers',
            ...many(
              220,
              (at) =>
                `[gw${at % 4}] [${String(Math.floor(at / 2.22)).padStart(3)}%] ${at === 71 || at === 160 ? 'FAILED' : 'PASSED'} tests/${parts[at % 8]}/test_${parts[at % 8]}.py::${at === 71 ? 'test_refund_is_rounded_once' : at === 160 ? 'test_mail_is_queued' : `test_case_${at}`} `,
            ),
            '=================================== FAILURES ===================================',
            '_________________________ test_refund_is_rounded_once __________________________',
            '[gw3] linux -- Python 3.12.7 /usr/local/bin/python3.12',
            '',
            '    def test_refund_is_rounded_once():',
            '        refund = Refund(lines=[Line(net="3.335"), Line(net="6.665")])',
            '>       assert refund.total() == Decimal("10.00")',
            "E       AssertionError: assert Decimal('10.01') == Decimal('10.00')",
            '',
            'tests/ledger/test_ledger.py:64: AssertionError',
            '_____________________________ test_mail_is_queued ______________________________',
            '[gw0] linux -- Python 3.12.7 /usr/local/bin/python3.12',
            '',
            '    def connect(address):',
            '>       sock.connect(sa)',
            'E       ConnectionRefusedError: [Errno 111] Connection refused',
            '',
            '/usr/local/lib/python3.12/socket.py:837: ConnectionRefusedError',
            '=========================== short test summary info ============================',
            "FAILED tests/ledger/test_ledger.py::test_refund_is_rounded_once - AssertionError: assert Decimal('10.01') == Decimal('10.00')",
            'FAILED tests/mail/test_mail.py::test_mail_is_queued - ConnectionRefusedError: [Errno 111] Connection refused',
            '================== 2 failed, 218 passed, 3 warnings in 61.20s ==================',
          ],
        },
      ],
      ['\u001b[31;1mERROR: Job failed: exit code 1', '\u001b[0;m'],
    ),
  },
  {
    name: 'jest: a snapshot and a timeout',
    deciding: [
      'src/basket/Total.test.tsx',
      'shows the discount once',
      'Exceeded timeout of 5000 ms',
      'src/search/suggest.test.ts',
      'Tests:       2 failed',
    ],
    log: hosted([
      {
        name: 'npm ci',
        lines: [
          '',
          'added 1422 packages, and audited 1423 packages in 21s',
          '',
          '211 packages are looking for funding',
          'found 0 vulnerabilities',
        ],
      },
      {
        name: 'npx jest --ci',
        exit: 1,
        lines: [
          ...many(
            130,
            (at) => `PASS src/${parts[at % 8]}/part${at}.test.ts${at % 6 ? '' : ` (${5 + (at % 7)}.${at % 10} s)`}`,
          ),
          'FAIL src/basket/Total.test.tsx',
          '  ● Total › shows the discount once',
          '',
          '    expect(received).toBe(expected) // Object.is equality',
          '',
          '    Expected: "9.00"',
          '    Received: "8.10"',
          '',
          '      31 |     render(<Total lines={lines} discount={10} />);',
          '    > 32 |     expect(screen.getByRole("status").textContent).toBe("9.00");',
          '         |                                                    ^',
          '      at Object.<anonymous> (src/basket/Total.test.tsx:32:52)',
          '',
          ...many(60, (at) => `PASS src/${parts[at % 8]}/more${at}.test.ts`),
          'FAIL src/search/suggest.test.ts (7.2 s)',
          '  ● suggest › waits for the index',
          '',
          '    thrown: "Exceeded timeout of 5000 ms for a test.',
          '    Add a timeout value to this test to increase the timeout, if this is a long-running test."',
          '',
          '      at src/search/suggest.test.ts:18:3',
          '',
          'Summary of all failing tests',
          'FAIL src/basket/Total.test.tsx',
          '  ● Total › shows the discount once',
          'FAIL src/search/suggest.test.ts (7.2 s)',
          '  ● suggest › waits for the index',
          'Test Suites: 2 failed, 190 passed, 192 total',
          'Tests:       2 failed, 811 passed, 813 total',
          'Snapshots:   0 total',
          'Time:        48.113 s',
        ],
      },
    ]),
  },
  {
    name: 'bazel: one target of many does not link',
    deciding: [
      '//services/gateway:gateway_bin',
      'undefined reference to `shop::net::Dialer::connect',
      'Build did NOT complete successfully',
    ],
    log: [
      'INFO: Invocation ID: 0e5b1c3a-77f4-4c0d-9a52-6a1f6c1b2d33',
      'DEBUG: /root/.cache/bazel/external/rules_cc/defs.bzl:12:14: toolchain: linux_x86_64',
      ...many(
        180,
        (at) =>
          `[${at * 11} / 2,044] Compiling services/${parts[at % 8]}/part${at}.cc; ${at % 9}s processwrapper-sandbox ... (8 actions running)`,
      ),
      'INFO: Analyzed 312 targets (148 packages loaded, 9122 targets configured).',
      'ERROR: /src/services/gateway/BUILD.bazel:14:10: Linking services/gateway/gateway_bin failed: (Exit 1): gcc failed: error executing CppLink command (from target //services/gateway:gateway_bin) /usr/bin/gcc @bazel-out/k8-fastbuild/bin/services/gateway/gateway_bin-2.params',
      '',
      'Use --sandbox_debug to see verbose messages from the sandbox and retain the sandbox build root for debugging',
      "/usr/bin/ld: bazel-out/k8-fastbuild/bin/services/gateway/_objs/gateway_bin/main.o: in function `main':",
      "main.cc:(.text.startup+0x4c): undefined reference to `shop::net::Dialer::connect(std::string const&, int)'",
      'collect2: error: ld returned 1 exit status',
      'Target //services/gateway:gateway_bin failed to build',
      'Use --verbose_failures to see the command lines of failed build steps.',
      'INFO: Elapsed time: 141.204s, Critical Path: 38.12s',
      'INFO: 1811 processes: 204 internal, 1607 processwrapper-sandbox.',
      'ERROR: Build did NOT complete successfully',
      '//services/catalog:catalog_test                                          NO STATUS',
      '//services/ledger:ledger_test                                    (cached) PASSED in 2.1s',
    ].join('\n'),
  },
  {
    name: 'terraform: an apply that the cloud refuses',
    deciding: [
      'aws_db_instance.statements',
      'StorageQuotaExceeded',
      'databases.tf line 41',
      'terraform apply -input=false plan.out',
    ],
    log: hosted([
      {
        name: 'terraform init -input=false',
        lines: [
          'Initializing the backend...',
          'Initializing provider plugins...',
          '- Installing hashicorp/aws v5.76.0...',
          'Terraform has been successfully initialized!',
        ],
      },
      {
        name: 'terraform apply -input=false plan.out',
        exit: 1,
        lines: [
          ...many(
            90,
            (at) =>
              `module.${parts[at % 8]}.aws_iam_role_policy_attachment.this["p${at}"]: Refreshing state... [id=role-${at}-2024110${at % 9}]`,
          ),
          ...many(40, (at) => `module.${parts[at % 8]}.aws_security_group_rule.in[${at}]: Creating...`),
          ...many(
            40,
            (at) =>
              `module.${parts[at % 8]}.aws_security_group_rule.in[${at}]: Creation complete after ${at % 5}s [id=sgrule-${at * 7919}]`,
          ),
          ...many(12, (at) => `aws_db_instance.statements: Still creating... [${at}m0s elapsed]`),
          '\u001b[31m╷\u001b[0m',
          '\u001b[31m│\u001b[0m \u001b[1m\u001b[31mError: \u001b[0m\u001b[1mcreating RDS DB Instance (statements): operation error RDS: CreateDBInstance, https response error StatusCode: 400, RequestID: 5f2b1c3a-77f4-4c0d, StorageQuotaExceeded: Storage quota exceeded for this account\u001b[0m',
          '\u001b[31m│\u001b[0m ',
          '\u001b[31m│\u001b[0m   with aws_db_instance.statements,',
          '\u001b[31m│\u001b[0m   on databases.tf line 41, in resource "aws_db_instance" "statements":',
          '\u001b[31m│\u001b[0m   41: resource "aws_db_instance" "statements" {',
          '\u001b[31m╵\u001b[0m',
          'Releasing state lock. This may take a few moments...',
        ],
      },
      { name: 'echo "applied" >> "$GITHUB_STEP_SUMMARY"', lines: [] },
    ]),
  },
  {
    name: 'docker build: a package that is not in the index',
    deciding: [
      '[runtime 4/9] RUN apt-get update',
      'E: Unable to locate package libvips43',
      'did not complete successfully: exit code: 100',
      'Dockerfile:37',
    ],
    log: [
      '+ docker buildx build --tag registry.storefront.example/images:4.1.0 --push .',
      ...many(12, (at) => `#${at} [builder ${at + 1}/14] COPY package${at}.json ./`),
      ...many(
        150,
        (at) =>
          `#19 ${(at * 0.31).toFixed(2)} Get:${at} http://deb.debian.example/debian trixie/main amd64 lib${parts[at % 8]}${at} amd64 1.${at}-1 [${at * 3} kB]`,
      ),
      ...many(60, (at) => `#21 sha256:${'5f2d7e9c'.repeat(8)} ${at}.${at % 10}MB / 61.40MB ${at * 0.1}s`),
      '#23 [runtime 4/9] RUN apt-get update && apt-get install -y --no-install-recommends libvips43 tini',
      '#23 0.412 Hit:1 http://deb.debian.example/debian trixie InRelease',
      '#23 1.108 Reading package lists...',
      '#23 1.611 Building dependency tree...',
      '#23 1.702 E: Unable to locate package libvips43',
      '#23 ERROR: process "/bin/sh -c apt-get update && apt-get install -y --no-install-recommends libvips43 tini" did not complete successfully: exit code: 100',
      '------',
      ' > [runtime 4/9] RUN apt-get update && apt-get install -y --no-install-recommends libvips43 tini:',
      '1.108 Reading package lists...',
      '1.611 Building dependency tree...',
      '1.702 E: Unable to locate package libvips43',
      '------',
      'Dockerfile:37',
      '--------------------',
      '  35 |     WORKDIR /srv',
      '  36 |     COPY --from=builder /srv/dist ./dist',
      '  37 | >>> RUN apt-get update && apt-get install -y --no-install-recommends libvips43 tini',
      '  38 |     USER 10001',
      '--------------------',
      'ERROR: failed to solve: process "/bin/sh -c apt-get update && apt-get install -y --no-install-recommends libvips43 tini" did not complete successfully: exit code: 100',
      'make: *** [Makefile:22: image] Error 1',
    ].join('\n'),
  },
];
