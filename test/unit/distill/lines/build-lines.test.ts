/** What of a build's log is shown: the failure and its place, not the chatter of the program under test. */
import { describe, expect, it } from 'vitest';
import { clipLine } from '../../../../src/distill/lines/clip-line.ts';
import { distil } from '../../../../src/distill/distil.ts';
import { cleanLine } from '../../../../src/distill/lines/line-clean.ts';
import { inputFromText } from '../../../../src/distill/text-input.ts';

const digestOf = async (lines: string[], budgetTokens = 300) =>
  (await distil(inputFromText(lines.join('\n')), { budgetTokens })).text;

const words = ['queue', 'lease', 'broker', 'shard', 'socket', 'lock', 'cursor', 'batch'];

describe('a build', () => {
  it('names every check that failed, though one of them printed a hundred alike errors', async () => {
    const checks = ['spelling', 'types', 'types of stubs', 'licences'];
    const text = await digestOf(
      [
        '$ check --all',
        ...Array.from({ length: 30 }, (_, at) => `rule ${words[at % 8]}${'.'.repeat(40)}Passed`),
        ...checks.flatMap((check, nth) => [
          `${check}${'.'.repeat(50 - check.length)}Failed`,
          '- hook id: x',
          ...Array.from(
            { length: nth === 1 ? 100 : 2 },
            (_, at) =>
              `src/${words[at % 8]}/part${at}.py:${at + 3}: error: Module has no attribute "${words[at % 7]}_of_${words[at % 5]}"`,
          ),
        ]),
        '##[error]Process completed with exit code 1.',
      ],
      500,
    );
    for (const check of checks) expect(text).toMatch(new RegExp(`^${check}\\.+Failed$`, 'm'));
  });

  it('reads through colours that were made visible, and names the job', async () => {
    const text = await digestOf(
      [
        'Current runner version: 2',
        'Complete job name: Tidy the shelf',
        ...Array.from({ length: 80 }, (_, at) => `^[[32mfetched^[[0m part ${words[at % 8]} ${at}`),
        '##[group]Run tidy --all',
        '^[[91merror^[[0m^[[90m T104: ^[[0mthe shelf is empty',
        '##[error]Process completed with exit code 1.',
      ],
      200,
    );
    expect(text).toContain('error T104: the shelf is empty');
    expect(text).toContain('Complete job name: Tidy the shelf');
  });

  it('shows the failing test above the errors that the program under test logs', async () => {
    const chatter = Array.from(
      { length: 400 },
      (_, at) =>
        `    log.go:${at % 90}: 2026-03-04T15:${String(at % 60).padStart(2, '0')}:00Z\tERROR\t${words[at % 8]} of ${words[(at * 3) % 7]}: connection refused, could not reach ${words[(at * 5) % 6]}`,
    );
    const text = await digestOf(
      [
        '=== RUN   TestDrain',
        ...chatter.slice(0, 200),
        '--- FAIL: TestDrain (0.43s)',
        '    drain_test.go:88: expected 3 jobs, got 0',
        ...chatter.slice(200),
        'FAIL',
        'FAIL\texample.com/relay/drain\t4.871s',
        'make: *** [Makefile:41: test] Error 1',
        '##[error]Process completed with exit code 2.',
      ],
      150,
    );
    expect(text).toContain('--- FAIL: TestDrain');
    expect(text).toContain('drain_test.go:88: expected 3 jobs, got 0');
    expect(text).not.toContain('connection refused');
  });

  it('is recognised behind the column that the runner puts before each line', async () => {
    const body = [
      '> till-ui@3.4.1 test',
      ...Array.from({ length: 120 }, (_, at) => `npm warn deprecated part-${words[at % 8]}@1.${at}.0: no longer kept`),
      'npm error code ERESOLVE',
      'npm error While resolving: till-ui@3.4.1',
      'npm error Found: react@18.3.1',
      'npm error Could not resolve dependency:',
      'npm error peer react@"^19" from skin@9.0.1',
      'make: *** [Makefile:9: test] Error 1',
    ];
    const plain = await digestOf(body, 200);
    expect(plain).toContain('Found: react@18.3.1');
    for (const column of [
      (at: number) => `[test-ui:${at}] `,
      () => 'Step #2 - "test": ',
      (at: number) => `#12 ${at}.41 `,
    ]) {
      const text = await digestOf(
        body.map((line, at) => column(at) + line),
        200,
      );
      expect(text.split('\n').slice(1, -1)).toEqual(plain.split('\n').slice(1, -1));
    }
  });

  it('shows what a command said before it ended badly, though no word of it tells of an error', async () => {
    const text = await digestOf(
      [
        ...Array.from({ length: 60 }, (_, at) => `✔ ${words[at % 8]} keeps ${words[(at * 3) % 8]} in order`),
        'Tests: 612, Assertions: 2981.',
        '$ vendor/bin/coverage-check clover.xml 82',
        'Total code coverage is 78.41 % which is below the accepted 82 %',
        'The command "vendor/bin/coverage-check clover.xml 82" exited with 1.',
        'store build cache',
        'Done. Your build exited with 1.',
      ],
      150,
    );
    expect(text).toContain('78.41 % which is below the accepted 82 %');
  });

  it('shows the task that failed, and not those whose failure was ignored', async () => {
    const task = (name: string, ...lines: string[]) => [`TASK [${name}] ${'*'.repeat(40)}`, ...lines, ''];
    const hosts = Array.from({ length: 12 }, (_, at) => `host-${at}`);
    const text = await digestOf(
      [
        'PLAY [all] ****',
        ...words.flatMap((word) => task(`base : Prepare ${word}`, ...hosts.map((host) => `ok: [${host}]`))),
        ...task(
          'base : Look for the old file',
          ...hosts.flatMap((host) => [`fatal: [${host}]: FAILED! => {"msg": "non-zero return code"}`, '...ignoring']),
        ),
        ...task(
          'edge : Check the configuration',
          `fatal: [host-7]: FAILED! => {"cmd": ["check"], "delta": "0:00:00.1", "stderr": "${'x'.repeat(300)} could not resolve address of origin-3 in edge.cfg:214 ${'y'.repeat(300)}"}`,
        ),
        'PLAY RECAP ****',
        ...hosts.map((host) => `${host} : ok=9 changed=1 unreachable=0 failed=${host === 'host-7' ? 1 : 0}`),
        'Process exited with code 2',
      ],
      260,
    );
    expect(text).toContain('TASK [edge : Check the configuration]');
    expect(text).toContain('could not resolve address of origin-3');
  });
});

describe('one line', () => {
  it('loses what a terminal does not show, and the columns of a build server', () => {
    expect(cleanLine('\x1b_bk;t=1774\x07\x1b[31mFAILED\x1b[0m here').body).toBe('FAILED here');
    expect(cleanLine('[02:13:30]W:\t [Step 2/3] disk is full').body).toBe('disk is full');
  });

  it('keeps the words that say what failed, wherever they stand', () => {
    const line = `level=error msg="no client" err="Put ${'a/'.repeat(120)}: failed to verify: the certificate has expired ${'b/'.repeat(120)}"`;
    expect(clipLine(line, 200)).toContain('has expired');
    expect(clipLine(line, 200).length).toBeLessThanOrEqual(200);
  });
});
