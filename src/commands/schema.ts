/**
 * `aura schema config|workflow`: the JSON Schema that editors check aura.yaml and workflow files with.
 * Owns: printing it. Refuses: a second definition; it is made from the schema that reads the files.
 */
import { Argument, type Command } from 'commander';
import { print } from '../local/terminal.ts';

export function registerSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of aura.yaml or of workflow files')
    .addArgument(new Argument('<which>').choices(['config', 'workflow']))
    .action(async (which: 'config' | 'workflow') => {
      print(await schemaText(which));
    });
}

/** What manifests/schema publishes, byte for byte. */
export async function schemaText(which: 'config' | 'workflow'): Promise<string> {
  const [{ z }, { configSchema }, { workflowSchema }] = await Promise.all([
    import('zod'),
    import('../config.ts'),
    import('../workflows.ts'),
  ]);
  const schema = z.toJSONSchema(which === 'config' ? configSchema : workflowSchema, { io: 'input' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
