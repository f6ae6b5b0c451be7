/** Who holds what others wait for. */
import { describe, expect, it } from 'vitest';
import { lockEvidence } from '../../../../src/evidence/causes/lock-evidence.ts';
import { topologyOf } from '../../../../src/evidence/model/topology.ts';
import { metric, minute, onset, system } from '../telemetry-builder.ts';

const edges = ['desk', 'census', 'tally'].map((from) => ({ from, to: 'register-db' }));
const line = (service: string, body: string, minutes: number) => ({ time: onset + minutes * minute, service, body });
const waiting = (name = 'locks_waiting') => metric('register-db', name, (_, bad) => (bad ? 12 : 0));
const stalled = [1, 2, 3].map((minutes) => line('register-db', 'session 8 waits for lock on births', minutes));
const look = (logs: ReturnType<typeof line>[], series = [waiting()]) => {
  const telemetry = system({ series, logs, edges, alert: { service: 'desk' } });
  return lockEvidence(telemetry, topologyOf(telemetry.edges)).map(({ component, giver }) => [component, giver]);
};
const census = [['census', 'register-db']];

describe('a lock that others wait for', () => {
  it.each([
    'session 8 waits for lock on births, blocked by session 3 (census, SELECT FOR UPDATE)',
    'process 44 still waiting for ShareLock after 1000 ms; held by census',
    'Lock wait timeout on births, blocking transaction 77 of user census',
  ])('is of whom the store names: %s', (body) => {
    expect(look([1, 2, 3].map((minutes) => line('register-db', body, minutes)))).toEqual(census);
  });

  describe('of a session that the store tells by its number', () => {
    const told = [1, 2, 3].map((minutes) =>
      line(
        'register-db',
        'process 44 still waiting for ShareLock after 1000 ms. Process holding the lock: 3920. Queue: 44',
        minutes,
      ),
    );
    const of = (...logs: ReturnType<typeof line>[]) => look([...told, ...logs]);

    it.each([
      ['the store names beside it', line('register-db', 'long transaction: pid=3920 application_name=census', 2)],
      ['the store named when it took it', line('register-db', 'process 3920 (application_name=census) got it', -2)],
      ['says that it is its own', line('census', 'counting all, pid 3920', -3)],
    ])('is of whom %s', (_, naming) => {
      expect(of(naming)).toEqual(census);
    });

    it('is of who is behind a session that waits itself', () => {
      const chain = [4, 5].map((minutes) =>
        line(
          'register-db',
          'process 3920 (application_name=tally) waits for ShareLock, blocked by process 77',
          minutes,
        ),
      );
      expect(of(...chain, line('register-db', 'pid 77 application_name=census idle in transaction', 6))).toEqual(
        census,
      );
    });

    it.each([
      ['process 44 waits for ShareLock, blocked by pid 3920 for 12 s', census],
      ['10:00:07 session 3920 still holds the lock on births, 4 sessions wait', census],
      ['process 44 waits for ShareLock; processes holding the lock: 3920, 78', []],
    ])('is found in %s', (body, whose) => {
      const logs = [1, 2, 3].map((minutes) => line('register-db', body, minutes));
      expect(look([...logs, line('register-db', 'pid=3920 application_name=census', 2)])).toEqual(whose);
    });

    it('is of no one that waits beside it, nor of one of two', () => {
      const desk = [1, 2, 3].map((minutes) =>
        line(
          'register-db',
          'process 44 (application_name=desk) waits for ShareLock; process holding the lock: 3920',
          minutes,
        ),
      );
      expect(look(desk)).toEqual([]);
      expect(look([...desk, line('register-db', 'pid=3920 application_name=census', 2)])).toEqual(census);
      expect(of(line('census', 'pid 3920', -3), line('tally', 'pid 3920', -3))).toEqual([]);
      expect(of(line('census', 'read 3920 rows', -3))).toEqual([]);
    });

    it('is none where the store told of waiting long before', () => {
      expect(
        of(line('register-db', 'process 9 still waiting for ShareLock', -55), line('census', 'pid 3920', -3)),
      ).toEqual([]);
    });
  });

  it.each([
    'LOCK TABLES births WRITE acquired',
    'transaction open, births locked; counting before commit',
    'took an exclusive lock on births',
    'holding the advisory lock 71 until all is counted',
  ])('is of who says so: %s', (body) => {
    expect(look([line('census', body, -1)])).toEqual(census);
    expect(look([line('census', body, -1), ...stalled], [])).toEqual(census);
  });

  it.each([
    ['two took one', [line('census', 'births locked', -1), line('tally', 'births locked', -1)], undefined],
    ['it came after the waiting', [line('census', 'births locked', 4)], undefined],
    ['it was given back', [line('census', 'births locked', -9), line('census', 'released, done', -5)], undefined],
    ['nobody waits', [line('census', 'births locked', -1)], [metric('register-db', 'locks_waiting', () => 2)]],
    ['who says it waits', [line('desk', 'waiting for the lock on births', -1)], undefined],
    ['who does not call the store', [line('museum', 'births locked', -1)], undefined],
  ])('is of nobody where %s', (_, logs, series) => {
    expect(look(logs, series)).toEqual([]);
  });

  describe('where nobody knows who calls whom', () => {
    const alone = (logs: ReturnType<typeof line>[]) =>
      lockEvidence(system({ logs, edges: [], alert: { service: 'desk' } }), topologyOf([]), true).map(
        ({ component }) => component,
      );
    const failing = [1, 2, 3].map((minutes) => line('desk', 'lock timeout on births', minutes));
    const told = line('register-db', 'session of census holds the lock on births, 4 sessions wait for it', 1);
    const taken = line('census', 'counting, table births is locked', -1);

    it('is of whom the store names, or of who says so', () => {
      expect(alone([...failing, told, line('census', 'counting', 1)])).toEqual(['census']);
      expect(alone([...failing, taken])).toEqual(['census']);
    });

    it('is of nobody where two say so, or who waits says it', () => {
      expect(alone([...failing, taken, { ...taken, service: 'tally' }])).toEqual([]);
      expect(alone([...failing, { ...taken, service: 'desk' }])).toEqual([]);
    });
  });
});
