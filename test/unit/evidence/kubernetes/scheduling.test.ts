/** Pods that no node takes: the scheduler's sentence against each node. */
import { describe, expect, it } from 'vitest';
import { schedulingParts } from '../../../../src/evidence/kubernetes/scheduling-sentence.ts';
import { app, both, causes, node, pending, warning } from './small-cluster.ts';

const master = node('head', {
  metadata: { labels: { 'node-role.kubernetes.io/control-plane': '' } },
  spec: { unschedulable: true },
});
const pod = 'cart-5d4f8c7b6d-x7k2p';
const said = (text: string) => warning('Pod', pod, 'FailedScheduling', text);

describe('the sentence of the scheduler', () => {
  it('is taken apart by its counts, commas inside a part left alone', () => {
    const parts = schedulingParts(
      "0/5 nodes are available: 1 node(s) had untolerated taint {team: blue}, 1 Insufficient cpu, 3 node(s) didn't match Pod's node affinity/selector. preemption: 0/5 nodes are available: 5 Preemption is not helpful for scheduling.",
    );
    expect(parts.map(({ nodes, kind, detail }) => [nodes, kind, detail])).toEqual([
      [1, 'taint', 'team: blue'],
      [1, 'resource', 'cpu'],
      [3, 'node-labels', undefined],
    ]);
  });

  it('is nothing where it is another message', () => {
    expect(schedulingParts('Successfully assigned shop/cart to node-a')).toEqual([]);
  });
});

describe('a pod that is not scheduled', () => {
  const unmatched = said(
    "0/3 nodes are available: 1 node(s) were unschedulable, 2 node(s) didn't match Pod's node affinity/selector.",
  );
  const withSelector = both(pending, { spec: { nodeSelector: { disk: 'fast' } } });

  it('says nothing of nodes that never took it while the one that did is in trouble', () => {
    const troubled = said(
      "0/2 nodes are available: 1 node(s) didn't match Pod's node affinity/selector, 1 node(s) had untolerated taint {node.kubernetes.io/disk-pressure: }.",
    );
    expect(causes([...app('cart', 8080, pending), troubled])).toEqual([]);
  });

  it('has a selector that no node carries', () => {
    const objects = [master, node('node-a'), node('node-b'), ...app('cart', 8080, withSelector), unmatched];
    expect(causes(objects)[0]).toBe('app/cart node-selector-unsatisfied');
  });

  it('has a selector whose only node is cordoned: the same sentence, another cause', () => {
    const fast = node('node-b', { metadata: { labels: { disk: 'fast' } }, spec: { unschedulable: true } });
    expect(causes([master, node('node-a'), fast, ...app('cart', 8080, withSelector), unmatched])[0]).toBe(
      'app/cart node-cordoned',
    );
  });

  it('has a selector whose only node is tainted', () => {
    const fast = node('node-b', {
      metadata: { labels: { disk: 'fast' } },
      spec: { taints: [{ key: 'team', value: 'blue', effect: 'NoSchedule' }] },
    });
    const objects = [
      master,
      node('node-a'),
      fast,
      ...app('cart', 8080, withSelector),
      said('0/3 nodes are available: 1 node(s) had untolerated taint {team: blue}, 2 node(s) did not match.'),
    ];
    expect(causes(objects)[0]).toBe('app/cart taint-not-tolerated');
  });

  describe('with a selector, where the sentence counts as many without the label as with a taint', () => {
    const sentence = said(
      "0/4 nodes are available: 2 node(s) didn't match Pod's node affinity/selector, 2 node(s) had untolerated taint {team: blue}. preemption: 0/4 nodes are available: 4 Preemption is not helpful for scheduling.",
    );
    const fast = (name: string) => node(name, { metadata: { labels: { disk: 'fast' } } });
    const driven = (name: string, message = `Marking for deletion Pod shop/${name}`) =>
      warning('Pod', name, 'TaintManagerEviction', message);
    const told = (...more: Record<string, unknown>[]) =>
      causes([...app('cart', 8080, withSelector), sentence, ...more])[0];

    it('nobody knows which of them it was made for', () => {
      expect(told()).toBe('app/cart node-selector-unsatisfied');
      expect(told(driven('till-7c9d5f4b8-w4xkp'))).toBe('app/cart node-selector-unsatisfied');
      expect(told(driven('cart-5d4f8c7b6d-w4xkp', 'Cancelling deletion of Pod shop/cart'))).toBe(
        'app/cart node-selector-unsatisfied',
      );
    });
    it('those with the label are seen, and all without it are', () => {
      expect(told(fast('node-a'), fast('node-b'), node('node-c'), node('node-d'))).toBe('app/cart taint-not-tolerated');
      expect(told(fast('node-a'), node('node-c'))).toBe('app/cart node-selector-unsatisfied');
    });
    it('the taint drove away its like', () => {
      expect(told(driven('cart-5d4f8c7b6d-w4xkp'))).toBe('app/cart taint-not-tolerated');
    });
  });

  it('tolerates the taint, so that something else keeps it away', () => {
    const tainted = node('node-a', { spec: { taints: [{ key: 'team', value: 'blue', effect: 'NoSchedule' }] } });
    const tolerant = both(pending, { spec: { tolerations: [{ key: 'team', operator: 'Exists' }] } });
    const objects = [
      master,
      tainted,
      ...app('cart', 8080, tolerant),
      said('0/2 nodes are available: 1 node(s) were unschedulable, 1 Insufficient memory.'),
    ];
    expect(causes(objects)[0]).toBe('app/cart insufficient-memory');
  });

  it('requires an affinity that no node meets', () => {
    const affinity = {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: ['west'] }] }],
        },
      },
    };
    const objects = [master, node('node-a'), ...app('cart', 8080, both(pending, { spec: { affinity } })), unmatched];
    expect(causes(objects)[0]).toBe('app/cart node-affinity-unsatisfied');
  });

  it.each([
    ['2 Insufficient cpu', 'insufficient-cpu'],
    ["2 node(s) didn't match pod anti-affinity rules", 'pod-anti-affinity-unsatisfied'],
    ["2 node(s) didn't match pod topology spread constraints", 'topology-spread-unsatisfied'],
    ["2 node(s) didn't have free ports for the requested pod ports", 'host-port-conflict'],
  ])('reads "%s" as %s', (part, reason) => {
    const sentence = said(`0/3 nodes are available: 1 node(s) were unschedulable, ${part}.`);
    const objects = [master, node('node-a'), node('node-b'), ...app('cart', 8080, pending), sentence];
    expect(causes(objects)[0]).toBe(`app/cart ${reason}`);
  });

  it('says nothing once the pod has a node', () => {
    const objects = [master, node('node-a'), ...app('cart', 8080), unmatched];
    expect(causes(objects)).toEqual([]);
  });

  it('says nothing of a pod that is gone', () => {
    const gone = warning(
      'Pod',
      'cart-6f6f6f6f6f-zzzzz',
      'FailedScheduling',
      '0/2 nodes are available: 2 Insufficient cpu.',
    );
    expect(causes([node('node-a'), ...app('cart', 8080), gone])).toEqual([]);
  });
});
