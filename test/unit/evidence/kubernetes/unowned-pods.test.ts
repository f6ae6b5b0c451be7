/** Pods that nothing owns, as somebody wrote them or as they were shortened: whose they are. */
import { expect, it } from 'vitest';
import { impliedBy } from '../../../../src/evidence/kubernetes/implied-workload.ts';

const named = (name: string, labels?: Record<string, string>) =>
  impliedBy({ kind: 'Pod', name, origin: 'cluster', ...(labels ? { labels } : {}) }).name;

it.each([
  ['tiles-5cc-jj7', { app: 'tiles' }, 'tiles'],
  ['tiles-b', { 'app.kubernetes.io/name': 'tiles' }, 'tiles'],
  // The name tells by itself, and more of it than the label.
  ['tiles-front-7d9f8b6c5-x2x1z', { app: 'tiles' }, 'tiles-front'],
  // More than a suffix: another thing of the same application.
  ['tiles-importer', { app: 'tiles' }, 'tiles-importer'],
  ['map-5cc-jj7', { app: 'tiles' }, 'map-5cc-jj7'],
])('calls %s of %j %s', (name, labels, app) => {
  expect(named(name, labels)).toBe(app);
});

it('leaves a name without a label as it is', () => {
  expect(named('tiles-5cc-jj7')).toBe('tiles-5cc-jj7');
});
