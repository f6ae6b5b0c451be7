/** The notes as a model's tools: a needle that the digest left out is found in two calls. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Model, ModelRequest } from '../../src/model/model.ts';
import { NoteThread } from '../../src/scratchpad/note-thread.ts';
import { NotesToolbox } from '../../src/tools/notes-toolbox.ts';
import { IncidentLab } from '../support/incident-lab.ts';
import { until } from '../support/until.ts';

let lab: IncidentLab | null = null;
afterEach(async () => {
  await lab?.close();
  lab = null;
});

/** Lines of one shape whose values all differ: a digest shows a few of them, and has no reason to show this one. */
const couponOf = (n: number) => `c${(n * 7_919) % 10_007}`;
const haystack = Array.from(
  { length: 4_000 },
  (_, n) => `2026-01-01T00:10:${String(n % 60).padStart(2, '0')}Z INFO order ${n} used coupon ${couponOf(n)}`,
).join('\n');

describe("the notes' reading tools", () => {
  it('lead a model from a digest to the line that it left out, within its budget', async () => {
    const sent: ModelRequest[] = [];
    const lastText = (request: ModelRequest) => {
      const last = request.messages.at(-1);
      return last?.role === 'tool' ? (last.results[0]?.text ?? '') : '';
    };
    const usage = { input: 1, output: 1 };
    const model: Model = {
      name: 'scripted',
      ask: async (request) => {
        sent.push(request);
        const note = /note ([0-9a-f]{16})/.exec(lastText(request))?.[1];
        if (sent.length === 1) return { text: '', usage, calls: [{ id: 'a', name: 'aura__log_dump', args: {} }] };
        if (sent.length === 2 && note) {
          const args = { note, pattern: 'order 2345 ', budget: 200 };
          return { text: '', usage, calls: [{ id: 'b', name: 'notes__grep', args }] };
        }
        return {
          text: `seen: ${/coupon c\d+/.exec(lastText(request))?.[0] ?? 'nothing'} [E1]`,
          usage,
          calls: [],
        };
      },
    };
    lab = await IncidentLab.open({
      model,
      tools: { 'aura.log_dump': () => haystack },
      notesTools: (inner, folder) => new NotesToolbox(inner, new NoteThread({ folder })),
    });
    await lab.start();
    await lab.ask('what broke?');
    const { runs, ledger } = await until('the task', async () => {
      const state = await lab?.state();
      const [run] = state?.runs.values() ?? [];
      return run?.steps.some((step) => step.kind === 'task') ? state : null;
    });
    const task = [...runs.values()][0]?.steps.find((step) => step.kind === 'task')?.result;
    expect(lastText(sent[1] as ModelRequest)).not.toContain('order 2345');
    expect(task).toMatchObject({ worked: { narrative: `seen: coupon ${couponOf(2_345)} [E1]` } });
    const grep = ledger.find(({ tool }) => tool === 'notes.grep');
    expect(grep).toMatchObject({ succeeded: true, caller: { kind: 'task' } });
    expect(grep?.note).toBeUndefined();
    expect(grep?.digest.length).toBeLessThan(1_000);
  });
});
