/**
 * Asks the storefront for each journey a few times, as a customer would.
 * Owns: whether live requests succeed in time. Refuses: explaining why not.
 */
import { request } from 'node:http';
import type { Journey } from './catalog.ts';

const TIMES = 5;
const PATIENCE = 3000;

/** True when every request succeeds and each journey's middle one is inside its bound. */
export async function probe(addresses: string[], journeys: Journey[]): Promise<boolean> {
  if (addresses.length === 0) return false;
  const fine = await Promise.all(
    journeys.map(async ({ route, slowAbove }) => {
      const took: number[] = [];
      for (let time = 0; time < TIMES; time += 1) {
        const address = addresses[time % addresses.length] ?? '';
        const milliseconds = await visit(address, route, time);
        if (milliseconds === null) return false;
        took.push(milliseconds);
      }
      const middle = took.toSorted((a, b) => a - b)[Math.floor(TIMES / 2)] ?? Number.POSITIVE_INFINITY;
      return middle <= slowAbove;
    }),
  );
  return fine.every(Boolean);
}

function visit(address: string, route: string, time: number): Promise<number | null> {
  const [method, path] = route.split(' ');
  const began = performance.now();
  return new Promise((resolve) => {
    const url = new URL(`${path}?item=${time + 1}&shelf=${time}`, address);
    const sent = request(url, { method, agent: false, signal: AbortSignal.timeout(PATIENCE) }, (response) => {
      response.resume();
      response.on('close', () => resolve(response.statusCode === 200 ? performance.now() - began : null));
    });
    sent.on('error', () => resolve(null));
    sent.end();
  });
}
