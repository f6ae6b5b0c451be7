/** LangGraph.js with its in-memory saver: an agent node and a tools node. Owns: one run of the script. */
import { AIMessage, HumanMessage, ToolMessage } from '@langchain/core/messages';
import { END, MemorySaver, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph';
import { callsOf, output, turns } from './script.mjs';

const graph = new StateGraph(MessagesAnnotation)
  .addNode('agent', ({ messages }) => {
    const turn = messages.filter((message) => message.getType() === 'ai').length;
    const calls = callsOf(turn).map(({ id, name, args }) => ({ id, name, args, type: 'tool_call' }));
    return { messages: [new AIMessage(turn < turns ? { content: '', tool_calls: calls } : { content: 'done' })] };
  })
  .addNode('tools', async ({ messages }) => ({
    messages: await Promise.all(
      messages
        .at(-1)
        .tool_calls.map(async ({ id, args }) => new ToolMessage({ content: output(args), tool_call_id: id })),
    ),
  }))
  .addEdge(START, 'agent')
  .addConditionalEdges('agent', ({ messages }) => (messages.at(-1).tool_calls?.length ? 'tools' : END))
  .addEdge('tools', 'agent')
  .compile({ checkpointer: new MemorySaver() });

export async function once(number) {
  const { messages } = await graph.invoke(
    { messages: [new HumanMessage('what broke?')] },
    { configurable: { thread_id: `t${number}` }, recursionLimit: 100 },
  );
  return messages.filter((message) => message.getType() === 'tool').length;
}
