/**
 * The same for structured data: every text at any depth, and whatever stands under the name of a secret.
 * Owns: the walk, without recursion, since foreign data may be nested as deep as it likes. Refuses: changing its input.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { loginInList } from './command-logins.ts';
import { redact, redactedObjects, secretIn } from './redact.ts';
import { alwaysSecret, sensitiveKey } from './sensitive-key.ts';
import { isPlaceholder, isWordLike } from './word-like.ts';

/** Characters between two turns of other work. */
const slice = 65_536;
/** Beyond it a tree is cut off; JSON that is nested deeper than this cannot be written again. */
const deepest = 2_000;
const shortestToken = 8;
/** Shorter names of fields hold no token. */
const shortestName = 12;
/** Levels of a record that are ours; what is foreign (labels, arguments, results) lies below. */
const ownLevels = 2;
const ownWords = new Set(
  'type source kind state from to phase route how outcome id run request approval parent lease key team channel user ts'.split(
    ' ',
  ),
);

interface Step {
  source: object;
  target: Record<string, unknown> | unknown[];
  depth: number;
  /** The name that a list stands under. */
  name: string | null;
  secret?: Secrecy;
  /** The words before a list of arguments. */
  command?: readonly unknown[];
}

/**
 * `data`: inside the data of a Kubernetes Secret every text is one, whatever its key is called. `items`: in a list of
 * Secrets, whose members do not say again what they are.
 */
type Secrecy = 'data' | 'items';

/** A copy without secrets; texts, arrays and plain objects are walked, other values stay. */
export function redactValue<T>(value: T): T {
  const walk = walked(value);
  for (;;) {
    const { done, value: result } = walk.next();
    if (done) return result as T;
  }
}

/** The same for what nobody changes any more: the copy is made once, and of a copy the copy is itself. */
export function redactOnce<T extends object>(value: T): T {
  const made = redactedObjects();
  const known = made.get(value);
  if (known !== undefined) return known as T;
  const copy = redactValue(value);
  made.set(value, copy);
  made.set(copy, copy);
  return copy;
}

/** Says of an object that nobody changes any more that what is secret was taken out of it already. */
export function vouchFor(value: object): void {
  redactedObjects().set(value, value);
}

/**
 * The same for a record of our own: what its first levels say by fixed words and ids stays, so that even a secret that is
 * one of these words (somebody's token is `incident`) leaves a record that can be read.
 */
export function redactRecord<T>(record: T): T {
  const walk = walked(record, (key, depth) => depth <= ownLevels && ownWords.has(key));
  for (;;) {
    const { done, value: result } = walk.next();
    if (done) return result as T;
  }
}

/** The same for a tool's structured result of any size. */
export async function redactLargeValue<T>(value: T): Promise<T> {
  const walk = walked(value);
  for (;;) {
    const { done, value: result } = walk.next();
    if (done) return result as T;
    await turn();
  }
}

/** Where the first secret of a tree stands and what kind it is; null when there is none. */
export function secretInValue(value: unknown): { path: string; kind: string } | null {
  const waiting: {
    value: unknown;
    path: string;
    name: string | null;
    secret?: Secrecy;
    command?: readonly unknown[];
  }[] = [{ value, path: '', name: null }];
  for (let it = waiting.pop(); it; it = waiting.pop()) {
    const { path } = it;
    if (typeof it.value === 'string') {
      const own = it.secret === 'data' && it.value !== '' ? 'secret' : null;
      const kind = own ?? ((it.name && kindUnder(it.name, it.value)) || secretIn(it.value));
      if (kind) return { path, kind };
    } else if (typeof it.value === 'number') {
      const kind = it.name === null ? null : sensitiveKey(it.name);
      if (kind !== null && alwaysSecret(kind)) return { path, kind };
    } else if (typeof it.value === 'object' && it.value !== null) {
      const list = Array.isArray(it.value);
      for (const [key, child] of Object.entries(it.value)) {
        if (!list && secretIn(key)) return { path: 'a name', kind: secretIn(key) ?? '' };
        if (list && loginIn(it.value, key, it.command) !== null) return { path: `${path}.${key}`, kind: 'password' };
        waiting.push({
          value: child,
          path: path ? `${path}.${key}` : key,
          name: list ? (pairName(it.value, key) ?? it.name) : nameOf(it.value as Record<string, unknown>, key, it.name),
          secret: secrecyOf(it.value, key, it.secret),
          ...(key === 'args' && !list ? { command: commandOf(it.value) } : {}),
        });
      }
    }
  }
  return null;
}

function* walked(
  root: unknown,
  keep: (key: string, depth: number) => boolean = () => false,
): Generator<undefined, unknown> {
  const box: { root: unknown } = { root };
  const out: { root?: unknown } = {};
  const steps: Step[] = [{ source: box, target: out, depth: 0, name: null }];
  let spent = 0;
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { source, target, depth, name, secret, command } = step;
    const list = Array.isArray(source);
    for (const [key, value] of Object.entries(source)) {
      let copy: unknown = value;
      if (typeof value === 'string' && !keep(key, depth)) {
        copy =
          secret === 'data' && value !== '' && !value.startsWith('[redacted:')
            ? '[redacted: secret]'
            : ((list ? loginIn(source, key, command) : null) ??
              redactUnder(
                list ? (pairName(source, key) ?? name) : nameOf(source as Record<string, unknown>, key, name),
                value,
              ));
        spent += value.length;
      } else if (typeof value === 'number') {
        copy = numberUnder(
          list ? (pairName(source, key) ?? name) : nameOf(source as Record<string, unknown>, key, name),
          value,
        );
      } else if (typeof value === 'object' && value !== null && isPlain(value)) {
        copy = depth > deepest ? '[nested too deep]' : Array.isArray(value) ? [] : {};
        if (depth <= deepest)
          steps.push({
            source: value,
            target: copy as Step['target'],
            depth: depth + 1,
            name: list ? null : key,
            secret: secrecyOf(source, key, secret),
            ...(key === 'args' && !list ? { command: commandOf(source) } : {}),
          });
      }
      put(target, key, copy);
      spent += key.length + 8;
      if (spent > slice) {
        spent = 0;
        yield;
      }
    }
  }
  return out.root;
}

/** A list under a name is no less secret than one value: `authorization: ["Bearer …"]`. */
function nameOf(parent: Record<string, unknown>, key: string, own: string | null): string {
  if (key.length !== 5 || !/^value$/i.test(key)) return key;
  const called = parent.name ?? parent.key ?? parent.Name ?? parent.Key ?? own;
  return typeof called === 'string' ? called : key;
}

/** A name of up to four words, `AWS secret access key`; a sentence names nothing, whatever its last word is. */
const shortName = /^[\w.-]{1,64}(?: [\w.-]{1,64}){0,3}$/;

/** `--password`, `-Dtoken`: what stands behind it in a list of arguments is its value. */
const flag = /^--?[A-Za-z][\w.-]{0,62}$/;

/**
 * `["password", "x"]`: a name and its value; two names are a list of names. In a list of any length an item behind the
 * flag of a secret (`args: ["--password", "x"]`), unless it is the next flag.
 */
function pairName(list: object, index: string): string | null {
  if (!Array.isArray(list)) return null;
  const before: unknown = list[Number(index) - 1];
  const here: unknown = list[Number(index)];
  const isValue = typeof here === 'number' || (typeof here === 'string' && !flag.test(here));
  if (typeof before === 'string' && isValue && flag.test(before)) return sensitiveKey(before) === null ? null : before;
  if (list.length !== 2 || index !== '1') return null;
  const [called, value] = list as unknown[];
  if (typeof called !== 'string' || typeof value !== 'string' || isWordLike(value)) return null;
  return shortName.test(called) && sensitiveKey(called) !== null ? called : null;
}

/** A container has its command beside its arguments. */
function commandOf(source: object): readonly unknown[] {
  const { command } = source as { command?: unknown };
  return Array.isArray(command) ? command.slice(0, 20) : typeof command === 'string' ? [command.slice(0, 200)] : [];
}

/** An item of a command line with its password taken out; null where it has none. */
function loginIn(list: object, index: string, command: readonly unknown[] = []): string | null {
  if (!Array.isArray(list)) return null;
  const item: unknown = list[Number(index)];
  const start = typeof item === 'string' ? loginInList(list, Number(index), command) : null;
  return start === null ? null : `${redact(String(item).slice(0, start))}[redacted: password]`;
}

function secrecyOf(source: object, key: string, above: Secrecy | undefined): Secrecy | undefined {
  const { kind } = source as Record<string, unknown>;
  if (above === 'data' || ((key === 'data' || key === 'stringData') && (kind === 'Secret' || above === 'items')))
    return 'data';
  return key === 'items' && kind === 'SecretList' ? 'items' : above;
}

function redactUnder(name: string | null, text: string): string {
  const kind = name === null ? null : kindUnder(name, text);
  return kind === null ? redact(text) : `[redacted: ${kind}]`;
}

/** A password may be a number, and so may a key; a token is counted. */
function numberUnder(name: string | null, value: number): number | string {
  const kind = name === null ? null : sensitiveKey(name);
  return kind !== null && alwaysSecret(kind) ? `[redacted: ${kind}]` : value;
}

function kindUnder(name: string, text: string): string | null {
  const kind = sensitiveKey(name);
  if (kind === null || isPlaceholder(text)) return null;
  if (alwaysSecret(kind)) return kind;
  return text.length >= shortestToken && !isWordLike(text) && !/^[\d.,]+$/.test(text) ? kind : null;
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** A key called `__proto__` is data like any other. */
function put(target: Record<string, unknown> | unknown[], key: string, value: unknown): void {
  if (Array.isArray(target)) {
    target.push(value);
    return;
  }
  const name = key.length < shortestName ? key : redact(key);
  if (name === '__proto__')
    Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
  else target[name] = value;
}
