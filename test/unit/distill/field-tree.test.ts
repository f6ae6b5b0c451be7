/** The names of fields, each said once. */
import { expect, it } from 'vitest';
import { fieldTree } from '../../../src/distill/rows/field-tree.ts';

const workload = {
  kind: 'Deployment',
  metadata: { name: 'till', labels: { app: 'till', 'example.org/part-of': 'shop' } },
  spec: { replicas: 2, template: { spec: { containers: [{ name: 'main', image: 'till:1' }] } } },
};

it('says paths that share a beginning together', () => {
  expect(fieldTree([workload], 400)).toBe(
    'kind, metadata.{name, labels.app}, spec.{replicas, template.spec.containers[].{name, image}}',
  );
});

it('gathers what stands in some of the objects and some of the items only', () => {
  const other = { spec: { template: { spec: { containers: [{}, { resources: { limits: { memory: '1Gi' } } }] } } } };
  expect(fieldTree([workload, other], 400)).toContain('containers[].{name, image, resources.limits.memory}');
});

it('leaves out the deepest levels where there is no room, and says so', () => {
  const short = fieldTree([workload], 60);
  expect(short.length).toBeLessThanOrEqual(60);
  expect(short).toContain('spec.{replicas, template.…}');
});

it.each([[[]], [[null, 'text', 3]], [['', [], {}]]])('says nothing of %j', (objects) => {
  expect(fieldTree(objects, 400)).toBe('');
});
