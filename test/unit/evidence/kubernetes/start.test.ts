/** Pods that are refused, or do not start: admission, images, references, memory, last words. */
import { describe, expect, it } from 'vitest';
import {
  app,
  both,
  causes,
  crashing,
  everything,
  object,
  over,
  service,
  space,
  unready,
  warning,
} from './small-cluster.ts';

const set = 'cart-5d4f8c7b6d';
const pod = `${set}-x7k2p`;
const noPods = {
  podless: true,
  deployment: { status: { replicas: 0, readyReplicas: 0, availableReplicas: 0 } },
};
const refused = (message: string) => warning('ReplicaSet', set, 'FailedCreate', message);

describe('a refused creation', () => {
  const head = `Error creating: pods "${set}-" is forbidden: `;
  it.each([
    [
      `${head}exceeded quota: limits, requested: pods=1, used: pods=10, limited: pods=10`,
      'namespace/shop pod-quota-exceeded',
    ],
    [
      `${head}exceeded quota: q, requested: requests.cpu=500m, used: requests.cpu=3800m, limited: requests.cpu=4`,
      'namespace/shop cpu-quota-exceeded',
    ],
    [
      `${head}exceeded quota: q, requested: limits.cpu=1,limits.memory=1Gi, used: limits.cpu=1,limits.memory=4Gi, limited: limits.cpu=4,limits.memory=4Gi`,
      'namespace/shop memory-quota-exceeded',
    ],
    [
      `${head}error looking up service account shop/cart: serviceaccount "cart" not found`,
      'app/cart service-account-not-found',
    ],
    [
      'Error creating: admission webhook "policy.example" denied the request: no owner label',
      'app/cart admission-webhook-rejecting',
    ],
    [`${head}violates PodSecurity "restricted:latest": privileged`, 'app/cart pod-security-violated'],
    [`${head}maximum memory usage per Container is 1Gi, but limit is 2Gi`, 'app/cart limit-range-violated'],
  ])('%s', (message, cause) => {
    expect(causes([...app('cart', 8080, noPods), refused(message)])[0]).toBe(cause);
  });

  it('is history once the pods are there', () => {
    expect(causes([...app('cart', 8080), refused(`${head}serviceaccount "cart" not found`)])).toEqual([]);
  });
});

describe('a quota that is used up', () => {
  const quota = (resource: string, used: string, hard: string) =>
    object('ResourceQuota', 'bounds', { status: { hard: { [resource]: hard }, used: { [resource]: used } } });

  it('keeps a Service away that a manifest wants', () => {
    const extra = { manifests: [service('cart', 8080)], cluster: { listed: [{ kind: 'Service', namespace: space }] } };
    const [deployment, , running] = app('cart', 8080);
    const objects = [deployment ?? {}, running ?? {}, quota('services', '5', '5')];
    expect(causes(objects, extra)[0]).toBe('namespace/shop service-quota-exceeded');
  });

  it('keeps a claim away that a pod mounts', () => {
    const mounts = both(unready, {
      spec: { volumes: [{ name: 'd', persistentVolumeClaim: { claimName: 'cart-data' } }] },
    });
    const lacks = warning('Pod', pod, 'FailedScheduling', 'persistentvolumeclaim "cart-data" not found');
    const wish = object('PersistentVolumeClaim', 'cart-data', {
      spec: { resources: { requests: { storage: '2Gi' } } },
    });
    const objects = [...app('cart', 8080, mounts), lacks, quota('requests.storage', '0', '1Gi')];
    expect(causes(objects, { manifests: [wish] })[0]).toBe('namespace/shop storage-quota-exceeded');
  });

  it('is no cause while nothing is missing', () => {
    expect(causes([...app('cart', 8080), quota('services', '5', '5')])).toEqual([]);
  });
});

describe('an image that does not arrive', () => {
  const waiting = (message: string) =>
    both(unready, {
      pod: {
        status: {
          phase: 'Pending',
          containerStatuses: [
            { name: 'main', ready: false, state: { waiting: { reason: 'ImagePullBackOff', message } } },
          ],
        },
      },
    });
  it.each([
    ['Failed to pull image "r.example/cart:2": r.example/cart:2: not found', 'image-not-found'],
    [
      'failed to resolve reference: failed to do request: Head "https://r.example/v2": dial tcp: lookup r.example: no such host',
      'image-registry-unresolvable',
    ],
    ['failed to authorize: unexpected status: 401 Unauthorized', 'image-pull-unauthorized'],
    ['toomanyrequests: You have reached your pull rate limit', 'image-pull-rate-limited'],
    ['no match for platform in manifest: not found', 'image-architecture-mismatch'],
    ['pull access denied, repository does not exist or may require authorization', 'image-not-found'],
    [
      'tls: failed to verify certificate: x509: certificate signed by unknown authority',
      'image-registry-certificate-rejected',
    ],
  ])('%s', (message, reason) => {
    expect(causes(app('cart', 8080, waiting(message)))[0]).toBe(`app/cart ${reason}`);
  });

  it('is told by the clearest answer that any of its pods got', () => {
    const twin = over(app('cart', 8080, waiting('unexpected status: 401 Unauthorized'))[2] ?? {}, {
      metadata: { name: `${set}-zz9zz` },
    });
    const objects = [...app('cart', 8080, waiting('Back-off pulling image "r.example/cart:2"')), twin];
    expect(everything(objects)).toEqual(['app/cart image-pull-unauthorized']);
  });

  it('is refused for a pull secret that is not there', () => {
    const secret = warning(
      'Pod',
      pod,
      'FailedToRetrieveImagePullSecret',
      'Unable to retrieve some image pull secrets (cred)',
    );
    const objects = [...app('cart', 8080, waiting('unexpected status: 403 Forbidden')), secret];
    expect(causes(objects)[0]).toBe('app/cart image-pull-unauthorized');
  });
});

describe('a container that does not stay', () => {
  it('refers to a Secret, told by the kubelet', () => {
    const message = 'secret "cart-db" not found';
    const fault = both(unready, {
      pod: {
        status: {
          containerStatuses: [
            { name: 'main', ready: false, state: { waiting: { reason: 'CreateContainerConfigError', message } } },
          ],
        },
      },
    });
    expect(causes(app('cart', 8080, fault))[0]).toBe('app/cart secret-not-found');
  });

  it('refers to a ConfigMap that is not among those listed', () => {
    const fault = both(unready, { container: { envFrom: [{ configMapRef: { name: 'cart-rules' } }] } });
    const extra = { cluster: { listed: [{ kind: 'ConfigMap', namespace: space }] } };
    expect(causes(app('cart', 8080, fault), extra)[0]).toBe('app/cart config-map-not-found');
    expect(everything(app('cart', 8080, fault)), 'nobody looked').not.toContain('app/cart config-map-not-found');
  });

  it('is killed for memory', () => {
    expect(causes(app('cart', 8080, crashing({ exitCode: 137, reason: 'OOMKilled' })))[0]).toBe('app/cart oom-killed');
  });

  it('has too little memory to begin', () => {
    const message = 'runc create failed: container init was OOM-killed (memory limit too low?): unknown';
    expect(causes(app('cart', 8080, crashing({ exitCode: 128, reason: 'StartError', message })))[0]).toBe(
      'app/cart oom-killed',
    );
  });

  it('names a command that does not exist', () => {
    const message = 'exec: "servr": executable file not found in $PATH: unknown';
    expect(causes(app('cart', 8080, crashing({ exitCode: 127, reason: 'StartError', message })))[0]).toBe(
      'app/cart command-not-found',
    );
  });

  it('has another processor', () => {
    const message = 'exec /bin/cart: exec format error';
    expect(causes(app('cart', 8080, crashing({ exitCode: 1, reason: 'Error', message })))[0]).toBe(
      'app/cart image-architecture-mismatch',
    );
  });

  it.each([
    [
      'listen tcp :8080: bind: address already in use',
      'sidecar-port-conflict',
      { spec: { containers: [{ name: 'main' }, { name: 'proxy' }] } },
    ],
    [
      'open /data/index: permission denied',
      'volume-permission-denied',
      { container: { volumeMounts: [{ name: 'd', mountPath: '/data' }] } },
    ],
    [
      'write /data/log: no space left on device',
      'volume-full',
      { container: { volumeMounts: [{ name: 'd', mountPath: '/data' }] } },
    ],
    ['accept tcp: too many open files', 'file-descriptors-exhausted', {}],
    ['fatal: environment variable CART_TOKEN is not set', 'required-variable-missing', {}],
  ])('says "%s"', (body, reason, fault) => {
    const logs = [{ time: Date.parse('2026-05-04T10:59:30Z'), service: 'cart', body }];
    const objects = app('cart', 8080, both(crashing(), fault));
    expect(causes(objects, { logs })[0]).toBe(`app/cart ${reason}`);
  });

  it('crashes for nothing that is known: the last resort', () => {
    expect(causes(app('cart', 8080, crashing()))).toEqual(['app/cart crash-on-start']);
  });

  it('waits for a database that is at fault: the database goes first', () => {
    const store = app(
      'store',
      5432,
      both(crashing({ exitCode: 137, reason: 'OOMKilled' }), { container: { image: 'postgres:16' } }),
    );
    const objects = [...app('cart', 8080, crashing()), ...store];
    expect(causes(objects, { edges: [{ from: 'cart', to: 'store' }] })[0]).toBe('app/store oom-killed');
  });

  it('is stuck before its volume is free', () => {
    const held = warning(
      'Pod',
      pod,
      'FailedAttachVolume',
      'Multi-Attach error for volume "pv-1" Volume is already exclusively attached to one node',
    );
    expect(causes([...app('cart', 8080, unready), held])[0]).toBe('app/cart volume-attach-conflict');
  });

  it('was evicted for what it wrote, or for what the node lacked', () => {
    const evicted = (message: string) =>
      both(unready, { pod: { status: { phase: 'Failed', reason: 'Evicted', message } } });
    expect(
      causes(
        app('cart', 8080, evicted('Pod ephemeral local storage usage exceeds the total limit of containers 1Gi.')),
      )[0],
    ).toBe('app/cart ephemeral-storage-exceeded');
    expect(causes(app('cart', 8080, evicted('The node was low on resource: memory.')))[0]).toBe(
      'app/cart evicted-under-pressure',
    );
  });

  it('has an init container that does not finish', () => {
    const fault = both(unready, {
      pod: {
        status: {
          initContainerStatuses: [
            {
              name: 'first',
              restartCount: 4,
              ready: false,
              state: { waiting: { reason: 'CrashLoopBackOff' } },
              lastState: { terminated: { exitCode: 2 } },
            },
          ],
        },
      },
    });
    expect(causes(app('cart', 8080, fault))[0]).toBe('app/cart init-container-failing');
  });
});

describe('a healthy cluster', () => {
  it('has no cause', () => {
    const objects = [
      ...app('cart', 8080),
      ...app('web', 80, { container: { env: [{ name: 'CART_URL', value: 'http://cart:8080' }] } }),
    ];
    expect(everything(objects)).toEqual([]);
    expect(over({}, {})).toEqual({});
  });
});
