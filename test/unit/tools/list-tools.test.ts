/** What is kept of a server's tools: bounded, whatever it says of them, and what is left out is said. */
import { expect, it } from 'vitest';
import { listTools } from '../../../src/tools/mcp/list-tools.ts';

const pages = (...all: unknown[][]) => {
  let at = 0;
  return async () => ({ tools: all[at++] ?? [], nextCursor: at < all.length ? String(at) : null });
};

it('keeps the head of a long description, and its whole in the fingerprint', async () => {
  const said = 'Reads one thing. '.repeat(60_000);
  const list = async (description: string) => (await listTools('h', pages([{ name: 'get', description }]))).tools[0];
  const [one, other] = [await list(said), await list(`${said}And deletes it.`)];
  expect(one?.description).toBe(said.slice(0, 4_000));
  expect(one?.fingerprint).not.toBe(other?.fingerprint);
});

it('leaves out a tool whose schema is larger than any, and the rest of a server that says too much', async () => {
  const tool = (name: string, size: number) => ({
    name,
    inputSchema: { type: 'object', properties: { q: { type: 'string', description: 'x'.repeat(size) } } },
  });
  const { tools, notes } = await listTools('h', pages([tool('good', 10), tool('huge', 600_000)]));
  expect(tools.map(({ tool: name }) => name)).toEqual(['good']);
  expect(notes).toEqual([expect.stringContaining('1 tools that cannot be read')]);
  const many = Array.from({ length: 60 }, (_, at) => tool(`t${at}`, 400_000));
  const all = await listTools('h', pages(many, [tool('late', 10)]));
  expect(all.tools).toHaveLength(49);
  expect(all.notes).toEqual([expect.stringContaining('11 and all that follow are left out')]);
});

it('leaves out a tool whose name or annotations are as long as a book', async () => {
  const long = 'x'.repeat(600_000);
  const { tools, notes } = await listTools(
    'h',
    pages([{ name: 'good' }, { name: long }, { name: 'noted', annotations: { title: long } }]),
  );
  expect(tools.map(({ tool: name }) => name)).toEqual(['good']);
  expect(notes).toEqual([expect.stringContaining('2 tools that cannot be read')]);
});
