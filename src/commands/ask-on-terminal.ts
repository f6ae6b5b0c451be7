/**
 * What a server asks while it works on a call, put to whoever sits at the terminal.
 * Owns: one question at a time, a line for each field, and that an empty line declines. Refuses: asking where there is no
 * terminal, and secrets.
 */
import { createInterface, type Interface } from 'node:readline';
import { secretInValue } from '../redact/redact-value.ts';
import { type AnswerField, answeredValue, asksForSecret } from '../run/servers/answer-field.ts';
import type {
  AnswerContent,
  AskedPeople,
  AskingCall,
  AskPeople,
  ServerAnswer,
} from '../run/servers/server-question.ts';

export interface Terminal {
  input: NodeJS.ReadableStream;
  isTerminal: boolean;
  /** Writes what is not the result. */
  tell: (text: string) => void;
}

const withinMs = 180_000;
const gone: ServerAnswer = { how: 'cancel', why: 'gone' };

export class AskOnTerminal implements AskPeople {
  readonly #terminal: Terminal;
  #lines: Interface | null = null;
  /** Nothing more can be typed. */
  #isOver = false;
  /** The question before is answered first. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  ask(call: AskingCall, asked: AskedPeople, signal: AbortSignal): Promise<ServerAnswer | null> {
    if (!this.#terminal.isTerminal) return Promise.resolve(null);
    const answering = this.#turn.then(() => this.#answered(call, asked, signal));
    this.#turn = answering;
    return answering;
  }

  /** Lets go of the terminal. */
  close(): void {
    this.#lines?.close();
  }

  async #answered(
    { server, tool }: AskingCall,
    { text, fields }: AskedPeople,
    signal: AbortSignal,
  ): Promise<ServerAnswer> {
    const { tell } = this.#terminal;
    const late = AbortSignal.timeout(withinMs);
    const either = AbortSignal.any([signal, late]);
    const ended = (): ServerAnswer => (late.aborted && !signal.aborted ? { how: 'cancel', why: 'late' } : gone);
    tell(`\nThe server ${server} asks, while it answers ${tool}:\n${quoted(text)}\n`);
    const secret = fields.filter((field) => field.secret);
    if (secret.length > 0 || asksForSecret(text))
      tell('It seems to ask for a secret. Write none: name it as a variable of the server in aura.yaml.\n');
    if (secret.some(({ required }) => required)) {
      tell('So it is declined.\n');
      return { how: 'decline' };
    }
    if (fields.length === 0) {
      const said = await this.#line('Go on? yes, or an empty line to decline:', either);
      if (said === null) return ended();
      return /^y(?:es)?$/i.test(said) ? { how: 'accept', content: {} } : { how: 'decline' };
    }
    const content: AnswerContent = {};
    tell('An empty line for a field that is needed declines.\n');
    for (const field of fields.filter((it) => !it.secret)) {
      const value = await this.#valueOf(field, either);
      if (value === null) return ended();
      if (value === 'declined') return { how: 'decline' };
      if (value.value !== undefined)
        Object.defineProperty(content, field.name, { value: value.value, enumerable: true, writable: true });
    }
    return { how: 'accept', content };
  }

  async #valueOf(
    field: AnswerField,
    signal: AbortSignal,
  ): Promise<{ value: AnswerContent[string] | undefined } | 'declined' | null> {
    for (;;) {
      const line = await this.#line(promptOf(field), signal);
      if (line === null) return null;
      const text = line === '' ? (field.initial ?? '') : line;
      if (text === '' && field.required) return 'declined';
      const read = answeredValue(field, field.kind === 'choices' ? text.split(',').map((it) => it.trim()) : text);
      const fault = 'fault' in read ? read.fault : secretIn(read.value);
      if (fault === null && 'value' in read) return read;
      this.#terminal.tell(`${fault ?? ''}\n`);
    }
  }

  #open(): Interface {
    const lines = createInterface({ input: this.#terminal.input });
    lines.once('close', () => (this.#isOver = true));
    return lines;
  }

  /** What is typed next; null once nobody waits for it, or the input is at its end. */
  #line(question: string, signal: AbortSignal): Promise<string | null> {
    if (signal.aborted || this.#isOver) return Promise.resolve(null);
    const lines = (this.#lines ??= this.#open());
    return new Promise((resolve) => {
      const done = (line: string | null) => {
        lines.off('line', typed).off('close', ended);
        signal.removeEventListener('abort', ended);
        resolve(line);
      };
      const typed = (line: string): void => done(line.trim());
      const ended = (): void => done(null);
      lines.on('line', typed).on('close', ended);
      signal.addEventListener('abort', ended);
      this.#terminal.tell(`${question} `);
    });
  }
}

function secretIn(value: unknown): string | null {
  return secretInValue({ value }) ? 'This holds what looks like a secret; write something else.' : null;
}

/** A server's words, told from ours on every line. */
function quoted(text: string): string {
  return text
    .slice(0, 2_000)
    .split(/\r?\n/)
    .map((line) => `  > ${line}`)
    .join('\n');
}

function promptOf({ title, kind, choices = [], required, initial, description }: AnswerField): string {
  const listed = choices.map(({ value }) => value).join(', ');
  const how = kind === 'boolean' ? ' (yes or no)' : kind === 'choices' ? ` (several of: ${listed})` : '';
  const of = kind === 'choice' ? ` (one of: ${listed})` : how;
  const about = description === undefined ? '' : `, ${description}`;
  const usual = initial === undefined ? '' : ` [${initial}]`;
  return `  ${oneLine(`${title}${about}${of}${usual}${required ? '' : ', may be left out'}`)}:`;
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
