/**
 * `aura start`: the bot.
 * Owns: refusing to start half configured, saying what it runs on, and a clean end on a signal.
 * Refuses: choosing an engine silently.
 */
import { type Command, Option } from 'commander';
import type { Config } from '../config.ts';

/** ms that each thing may take where a refused start looks what else is wrong. */
const lookWithin = 10_000;

export function registerStart(program: Command): void {
  program
    .command('start')
    .description('run the bot')
    .addOption(
      new Option('--role <role>', 'what this process does').choices(['all', 'ingress', 'worker']).default('all'),
    )
    .option('--config <file>', 'the configuration', 'aura.yaml')
    .action(async (options: { role: 'all' | 'ingress' | 'worker'; config: string }) => {
      const [
        { environment, readConfig, readSecrets },
        { chooseModel },
        { startAura },
        { openEngine },
        { readWorkflows },
        { refuseUnfit },
        { log },
        { startTelemetry },
        { telemetrySettings },
        { AuraError },
        { existsSync },
      ] = await Promise.all([
        import('../config.ts'),
        import('../compose/choose-model.ts'),
        import('../compose.ts'),
        import('../compose/engine.ts'),
        import('../workflows.ts'),
        import('../compose/workflow-faults.ts'),
        import('../telemetry/log.ts'),
        import('../telemetry/start.ts'),
        import('../telemetry/settings.ts'),
        import('../errors.ts'),
        import('node:fs'),
      ]);
      const explicit = options.config !== 'aura.yaml' || existsSync(options.config);
      const { config, secrets, workflows } = await read().catch(withTheRest);
      async function read() {
        const config = readConfig(explicit ? options.config : undefined);
        const secrets = readSecrets(config);
        const workflows = readWorkflows(config.workflows);
        await refuseUnfit(config, await groupsOf(config, secrets.slackToken));
        return { config, secrets, workflows };
      }
      async function withTheRest(error: unknown): Promise<never> {
        if (!(error instanceof AuraError)) throw error;
        const { withBesides } = await import('../doctor/besides.ts');
        const { code, retryable, userMessage } = error;
        const asked = { file: options.config, env: environment, within: lookWithin, node: process.versions.node };
        throw new AuraError({ code, retryable, userMessage: await withBesides(userMessage, asked), cause: error });
      }
      if (config.store === 'embedded' && options.role !== 'all') {
        throw new AuraError({
          code: 'embedded-is-one-process',
          userMessage:
            '"store: embedded" is one process. Start it with --role all, or set "store: redis" and REDIS_URL.',
        });
      }
      const telemetry = await startTelemetry(telemetrySettings(environment));
      const engine = await openEngine({
        redisUrl: secrets.redisUrl,
        folder: config.folder,
        choose: 'embedded',
        keyText: secrets.installationKey,
        traced: telemetry !== null,
      });
      log.info({ engine: engine.name, role: options.role }, 'the store is open');
      try {
        const aura = await startAura({
          config,
          secrets,
          engine,
          role: options.role,
          // Who only receives asks none, and needs no key.
          model: options.role === 'ingress' ? null : chooseModel(config),
          workflows,
        });
        log.info({ port: aura.port, workflows: workflows.length, gaps: aura.gaps }, 'ready');
        const { warmTopics } = await import('../run/question/topics.ts');
        warmTopics();
        if (options.role !== 'ingress') void sayModelFaults(config);
        await new Promise<void>((resolve) => {
          for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
        });
        log.info('ending; runs in flight are taken up by the next worker');
        await aura.stop();
      } finally {
        await engine.close();
        await telemetry?.stop();
      }
    });
}

/** Asks Slack for the members of a user group. */
async function groupsOf(config: Config, token: string): Promise<(handle: string) => Promise<unknown>> {
  const [{ slackClient }, { SlackPeople }] = await Promise.all([
    import('../slack/client.ts'),
    import('../slack/people.ts'),
  ]);
  const people = new SlackPeople({ client: slackClient({ token, apiUrl: config.slack.apiUrl }), team: '' });
  return (handle) => people.group('', handle);
}

/** Said in the log while work goes on: a model that is away now may be back at the first question. */
async function sayModelFaults(config: Config): Promise<void> {
  const [{ environment }, { checkModels }, { log }] = await Promise.all([
    import('../config.ts'),
    import('../doctor/check-models.ts'),
    import('../telemetry/log.ts'),
  ]);
  const findings = await checkModels({ config, env: environment, within: 20_000 }).catch(() => []);
  for (const { level, subject, text } of findings) if (level === 'FAIL') log.warn(`${subject}: ${text}`);
}
