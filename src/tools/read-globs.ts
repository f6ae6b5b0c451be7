/**
 * The globs of `reads:` over `server.tool`.
 * Owns: what they match, `!` as subtraction, and naming a glob that makes reads of all that a server has.
 * Refuses: picomatch's own negations, which match whatever is not named: a list of reads may only ever be too short.
 */
import picomatch from 'picomatch';
import type { ToolSpec } from './tool.ts';

/** A name with blanks or control characters is matched by no glob. */
const plainName = /^[\x21-\x7e]{1,300}$/;

const listing = { nonegate: true, noextglob: true };
/** What is taken away is read widely: here a star also crosses slashes and leading dots. */
const taking = { ...listing, bash: true, dot: true };

/** True for what a glob lists and no glob with a leading `!` takes away, wherever in the list it stands. */
export function readMatcher(globs: readonly string[]): (name: string) => boolean {
  const match = (patterns: string[], options: typeof listing) =>
    patterns.length > 0 ? picomatch(patterns, options) : () => false;
  const listed = match(
    globs.filter((glob) => !glob.startsWith('!')),
    listing,
  );
  const taken = match(
    globs.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : [])),
    taking,
  );
  return (name) => plainName.test(name) && listed(name) && !taken(name);
}

export interface WideGlob {
  glob: string;
  server: string;
  /** How many tools the server has. */
  tools: number;
  /** Those that do not say of themselves that they only read. */
  writes: string[];
}

/** Globs that make reads of everything that a server has, although not all of it says that it only reads. */
export function wideGlobs(globs: readonly string[], tools: readonly ToolSpec[]): WideGlob[] {
  const servers = new Set(tools.map(({ server }) => server));
  const taken = globs.filter((glob) => glob.startsWith('!'));
  return globs
    .filter((glob) => !glob.startsWith('!') && !tools.some(({ name }) => name === glob))
    .flatMap((glob) => {
      const isRead = readMatcher([glob, ...taken]);
      return [...servers].flatMap((server) => {
        const own = tools.filter((tool) => tool.server === server);
        const writes = own.filter(({ readOnlyHint }) => !readOnlyHint).map(({ name }) => name);
        return writes.length > 0 && own.every(({ name }) => isRead(name))
          ? [{ glob, server, tools: own.length, writes }]
          : [];
      });
    });
}
