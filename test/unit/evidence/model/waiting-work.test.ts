/** Which metrics count work that waits. */
import { expect, it } from 'vitest';
import { countsWaiting } from '../../../../src/evidence/model/waiting-work.ts';

it.each([
  'rabbitmq_queue_messages_ready',
  'kafka_consumer_lag',
  'jobs_waiting',
  'oldest_message_age_seconds',
  'queueDepth',
])('counts %s', (name) => {
  expect(countsWaiting(name)).toBe(true);
});

it.each(['kube_pod_status_ready', 'hikaricp_connections_pending', 'http_requests_total', 'thread_pool_queue_size'])(
  'does not count %s',
  (name) => {
    expect(countsWaiting(name)).toBe(false);
  },
);
