/**
 * Why a YAML file could not be read, in one sentence with its line.
 * Owns: the words around what the parser said. Refuses: parsing.
 */
import { YAMLParseError } from 'yaml';
import { messageOf } from '../errors.ts';

/** `FILE:LINE is not valid YAML: what is wrong. Mend that line and try again.` */
export function yamlFault(file: string, error: unknown): string {
  const [first = ''] = messageOf(error).split('\n');
  const what = first.replace(/ at line \d{1,9}, column \d{1,9}:$/, '').replace(/[.:\s]{1,9}$/, '');
  const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
  return `${file}${line === undefined ? '' : `:${line}`} is not valid YAML: ${what}. Mend that line and try again.`;
}
