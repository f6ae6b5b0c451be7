/**
 * `kubectl get … -o wide`: many rows, one or a few that matter.
 * Owns: the outputs, the question and what decides it. Refuses: knowing how a digest is made.
 */
import { randomOf } from '../random.ts';
import { columns, type DigestCase, suffix } from './digest-case.ts';

const apps = ['web', 'cart', 'stock', 'mailer', 'auth', 'ship', 'search', 'ads', 'images', 'feed', 'geo', 'tax', 'pay'];

function podRows(seed: number, count: number, change: (row: string[], at: number) => void): string {
  const random = randomOf(seed);
  const rows = Array.from({ length: count }, (_, at) => {
    const row = [
      `${apps[at % apps.length]}-${suffix(random)}`,
      '2/2',
      'Running',
      at % 9 === 3 ? `1 (${3 + (at % 5)}d ago)` : '0',
      `${1 + (at % 23)}d`,
      `10.42.${at % 12}.${20 + at}`,
      `pool-b-${at % 12}`,
      '<none>',
      '<none>',
    ];
    change(row, at);
    return row;
  });
  return columns([
    ['NAME', 'READY', 'STATUS', 'RESTARTS', 'AGE', 'IP', 'NODE', 'NOMINATED NODE', 'READINESS GATES'],
    ...rows,
  ]);
}

export const wideCases: DigestCase[] = [
  {
    name: 'wide: one pod whose configuration is missing',
    question: 'orders fail since the last deploy',
    deciding: ['CreateContainerConfigError', 'orders-7b9d5f6c48-qqz4m'],
    output: podRows(11, 80, (row, at) => {
      if (at === 47)
        row.splice(0, 6, 'orders-7b9d5f6c48-qqz4m', '0/2', 'CreateContainerConfigError', '0', '6m12s', '10.42.3.9');
    }),
  },
  {
    name: 'wide: everything that ends is on one node',
    question: 'half of the shop is away, what do these pods share?',
    deciding: ['Terminating', 'pool-b-7'],
    output: podRows(12, 72, (row, at) => {
      if (at % 12 === 7) row[2] = 'Terminating';
    }),
  },
  {
    name: 'wide: one node away, and cordoned',
    question: 'capacity of the cluster dropped',
    deciding: ['worker-09', 'NotReady,SchedulingDisabled'],
    output: columns([
      [
        'NAME',
        'STATUS',
        'ROLES',
        'AGE',
        'VERSION',
        'INTERNAL-IP',
        'EXTERNAL-IP',
        'OS-IMAGE',
        'KERNEL-VERSION',
        'CONTAINER-RUNTIME',
      ],
      ...Array.from({ length: 24 }, (_, at) => [
        `worker-${String(at).padStart(2, '0')}`,
        at === 9 ? 'NotReady,SchedulingDisabled' : 'Ready',
        'worker',
        `${90 + at}d`,
        'v1.30.6',
        `10.0.6.${10 + at}`,
        '<none>',
        'Amazon Linux 2023.6.20241010',
        '6.1.112-122.189.amzn2023.x86_64',
        'containerd://1.7.22',
      ]),
    ]),
  },
  {
    name: 'wide: one workload with none of its replicas',
    question: 'payments are refused',
    deciding: ['payment-router', '0/4', 'ghcr.io/storefront/payment-router:4.0.0-rc.2'],
    output: columns([
      ['NAME', 'READY', 'UP-TO-DATE', 'AVAILABLE', 'AGE', 'CONTAINERS', 'IMAGES', 'SELECTOR'],
      ...Array.from({ length: 36 }, (_, at) => {
        const name = at === 20 ? 'payment-router' : `${apps[at % apps.length]}-${['api', 'worker', 'jobs'][at % 3]}`;
        const image = at === 20 ? '4.0.0-rc.2' : `${1 + (at % 7)}.${at % 10}.${at % 4}`;
        return [
          name,
          at === 20 ? '0/4' : '3/3',
          at === 20 ? '4' : '3',
          at === 20 ? '0' : '3',
          `${30 + at}d`,
          name,
          `ghcr.io/storefront/${name}:${image}`,
          `app.kubernetes.io/name=${name},app.kubernetes.io/instance=storefront`,
        ];
      }),
    ]),
  },
  {
    name: 'wide: a claim whose volume was lost',
    question: 'statements-db-2 does not start',
    deciding: ['data-statements-db-2', 'Lost'],
    output: columns([
      [
        'NAME',
        'STATUS',
        'VOLUME',
        'CAPACITY',
        'ACCESS MODES',
        'STORAGECLASS',
        'VOLUMEATTRIBUTESCLASS',
        'AGE',
        'VOLUMEMODE',
      ],
      ...Array.from({ length: 30 }, (_, at) => [
        `data-${['ledger', 'statements', 'audit', 'points', 'reviews'][at % 5]}-db-${Math.floor(at / 5)}`,
        at === 11 ? 'Lost' : 'Bound',
        `pvc-${(0xa1b2c3d4 + at * 7919).toString(16)}-77f4-4c0d-9a52-6a1f6c1b2d${String(at).padStart(2, '0')}`,
        at === 11 ? '0' : '100Gi',
        at === 11 ? '' : 'RWO',
        'gp3-encrypted',
        '<unset>',
        `${200 - at}d`,
        'Filesystem',
      ]),
    ]),
  },
  {
    name: 'wide: a schedule that somebody switched off',
    question: 'no statements were sent this week: is nightly-statements running?',
    deciding: ['nightly-statements', /suspend\w*[^\n]{0,30}true|true/i, '9d'],
    output: columns([
      ['NAME', 'SCHEDULE', 'TIMEZONE', 'SUSPEND', 'ACTIVE', 'LAST SCHEDULE', 'AGE', 'CONTAINERS', 'IMAGES', 'SELECTOR'],
      ...Array.from({ length: 26 }, (_, at) => {
        const name = at === 14 ? 'nightly-statements' : `${apps[at % apps.length]}-${at % 2 ? 'cleanup' : 'export'}`;
        return [
          name,
          `${at * 2} ${at % 24} * * *`,
          'Europe/Oslo',
          at === 14 ? 'True' : 'False',
          '0',
          at === 14 ? '9d' : `${1 + (at % 23)}h`,
          `${300 - at}d`,
          'job',
          `ghcr.io/storefront/jobs:${3 + (at % 2)}.2.1`,
          '<none>',
        ];
      }),
    ]),
  },
];
