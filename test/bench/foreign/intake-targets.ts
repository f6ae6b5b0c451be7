/**
 * The functions that look into what alerting systems and people sent, at the intake: alerts, labels, questions.
 * Owns: how each is called. Refuses: whole payloads that loop-targets.ts tries already.
 */
import { addressOf, expressionOf, isHeartbeat, rankOf } from '../../../src/intake/alert-fields.ts';
import { aboutOf } from '../../../src/run/about.ts';
import { bareName } from '../../../src/run/bare-name.ts';
import { componentOfLabels, isReporter } from '../../../src/run/component-of-labels.ts';
import { onLoop, type Targets } from './target.ts';

export const intakeTargets: Targets = {
  'intake/alert-fields.ts#addressOf': onLoop((text) => [addressOf(text), addressOf(`https://x.example/${text}`)]),
  'intake/alert-fields.ts#rankOf': onLoop(rankOf),
  'intake/alert-fields.ts#isHeartbeat': onLoop((text) => isHeartbeat(text, text)),
  'intake/alert-fields.ts#expressionOf': onLoop((text) => [
    expressionOf(text),
    expressionOf(`http://p.example/graph?g0.expr=${text}`),
    expressionOf(`http://g.example/explore?${new URLSearchParams({ left: text }).toString()}`),
  ]),
  'run/about.ts#aboutOf': onLoop((text) =>
    aboutOf(
      { source: 'alertmanager', title: text, service: text, labels: { [text]: text }, startedAt: 0, expression: text },
      { question: text },
    ),
  ),
  'run/bare-name.ts#bareName': onLoop(bareName),
  'run/component-of-labels.ts#isReporter': onLoop(isReporter),
  'run/component-of-labels.ts#componentOfLabels': onLoop((text) =>
    componentOfLabels({ pod: text, container: text, destination_service: text, job: text, instance: text }),
  ),
};
