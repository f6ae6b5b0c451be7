/**
 * What passes between the thread of a program and Aura.
 * Owns: the shapes. Refuses: anything but texts and numbers, so that no object of a program reaches us.
 */

/** What one program may use. */
export interface ProgramLimits {
  /** Bytes of its own memory. */
  memory: number;
  /** ms of computing, without the time that its calls take. */
  computing: number;
  /** ms from its start to its end. */
  wall: number;
  /** Calls of tools. */
  calls: number;
  /** Characters that it may print. */
  printed: number;
  /** Characters of one answer that it is given. */
  answer: number;
}

export interface ProgramStart {
  program: string;
  /** Epoch ms; the clock of a program stands, so that it does the same when it is run again. */
  now: number;
  limits: ProgramLimits;
}

export type LimitOfProgram = 'memory' | 'computing' | 'wall' | 'calls' | 'printed';

/** How a program ended by itself or at a limit; `failed` says with which error. */
export type ProgramEnd = { end: 'done' } | { end: 'limit'; limit: LimitOfProgram } | { end: 'failed'; error: string };

/** What the thread says. `args` is JSON. */
export type FromProgram =
  /** It begins to compute. */
  | { say: 'ready' }
  | { say: 'print'; text: string }
  | { say: 'call'; id: number; tool: string; args: string }
  | { say: 'end'; how: ProgramEnd };

/** What a call brought. `json`: the text is to be read as JSON. */
export interface ToProgram {
  id: number;
  brought: 'json' | 'text' | 'error';
  text: string;
}
