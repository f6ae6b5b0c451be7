/**
 * One line of an access log: the common and combined log formats of web servers, and what proxies write in their spirit.
 * Owns: request, status, size, time. Refuses: JSON lines, which say by name what is what.
 */
import { leadingTime } from '../times.ts';

export interface AccessLine {
  /** Epoch ms. */
  time?: number;
  method: string;
  /** Without its query; parts that look like values as "*". */
  path: string;
  status: number;
  /** Bytes sent, where the size stands behind the status. */
  size?: number;
}

/** Characters of a line that are looked at. */
const LOOKED_AT = 4000;
const REQUEST = /"([A-Z]{3,10}) ([^" ]{1,2000})(?: [A-Z]+\/[\d.]{1,5})?" ([1-5]\d\d)(?: (\d{1,15}|-))?(?=[\s,]|$)/;
/** A part of a path with a digit in it, a long one, or one with signs that names do not have. */
const VALUE = /^(?:[^/]*\d[^/]*|[^/]{33,}|[^/]*[%@=+][^/]*)$/;
/** A version or a file's name tells one endpoint from another. */
const NAMED = /^(?:v\d{1,2}|[a-z][\w-]{0,30}\.[a-z]{2,5})$/;
const MOST_PARTS = 8;

/** The path with "*" for values. */
export function pathShape(path: string): string {
  const parts = (path.split(/[?#;]/, 1)[0] ?? '').split('/', MOST_PARTS + 1);
  return parts.map((part) => (VALUE.test(part) && !NAMED.test(part) ? '*' : part)).join('/');
}

/** Reads a line; undefined when it is none of an access log. */
export function readAccessLine(raw: string): AccessLine | undefined {
  const line = raw.length > LOOKED_AT ? raw.slice(0, LOOKED_AT) : raw;
  const request = line.includes('"') ? REQUEST.exec(line) : null;
  if (request === null) return undefined;
  const bracket = line.indexOf('[');
  const found =
    (bracket >= 0 && bracket < request.index ? leadingTime(line.slice(bracket, bracket + 40)) : undefined) ??
    leadingTime(line);
  return {
    time: found?.ms,
    method: request[1] ?? '',
    path: pathShape(request[2] ?? ''),
    status: Number(request[3]),
    size: /^\d/.test(request[4] ?? '') ? Number(request[4]) : undefined,
  };
}
