/**
 * The functions that look into what alerting systems and people sent, at the intake: alerts, labels, questions.
 * Owns: how each is called. Refuses: whole payloads that loop-targets.ts tries already.
 */
import { addressOf, expressionOf } from '../../../src/intake/alert-fields.ts';
import { readMapped } from '../../../src/intake/mapped-alert.ts';
import { isSignedWith } from '../../../src/intake/signatures.ts';
import { alertOfMessage } from '../../../src/intake/message-alert.ts';
import { isHeartbeat, rankOf } from '../../../src/run/labels/alert-rank.ts';
import { aboutOf } from '../../../src/run/finding/about.ts';
import { answeredValue, answerFields, asksForSecret } from '../../../src/run/servers/answer-field.ts';
import { isSameEnvironment, mayBeProduction, usualEnvironment } from '../../../src/run/labels/environment.ts';
import { bareName } from '../../../src/run/labels/bare-name.ts';
import { signatureOf } from '../../../src/run/signature-of.ts';
import { componentOfLabels } from '../../../src/run/labels/component-of-labels.ts';
import { hostOf, wholeHostOf } from '../../../src/run/labels/host-of.ts';
import { isTeller, nameInLabels, spelledLabels } from '../../../src/run/labels/name-in-labels.ts';
import {
  isMonitoring,
  isOfMachine,
  isOfWholeCluster,
  isReporter,
  isSidecar,
} from '../../../src/run/labels/reporter.ts';
import { choiceIn } from '../../../src/run/clarification.ts';
import { ambiguousIn } from '../../../src/run/question/ambiguous-name.ts';
import { spokenFor } from '../../../src/orchestrator/answers/askers-team.ts';
import { componentsIn } from '../../../src/run/question/component-names.ts';
import { momentsIn } from '../../../src/run/question/moments.ts';
import { timeIn } from '../../../src/run/question/times.ts';
import { isZone } from '../../../src/run/question/wall-clock.ts';
import { meantBy } from '../../../src/run/question/same-incident.ts';
import { toldMessage } from '../../../src/slack/told-message.ts';
import { onLoop, type Targets } from './target.ts';

export const intakeTargets: Targets = {
  'intake/alert-fields.ts#addressOf': onLoop((text) => [addressOf(text), addressOf(`https://x.example/${text}`)]),
  'run/labels/alert-rank.ts#rankOf': onLoop(rankOf),
  'run/labels/alert-rank.ts#isHeartbeat': onLoop((text) => isHeartbeat(text, text)),
  'intake/signatures.ts#isSignedWith': onLoop((text) => isSignedWith('key', text, Buffer.from(text))),
  'intake/mapped-alert.ts#readMapped': onLoop((text) => {
    const part = text.slice(0, 50_000);
    const body = JSON.stringify({ title: part, tags: part, state: part, link: part, date: part });
    const senders = { any: { title: 'title', labels: 'tags', state: 'state', link: 'link', start: 'date' } };
    return readMapped(Buffer.from(body), senders, null, null, 0);
  }),
  'intake/alert-fields.ts#expressionOf': onLoop((text) => [
    expressionOf(text),
    expressionOf(`http://p.example/graph?g0.expr=${text}`),
    // No longer address is read; encoding more here would be the bench's own work.
    expressionOf(`http://g.example/explore?${new URLSearchParams({ left: text.slice(0, 6_000) }).toString()}`),
  ]),
  'run/finding/about.ts#aboutOf': onLoop((text) =>
    aboutOf(
      { source: 'alertmanager', title: text, service: text, labels: { [text]: text }, startedAt: 0, expression: text },
      { question: text },
    ),
  ),
  'run/labels/bare-name.ts#bareName': onLoop(bareName),
  'run/signature-of.ts#signatureOf': onLoop(signatureOf),
  'run/servers/answer-field.ts#asksForSecret': onLoop(asksForSecret),
  'run/servers/answer-field.ts#answerFields': onLoop((text) =>
    answerFields({
      properties: { [text]: { type: 'string', title: text, description: text, default: text }, b: { enum: [text] } },
    }),
  ),
  'run/servers/answer-field.ts#answeredValue': onLoop((text) =>
    (['text', 'number', 'boolean', 'choice'] as const).flatMap((kind) =>
      (['email', 'uri', 'date', 'date-time'] as const).map((format) =>
        answeredValue({ name: 'f', title: 'F', kind, format, required: true }, text),
      ),
    ),
  ),
  'run/labels/environment.ts#usualEnvironment': onLoop((text) => usualEnvironment(text)),
  'run/labels/environment.ts#isSameEnvironment': onLoop((text) =>
    isSameEnvironment(usualEnvironment(text), 'production'),
  ),
  'run/labels/environment.ts#mayBeProduction': onLoop((text) => mayBeProduction(text)),
  'run/labels/reporter.ts#isReporter': onLoop((text) => [
    isReporter(text),
    isMonitoring(text),
    isOfMachine(text),
    isOfWholeCluster(text),
    isSidecar(text),
  ]),
  'run/labels/host-of.ts#hostOf': onLoop((text) => [hostOf(text), wholeHostOf(`tcp://${text}`)]),
  'run/labels/name-in-labels.ts#nameInLabels': onLoop((text) => [
    isTeller(text),
    nameInLabels(spelledLabels({ pod_owner: text, exported_job: text, [text]: text }), 'alert'),
  ]),
  'orchestrator/answers/askers-team.ts#spokenFor': onLoop((text) =>
    spokenFor(text, ['ledger-service', text.slice(0, 60)]),
  ),
  'run/question/component-names.ts#componentsIn': onLoop((text) =>
    componentsIn(text, [{ name: 'ledger-service', aliases: ['books'] }, { name: text }]),
  ),
  'run/question/ambiguous-name.ts#ambiguousIn': onLoop((text) =>
    ambiguousIn(text, [{ name: 'payment-gateway' }, { name: text }, { name: 'payment-ledger' }]),
  ),
  'run/clarification.ts#choiceIn': onLoop((text) =>
    choiceIn({ key: null, text, choices: ['payment-gateway', text], guess: text, expiresAt: 0 }, text),
  ),
  'run/question/same-incident.ts#meantBy': onLoop((text) =>
    meantBy(
      text,
      { texts: [text], components: ['till'], startedAt: 0, resolved: false },
      { known: [{ name: 'ledger' }], time: null },
    ),
  ),
  'slack/told-message.ts#toldMessage': onLoop((text) => {
    const part = text.slice(0, 10_000);
    const told = toldMessage(
      {
        ts: '1772702400.000100',
        bot_id: 'B1',
        text: part,
        attachments: [{ title: part, title_link: part, text: part, fields: [{ title: part, value: part }] }],
        blocks: [{ type: 'section', text: { text: part } }],
      },
      { team: 'T1', channel: 'C1' },
    );
    return told && alertOfMessage(told, { known: [{ name: 'ledger' }], zone: 'UTC' });
  }),
  'run/question/moments.ts#momentsIn': onLoop((text) =>
    momentsIn(text.slice(0, 4_000), { now: 1_800_000_000_000, zone: 'Europe/Berlin', zero: 1_800_000_000_000 }),
  ),
  'run/question/times.ts#timeIn': onLoop((text) =>
    timeIn(text, { now: 1_800_000_000_000, zone: 'Europe/Berlin', zero: 1_800_000_000_000 }),
  ),
  'run/question/wall-clock.ts#isZone': onLoop(isZone),
  'run/labels/component-of-labels.ts#componentOfLabels': onLoop((text) =>
    componentOfLabels({ pod: text, container: text, destination_service: text, job: text, instance: text }),
  ),
};
