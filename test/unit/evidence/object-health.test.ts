/** What objects say of themselves, in the forms that tools print them in. */
import { expect, it } from 'vitest';
import { objectHealth } from '../../../src/evidence/object-health.ts';

const table = `NAMESPACE   NAME                      READY   STATUS             RESTARTS      AGE
shop        cart-7d9f8b6c5-x2x1z      1/1     Running            0             2d
shop        pay-84dbdf99d-7gjlx       0/1     CrashLoopBackOff   7 (5m ago)    2d
shop        pay-84dbdf99d-8kkd2       1/1     Running            0             2d
shop        mail-79b49f5555-zmc7h     1/1     Running            3 (1h ago)    2d
shop        job-79b49f5555-zmc7h      0/1     Completed          0             2d

NAME                        READY   UP-TO-DATE   AVAILABLE   AGE
deployment.apps/stock       2/2     2            2           2d
deployment.apps/idle        0/0     0            0           2d
`;

it('reads a table: ill where one is, well where all are, and nothing of what restarted or has ended', () => {
  expect(Object.fromEntries(objectHealth(table))).toEqual({ cart: 'well', pay: 'ill', stock: 'well', idle: 'ill' });
});

it('reads JSON lists and single objects of kinds that serve', () => {
  const pod = (name: string, ready: boolean) => ({
    kind: 'Pod',
    metadata: { name },
    status: {
      phase: 'Running',
      containerStatuses: [
        {
          name: 'c',
          ready,
          restartCount: 0,
          state: ready ? { running: {} } : { waiting: { reason: 'CrashLoopBackOff' } },
        },
      ],
    },
  });
  const list = {
    kind: 'List',
    items: [
      pod('cart-7d9f8b6c5-x2x1z', true),
      pod('pay-84dbdf99d-7gjlx', false),
      { kind: 'ConfigMap', metadata: { name: 'cart' }, status: {} },
    ],
  };
  expect(Object.fromEntries(objectHealth(JSON.stringify(list)))).toEqual({ cart: 'well', pay: 'ill' });
  expect(Object.fromEntries(objectHealth(JSON.stringify(pod('cart-7d9f8b6c5-x2x1z', true))))).toEqual({ cart: 'well' });
});

it.each(['', '{', 'READY', 'NAME READY\n1/1', 'null', '[1, null, []]'])('says nothing of %j', (text) => {
  expect(objectHealth(text).size).toBe(0);
});
