/**
 * The services of a made-up group of clinics: long chains, and one registry that everything hangs on.
 * Owns: names and calls by seed. Refuses: anything of the other flavour's topology.
 */
import { type Call, type Graph, joinGraph, makeServices, type Names } from '../graph.ts';

const names: Names = {
  entry: ['patient-portal', 'frontdesk'],
  middle: ['appointments', 'prescriptions', 'labresults', 'imaging', 'insurance', 'referrals', 'careplans'],
  leaf: ['slots', 'drugcatalog', 'documents', 'consents', 'pricing', 'eligibility', 'practitioners', 'registry'],
  consumer: ['reminders', 'hl7-import', 'billing-batch'],
  postgres: ['registry-mysql', 'clinical-mysql'],
  redis: ['consents-cache'],
  kafka: ['message-bus'],
  outside: ['edi.payer-network.example', 'fhir.labnet.example'],
};

export function clinicGraph(random: () => number): Graph {
  const services = makeServices(names, random);
  const calls: Call[] = [];
  const call = (from: string | undefined, to: string | undefined, more: Partial<Call> = {}) => {
    if (!from || !to || calls.some((one) => one.from === from && one.to === to)) return;
    const timeoutMs = 1_500 + Math.floor(random() * 4) * 500;
    calls.push({
      from,
      to,
      perRequest: 0.5 + 0.5 * random(),
      timeoutMs,
      retries: random() < 0.3 ? 2 : 0,
      needed: random() < 0.75,
      ...more,
    });
  };
  for (const [i, to] of names.middle.entries()) {
    call(names.entry[i % 2], to, { needed: i < 5 || random() < 0.7 });
    if (random() < 0.45) call(to, names.middle[i + 1]);
    call(to, names.leaf[i % names.leaf.length], { needed: true });
    if (random() < 0.5) call(to, names.leaf[Math.floor(random() * names.leaf.length)]);
  }
  for (const from of names.leaf.slice(0, -1)) if (random() < 0.5) call(from, 'registry', { needed: true });
  call('consents', 'registry', { needed: true });
  const [registry, clinical] = names.postgres;
  call('registry', registry, { perRequest: 2, needed: true, retries: 0 });
  for (const from of ['documents', 'slots', 'practitioners', ...names.consumer])
    call(from, clinical, { perRequest: 1.5, needed: true, retries: 0 });
  for (const from of ['consents', 'registry', 'pricing'])
    call(from, names.redis[0], { perRequest: 1, needed: false, timeoutMs: 300, retries: 0 });
  for (const from of ['appointments', 'labresults'])
    call(from, names.kafka[0], { perRequest: 0.4, needed: false, retries: 1 });
  call('eligibility', names.outside[0], { perRequest: 0.9, needed: true, timeoutMs: 4_000, retries: 0 });
  call('labresults', names.outside[1], { perRequest: 0.7, needed: true, timeoutMs: 4_000, retries: 0 });
  return joinGraph(services, calls);
}
