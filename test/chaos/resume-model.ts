/**
 * The model of a resume round: a planner, investigators and a writer that read their place from what they are sent.
 * Owns: a run with a plan of two tasks side by side, a submission that is sent back in each and that a critic then reads,
 * a second plan for what stayed open, and the words at the end. Refuses: state of its own; a model of another process goes on just the same.
 */
import type { Model, ModelCall, ModelMessage, ModelReply, ModelRequest } from '../../src/model/model.ts';

/** `pay` is told each turn by its key, before it happens. */
export function resumeModel(pay: (turn: string) => void): Model {
  const model: Model = {
    name: 'scripted',
    ask: async (request) => {
      const { key, calls, text } = replyTo(request);
      pay(key);
      return { text, calls, usage: { input: 10, output: 5 } };
    },
    forRole: () => model,
  };
  return model;
}

/** Looks of each task before it hands in; each is two calls side by side. */
const looks = 2;

function replyTo(request: ModelRequest): Pick<ModelReply, 'text' | 'calls'> & { key: string } {
  const { messages, tools } = request;
  const opening = textOf(messages[0]);
  if (tools.length === 0) return { key: 'words/turn:1', text: 'api has too few connections.', calls: [] };
  if (tools.some(({ name }) => name === 'object')) return object(opening);
  if (tools.some(({ name }) => name === 'plan')) return plan(opening.includes('Still open') ? 2 : 1);
  const turn = messages.filter(({ role }) => role === 'assistant').length + 1;
  const task = /task:\d+\.\w+/.exec(opening)?.[0] ?? 'task:unknown';
  const key = `${task}/turn:${turn}`;
  return { key, text: '', calls: turn <= looks ? look(task, turn) : [submit(task, turn, messages)] };
}

function plan(round: number) {
  const tasks = round === 1 ? ['a', 'b'] : ['c'];
  const args = {
    why: 'several looks',
    // What a task reads of itself is its goal: by it the model knows where it is.
    tasks: tasks.map((id) => ({
      id,
      investigator: 'general',
      goal: `task:${round}.${id}`,
      check: 'which pool is it?',
    })),
  };
  return { key: `plan:${round}/turn:1`, text: '', calls: [{ id: 'p', name: 'plan', args }] };
}

function look(task: string, turn: number): ModelCall[] {
  return ['prom__query', 'logs__search'].map((name) => ({
    id: `${name}-${turn}`,
    name,
    args: { about: `${task} look ${turn}` },
  }));
}

/** First with a number that no evidence has; what is sent back is mended. Only the last task can tell. */
function submit(task: string, turn: number, messages: readonly ModelMessage[]): ModelCall {
  const ids = [...new Set(messages.flatMap(resultsOf).flatMap((text) => text.match(/\bE\d+\b/g) ?? []))];
  const isLast = task.startsWith('task:2');
  const wrong = turn === looks + 1 ? ' for 977 s' : '';
  const claim = {
    kind: isLast ? 'cause' : 'symptom',
    component: 'api',
    statement: `api is slow${wrong}, says ${task}`,
    evidence: ids,
  };
  const check = { answer: isLast ? 'yes' : 'open', seen: `the pool of api, by ${task}`, evidence: ids };
  return { id: 's', name: 'submit', args: { summary: `${task}: api is slow`, claims: [claim], check } };
}

/** One objection to a figure that was never claimed, and one to nothing: neither counts. */
function object(opening: string) {
  const task = /task:\d+\.\w+/.exec(opening)?.[0] ?? 'task:unknown';
  const [evidence = 'E1'] = opening.match(/\bE\d+\b/) ?? [];
  const objections = [
    { claim: 1, evidence, quote: 'api' },
    { claim: 7, evidence: 'E999', quote: 'no' },
  ];
  return { key: `${task}/critique/turn:1`, text: '', calls: [{ id: 'o', name: 'object', args: { objections } }] };
}

function textOf(message: ModelMessage | undefined): string {
  return message?.role === 'user' ? message.text : '';
}

function resultsOf(message: ModelMessage): string[] {
  return message.role === 'tool' ? message.results.map(({ text }) => text) : [];
}
