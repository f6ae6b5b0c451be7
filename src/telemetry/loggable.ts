/**
 * What may be logged of a value: data only, without secrets, without cycles, of bounded size.
 * Owns: turning errors and other objects into such data. Refuses: values of keys that name a secret, whatever they are.
 */
import { redact } from '../redact/redact.ts';
import { alwaysSecret, sensitiveKey } from '../redact/sensitive-key.ts';

const deepest = 12;
const mostValues = 2_000;

/** A copy as plain data. An error keeps its type, message, stack, cause and own fields. */
export function loggable(value: unknown): unknown {
  let left = mostValues;
  const above = new Set<object>();
  const copy = (it: unknown, depth: number): unknown => {
    left -= 1;
    if (typeof it === 'string') return redact(it);
    if (typeof it === 'bigint') return String(it);
    if (typeof it !== 'object' || it === null) return it;
    if (above.has(it)) return '[circular]';
    if (depth > deepest || left < 0) return '[more]';
    above.add(it);
    const plain = plainOf(it);
    const result = Array.isArray(plain)
      ? plain.map((child) => copy(child, depth + 1))
      : typeof plain === 'object' && plain !== null
        ? Object.fromEntries(Object.entries(plain).map(([key, child]) => [redact(key), under(key, child, depth)]))
        : copy(plain, depth + 1);
    above.delete(it);
    return result;
  };
  const under = (key: string, child: unknown, depth: number): unknown => {
    const kind = sensitiveKey(key);
    const kept = kind === null || child === undefined || child === null || typeof child === 'boolean' || child === '';
    if (kept || (typeof child === 'number' && !alwaysSecret(kind)) || isContainer(child)) return copy(child, depth + 1);
    return `[redacted: ${kind}]`;
  };
  return copy(value, 0);
}

/** What stands under `secret` or `credentials` may be an object; its own keys and texts say what is secret. */
function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plainOf(value: object): unknown {
  if (value instanceof Error) {
    const { name: type, message, stack, cause } = value;
    return {
      ...Object.fromEntries(Object.entries(value)),
      type,
      message,
      stack,
      ...(cause === undefined ? {} : { cause }),
    };
  }
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof Set) return [...value];
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON();
  return value;
}
