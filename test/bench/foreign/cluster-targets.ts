/**
 * The functions that look into what a cluster's API, or other servers' answers about one, say. They run in the telemetry
 * server's own process.
 * Owns: how each is called. Refuses: files of a folder; evidence-targets.ts.
 */
import { differenceOf } from '../../../src/actions/difference.ts';
import { joinKinds } from '../../../src/run/finding/joined.ts';
import { lookOfJoined } from '../../../src/sources/joined/look-of-joined.ts';
import { ChangeHistory } from '../../../src/sources/kubernetes/change-history.ts';
import { emptyCluster } from '../../../src/evidence/model/cluster.ts';
import { inThread, type Targets } from './target.ts';

const at = Date.parse('2026-04-14T10:00:00Z');
const joined = Object.fromEntries(
  joinKinds.map((as) => [
    `sources/joined/look-of-joined.ts#lookOfJoined ${as}`,
    inThread((text) =>
      lookOfJoined([{ as, tool: `k8s.pods_${text.slice(0, 100)}`, args: { name: text.slice(0, 100) }, text, at }]),
    ),
  ]),
);

/** Two revisions of one Deployment whose templates hold the text. */
function historyOf(text: string): unknown {
  const history = new ChangeHistory();
  for (const [number, value] of [`${text}\n1`, `2\n${text}`].entries())
    history.raw('ReplicaSet', {
      metadata: {
        name: `cart-${number}`,
        namespace: 'shop',
        creationTimestamp: new Date(at + number * 60_000).toISOString(),
        annotations: { 'deployment.kubernetes.io/revision': String(number) },
        ownerReferences: [{ kind: 'Deployment', name: text.slice(0, 200) || 'cart', controller: true }],
      },
      spec: {
        template: {
          metadata: { annotations: { note: value } },
          spec: { containers: [{ name: 'cart', image: value, args: [value] }] },
        },
      },
    });
  history.raw('Application', {
    metadata: { name: text },
    status: { history: [{ id: 1, revision: text, deployedAt: new Date(at).toISOString() }] },
  });
  history.raw('Kustomization', {
    metadata: { name: text },
    status: {
      lastAppliedRevision: text,
      conditions: [{ type: 'Ready', lastTransitionTime: new Date(at).toISOString() }],
    },
  });
  return history.changes(emptyCluster(), 0);
}

export const clusterTargets: Targets = {
  ...joined,
  'sources/kubernetes/change-history.ts#ChangeHistory': inThread(historyOf),
  'actions/difference.ts#differenceOf': inThread((text) => {
    const withText = (value: string) => ({
      metadata: { name: text, annotations: { [text]: value } },
      spec: {
        template: {
          spec: {
            containers: [
              {
                name: text,
                env: [
                  { name: 'A', value },
                  { name: text, value },
                ],
              },
            ],
          },
        },
      },
    });
    return differenceOf('deployment/cart.yaml', withText(`${text}\n1`), withText(`2\n${text}`));
  }),
};
