/**
 * Build logs of compiled languages: cargo, go, gradle, maven, dotnet.
 * Owns: the logs and the lines that decide. Refuses: knowing the rules that choose lines.
 */
import { hosted, many, sectioned } from './runner-frame.ts';

export interface BuildCase {
  name: string;
  log: string;
  deciding: string[];
}

const crates = [
  'serde',
  'tokio',
  'hyper',
  'tracing',
  'regex',
  'bytes',
  'rustls',
  'tower',
  'prost',
  'axum',
  'clap',
  'uuid',
];
const modules = ['catalog', 'pricing', 'ledger', 'basket', 'search', 'gateway'];

export const compiledCases: BuildCase[] = [
  {
    name: 'cargo: a borrow that the compiler refuses',
    deciding: [
      'error[E0502]',
      'crates/ledger/src/journal.rs:214:13',
      'could not compile `ledger`',
      'cargo build --workspace --locked',
    ],
    log: hosted([
      {
        name: 'rustup show',
        lines: [
          'Default host: x86_64-unknown-linux-gnu',
          'stable-x86_64-unknown-linux-gnu (active)',
          'rustc 1.83.0 (90b35a623 2024-11-26)',
        ],
      },
      {
        name: 'cargo build --workspace --locked',
        exit: 101,
        lines: [
          ...many(140, (at) => `  Downloaded ${crates[at % 12]}-${at} v1.${at % 40}.${at % 7}`),
          ...many(160, (at) => `   Compiling ${crates[at % 12]}-${at} v1.${at % 40}.${at % 7}`),
          'warning: unused variable: `span`',
          '  --> crates/catalog/src/trace.rs:41:9',
          '   |',
          '41 |     let span = tracing::Span::current();',
          '   |         ^^^^ help: if this is intentional, prefix it with an underscore: `_span`',
          '   |',
          '   = note: `#[warn(unused_variables)]` on by default',
          '',
          'warning: `catalog` (lib) generated 1 warning',
          '   Compiling ledger v0.9.0 (/home/runner/work/shop/shop/crates/ledger)',
          'error[E0502]: cannot borrow `self.entries` as mutable because it is also borrowed as immutable',
          '   --> crates/ledger/src/journal.rs:214:13',
          '    |',
          '211 |         for entry in self.entries.iter() {',
          '    |                      -------------------',
          '    |                      |',
          '    |                      immutable borrow occurs here',
          '...',
          '214 |             self.entries.push(entry.reversed());',
          '    |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ mutable borrow occurs here',
          '',
          'For more information about this error, try `rustc --explain E0502`.',
          'error: could not compile `ledger` (lib) due to 1 previous error',
          'warning: build failed, waiting for other jobs to finish...',
        ],
      },
    ]),
  },
  {
    name: 'go test: one package of many, and a race',
    deciding: [
      '--- FAIL: TestReserveConcurrently',
      'stock_test.go:87',
      'want 40, got 39',
      'FAIL\tstorefront.example/stock/internal/reserve',
    ],
    log: sectioned(
      [
        {
          name: 'get_sources',
          title: 'Getting source from Git repository',
          lines: [
            'Fetching changes with git depth set to 20...',
            'Checking out 4be1c2f0 as detached HEAD (ref is main)...',
          ],
        },
        {
          name: 'step_script',
          title: 'Executing "step_script" stage of the job script',
          lines: [
            '$ go test -race ./...',
            ...many(60, (at) => `go: downloading github.com/storefront/${crates[at % 12]} v1.${at}.0`),
            ...many(45, (at) =>
              at % 4 === 0
                ? `?   \tstorefront.example/stock/cmd/tool${at}\t[no test files]`
                : `ok  \tstorefront.example/stock/internal/part${at}\t${(at * 0.137).toFixed(3)}s`,
            ),
            '--- FAIL: TestReserveConcurrently (0.31s)',
            '    stock_test.go:87: reserved items: want 40, got 39',
            '    testing.go:1398: race detected during execution of test',
            'FAIL',
            'FAIL\tstorefront.example/stock/internal/reserve\t0.402s',
            ...many(30, (at) => `ok  \tstorefront.example/stock/internal/late${at}\t${(at * 0.091).toFixed(3)}s`),
            'FAIL',
          ],
        },
        { name: 'cleanup_file_variables', title: 'Cleaning up project directory and file based variables', lines: [] },
      ],
      ['\u001b[31;1mERROR: Job failed: exit code 1', '\u001b[0;m'],
    ),
  },
  {
    name: 'gradle: a task that fails on one class',
    deciding: [':pricing:compileKotlin', 'Tariff.kt:52:31', "Unresolved reference 'roundHalfEven'", 'BUILD FAILED'],
    log: hosted([
      {
        name: './gradlew build --no-daemon',
        exit: 1,
        lines: [
          'Welcome to Gradle 8.11!',
          ...many(
            90,
            (at) =>
              `Download https://repo.maven.example/org/${crates[at % 12]}/${at}.${at % 9}.0/${crates[at % 12]}-${at}.jar, took ${at * 3} ms`,
          ),
          ...modules.flatMap((module) =>
            module === 'pricing'
              ? [
                  '> Task :pricing:compileKotlin FAILED',
                  "e: file:///home/runner/work/shop/shop/pricing/src/main/kotlin/example/pricing/Tariff.kt:52:31 Unresolved reference 'roundHalfEven'.",
                ]
              : many(
                  11,
                  (at) =>
                    `> Task :${module}:${['checkKotlinGradlePluginConfigurationErrors', 'processResources', 'compileKotlin', 'compileJava', 'classes', 'jar', 'processTestResources', 'compileTestKotlin', 'test', 'check', 'assemble'][at]}${at % 3 ? '' : ' UP-TO-DATE'}`,
                ),
          ),
          '',
          'FAILURE: Build failed with an exception.',
          '',
          '* What went wrong:',
          "Execution failed for task ':pricing:compileKotlin'.",
          '> A failure occurred while executing org.jetbrains.kotlin.compilerRunner.GradleCompilerRunnerWithWorkers$GradleKotlinCompilerWorkAction',
          '   > Compilation error. See log for more details',
          '',
          '* Try:',
          '> Run with --stacktrace option to get the stack trace.',
          '> Run with --info or --debug option to get more log output.',
          '> Get more help at https://help.gradle.org.',
          '',
          'BUILD FAILED in 1m 41s',
          '58 actionable tasks: 44 executed, 14 up-to-date',
        ],
      },
    ]),
  },
  {
    name: 'maven: a rule that bans a dependency, after the tests',
    deciding: [
      'maven-enforcer-plugin',
      'commons-logging:commons-logging:jar:1.2',
      'basket-service',
      'BannedDependencies',
    ],
    log: [
      'Started by an SCM change',
      '[Pipeline] stage',
      '[Pipeline] { (Verify)',
      '[Pipeline] sh',
      '+ mvn -B verify',
      '[INFO] Scanning for projects...',
      ...many(
        120,
        (at) =>
          `[INFO] Downloaded from central: https://repo.maven.example/${crates[at % 12]}/${at}/${crates[at % 12]}-${at}.pom (${(at * 7) % 90} kB at ${at % 9}.1 MB/s)`,
      ),
      ...modules.flatMap((module) => [
        `[INFO] -------------------< com.storefront:${module}-service >-------------------`,
        `[INFO] Building ${module}-service 4.2.0-SNAPSHOT`,
        ...many(
          6,
          (at) =>
            `[INFO] Tests run: ${at * 7 + 3}, Failures: 0, Errors: 0, Skipped: ${at % 2}, Time elapsed: ${at}.21 s -- in com.storefront.${module}.Part${at}Test`,
        ),
      ]),
      '[ERROR] Rule 2: org.apache.maven.enforcer.rules.dependency.BannedDependencies failed with message:',
      '[ERROR] com.storefront:basket-service:jar:4.2.0-SNAPSHOT',
      '[ERROR]    org.apache.httpcomponents:httpclient:jar:4.5.14',
      '[ERROR]       commons-logging:commons-logging:jar:1.2 <--- banned via the exclude/include list',
      '[INFO] ------------------------------------------------------------------------',
      '[INFO] Reactor Summary for storefront 4.2.0-SNAPSHOT:',
      ...modules.map(
        (module) =>
          `[INFO] ${`${module}-service `.padEnd(40, '.')} ${module === 'basket' ? 'FAILURE' : module === 'search' || module === 'gateway' ? 'SKIPPED' : 'SUCCESS'} [  4.103 s]`,
      ),
      '[INFO] BUILD FAILURE',
      '[INFO] Total time:  38.114 s',
      '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-enforcer-plugin:3.5.0:enforce (banned) on project basket-service: ',
      '[ERROR] Rule 2: org.apache.maven.enforcer.rules.dependency.BannedDependencies failed with message:',
      '[ERROR] -> [Help 1]',
      '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.',
      '[ERROR] Re-run Maven using the -X switch to enable full debug logging.',
      '[ERROR] After correcting the problems, you can resume the build with the command',
      '[ERROR]   mvn <args> -rf :basket-service',
      '[Pipeline] }',
      '[Pipeline] // stage',
      'ERROR: script returned exit code 1',
      'Finished: FAILURE',
    ].join('\n'),
  },
  {
    name: 'dotnet: a warning treated as an error, and a failed test',
    deciding: [
      'error CS8602',
      'InvoiceWriter.cs(118,24)',
      'Dereference of a possibly null reference',
      'dotnet build --configuration Release',
    ],
    log: hosted([
      {
        name: 'dotnet restore',
        lines: many(
          70,
          (at) => `  Restored /home/runner/work/shop/shop/src/Part${at}/Part${at}.csproj (in ${at * 4} ms).`,
        ),
      },
      {
        name: 'dotnet build --configuration Release',
        exit: 1,
        lines: [
          ...many(
            60,
            (at) => `  Part${at} -> /home/runner/work/shop/shop/src/Part${at}/bin/Release/net8.0/Part${at}.dll`,
          ),
          ...many(
            24,
            (at) =>
              `/home/runner/work/shop/shop/src/Part${at}/Legacy.cs(${at + 10},5): warning CS0618: 'Clock.Now' is obsolete: 'use TimeProvider' [/home/runner/work/shop/shop/src/Part${at}/Part${at}.csproj]`,
          ),
          '/home/runner/work/shop/shop/src/Billing/InvoiceWriter.cs(118,24): error CS8602: Dereference of a possibly null reference. [/home/runner/work/shop/shop/src/Billing/Billing.csproj]',
          '',
          'Build FAILED.',
          '',
          ...many(
            24,
            (at) =>
              `/home/runner/work/shop/shop/src/Part${at}/Legacy.cs(${at + 10},5): warning CS0618: 'Clock.Now' is obsolete: 'use TimeProvider' [/home/runner/work/shop/shop/src/Part${at}/Part${at}.csproj]`,
          ),
          '/home/runner/work/shop/shop/src/Billing/InvoiceWriter.cs(118,24): error CS8602: Dereference of a possibly null reference. [/home/runner/work/shop/shop/src/Billing/Billing.csproj]',
          '    24 Warning(s)',
          '    1 Error(s)',
          '',
          'Time Elapsed 00:00:48.17',
        ],
      },
    ]),
  },
];
