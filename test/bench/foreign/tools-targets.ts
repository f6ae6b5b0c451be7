/**
 * What looks into what tool servers, pages of runbooks and models say, before and behind the gate: on the event loop.
 * Owns: how each is called. Refuses: those behind another one; not-targets.ts names those.
 */
import { outlined } from '../../../src/tools/large-json.ts';
import { readElicitation } from '../../../src/tools/mcp/elicitation.ts';
import { malformedFault } from '../../../src/tools/argument-faults.ts';
import { fetchFault, saysSessionGone } from '../../../src/tools/mcp/call-fault.ts';
import { listTools } from '../../../src/tools/mcp/list-tools.ts';
import { refusalOf } from '../../../src/tools/mcp/oauth/authorizer.ts';
import { readMessage } from '../../../src/tools/mcp/read-message.ts';
import { callResult, readResult, unreadableOr } from '../../../src/tools/mcp/read-result.ts';
import { nearestNames } from '../../../src/tools/nearest-names.ts';
import { plainlyFits } from '../../../src/tools/plain-schema.ts';
import { mostBytes } from '../../../src/tools/runbook/fetch-page.ts';
import { findInCheckout } from '../../../src/tools/runbook/find-in-checkout.ts';
import { pageText } from '../../../src/tools/runbook/page-text.ts';
import { searchTools } from '../../../src/tools/search-tools.ts';
import { partOf } from '../../../src/tools/skills/skill-files.ts';
import { readSkill } from '../../../src/tools/skills/skill.ts';
import type { ToolSpec } from '../../../src/tools/tool.ts';
import { onLoop, type Targets } from './target.ts';

const schema = {
  type: 'object',
  properties: { a: { type: 'string', maxLength: 2_000_000 }, b: { type: 'array', items: { type: 'string' } } },
};
const listed = (text: string) => [
  { name: 'one', description: text, inputSchema: { type: 'object', properties: { [text]: { description: text } } } },
  { name: text, description: 'reads', inputSchema: { type: 'object' } },
];
const specOf = (name: string, description: string, property: string): ToolSpec => ({
  name,
  server: 'a',
  tool: name,
  description,
  inputSchema: { type: 'object', properties: { [property]: {} } },
  readOnlyHint: true,
  destructiveHint: false,
  fingerprint: 'a',
});
const partsOf = (text: string) => [
  { type: 'text', text },
  { type: text, text },
  { type: 'image', data: 'aaaa', mimeType: text },
  { type: 'resource_link', uri: text, title: text },
];

export const toolsTargets: Targets = {
  'tools/argument-faults.ts#malformedFault': onLoop((text) => malformedFault('a', text)),
  'tools/mcp/call-fault.ts#fetchFault': onLoop((text) => fetchFault(new Error('failed', { cause: new Error(text) }))),
  'tools/mcp/call-fault.ts#saysSessionGone': onLoop((text) => saysSessionGone(400, text)),
  'tools/large-json.ts#outlined': onLoop((text) => outlined({ [text]: text, list: [text], deep: { [text]: text } })),
  'tools/mcp/elicitation.ts#readElicitation': onLoop((text) =>
    readElicitation({ mode: 'form', message: text, requestedSchema: { properties: { [text]: { type: 'string' } } } }),
  ),
  'tools/mcp/list-tools.ts#listTools': onLoop((text) =>
    listTools('a', async (cursor) => ({ tools: listed(text), nextCursor: cursor === null ? text : undefined })),
  ),
  'tools/mcp/oauth/authorizer.ts#refusalOf': onLoop((text) => refusalOf(new Error(text))),
  'tools/mcp/read-message.ts#readMessage': onLoop((text) => readMessage(Buffer.from(text))),
  'tools/mcp/read-result.ts#readResult': onLoop((text) =>
    readResult(callResult.parse({ content: partsOf(text), structuredContent: { text } })),
  ),
  'tools/mcp/read-result.ts#unreadableOr': onLoop((text) =>
    unreadableOr({ issues: [{ path: [text], message: text }] }),
  ),
  'tools/nearest-names.ts#nearestNames': onLoop((text) => nearestNames(text, [text, 'a', `${text}a`])),
  'tools/plain-schema.ts#plainlyFits': onLoop((text) => plainlyFits(schema, { a: text, b: [text] })),
  'tools/runbook/find-in-checkout.ts#findInCheckout': onLoop((text) => findInCheckout('docs', text)),
  // Never given more than is fetched of a page.
  'tools/runbook/page-text.ts#pageText': onLoop((text) => pageText(`<!doctype html><body>${text}`.slice(0, mostBytes))),
  'tools/runbook/page-text.ts#pageText in a tag': onLoop((text) =>
    pageText(`<html><script ${text.slice(0, mostBytes / 2)}><p>${text.slice(0, mostBytes / 2)}`),
  ),
  'tools/search-tools.ts#searchTools': onLoop((text) =>
    searchTools([specOf(text, 'reads', 'a'), specOf('one', text, text)], text, 3),
  ),
  'tools/skills/skill-files.ts#partOf': onLoop((text) => partOf(text, 1)),
  'tools/skills/skill.ts#readSkill': onLoop((text) =>
    readSkill(`---\n${text}\n---\nDo it.`, { file: 'a/SKILL.md', folder: 'a', called: 'a' }),
  ),
};
