/**
 * All that looks into foreign text, and what need not be tried because something tried runs it.
 * Owns: the one list that the bench runs and that a test compares with src. Refuses: how anything is called.
 */
import { benchTargets } from './bench-targets.ts';
import { clusterTargets } from './cluster-targets.ts';
import { distillTargets } from './distill-targets.ts';
import { evidenceTargets } from './evidence-targets.ts';
import { intakeTargets } from './intake-targets.ts';
import { loopTargets } from './loop-targets.ts';
import { modelTargets } from './model-targets.ts';
import { sourceTargets } from './source-targets.ts';
import { toolsTargets } from './tools-targets.ts';
import type { Targets } from './target.ts';

export const targets: Targets = {
  ...benchTargets,
  ...loopTargets,
  ...intakeTargets,
  ...distillTargets,
  ...evidenceTargets,
  ...clusterTargets,
  ...sourceTargets,
  ...modelTargets,
  ...toolsTargets,
};
