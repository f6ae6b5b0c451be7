/** What a start refuses of a workflow that its form allows: each fault with its file and line. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseUnfit, workflowFaults } from '../../../src/compose/workflow-faults.ts';
import { checkWorkflows } from '../../../src/doctor/check-workflows.ts';
import { lineOf } from '../../../src/doctor/finding.ts';
import { readConfig } from '../../../src/config.ts';
import { AuraError } from '../../../src/errors.ts';
import { readWorkflows } from '../../../src/workflows.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aura-unfit-'));
  mkdirSync(join(folder, 'workflows'));
  writeFileSync(
    join(folder, 'aura.yaml'),
    `servers:
  ops: { transport: http, url: "http://ops.example/mcp" }
  vouched: { transport: http, url: "http://vouched.example/mcp", trust: true }
  prod: { transport: http, url: "http://prod.example/mcp", environment: production }
  eu: { transport: http, url: "http://eu.example/mcp", environment: prod-eu }
  stage: { transport: http, url: "http://stage.example/mcp", environment: stg }
  second: { transport: http, url: "http://second.example/mcp", environment: staging }
reads: [ops.get_*]
actions: { kubernetes: { namespaces: [shop], mostReplicas: 5, never: [orders-db] } }
`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

function workflow(action: string): void {
  const lines = action.split('\n').map((line) => `    ${line}`);
  writeFileSync(join(folder, 'workflows', 'one.yaml'), `name: one\nactions:\n  mend:\n${lines.join('\n')}\n`);
}

const faults = (group: ((handle: string) => Promise<unknown>) | null = null) =>
  workflowFaults(readConfig(join(folder, 'aura.yaml')), group);
const known = async () => ['U1'];

describe('a workflow is refused for', () => {
  it.each(['ops.restart', 'cluster.scale'])('a verification that writes: %s', async (tool) => {
    workflow(`tool: ops.roll_back\nverify: { tool: ${tool}, until: ok }`);
    const [fault, ...more] = await faults();
    expect(more).toEqual([]);
    expect(fault).toMatch(new RegExp(`mend is verified with ${tool}, which is a write; .*\\(one\\.yaml:5\\)`));
    // Doctor says the same, before anybody starts anything.
    const setup = { config: readConfig(join(folder, 'aura.yaml')), env: {}, within: 1_000 };
    const said = (await checkWorkflows(setup, null, null)).map(lineOf);
    expect(said).toContainEqual(expect.stringMatching(`^FAIL  workflows: one: mend is verified with ${tool}, which`));
  });

  it.each([
    ['replicas: 6', /6 replicas are more than the 5/],
    ['namespace: kube-system', /the namespace is not listed/],
    ['kind: Pod', /Pod is not among the kinds/],
    ['name: orders-db', /is never changed/],
    ['kind: Secret', /nothing changes a Secret/],
  ])('an action outside its bounds: %s', async (argument, why) => {
    workflow(`tool: cluster.scale\nargs:\n  ${argument}`);
    const [fault, ...more] = await faults();
    expect(more).toEqual([]);
    expect(fault).toMatch(why);
    expect(fault).toMatch(/mend is out of bounds: .* \(one\.yaml:5\)\.$/);
  });

  it.each([
    ['prod.mend', 'nowhere', /is not under "servers:"/],
    ['prod.mend', 'prod', /is the server of the action itself/],
    ['prod.mend', 'eu', /works in prod-eu; name the server of a lower/],
    ['prod.mend', 'ops', /nobody says where ops works; say "environment:"/],
    ['stage.mend', 'second', /second works in staging, as stage does/],
    ['cluster.scale', 'stage', /rehearsed by their own dry run/],
  ])('a rehearsal of %s on %s', async (tool, server, why) => {
    workflow(`tool: ${tool}\nrehearse:\n  server: ${server}`);
    const [fault, ...more] = await faults();
    expect(more).toEqual([]);
    expect(fault).toMatch(why);
    expect(fault).toMatch(/^one: mend cannot be rehearsed on .* \(one\.yaml:6\)\.$/);
  });

  it('an undo outside its bounds', async () => {
    workflow('tool: cluster.scale\nundo:\n  tool: cluster.scale\n  args: { namespace: other }');
    expect((await faults()).join()).toMatch(/the namespace is not listed.*\(one\.yaml:7\)/);
  });

  it('a group that Slack does not have, and not for a Slack that is away', async () => {
    workflow('tool: ops.roll_back\napprovers: { groups: ["@ghosts"] }');
    const missing = () => Promise.reject(new AuraError({ code: 'slack-group-unknown', userMessage: 'none' }));
    const away = () => Promise.reject(new AuraError({ code: 'slack-people', userMessage: 'away' }));
    expect(await faults(missing)).toEqual([
      expect.stringMatching(/mend \(one\.yaml:5\): Slack has no user group @ghosts/),
    ]);
    expect(await faults(away)).toEqual([]);
    await expect(refuseUnfit(readConfig(join(folder, 'aura.yaml')), missing)).rejects.toThrow('@ghosts');
  });

  it.each([
    ['approvers: { groups: [sre], expires: 0m }', /expires: .*above zero \(one\.yaml:5\)/],
    ['verify: { tool: ops.get_x, until: ok, within: 0s }', /within: .*above zero \(one\.yaml:5\)/],
    ['undo: backwards', /undo: .*\(one\.yaml:5\)/],
    ['undo: { tool: ops.x, argz: {} }', /undo: unknown key argz \(one\.yaml:5\)|undo.*\(one\.yaml:5\)/],
  ])('what its form does not allow: %s', (line, why) => {
    workflow(`tool: ops.roll_back\n${line}`);
    expect(() => readWorkflows(join(folder, 'workflows'))).toThrow(why);
  });
});

describe('a workflow is not refused', () => {
  it('for what only an incident fills, a trusted server, or a tool of nobody', async () => {
    workflow(`tool: cluster.scale
args: { namespace: "{{ cause.object.namespace }}", name: "{{ cause.object.name }}", replicas: 5 }
verify: { tool: vouched.look, until: ok }
approvers: { groups: [sre] }`);
    expect(await faults(known)).toEqual([]);
    workflow('tool: prod.mend\nrehearse: { server: stage }');
    expect(await faults(known)).toEqual([]);
    workflow('tool: absent.scale\nverify: { tool: absent.look, until: ok }');
    expect(await faults(known)).toEqual([]);
  });
});
