/**
 * The functions of src/distill and src/scratchpad that look into foreign text. All run in a worker thread.
 * Owns: how each is called. Refuses: those that only run behind another one; not-targets.ts names those.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { YAMLException } from 'js-yaml';
import { countBytes, costOf, countTokens, fits } from '../../../src/distill/budget.ts';
import { distil, wholeDigest } from '../../../src/distill/distil.ts';
import { DIGEST_KINDS } from '../../../src/distill/distiller.ts';
import { fallBack } from '../../../src/distill/fall-back.ts';
import { readDescribed } from '../../../src/distill/kubernetes/describe-read.ts';
import { details } from '../../../src/distill/kubernetes/kubernetes-details.ts';
import { groupEvents, isEvent, itemsOf } from '../../../src/distill/kubernetes/kubernetes-events.ts';
import { distilKubernetes, isKubernetes } from '../../../src/distill/kubernetes/kubernetes-distiller.ts';
import { healthOf } from '../../../src/distill/kubernetes/kubernetes-object.ts';
import { eventMessage } from '../../../src/distill/kubernetes/scheduling-message.ts';
import { clipLine } from '../../../src/distill/lines/clip-line.ts';
import { gatherLines } from '../../../src/distill/lines/gather-lines.ts';
import { fieldsOf } from '../../../src/distill/lines/json-line.ts';
import { cleanLine, stripCodes } from '../../../src/distill/lines/line-clean.ts';
import { learnColumn } from '../../../src/distill/lines/line-column.ts';
import { scoreLine } from '../../../src/distill/lines/line-score.ts';
import { shapeOf as lineShapeOf } from '../../../src/distill/lines/line-shape.ts';
import { unifiedDiff } from '../../../src/distill/lines/unified-diff.ts';
import { distilLog } from '../../../src/distill/logs/log-digest.ts';
import { readAccessLine } from '../../../src/distill/logs/access-line.ts';
import { parseLogLine, severityOf } from '../../../src/distill/logs/log-line.ts';
import { minePatterns } from '../../../src/distill/logs/log-patterns.ts';
import { readMetricDocument } from '../../../src/distill/metrics/metric-document.ts';
import { looksLikeMetrics, readMetrics } from '../../../src/distill/metrics/metric-table.ts';
import { unitOf } from '../../../src/distill/metrics/metric-unit.ts';
import { findNested, lineStarts } from '../../../src/distill/nested.ts';
import { matchQuestion, namesIt, readQuestion } from '../../../src/distill/question.ts';
import { distilDocument } from '../../../src/distill/rows/json-distiller.ts';
import { parseForeignYaml } from '../../../src/distill/rows/foreign-yaml.ts';
import { fieldTree } from '../../../src/distill/rows/field-tree.ts';
import { isBookkeeping, leavesOf, scoreLeaf } from '../../../src/distill/rows/leaves.ts';
import { columnsOf, isState } from '../../../src/distill/rows/rows-columns.ts';
import { oddLines } from '../../../src/distill/rows/rows-odd.ts';
import { parseTable, splitSeparated } from '../../../src/distill/rows/table-parse.ts';
import { isTimeName, showTimeColumns, showTimes } from '../../../src/distill/show-times.ts';
import { assignTemplates } from '../../../src/distill/templates/assign-templates.ts';
import { mineTemplates } from '../../../src/distill/templates/log-templates.ts';
import { readPiece } from '../../../src/distill/templates/log-token.ts';
import { looksLikeName } from '../../../src/distill/templates/log-variable.ts';
import { LogVocabulary, ownCopy } from '../../../src/distill/templates/log-vocabulary.ts';
import { inputFromText } from '../../../src/distill/text-input.ts';
import { leadingTime, parseTime } from '../../../src/distill/times.ts';
import { readSpans } from '../../../src/distill/traces/trace-spans.ts';
import { askReader, type NoteQuestion } from '../../../src/scratchpad/ask-reader.ts';
import { boundAnswer } from '../../../src/scratchpad/bounded-answer.ts';
import { noteBytes } from '../../../src/scratchpad/note-bytes.ts';
import { nearestKeys, pathSteps, valueAt } from '../../../src/scratchpad/note-paths.ts';
import { NoteStore } from '../../../src/scratchpad/note-store.ts';
import { inThread, onLoop, type Targets } from './target.ts';

const options = { budgetTokens: 500, question: 'why does "checkout" fail with a timeout?' };
const question = readQuestion(options.question);
const linesOf = (text: string): string[] => text.split('\n');
/** A document that holds the text where documents hold foreign text. */
const documentOf = (text: string) => ({
  kind: 'Pod',
  metadata: { name: text, labels: { app: text } },
  status: { message: text, phase: text },
  [text]: 1,
});
const eventOf = (text: string) => ({
  kind: 'Event',
  reason: text,
  message: text,
  type: 'Warning',
  involvedObject: { kind: 'Pod', name: text },
  lastTimestamp: text,
});
const rowsOf = (text: string) => Array.from({ length: 20 }, (_, at) => ({ id: at, text, name: text.slice(at) }));

const folder = mkdtempSync(join(tmpdir(), 'aura-redos-'));
const store = new NoteStore({ folder });
/** A question to a note of this text; what is asked for may be foreign, too. */
const asking = (of: (note: string, text: string) => NoteQuestion, noteOf = (text: string) => text) =>
  inThread(async (text) => {
    const { id } = await store.put('inc_1', noteOf(text));
    await askReader({ folder, incident: 'inc_1', budgetTokens: 500, question: of(id, text) });
  });

export const distillTargets: Targets = {
  'distill/distil.ts#distil': inThread((text) => distil(inputFromText(text), options)),
  ...Object.fromEntries(
    DIGEST_KINDS.map((kind) => [
      `distill/distil.ts#distil ${kind}`,
      inThread((text) => distil(inputFromText(text), { ...options, kind, structured: true })),
    ]),
  ),
  'distill/distil.ts#distil in rows': inThread((text) =>
    distil(inputFromText(JSON.stringify(rowsOf(text.slice(0, text.length / 40)))), options),
  ),
  'distill/distil.ts#distil against a baseline': inThread((text) =>
    distil(inputFromText(text), { ...options, kind: 'log', baseline: inputFromText(text) }),
  ),
  'distill/distil.ts#distil asked': inThread((text) =>
    distil(inputFromText('{"a":1}\n'.repeat(2_000)), { budgetTokens: 300, question: text }),
  ),
  // Here no longer texts are given to it, and then it is no thread that looks.
  'distill/distil.ts#wholeDigest': onLoop((text) => wholeDigest(text.slice(0, 8_192), options)),
  'distill/fall-back.ts#fallBack': inThread((text) => fallBack(inputFromText(text), options, 'why')),
  // Never given more than four bytes for each token of a budget.
  'distill/budget.ts#countTokens': inThread((text) => countTokens(text.slice(0, 40_000))),
  'distill/budget.ts#countBytes': inThread(countBytes),
  'distill/budget.ts#fits': inThread((text) => fits(text, 500)),
  'distill/budget.ts#costOf': inThread((text) => costOf(text.slice(0, 40_000))),
  'distill/kubernetes/kubernetes-distiller.ts#isKubernetes': inThread((text) => isKubernetes(documentOf(text))),
  'distill/kubernetes/kubernetes-distiller.ts#distilKubernetes': inThread((text) =>
    distilKubernetes({ kind: 'List', items: [documentOf(text), eventOf(text)] }, text.length, options),
  ),
  'distill/kubernetes/kubernetes-events.ts#isEvent': inThread((text) => isEvent(eventOf(text))),
  'distill/kubernetes/kubernetes-events.ts#groupEvents': inThread((text) =>
    groupEvents(Array.from({ length: 20 }, () => eventOf(text.slice(0, text.length / 20)))),
  ),
  'distill/kubernetes/kubernetes-events.ts#itemsOf': inThread((text) => itemsOf(documentOf(text))),
  'distill/kubernetes/kubernetes-object.ts#healthOf': inThread((text) => healthOf(documentOf(text))),
  'distill/kubernetes/kubernetes-details.ts#details': inThread((text) =>
    details(documentOf(text), healthOf(documentOf(text)), question, 300),
  ),
  'distill/kubernetes/describe-read.ts#readDescribed': inThread((text) => readDescribed(linesOf(text))),
  'distill/kubernetes/scheduling-message.ts#eventMessage': inThread(eventMessage),
  'distill/lines/clip-line.ts#clipLine': inThread((text) => clipLine(text, 300, ['checkout'])),
  'distill/lines/gather-lines.ts#gatherLines': inThread((text) => gatherLines(inputFromText(text), question)),
  'distill/lines/json-line.ts#fieldsOf': inThread(fieldsOf),
  'distill/lines/line-clean.ts#stripCodes': inThread(stripCodes),
  'distill/lines/line-clean.ts#cleanLine': inThread(cleanLine),
  'distill/lines/line-column.ts#learnColumn': inThread((text) => learnColumn(linesOf(text))),
  'distill/lines/line-score.ts#scoreLine': inThread(scoreLine),
  'distill/lines/line-shape.ts#shapeOf': inThread(lineShapeOf),
  'distill/lines/unified-diff.ts#unifiedDiff': inThread((text) =>
    unifiedDiff('a', text, text.slice(text.length / 2) + text.slice(0, text.length / 2)),
  ),
  'distill/logs/access-line.ts#readAccessLine': inThread(readAccessLine),
  'distill/logs/log-digest.ts#distilLog': inThread((text) => distilLog(inputFromText(text), options)),
  'distill/logs/log-line.ts#severityOf': inThread(severityOf),
  'distill/logs/log-line.ts#parseLogLine': inThread(parseLogLine),
  'distill/logs/log-patterns.ts#minePatterns': inThread((text) => minePatterns(inputFromText(text))),
  'distill/metrics/metric-document.ts#readMetricDocument': inThread(readMetricDocument),
  'distill/metrics/metric-table.ts#looksLikeMetrics': inThread(looksLikeMetrics),
  'distill/metrics/metric-table.ts#readMetrics': inThread((text) => readMetrics(inputFromText(text))),
  'distill/metrics/metric-unit.ts#unitOf': inThread((text) => unitOf(text, 10)),
  'distill/nested.ts#findNested': inThread((text) => findNested(documentOf(text), text.length)),
  'distill/nested.ts#lineStarts': inThread(lineStarts),
  'distill/question.ts#readQuestion': inThread(readQuestion),
  'distill/question.ts#matchQuestion': inThread((text) => matchQuestion(question, text)),
  'distill/question.ts#namesIt': inThread((text) => namesIt(text, '502')),
  'distill/show-times.ts#isTimeName': inThread(isTimeName),
  'distill/show-times.ts#showTimes': inThread((text) => showTimes(text.slice(0, 40_000), 0)),
  'distill/show-times.ts#showTimeColumns': inThread((text) => showTimeColumns(text.slice(0, 40_000), 0)),
  'distill/rows/rows-columns.ts#isState': inThread(isState),
  'distill/rows/rows-odd.ts#oddLines': inThread((text) => {
    const rows = linesOf(text)
      .slice(0, 50_000)
      .map((line) => new Map([['state', line]]));
    return oddLines(rows, columnsOf(rows), 'state');
  }),
  'distill/rows/json-distiller.ts#distilDocument': inThread((text) =>
    distilDocument(documentOf(text), text.length, options),
  ),
  'distill/rows/foreign-yaml.ts#parseForeignYaml': inThread((text) => {
    try {
      parseForeignYaml(text);
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
    }
  }),
  'distill/rows/leaves.ts#isBookkeeping': inThread(isBookkeeping),
  'distill/rows/field-tree.ts#fieldTree': inThread((text) =>
    fieldTree([documentOf(text), linesOf(text), ...rowsOf(text.slice(0, 20_000))], 1_200),
  ),
  'distill/rows/leaves.ts#leavesOf': inThread((text) =>
    leavesOf([documentOf(text), linesOf(text), rowsOf(text.slice(0, 20_000))]),
  ),
  'distill/rows/leaves.ts#scoreLeaf': inThread((text) => scoreLeaf(text, text)),
  'distill/rows/table-parse.ts#splitSeparated': inThread((text) => splitSeparated(text, ',')),
  'distill/rows/table-parse.ts#parseTable': inThread((text) => parseTable(linesOf(text))),
  'distill/templates/assign-templates.ts#assignTemplates': inThread((text) => assignTemplates(inputFromText(text))),
  'distill/templates/log-templates.ts#mineTemplates': inThread((text) => mineTemplates(linesOf(text))),
  'distill/templates/log-token.ts#readPiece': inThread((text) => readPiece(text, new LogVocabulary())),
  'distill/templates/log-variable.ts#looksLikeName': inThread(looksLikeName),
  'distill/templates/log-vocabulary.ts#ownCopy': inThread(ownCopy),
  'distill/times.ts#leadingTime': inThread(leadingTime),
  'distill/times.ts#parseTime': inThread(parseTime),
  'distill/traces/trace-spans.ts#readSpans': inThread((text) =>
    readSpans(
      [{ traceId: text, spanId: text, name: text, startTime: text, durationMs: text, status: text }, linesOf(text)],
      { spans: [], malformed: 0 },
    ),
  ),
  'distill/traces/trace-spans.ts#readSpans otlp': inThread((text) => {
    const attributes = [{ key: text, value: { kvlistValue: { values: [{ key: text, value: { intValue: text } }] } } }];
    const span = {
      traceId: text,
      spanId: text,
      name: text,
      startTimeUnixNano: text,
      endTimeUnixNano: text,
      attributes,
    };
    const events = [{ name: 'exception', attributes: [{ key: 'exception.message', value: { stringValue: text } }] }];
    const resourceSpans = [{ resource: { attributes }, scopeSpans: [{ spans: [{ ...span, events }] }] }];
    readSpans({ resourceSpans }, { spans: [], malformed: 0 });
  }),
  'scratchpad/bounded-answer.ts#boundAnswer': inThread((text) => boundAnswer(linesOf(text), 500, () => 'more')),
  'scratchpad/note-bytes.ts#noteBytes': inThread((text) => noteBytes(text)),
  'scratchpad/note-paths.ts#pathSteps': inThread(pathSteps),
  'scratchpad/note-paths.ts#valueAt': inThread((text) => valueAt(documentOf(text), pathSteps(text))),
  'scratchpad/note-paths.ts#nearestKeys': inThread((text) => nearestKeys(documentOf(text), pathSteps(text))),
  'scratchpad/ask-reader.ts#askReader outline': asking((note) => ({ tool: 'outline', note })),
  'scratchpad/ask-reader.ts#askReader read': asking((note) => ({ tool: 'read', note, options: { tail: 50 } })),
  'scratchpad/ask-reader.ts#askReader grep': asking((note) => ({
    tool: 'grep',
    note,
    pattern: '(a+)+[b-z]*=$',
    options: { context: 2 },
  })),
  'scratchpad/ask-reader.ts#askReader grep for it': asking((note, text) => ({
    tool: 'grep',
    note,
    pattern: text.slice(0, 1_000),
  })),
  'scratchpad/ask-reader.ts#askReader query': asking(
    (note) => ({ tool: 'query', note, query: { filter: "contains(text, 'a')", top: 'id' } }),
    (text) => JSON.stringify(rowsOf(text.slice(0, text.length / 40))),
  ),
  'scratchpad/ask-reader.ts#askReader query for it': asking(
    (note, text) => ({ tool: 'query', note, query: { filter: text, path: text } }),
    () => '[{"a":1}]',
  ),
  'scratchpad/ask-reader.ts#askReader patterns': asking((note) => ({ tool: 'patterns', note })),
  'scratchpad/ask-reader.ts#askReader diff': asking((note) => ({ tool: 'diff', note, other: note })),
};
