/**
 * Addresses of other components that a workload holds in its variables.
 * Owns: values of the container, of ConfigMaps and of Secrets; a host and its port in two variables of one stem.
 * Refuses: passwords and all else that is no address; a Secret's value never leaves as text.
 */
import type { KubernetesObject } from '../model/cluster.ts';
import type { Container } from '../model/cluster-pod.ts';
import { addressOf, serviceOfHost } from './quantities.ts';

export interface HeldAddress {
  holder: KubernetesObject;
  variable: string;
  value: string;
  host: string;
  port?: number;
  /** It came from a Secret: `value` is not to be quoted. */
  secret: boolean;
}

interface Held {
  value: string;
  secret: boolean;
}

/** Words at the end of a variable that make its value an address rather than any text. */
const hostWord =
  /(?:^|[_.-])(?:HOST|HOSTNAME|ADDR|ADDRESS|ADDRS|URL|URI|ENDPOINT|SERVER|SERVERS|BROKER|BROKERS|DSN|TARGET|BACKEND|UPSTREAM|SERVICE|CONNECTION|CONN|BOOTSTRAP)$/i;
const portWord = /(?:^|[_.-])PORT$/i;

export function heldAddresses(
  holder: KubernetesObject,
  containers: readonly Container[],
  find: (kind: string, name: string) => KubernetesObject | undefined,
): HeldAddress[] {
  const held = new Map<string, Held>();
  for (const { env = [], envFrom = [] } of containers) {
    for (const { kind, name } of envFrom)
      for (const [key, value] of Object.entries(find(kind, name)?.data ?? {}))
        if (value !== undefined) held.set(key, { value, secret: kind === 'Secret' });
    for (const { name, value, from } of env) {
      if (value !== undefined) held.set(name, { value, secret: false });
      else if (from?.key && (from.kind === 'Secret' || from.kind === 'ConfigMap')) {
        const taken = find(from.kind, from.name)?.data?.[from.key];
        if (taken !== undefined) held.set(name, { value: taken, secret: from.kind === 'Secret' });
      }
    }
  }
  return [...held].flatMap(([variable, { value, secret }]) => ofVariable(holder, variable, value, secret, held));
}

function ofVariable(
  holder: KubernetesObject,
  variable: string,
  value: string,
  secret: boolean,
  held: Map<string, Held>,
): HeldAddress[] {
  if (value.length > 2000 || /pass|secret|token|key$/i.test(variable)) return [];
  const isNamed = hostWord.test(variable);
  return value
    .split(',')
    .slice(0, 20)
    .flatMap((part): HeldAddress[] => {
      const found = addressOf(expanded(part, held));
      if (!found) return [];
      const isExact = found.port !== undefined || /:\/\//.test(part);
      if (!isNamed && !isExact) return [];
      // A single word is a host only where the variable says so; "local" or "true" is none.
      if (!isNamed && !/[.:]/.test(part)) return [];
      const port = found.port ?? portBeside(variable, held);
      return [{ holder, variable, value: part, host: found.host, ...(port === undefined ? {} : { port }), secret }];
    });
}

/** `$(NAME)` stands for another variable of the container. */
function expanded(value: string, held: Map<string, Held>): string {
  return value.includes('$(')
    ? value.replace(/\$\(([A-Za-z_]\w{0,100})\)/g, (whole, name: string) => held.get(name)?.value ?? whole)
    : value;
}

/** The port that stands in a variable of the same stem: DB_HOST and DB_PORT. */
function portBeside(variable: string, held: Map<string, Held>): number | undefined {
  const stem = variable.replace(hostWord, '');
  for (const [name, { value }] of held)
    if (portWord.test(name) && name.replace(portWord, '') === stem && /^\d{1,5}$/.test(value.trim()))
      return Number(value);
  return undefined;
}

/** All addresses, and those to one Service by whatever spelling of its host. */
export class AddressBook {
  readonly all: readonly HeldAddress[];
  readonly #to = new Map<string, HeldAddress[]>();

  constructor(all: readonly HeldAddress[]) {
    this.all = all;
    for (const one of all) {
      const key = hostKey(one.host, one.holder);
      const known = this.#to.get(key);
      if (known) known.push(one);
      else this.#to.set(key, [one]);
    }
  }

  to(name: string, near: KubernetesObject): readonly HeldAddress[] {
    return this.#to.get(hostKey(name, near)) ?? [];
  }
}

function hostKey(host: string, { namespace, environment }: KubernetesObject): string {
  const meant = serviceOfHost(host, namespace) ?? { name: host, namespace: undefined };
  return `${environment ?? ''}\n${meant.namespace ?? ''}\n${meant.name}`;
}
