/**
 * What the API server refuses, as the Status object that it answers with.
 * Owns: code, reason and message of each refusal. Refuses: deciding when.
 */
import type { JsonObject } from './json-value.ts';
import type { Kind } from './kinds.ts';
import { resourceName } from './kinds.ts';

export class ApiError extends Error {
  readonly code: number;
  readonly reason: string;
  readonly details: JsonObject | undefined;
  /** A token with which an expired list can be continued all the same. */
  readonly continueToken: string | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: number,
    reason: string,
    message: string,
    more: { details?: JsonObject; continueToken?: string; retryAfterSeconds?: number } = {},
  ) {
    super(message);
    this.code = code;
    this.reason = reason;
    this.details = more.details;
    this.continueToken = more.continueToken;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }

  toStatus(): JsonObject {
    return {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: this.continueToken === undefined ? {} : { continue: this.continueToken },
      status: 'Failure',
      message: this.message,
      reason: this.reason,
      details: this.details,
      code: this.code,
    };
  }
}

const detailsOf = (kind: Kind, name: string): JsonObject => ({
  name,
  group: kind.group || undefined,
  kind: kind.plural,
});

export const unauthorized = () => new ApiError(401, 'Unauthorized', 'Unauthorized');

export const badRequest = (message: string) => new ApiError(400, 'BadRequest', message);

export const notFound = (kind: Kind, name: string) =>
  new ApiError(404, 'NotFound', `${resourceName(kind)} "${name}" not found`, { details: detailsOf(kind, name) });

export const noSuchResource = () =>
  new ApiError(404, 'NotFound', 'the server could not find the requested resource', { details: {} });

export const methodNotAllowed = () =>
  new ApiError(405, 'MethodNotAllowed', 'the server does not allow this method on the requested resource', {
    details: {},
  });

export const alreadyExists = (kind: Kind, name: string) =>
  new ApiError(409, 'AlreadyExists', `${resourceName(kind)} "${name}" already exists`, {
    details: detailsOf(kind, name),
  });

export const conflict = (kind: Kind, name: string, why: string) =>
  new ApiError(409, 'Conflict', `Operation cannot be fulfilled on ${resourceName(kind)} "${name}": ${why}`, {
    details: detailsOf(kind, name),
  });

export const modified = (kind: Kind, name: string) =>
  conflict(kind, name, 'the object has been modified; please apply your changes to the latest version and try again');

export const forbidden = (kind: Kind, name: string, why: string) =>
  new ApiError(403, 'Forbidden', `${resourceName(kind)} ${name === '' ? 'is' : `"${name}" is`} forbidden: ${why}`, {
    details: detailsOf(kind, name),
  });

/** Fields at fault: path and what is wrong with it, in the server's words. */
export const invalid = (kind: Kind, name: string, faults: [field: string, message: string][]) => {
  const texts = faults.map(([field, message]) => `${field}: ${message}`);
  const all = texts.length === 1 ? texts[0] : `[${texts.join(', ')}]`;
  const title = kind.group === '' ? kind.kind : `${kind.kind}.${kind.group}`;
  return new ApiError(422, 'Invalid', `${title} "${name}" is invalid: ${all}`, {
    details: {
      ...detailsOf(kind, name),
      causes: faults.map(([field, message]) => ({ reason: 'FieldValueInvalid', message, field })),
    },
  });
};

export const expired = (message: string, continueToken?: string) =>
  new ApiError(410, 'Expired', message, { continueToken });

export const tooOldVersion = (asked: number, oldest: number) =>
  expired(`too old resource version: ${asked} (${oldest})`);
