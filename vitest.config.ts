import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that change what a process cannot get back: its telemetry, what it counts as its own secrets, modules in place of
 * others; and one that measures the whole memory. The rest share the modules that a process has loaded, since loading
 * them anew takes longer than most tests.
 */
const alone = [
  'test/contracts/job-queue.test.ts',
  'test/journeys/secrets.test.ts',
  'test/journeys/telemetry.test.ts',
  'test/journeys/trace-of-run.test.ts',
  'test/unit/evidence/wording.test.ts',
  'test/unit/redact/*.test.ts',
  'test/unit/telemetry/prometheus.test.ts',
  'test/unit/tools/sandbox/run-program.test.ts',
];

/** Files that take longest, the longest first: what begins last is what everybody waits for. */
const long = [
  'journeys/kills',
  'journeys/scenarios/killed-workers',
  'journeys/slack',
  'journeys/model-faults',
  'journeys/newcomer',
  'unit/tools/mcp-faults',
  'journeys/reach',
  'journeys/approval-kills',
  'journeys/talk',
  'journeys/additions',
].map((name) => `/test/${name}.test.ts`);

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => long.findIndex((name) => moduleId.endsWith(name)) + 1 || Infinity;
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other) || 0);
  }
}

const shared = {
  pool: 'forks',
  // Much of what is tested waits for other processes: more than a small machine has cores keeps those busy.
  maxWorkers: 4,
  // Nothing in a test may depend on how busy a machine is; what hangs is still told apart from what is slow.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 120_000 } },
  unstubEnvs: true,
} as const;

export default defineConfig({
  test: {
    ...shared,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: { ...shared, name: 'alone', include: alone, isolate: true, setupFiles: ['test/support/keep-learnt.ts'] },
      },
      {
        test: {
          ...shared,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: ['test/bench/**', 'node_modules/**', ...alone],
          isolate: false,
          setupFiles: ['test/support/as-it-was.ts', 'test/support/keep-learnt.ts'],
        },
      },
    ],
  },
});
