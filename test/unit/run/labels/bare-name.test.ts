import { describe, expect, it } from 'vitest';
import { bareName } from '../../../../src/run/labels/bare-name.ts';

describe('the name of a pod', () => {
  it.each([
    ['cart-7d9f8b6c5-x2x1z', 'cart'],
    ['load-generator-5c68d4bbbb-zz7kd', 'load-generator'],
    ['orders-db-0', 'orders-db'],
    ['backup-28391231-k7wxz', 'backup'],
    ['fluent-bit-xk2bq', 'fluent-bit'],
    ['search-mysql', 'search-mysql'],
    ['cart', 'cart'],
    ['nightly-29384756', 'nightly'],
    ['api-gateway2-front', 'api-gateway2-front'],
  ])('loses what Kubernetes put behind the owner in %s', (pod, owner) => {
    expect(bareName(pod)).toBe(owner);
  });
});
