/**
 * Large plain outputs with one thing in them that is asked for, made from a seed at any size: an inventory, log lines,
 * nodes, and a small report that needs no reading on.
 * Owns: the data and its truth. Refuses: serving it (fixture.ts).
 */
import { randomOf } from '../random.ts';

const warehouses = ['north-1', 'south-2', 'west-2', 'east-4'];
const services = ['gatekeeper', 'courier', 'pipeline', 'edge', 'cachet'];
/** Of one size. */
const [items, lines, nodes] = [60, 160, 12];

export function needlesOf(seed: number, size: number) {
  const random = randomOf(seed);
  const inventory = Array.from({ length: items * size }, (_, at) => ({
    sku: `SKU-${String(at).padStart(5, '0')}`,
    title: `Item ${Math.floor(random() * 1e6)} in colour ${Math.floor(random() * 64)}`,
    price: Math.round(random() * 20_000) / 100,
    warehouse: warehouses[Math.floor(random() * warehouses.length)] ?? '',
    stock: random() < 0.07 ? 0 : 1 + Math.floor(random() * 400),
    dimensions: {
      width: Math.floor(random() * 90),
      height: Math.floor(random() * 90),
      weight: Math.floor(random() * 9_000),
    },
  }));
  const wanted = inventory[Math.floor(inventory.length * 0.37)];
  const code = `GATE-${1_000 + Math.floor(random() * 9_000)}`;
  const place = Math.floor(lines * size * 0.22);
  const log = Array.from({ length: lines * size }, (_, at) => {
    const time = new Date(Date.UTC(2026, 0, 1) + at * 1_000).toISOString();
    if (at === place) return `${time} level=error service=gatekeeper msg="token refused by its issuer" code=${code}`;
    const service = services[Math.floor(random() * services.length)];
    return `${time} level=info service=${service} msg="request answered" status=200 took=${Math.floor(random() * 300)}ms id=${Math.floor(random() * 1e9)}`;
  });
  const status = Array.from({ length: nodes * size }, (_, at) => ({
    node: `worker-${String(at).padStart(4, '0')}`,
    ready: at !== Math.floor(nodes * size * 0.6),
    cpuPercent: at === Math.floor(nodes * size * 0.6) ? 98.7 : Math.round(random() * 800) / 10,
    memoryPercent: Math.round(random() * 900) / 10,
    pods: Math.floor(random() * 110),
    kernel: `6.${Math.floor(random() * 9)}.${Math.floor(random() * 200)}`,
  }));
  return {
    inventory,
    log,
    status,
    report: { report: 'daily', count: 3, of: ['north-1', 'west-2', 'east-4'] },
    truth: {
      sku: wanted?.sku ?? '',
      price: wanted?.price ?? 0,
      warehouse: wanted?.warehouse ?? '',
      outOfStock: inventory.filter(({ stock }) => stock === 0).length,
      code,
      node: status.find(({ ready }) => !ready)?.node ?? '',
      cpu: 98.7,
      count: 3,
    },
  };
}
