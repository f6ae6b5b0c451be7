/**
 * What runners print round a tool's own output: times, groups, steps.
 * Owns: the frames. Refuses: what stands in them.
 */

const start = Date.UTC(2026, 10, 28, 9, 10);

/** A hosted runner's log: each line with its time, steps as groups, the error mark at the end. */
export function hosted(steps: { name: string; lines: string[]; exit?: number }[]): string {
  const out: string[] = [
    "Current runner version: '2.321.0'",
    '##[group]Operating System',
    'Ubuntu',
    '24.04.1',
    'LTS',
    '##[endgroup]',
  ];
  for (const step of steps) {
    out.push(
      `##[group]Run ${step.name}`,
      `\u001b[36;1m${step.name}\u001b[0m`,
      'shell: /usr/bin/bash -e {0}',
      'env:',
      '  CI: true',
      '##[endgroup]',
    );
    out.push(...step.lines);
    if (step.exit) out.push(`##[error]Process completed with exit code ${step.exit}.`);
  }
  out.push(
    'Post job cleanup.',
    '[command]/usr/bin/git version',
    'git version 2.47.1',
    '[command]/usr/bin/git config --local --name-only --get-regexp core\\.sshCommand',
    'Cleaning up orphan processes',
  );
  return out.map((line, at) => `${new Date(start + at * 173).toISOString().replace('Z', '4021Z')} ${line}`).join('\n');
}

/** A log with folding sections, as GitLab's runner writes them. */
export function sectioned(sections: { name: string; title: string; lines: string[] }[], ending: string[]): string {
  let time = start / 1000;
  return [
    'Running with gitlab-runner 17.5.3 (12030cf4)',
    '  on fleet-7 t1_kXyz, system ID: s_3f0a1b2c3d4e',
    ...sections.flatMap(({ name, title, lines }) => {
      time += 11;
      return [
        `section_start:${time}:${name}\r\u001b[0K\u001b[0K\u001b[36;1m${title}\u001b[0;m`,
        ...lines,
        `section_end:${time + 10}:${name}\r\u001b[0K`,
      ];
    }),
    ...ending,
  ].join('\n');
}

/** `count` lines made one by one. */
export function many(count: number, line: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => line(at));
}
