/** What a described object must still say when little room is left, whatever the object. */
import { describe, expect, it } from 'vitest';
import { distil } from '../../../../src/distill/distil.ts';
import { inputFromText } from '../../../../src/distill/text-input.ts';

const padding = Array.from({ length: 40 }, (_, at) => `                  team.example/label-${at}=value-${at}`).join(
  '\n',
);

async function digestOf(text: string, question?: string, budgetTokens = 300): Promise<string> {
  return (await distil(inputFromText(text), { budgetTokens, question, incidentStart: Date.UTC(2026, 2, 4, 12) })).text;
}

function pod(container: string, events: string): string {
  return `Name:             mill-0
Namespace:        works
Status:           Running
Labels:           app=mill
${padding}
Containers:
  mill:
${container}
Conditions:
  Type              Status
  Ready             False 
Events:
  Type     Reason     Age   From      Message
  ----     ------     ----  ----      -------
${events}
`;
}

describe('a described object', () => {
  it('tells the end of a chain of reasons before its middle', async () => {
    const image = 'mirror.example/very/long/path/to/an/image/that/every/wrapper/repeats:1.2.3';
    const digest = await digestOf(
      pod(
        '    State:  Waiting\n      Reason:  ErrImagePull',
        `  Warning  Failed  1m  kubelet  Failed to pull image "${image}": failed to unpack image "${image}": failed to resolve reference "${image}": failed to do request: Head "https://mirror.example/v2/x": dial tcp 10.0.0.9:443: i/o timeout`,
      ),
    );
    expect(digest).toContain('dial tcp 10.0.0.9:443: i/o timeout');
  });

  it('says what a failing container runs, listens on and is asked by, and when it ended in UTC', async () => {
    const digest = await digestOf(
      pod(
        `    Port:  7000/TCP
    Command:
      /bin/mill
      --grain=fine
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       Error
      Exit Code:    2
      Finished:     Wed, 04 Mar 2026 13:02:10 +0100
    Restart Count:  6
    Liveness:       exec [cat /tmp/healthy] delay=0s timeout=1s period=10s #success=1 #failure=3`,
        '  Normal  Pulled  5m  kubelet  Container image already present',
      ),
    );
    for (const text of [
      '/bin/mill --grain=fine',
      '7000/TCP',
      'exec [cat /tmp/healthy]',
      'Exit Code=2',
      'Restart Count 6',
    ])
      expect(digest).toContain(text);
    expect(digest).toContain('2026-03-04T12:02:10Z, T+2m10s');
    expect(digest).not.toContain('+0100');
  });

  it('says how full a node is, and which conditions are bad since when', async () => {
    const digest = await digestOf(`Name:               mill-node
Labels:             a=b
${padding}
Taints:             <none>
Conditions:
  Type             Status  LastHeartbeatTime                 LastTransitionTime                Reason              Message
  ----             ------  -----------------                 ------------------                ------              -------
  PIDPressure      True    Wed, 04 Mar 2026 13:00:00 +0100   Wed, 04 Mar 2026 12:59:00 +0100   KubeletHasPIDs      kubelet has too many processes
  Ready            True    Wed, 04 Mar 2026 13:00:00 +0100   Sun, 01 Mar 2026 10:00:00 +0100   KubeletReady        kubelet is posting ready status
Capacity:
  cpu:   4
  pods:  20
Allocatable:
  cpu:   3900m
  pods:  20
Non-terminated Pods:  (19 in total)
  Namespace  Name    CPU Requests  CPU Limits
  ---------  ----    ------------  ----------
${Array.from({ length: 19 }, (_, at) => `  works      mill-${at}  10m (0%)      0 (0%)`).join('\n')}
Allocated resources:
  (Total limits may be over 100 percent, i.e., overcommitted.)
  Resource  Requests     Limits
  --------  --------     ------
  cpu       3800m (97%)  9 (230%)
Events:     <none>
`);
    expect(digest).toContain('pods 19 of 20 allocatable');
    expect(digest).toContain('cpu requests 3800m (97%), limits 9 (230%)');
    expect(digest).toContain('PIDPressure True since 2026-03-04T11:59:00Z, T-1m00s KubeletHasPIDs');
    expect(digest).not.toContain('label-7');
  });

  it('says which limit of a quota is used up', async () => {
    const digest = await digestOf(
      `Name:       works\nNamespace:  works\nLabels:     a=b\n${padding}\nStatus:     Active\nResource    Used  Hard\n  --------    ----  ----\n`.replace(
        'Resource    Used  Hard\n',
        'Quota:\n  Resource    Used  Hard\n',
      ) + '  limits.cpu  8     8\n  pods        3     50\n',
    );
    expect(digest).toContain('limits.cpu');
    expect(digest).toMatch(/limits\.cpu[^\n]*used up/);
    expect(digest).not.toMatch(/pods[^\n]*used up/);
  });

  it('says the counts of what does not fit, not that nothing can be moved', async () => {
    const digest = await digestOf(
      pod(
        '    State:  Waiting',
        '  Warning  FailedScheduling  1m  default-scheduler  0/9 nodes are available: 4 node(s) had untolerated taint {pool: batch}, 5 Insufficient cpu. preemption: 0/9 nodes are available: 4 Preemption is not helpful for scheduling, 5 No preemption victims found for incoming pod.',
      ),
    );
    expect(digest).toContain('4 node(s) had untolerated taint {pool: batch}, 5 Insufficient cpu');
    expect(digest).not.toContain('No preemption victims');
  });
});

describe('an object in YAML', () => {
  it('shows the part of a file that the question names', async () => {
    const rules = Array.from(
      { length: 60 },
      (_, at) => `    upstream u${at} {\n      server u${at}.works.svc:${9000 + at};\n    }`,
    );
    const digest = await digestOf(
      `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: router\ndata:\n  router.conf: |\n${rules.join('\n')}\n`,
      'where does upstream u41 lead?',
    );
    expect(digest).toContain('server u41.works.svc:9041');
  });
});
