/**
 * All readers of diffs.
 * Owns: the list. Refuses: order; each reader sees the whole diff and none sees another's findings.
 */
import { lostCallReader, newCallReader } from './diff-calls.ts';
import { growthReader } from './diff-growth.ts';
import { guardReader, logicReader, orderReader, refusalReader, swallowReader } from './diff-logic.ts';
import { broughtReader, loopReader } from './diff-loops.ts';
import { nameReader } from './diff-names.ts';
import { droppedSettingReader, entryReader } from './diff-settings.ts';
import { migrationReader, queryReader } from './diff-sql.ts';
import { partReader, statementReader } from './diff-substance.ts';
import { typeReader } from './diff-types.ts';
import { quantityReader, switchReader } from './diff-values.ts';
import { versionReader } from './diff-versions.ts';
import type { DiffReader } from './risk.ts';

export const diffReaders: readonly DiffReader[] = [
  quantityReader,
  switchReader,
  nameReader,
  guardReader,
  refusalReader,
  swallowReader,
  orderReader,
  logicReader,
  lostCallReader,
  newCallReader,
  loopReader,
  broughtReader,
  growthReader,
  migrationReader,
  queryReader,
  partReader,
  statementReader,
  droppedSettingReader,
  entryReader,
  versionReader,
  typeReader,
];
