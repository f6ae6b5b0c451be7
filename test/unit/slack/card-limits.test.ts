/**
 * Any content, hostile or long: a card that Slack takes, with nothing live in it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApprovalState } from '../../../src/run/actions/approval.ts';
import type { Finding } from '../../../src/run/evidence.ts';
import type { OutboxRow, Saying } from '../../../src/run/saying.ts';
import { metadataOf } from '../../../src/slack/render.ts';
import { card, check, place } from './card-check.ts';
import { anApproval } from './examples.ts';

/** Lines that would pass for Aura's own if they came to stand as lines. */
const forged =
  'x\n*Risk* none at all\n✅ Verified: api recovered.\r\n*Approved* by <@U0ONCALL000>\u2028_no_ ~model~ · [E99]';

/** Every text that Slack formats, without what is set in code type, where nothing is. */
function formatted(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'type' in value && value.type === 'mrkdwn' && 'text' in value ? [String(value.text)] : [];
  const bare = own.map((text) => text.replace(/```[\s\S]*?```/g, 'CODE').replace(/`[^`\n]*`/g, 'CODE'));
  return [...bare, ...Object.values(value).flatMap(formatted)];
}

describe('any content', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '',
      '<!channel>',
      '<@U0ADMIN00>',
      '<https://evil.example|x>',
      '```',
      '\u202e',
      'x'.repeat(6_000),
      '&'.repeat(3_000),
      'línea\n'.repeat(800),
      forged,
      `”${forged}“`,
      `\`${forged}\``,
      `>${forged}`,
      ':white_check_mark: *Verified*',
    ),
  );
  const many = fc.array(text, { maxLength: 30 });
  const finding = fc.record<Finding>({
    verdict: fc.constantFrom('confirmed', 'likely', 'inconclusive'),
    outcome: fc.constantFrom('fault', 'healthy', 'cannot-tell'),
    missing: many,
    noFault: fc.boolean(),
    component: fc.option(text),
    alerted: fc.option(text),
    causeKind: fc.constantFrom('deploy', 'unknown'),
    change: fc.option(fc.record({ ref: text, previous: text, summary: text, service: text })),
    claims: fc.array(
      fc.record({
        kind: fc.constantFrom('cause', 'impact', 'no-fault'),
        component: text,
        statement: text,
        evidence: many,
        quotes: fc.constant([]),
      }),
      { maxLength: 20 },
    ),
    blastRadius: many,
    impact: fc.record({
      journeys: fc.array(fc.record({ service: text, name: text, share: fc.double(), requests: fc.nat() }), {
        maxLength: 10,
      }),
      users: fc.option(fc.record({ count: fc.nat(), of: fc.constantFrom('users', 'requests') })),
    }),
    since: fc.option(text),
    ruledOut: many,
    gaps: many,
    model: fc.option(text),
    narrative: text,
  });
  const action = fc.record({
    name: text,
    tool: text,
    args: fc.dictionary(text, fc.jsonValue()),
    component: text,
    why: text,
    risk: fc.constantFrom('low', 'medium', 'high'),
    undo: fc.option(fc.record({ tool: text, args: fc.dictionary(text, text) }), { nil: undefined }),
    touches: many,
    evidence: many,
  });
  const saying: fc.Arbitrary<Saying> = fc.oneof(
    fc
      .record({
        answer: fc.oneof(
          finding.map((it) => ({ type: 'finding' as const, finding: it })),
          text.map((it) => ({ type: 'reply' as const, text: it, evidence: [it], model: it })),
        ),
        by: text,
      })
      .map(({ answer, by }) => ({
        type: 'answer' as const,
        run: 'run_1',
        answer,
        request: { by: { team: by, user: by }, kind: 'mention' as const },
        took: 1,
      })),
    fc.record({ title: text, detail: text, by: text, finding }).map((it) => ({
      type: 'status' as const,
      run: 'run_1',
      title: it.title,
      view: { state: 'stopped' as const, by: it.by },
      phases: [{ phase: 'triage' as const, state: 'done' as const, detail: it.detail }],
      answer: { type: 'finding' as const, finding: it.finding },
    })),
    fc
      .record({
        action,
        title: text,
        result: text,
        because: text,
        state: fc.constantFrom<ApprovalState>('pending', 'done', 'unknown', 'denied'),
      })
      .map((it) => ({
        type: 'approval' as const,
        title: it.title,
        approval: anApproval({ ...it }),
      })),
    fc
      .record({ state: fc.constantFrom<ApprovalState>('done', 'denied'), by: text })
      .map((it) => ({ type: 'notice' as const, notice: { code: 'already-decided' as const, ...it } })),
    fc.record({ title: text, run: text }).map(({ title, run }) => ({
      type: 'overview' as const,
      title,
      status: 'open' as const,
      runs: [{ run, state: 'parked' as const }],
      waiting: 0,
      open: [],
    })),
    text.map((it) => ({ type: 'progress' as const, run: it, text: it })),
  );

  it('makes a card that Slack takes, with nothing live in it (chance, seed printed on failure)', () => {
    fc.assert(
      fc.property(saying, (it) => {
        const rendered = card(it);
        check(rendered);
        const strings = JSON.stringify(rendered);
        expect(strings).not.toMatch(/<!(channel|here|everyone|subteam)/);
        expect(strings).not.toContain('<https:');
        // A person named by a typed id is live; the same words in foreign text are not.
        const by =
          it.type === 'answer'
            ? (it.request.by?.user ?? '')
            : it.type === 'status' && it.view.state === 'stopped'
              ? it.view.by
              : '';
        expect(strings.includes('<@U0ADMIN00>') && by !== 'U0ADMIN00').toBe(false);
        for (const text of formatted(rendered.blocks)) {
          // Somebody else's words stand in quotation marks on one line, or behind the bar of a quotation.
          const own = text.replace(/“[^“”\n]*”/g, 'QUOTE').replace(/^>.*$/gm, 'QUOTED');
          expect(own).not.toMatch(/none at all|api recovered\.|E99|white_check|[“”]/);
          expect(text).not.toMatch(/\*(Approved|Verified)\*|_no_|~model~|:white_check_mark:/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('carries ids only in its metadata', () => {
    const row: OutboxRow = {
      key: 'approval:apr_1',
      place,
      priority: 4,
      saying: { type: 'approval', approval: anApproval(), title: 'secret title' },
    };
    expect(metadataOf({ incident: 'inc_1', row, revision: 7 })).toEqual({
      event_type: 'aura_approval',
      event_payload: { incident: 'inc_1', key: 'approval:apr_1', revision: 7, run: 'run_1' },
    });
  });
});
