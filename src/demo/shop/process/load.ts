/**
 * The customers: an entry process that sends each journey at its own steady rate, whatever the answers are.
 * Owns: open-loop load with a bound on what is in flight. Refuses: CPU work, and being part of the shop's telemetry.
 * It also removes the driver's private folder when the driver dies without having done so.
 */
import { rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import type { FromProcess, JourneyRate, ToProcess } from './protocol.ts';

const CUSTOMERS = 200;
const MOST_IN_FLIGHT = 300;
const PATIENCE = 6000;

let addresses: string[] = [];
let folder: string | undefined;
let inFlight = 0;
let turn = 0;
let timers: NodeJS.Timeout[] = [];
const agent = new Agent({ keepAlive: true, maxSockets: MOST_IN_FLIGHT });

// A signal to the whole group is the driver's to answer; its end closes the channel, and that ends this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
});

function visit(route: string): void {
  const address = addresses[turn % Math.max(addresses.length, 1)];
  turn += 1;
  if (address === undefined || inFlight >= MOST_IN_FLIGHT) return;
  const [method, path] = route.split(' ');
  const any = Math.floor(Math.random() * 720) + 1;
  const url = new URL(`${path}?item=${any}&shelf=${any % 30}`, address);
  const customer = `c${Math.floor(Math.random() * CUSTOMERS) + 1}`;
  inFlight += 1;
  const sent = request(url, { method, agent, headers: { 'x-customer': customer }, timeout: PATIENCE }, (response) => {
    response.resume();
  });
  sent.on('timeout', () => sent.destroy(new Error('timeout')));
  sent.on('error', () => undefined);
  sent.on('close', () => {
    inFlight -= 1;
  });
  sent.end();
}

/** Sends one journey with gaps that vary by half around the mean, so that journeys do not march in step. */
function keepUp({ route, rate }: JourneyRate, slot: number): void {
  const gap = (1000 / rate) * (0.5 + Math.random());
  timers[slot] = setTimeout(() => {
    visit(route);
    keepUp({ route, rate }, slot);
  }, gap);
}

process.on('message', (message: ToProcess) => {
  if (message.type === 'keep-clean') folder = message.folder;
  if (message.type === 'drain') process.exit(0);
  if (message.type !== 'load') return;
  addresses = message.addresses;
  for (const timer of timers) clearTimeout(timer);
  timers = [];
  message.journeys.forEach((journey, slot) => keepUp(journey, slot));
});
process.send?.({ type: 'loaded' } satisfies FromProcess);
