/** Outputs of commands as people save them: each reader, and that texts and JSON of one object agree. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { triage } from '../../../../src/evidence/triage.ts';
import type { Cluster, KubernetesObject } from '../../../../src/evidence/model/cluster.ts';
import { readFolder } from '../../../../src/sources/folder.ts';
import { ClusterBuilder } from '../../../../src/sources/kubernetes/cluster-builder.ts';
import { commandLineOf, kubectlCallOf } from '../../../../src/sources/kubernetes/command-line.ts';
import { readOutputs } from '../../../../src/sources/kubernetes/read-outputs.ts';

const now = Date.parse('2026-05-04T11:00:00Z');

function read(...outputs: string[]): { cluster: Cluster; remarks: string[] } {
  const remarks: string[] = [];
  const builder = new ClusterBuilder();
  for (const output of outputs) readOutputs(output, { builder, now, yamlLeft: 1e6, remarks });
  return { cluster: builder.build(), remarks };
}

function found({ cluster }: { cluster: Cluster }, kind: string, name: string): KubernetesObject {
  const object = cluster.objects.find((one) => one.kind === kind && one.name === name);
  if (!object) throw new Error(`no ${kind} ${name} in ${JSON.stringify(cluster.objects.map((one) => one.name))}`);
  return object;
}

describe('a command line', () => {
  it('says who, what and where', () => {
    const command = commandLineOf(
      '$ ssh -i key ops@node-a sudo kubectl --context=east get po,svc -n shop -l app=x -o wide | head',
    );
    expect(command).toMatchObject({ host: 'node-a', program: 'kubectl', piped: true });
    expect(command && kubectlCallOf(command)).toMatchObject({
      verb: 'get',
      kinds: ['Pod', 'Service'],
      namespace: 'shop',
      environment: 'east',
      output: 'wide',
      selected: true,
    });
  });

  it('is none without its prompt', () => expect(commandLineOf('kubectl get pods')).toBeUndefined());
});

const podTable = `$ kubectl get pods -n shop -o wide
NAME                    READY   STATUS             RESTARTS       AGE     IP           NODE     NOMINATED NODE   READINESS GATES
cart-5d4f8c7b6d-x7k2p   0/1     CrashLoopBackOff   6 (12s ago)    5m33s   10.0.0.7     node-a   <none>           <none>
web-7c9d8b6f5c-q2w3e    1/1     Running            0              2d3h    10.0.0.8     node-b   <none>           <none>
`;

const podDescription = `$ kubectl describe pod cart-5d4f8c7b6d-x7k2p -n shop
Name:             cart-5d4f8c7b6d-x7k2p
Namespace:        shop
Service Account:  cart
Node:             node-a/192.168.0.10
Labels:           app=cart
                  pod-template-hash=5d4f8c7b6d
Annotations:      <none>
Status:           Running
IP:               10.0.0.7
Controlled By:  ReplicaSet/cart-5d4f8c7b6d
Containers:
  main:
    Image:         registry.example/cart:1
    Port:          8080/TCP (web)
    Host Port:     0/TCP
    Command:
      /bin/cart
      --verbose
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Reason:       OOMKilled
      Exit Code:    137
      Started:      Mon, 04 May 2026 10:58:00 +0000
      Finished:     Mon, 04 May 2026 10:58:30 +0000
    Ready:          False
    Restart Count:  6
    Limits:
      cpu:     200m
      memory:  64Mi
    Requests:
      cpu:      100m
      memory:   64Mi
    Liveness:   http-get https://:web/live delay=5s timeout=1s period=10s #success=1 #failure=3
    Readiness:  grpc <pod>:8080  delay=0s timeout=2s period=5s #success=1 #failure=2
    Environment Variables from:
      cart-settings  ConfigMap  Optional: true
    Environment:
      PORT:         8080
      DB_PASSWORD:  <set to the key 'password' in secret 'cart-db'>  Optional: false
      POD_IP:        (v1:status.podIP)
    Mounts:
      /data from data (rw)
Conditions:
  Type              Status
  Initialized       True 
  Ready             False 
Volumes:
  data:
    Type:       PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)
    ClaimName:  cart-data
    ReadOnly:   false
QoS Class:       Burstable
Node-Selectors:  disk=fast
Tolerations:     team=blue:NoSchedule
                 node.kubernetes.io/not-ready:NoExecute op=Exists for 300s
Events:
  Type     Reason   Age                   From     Message
  ----     ------   ----                  ----     -------
  Warning  BackOff  12s (x20 over 5m20s)  kubelet  Back-off restarting failed container main: see  logs
`;

const podJson = `$ kubectl get pod cart-5d4f8c7b6d-x7k2p -n shop -o json
${JSON.stringify({
  kind: 'Pod',
  metadata: {
    name: 'cart-5d4f8c7b6d-x7k2p',
    namespace: 'shop',
    labels: { app: 'cart', 'pod-template-hash': '5d4f8c7b6d' },
    ownerReferences: [{ kind: 'ReplicaSet', name: 'cart-5d4f8c7b6d', controller: true }],
  },
  spec: {
    serviceAccountName: 'cart',
    nodeName: 'node-a',
    nodeSelector: { disk: 'fast' },
    tolerations: [
      { key: 'team', value: 'blue', effect: 'NoSchedule' },
      { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' },
    ],
    containers: [
      {
        name: 'main',
        image: 'registry.example/cart:1',
        command: ['/bin/cart', '--verbose'],
        ports: [{ containerPort: 8080, name: 'web' }],
        resources: { limits: { cpu: '200m', memory: '64Mi' }, requests: { cpu: '100m', memory: '64Mi' } },
        livenessProbe: {
          httpGet: { scheme: 'HTTPS', port: 'web', path: '/live' },
          initialDelaySeconds: 5,
          timeoutSeconds: 1,
          periodSeconds: 10,
          failureThreshold: 3,
        },
        readinessProbe: { grpc: { port: 8080 }, timeoutSeconds: 2, periodSeconds: 5, failureThreshold: 2 },
        envFrom: [{ configMapRef: { name: 'cart-settings', optional: true } }],
        env: [
          { name: 'PORT', value: '8080' },
          { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'cart-db', key: 'password', optional: false } } },
          { name: 'POD_IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
        ],
        volumeMounts: [{ name: 'data', mountPath: '/data' }],
      },
    ],
    volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'cart-data' } }],
  },
  status: {
    phase: 'Running',
    podIP: '10.0.0.7',
    conditions: [
      { type: 'Initialized', status: 'True' },
      { type: 'Ready', status: 'False' },
    ],
    containerStatuses: [
      {
        name: 'main',
        ready: false,
        restartCount: 6,
        state: { waiting: { reason: 'CrashLoopBackOff' } },
        lastState: {
          terminated: {
            reason: 'OOMKilled',
            exitCode: 137,
            startedAt: '2026-05-04T10:58:00Z',
            finishedAt: '2026-05-04T10:58:30Z',
          },
        },
      },
    ],
  },
})}
`;

/** What both show: a text's silence is no difference. */
function agree(text: unknown, json: unknown, path = ''): string[] {
  if (text === undefined || json === undefined) return [];
  if (typeof text !== 'object' || text === null || typeof json !== 'object' || json === null)
    return text === json ? [] : [`${path}: ${JSON.stringify(text)} is not ${JSON.stringify(json)}`];
  if (Array.isArray(text) && Array.isArray(json) && text.length !== json.length)
    return [`${path}: ${text.length} of ${json.length}`];
  return Object.keys(text).flatMap((key) =>
    agree(text[key as keyof typeof text], json[key as keyof typeof json], `${path}.${key}`),
  );
}

describe('a pod', () => {
  it('says the same in its description as in its JSON', () => {
    const described = found(read(podDescription), 'Pod', 'cart-5d4f8c7b6d-x7k2p');
    const served = found(read(podJson), 'Pod', 'cart-5d4f8c7b6d-x7k2p');
    // A variable from a field is named by its path in one and by its kind in the other.
    for (const one of [described, served]) for (const { env = [] } of one.pod?.containers ?? []) env.pop();
    expect(agree({ ...described, run: { ...described.run, node: undefined } }, served)).toEqual([]);
    expect(described.pod?.containers?.[0]?.liveness).toEqual({
      protocol: 'https',
      port: 'web',
      path: '/live',
      delay: 5,
      timeout: 1,
      period: 10,
      failures: 3,
    });
    expect(described.pod?.volumes).toEqual([
      { name: 'data', from: { kind: 'PersistentVolumeClaim', name: 'cart-data' } },
    ]);
    expect(described.pod?.dnsPolicy, 'not printed: unknown').toBeUndefined();
  });

  it('is one object, whatever it was seen by', () => {
    const all = read(podTable, podDescription, podJson);
    expect(all.cluster.objects.filter(({ kind }) => kind === 'Pod').length).toBe(2);
    expect(found(all, 'Pod', 'cart-5d4f8c7b6d-x7k2p').run).toMatchObject({
      reason: 'CrashLoopBackOff',
      restarts: 6,
      node: 'node-a',
      ready: 0,
      total: 1,
    });
    expect(found(all, 'Pod', 'web-7c9d8b6f5c-q2w3e').created).toBe(now - (2 * 86_400 + 3 * 3600) * 1000);
  });

  it('keeps its events with their counts and times', () => {
    const [event] = read(podDescription).cluster.events;
    expect(event).toMatchObject({
      type: 'Warning',
      reason: 'BackOff',
      count: 20,
      last: now - 12_000,
      first: now - 320_000,
    });
  });
});

describe('lists', () => {
  it('tell what is not there, unless only some were asked for', () => {
    const services =
      'NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)             AGE   SELECTOR\ncart   NodePort    10.1.0.1     <none>        80:30080/TCP,53/UDP 5d    app=cart\n';
    const whole = read(`$ kubectl get svc -n shop -o wide\n${services}`);
    expect(whole.cluster.listed).toEqual([{ kind: 'Service', namespace: 'shop', environment: undefined }]);
    expect(found(whole, 'Service', 'cart').service).toMatchObject({
      selector: { app: 'cart' },
      ports: [
        { port: 80, nodePort: 30080, protocol: 'TCP' },
        { port: 53, protocol: 'UDP' },
      ],
    });
    expect(read(`$ kubectl get svc -n shop -l app=cart\n${services}`).cluster.listed).toEqual([]);
    expect(read(`$ kubectl get svc -n shop | grep cart\n${services}`).cluster.listed).toEqual([]);
    expect(read('$ kubectl get quota -n shop\nNo resources found in shop namespace.\n').cluster.listed.length).toBe(1);
  });

  it('that were refused are a gap, not an absence', () => {
    const { cluster, remarks } = read(
      '$ kubectl get secrets -n shop\nError from server (Forbidden): secrets is forbidden\n',
    );
    expect(cluster.listed).toEqual([]);
    expect(remarks.join()).toContain('Forbidden');
  });

  it('of events are read with and without a heading', () => {
    const row =
      '2m (x3 over 5m)   Warning   FailedCreate   replicaset/cart-5d4f8c7b6d   Error creating: pods  "x" is forbidden\n';
    for (const heading of ['', 'LAST SEEN         TYPE      REASON         OBJECT                       MESSAGE\n'])
      expect(read(`$ kubectl get events -n shop\n${heading}${row}`).cluster.events).toMatchObject([
        { about: { kind: 'ReplicaSet', name: 'cart-5d4f8c7b6d', namespace: 'shop' }, reason: 'FailedCreate', count: 3 },
      ]);
  });

  it('of everything are told apart by their prefixes', () => {
    const all = read(
      '$ kubectl get all -n shop\nNAME         READY   STATUS    RESTARTS   AGE\npod/cart-1   1/1     Running   0          5d\n\nNAME                   READY   UP-TO-DATE   AVAILABLE   AGE\ndeployment.apps/cart   1/2     2            1           5d\n',
    );
    expect(found(all, 'Deployment', 'cart').workload).toMatchObject({ desired: 2, ready: 1, available: 1 });
  });
});

describe('other outputs', () => {
  it('of systemctl name the node and its service', () => {
    const text =
      '● kubelet.service - Kubelet\n     Loaded: loaded\n     Active: inactive (dead) since Mon 2026-05-04 10:50:00 UTC; 9min ago\n';
    expect(read(`$ ssh node-a systemctl status kubelet\n${text}`).cluster.nodeServices).toMatchObject([
      { node: 'node-a', unit: 'kubelet', active: 'inactive' },
    ]);
    expect(
      read(`$ systemctl status kubelet\n${text}May 04 10:49:59 node-b kubelet[71]: stopping\n`).cluster.nodeServices,
    ).toMatchObject([{ node: 'node-b' }]);
    expect(read('$ ssh node-a systemctl is-active containerd\nfailed\n').cluster.nodeServices).toMatchObject([
      { unit: 'containerd', active: 'failed' },
    ]);
  });

  it.each([
    ['Connection to cart 8080 port [tcp/*] succeeded!', true],
    ['cart (10.0.0.7:8080) open', true],
    ['nc: connect to cart port 8080 (tcp) failed: Connection refused', false],
    ["nc: bad address 'cart'", false],
  ])('of nc: %s', (text, reached) => {
    expect(read(`$ nc -zv cart 8080\n${text}\n`).cluster.reaches).toMatchObject([
      { host: 'cart', port: 8080, reached },
    ]);
  });

  it('of cat are manifests: what ought to run', () => {
    const file =
      'kind: Deployment\nmetadata: {name: cart, namespace: shop}\nspec: {replicas: 3, template: {metadata: {labels: {app: cart}}, spec: {containers: [{name: main}]}}}\n---\nkind: Service\nmetadata: {name: cart}\n';
    const all = read(`$ cat deploy/cart.yaml\n${file}`);
    expect(found(all, 'Deployment', 'cart')).toMatchObject({ origin: 'manifest', workload: { desired: 3 } });
    expect(found(all, 'Service', 'cart').origin).toBe('manifest');
  });

  it.each([
    ['Deployment', { ready: 1, available: 0 }],
    ['StatefulSet', { ready: 1, available: undefined }],
  ])('of a %s that says nothing of how many are available', (kind, counts) => {
    const json = JSON.stringify({
      kind,
      metadata: { name: 'cart', namespace: 'shop' },
      spec: { replicas: 1, template: { spec: { containers: [{ name: 'main' }] } } },
      status: { replicas: 1, readyReplicas: 1 },
    });
    const { workload } = found(read(`$ kubectl get ${kind.toLowerCase()} cart -n shop -o json\n${json}`), kind, 'cart');
    expect({ ready: workload?.ready, available: workload?.available }).toEqual(counts);
  });

  it('of logs are last words', () => {
    expect(read('$ kubectl logs cart-1 -n shop -c main --previous\none\ntwo\n').cluster.logs).toEqual([
      {
        pod: { kind: 'Pod', name: 'cart-1', namespace: 'shop' },
        container: 'main',
        previous: true,
        lines: ['one', 'two'],
      },
    ]);
  });

  it('of top are usage', () => {
    const all = read('$ kubectl top pods -n shop\nNAME     CPU(cores)   MEMORY(bytes)\ncart-1   198m         40Mi\n');
    expect(found(all, 'PodMetrics', 'cart-1').usage).toEqual({ cpu: '198m', memory: '40Mi' });
  });

  it('that break off, or are no YAML, harm nothing', () => {
    expect(found(read(podDescription.slice(0, 900)), 'Pod', 'cart-5d4f8c7b6d-x7k2p').pod?.containers?.length).toBe(1);
    expect(read('$ kubectl get pod x -o yaml\nkind: Pod\n  metadata: [').cluster.objects).toEqual([]);
    expect(
      read('$ kubectl get pod x -o json\n{"kind": "Pod", "spec": 7, "metadata": {"name": "x"}}').cluster.objects.length,
    ).toBe(1);
    expect(read(`$ kubectl describe node\n${'a: '.repeat(20_000)}\n`).cluster.objects).toEqual([]);
  });
});

describe('an incident folder', () => {
  const folder = (files: Record<string, string>) => {
    const dir = mkdtempSync(join(tmpdir(), 'aura-objects-'));
    mkdirSync(join(dir, 'commands'));
    mkdirSync(join(dir, 'objects'));
    for (const [name, text] of Object.entries({
      'alert.json': JSON.stringify({
        title: 'cart is gone',
        startedAt: '2026-05-04T11:00:00Z',
        labels: { namespace: 'shop' },
      }),
      ...files,
    }))
      writeFileSync(join(dir, name), text);
    return dir;
  };

  it('of outputs alone names the root cause, and is not healthy', async () => {
    const telemetry = await readFolder(folder({ 'commands/1.txt': podTable, 'commands/2.txt': podDescription }));
    const result = triage(telemetry);
    expect(result.rootCauses[0]).toMatchObject({ object: 'app/cart', namespace: 'shop', reason: 'oom-killed' });
    expect(result.rootCauses[0]?.why).toContain('64Mi');
    expect(result.components[0]?.component).toBe('cart');
    expect(result.causeKind).toBe('saturation');
    expect(result.noFault).toBe(false);
  });

  it('of JSON objects says the same', async () => {
    const list = JSON.stringify({ kind: 'List', items: [JSON.parse(podJson.split('\n')[1] ?? '{}')] });
    const result = triage(await readFolder(folder({ 'objects/pods.json': list })));
    expect(result.rootCauses[0]).toMatchObject({ object: 'app/cart', reason: 'oom-killed' });
  });

  it('knows a claim’s wishes from its manifest where the description leaves them out', async () => {
    const claim =
      '$ kubectl describe pvc cart-data -n shop\nName:          cart-data\nNamespace:     shop\nStorageClass:  \nStatus:        Pending\nVolume:        \nAccess Modes:  \nEvents:        <none>\n';
    const volume =
      '$ kubectl get pv\nNAME   CAPACITY   ACCESS MODES   RECLAIM POLICY   STATUS      CLAIM   STORAGECLASS   REASON   AGE\npv-1   1Gi        RWO            Retain           Available                                   5d\n';
    const manifest =
      '$ cat data.yaml\nkind: PersistentVolumeClaim\nmetadata: {name: cart-data, namespace: shop}\nspec: {accessModes: [ReadWriteMany], storageClassName: "", resources: {requests: {storage: 1Gi}}}\n';
    const result = triage(
      await readFolder(folder({ 'commands/1.txt': claim, 'commands/2.txt': volume, 'commands/3.txt': manifest })),
    );
    expect(result.rootCauses[0]?.reason).toBe('volume-access-mode-mismatch');
  });
});

describe('outputs that are not whole', () => {
  const described =
    '$ kubectl describe pod cart-0 -n shop\nName:         cart-0\nNamespace:    shop\nStatus:       Running\nContainers:\n  main:\n    Image:          cart:1\n    State:          Waiting\n      Reason:       CrashLoopBackOff\n    Last State:     Terminated\n      Reason:       OOMKilled\n      Exit Co';
  it('a description that is cut in the middle gives what stands before the cut', () => {
    const pod = found(read(described), 'Pod', 'cart-0');
    expect(pod.run?.containers).toMatchObject([
      { name: 'main', state: { reason: 'CrashLoopBackOff' }, last: { kind: 'terminated', reason: 'OOMKilled' } },
    ]);
  });
  it('YAML that is cut keeps the documents before the cut', () => {
    const { cluster } = read(
      '$ kubectl get pods a b -n shop -o yaml\nkind: Pod\nmetadata: { name: a, namespace: shop }\n---\nkind: Pod\nmetadata: { name: "b\n',
    );
    expect(cluster.objects.map(({ name }) => name)).toEqual(['a']);
  });
  it('two clusters in one folder are kept apart, and it is said', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'aura-two-clusters-'));
    mkdirSync(join(dir, 'commands'));
    writeFileSync(join(dir, 'alert.json'), JSON.stringify({ title: 'x', startedAt: '2026-05-04T11:00:00Z' }));
    for (const context of ['east', 'west'])
      writeFileSync(
        join(dir, 'commands', `${context}.txt`),
        `$ kubectl --context=${context} get pods -n shop\nNAME     READY   STATUS    RESTARTS   AGE\ncart-0   1/1     Running   0          5m\n`,
      );
    const { cluster, remarks } = await readFolder(dir);
    expect(cluster?.objects.map(({ environment, name }) => [environment, name])).toEqual([
      ['east', 'cart-0'],
      ['west', 'cart-0'],
    ]);
    expect(remarks.join('\n')).toMatch(/2 clusters \(east, west\); each is looked at by itself/);
  });
});
