/**
 * `aura schema config|workflow|scenario`: the JSON Schema that editors check aura.yaml, workflow and scenario files with.
 * Owns: printing it. Refuses: a second definition; it is made from the schema that reads the files.
 */
import { Argument, type Command } from 'commander';
import { print } from '../local/terminal.ts';

const schemas = ['config', 'workflow', 'scenario'] as const;
type Schema = (typeof schemas)[number];

export function registerSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of aura.yaml, of workflow files or of scenarios of the bench')
    .addArgument(new Argument('<which>').choices(schemas))
    .action(async (which: Schema) => {
      print(await schemaText(which));
    });
}

/** What manifests/schema publishes, byte for byte. */
export async function schemaText(which: Schema): Promise<string> {
  const [{ z }, { configSchema }, { workflowSchema }, { scenarioSchema }] = await Promise.all([
    import('zod'),
    import('../config.ts'),
    import('../workflows.ts'),
    import('../bench/scenario/scenario.ts'),
  ]);
  const schema = { config: configSchema, workflow: workflowSchema, scenario: scenarioSchema }[which];
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
}
