/**
 * The upstream policy: one question through a coordinator that plans, workers that look and hand in, and the coordinator
 * again that answers, as its description has it, over the same model and tools. A baseline for tokens.
 * Owns: that loop with its limits. Refuses: evidence, checks, and whatever else it does not have.
 */
import { z } from 'zod';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import type { Model, ModelMessage, ModelReply, ModelTool } from '../../../src/model/model.ts';
import type { Fixture, FixtureTool } from './fixture.ts';
import { Scratchpad, scratchpadTools, textOf } from './scratchpad.ts';

/** Turns of one worker: its depth, what the scratchpad adds, and the two that always come on top. */
const mostTurns = 8 + 6 + 2;
/** Plans of one question; characters of a result that the coordinator reads. */
const [mostRounds, longestResult] = [3, 2_000];
const contextWindow = 200_000;

export interface UpstreamAnswer {
  answer: string;
  called: string[];
}

const text = { type: 'string' };
const routing: ModelTool[] = [
  own('respond_directly', 'Answers the question.', { response: text, routing_rationale: text, summary: text }),
  own('create_plan', 'Plans tasks for workers.', {
    goal: text,
    routing_rationale: text,
    planning_summary: text,
    steps: { type: 'array', items: { type: 'object', properties: { type: text, task: text, worker: text } } },
  }),
  own('request_clarification', 'Asks the user.', { question: text, options: { type: 'array', items: text } }),
];
const submit = own('submit_result', 'Hands in the result of the task.', {
  summary: text,
  result: text,
  confidence: { type: 'string', enum: ['high', 'medium', 'low'] },
});

const readArtifact = own('read_artifact', 'Reads a kept result or output.', { filename: text, run_id: text });
/** What each worker has besides. */
const besides: ModelTool[] = [
  readArtifact,
  own('wait_for', 'Calls a tool again and again until its answer fits.', {
    probe: { type: 'object', properties: { tool: text, args: { type: 'object' } } },
    until: {
      type: 'object',
      properties: { matches: text, not_matches: text, quiet_for_sec: { type: 'integer' } },
    },
    poll_sec: { type: 'integer' },
    max_wait_sec: { type: 'integer' },
  }),
];

const coordinatorPrompt = [
  'You coordinate workers that answer questions about a system. Use exactly one routing tool for each request.',
  'Answer directly only where finished results hold the answer or no data is needed; whatever is data is fetched by workers.',
  'Tasks must stand for themselves: workers see no history. Steps run one after another unless they are independent.',
  'Do not repeat completed tasks. The final answer names exact names, values and identifiers, and no task numbers.',
].join('\n');
const workerPrompt = [
  'You carry out one task and nothing beyond it, with your tools. Report values; never invent any; report failures honestly.',
  'Hand your result in with submit_result.',
  'Large outputs are kept in the scratchpad: begin with schema, then item_schema and iterate_over for arrays, get_in and grep for what is targeted; avoid read.',
].join('\n');

export interface UpstreamOptions {
  /** As it comes it has none. */
  scratchpad: boolean;
}

export async function askUpstream(
  model: Model,
  { tools }: Fixture,
  question: string,
  options: UpstreamOptions,
): Promise<UpstreamAnswer> {
  const called: string[] = [];
  const of = (worker: string) => tools.filter((tool) => tool.worker === worker);
  const workers = [...new Set(tools.map(({ worker }) => worker))];
  const roster = workers
    .map(
      (worker) =>
        `- ${worker}: ${of(worker)
          .map(({ name }) => name)
          .join(', ')}`,
    )
    .join('\n');
  const messages: ModelMessage[] = [
    { role: 'user', text: `The time is 2026-01-01T00:00:00Z.\nWorkers:\n${roster}\nThe request: ${question}` },
  ];
  for (let round = 1; round <= mostRounds + 1; round += 1) {
    const reply = await ask(model, coordinatorPrompt, messages, [...routing, readArtifact]);
    const [call] = reply.calls;
    if (call?.name !== 'create_plan') return { answer: textOf(call?.args.response) || reply.text, called };
    const steps = z.array(z.object({ task: z.string(), worker: z.string() })).parse(call.args.steps);
    const results = await Promise.all(
      steps.map(async ({ task, worker }) => {
        const result = await work(model, { own: of(worker), task, called, options });
        return `${worker}: ${result.slice(0, longestResult)}`;
      }),
    );
    const said = `Iteration ${round} of ${mostRounds}. Goal: ${question}\n${results.length} of ${results.length} completed.\n${results.join('\n')}`;
    messages.push(
      { role: 'assistant', text: reply.text, calls: reply.calls },
      { role: 'tool', results: [{ id: call.id, text: said, failed: false }] },
    );
  }
  return { answer: '', called };
}

interface WorkerTask {
  own: readonly FixtureTool[];
  task: string;
  /** Names of tools that were called, of all workers. */
  called: string[];
  options: UpstreamOptions;
}

async function work(model: Model, { own, task, called, options }: WorkerTask): Promise<string> {
  const reading = options.scratchpad ? scratchpadTools : [];
  const offered: ModelTool[] = [...own.map(offer), ...reading, ...besides, submit];
  const start = countTokens(JSON.stringify([workerPrompt, offered, task]));
  const pad = new Scratchpad(contextWindow, start, options.scratchpad);
  const messages: ModelMessage[] = [{ role: 'user', text: task }];
  for (let turn = 1; turn <= mostTurns; turn += 1) {
    const reply = await ask(model, workerPrompt, messages, offered);
    pad.used(reply.usage.input + reply.usage.output);
    const handed = reply.calls.find(({ name }) => name === submit.name);
    if (handed) return textOf(handed.args.result);
    if (reply.calls.length === 0) return reply.text;
    // One after another, as its tools run.
    const results = reply.calls.map(({ id, name, args }) => {
      const tool = own.find((it) => it.name === name);
      if (tool) called.push(name);
      const answer = tool ? pad.intercept(name, tool.answer(args)) : pad.answer(name, args);
      return { id, text: answer, failed: false };
    });
    messages.push({ role: 'assistant', text: reply.text, calls: reply.calls }, { role: 'tool', results });
  }
  return 'the depth is exhausted';
}

function ask(model: Model, system: string, messages: ModelMessage[], tools: ModelTool[]): Promise<ModelReply> {
  return model.ask({
    system,
    messages: [...messages],
    tools,
    toolChoice: 'auto',
    maxTokens: 4_000,
    signal: new AbortController().signal,
  });
}

function offer({ name, description, schema }: FixtureTool): ModelTool {
  const { $schema: _, ...given } = z.toJSONSchema(z.object(schema));
  const properties = { ...(given.properties as Record<string, unknown>), reasoning: text };
  return { name, description, inputSchema: { ...given, properties } };
}

function own(name: string, description: string, properties: Record<string, unknown>): ModelTool {
  return { name, description, inputSchema: { type: 'object', properties } };
}
