/**
 * `npm run bench -- demo [--fault NAME] [--protocol openai|anthropic] [--policy NAME]`: the live demo, played to its end
 * with a model in charge, for each fault and the false alert, through both providers' SDKs against a policy model on a
 * local server. About a minute a play.
 * Owns: that each play is right by the demo's own judge and that its answer says which model wrote it; figures of each.
 * Refuses: judging; the demo compares with its own truth.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { listFaults } from '../../src/demo/play.ts';
import { isPolicy } from '../support/policies/policies.ts';
import { startPolicyServer } from '../support/policies/policy-server.ts';
import { falseAlert } from './policy/record-demo.ts';

const protocols = ['openai', 'anthropic'] as const;
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    fault: { type: 'string', multiple: true },
    protocol: { type: 'string', multiple: true },
    policy: { type: 'string', default: 'careful' },
    verbose: { type: 'boolean', default: false },
  },
});
const { policy } = values;
if (!isPolicy(policy)) throw new Error(`There is no policy model ${policy}.`);

/** The environment of a machine that has just this one key. */
function withKey(protocol: (typeof protocols)[number], baseUrl: string): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^(?:OPENAI|ANTHROPIC|AURA)_/.test(name));
  const own = protocol === 'openai' ? 'OPENAI' : 'ANTHROPIC';
  return {
    ...Object.fromEntries(others),
    [`${own}_API_KEY`]: 'right',
    [`${own}_BASE_URL`]: baseUrl,
    AURA_MODEL: policy,
  };
}

interface Played {
  isRight: boolean;
  said: string;
  output: string;
}

async function play(fault: string, env: NodeJS.ProcessEnv): Promise<Played> {
  const which = fault === falseAlert ? ['--false-alert'] : ['--fault', fault];
  const child = spawn(process.execPath, ['src/bin/aura.mjs', 'demo', '--once', ...which], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  const output = `${err}\n${out}`;
  const wrong = output.match(/WRONG [^\n]{1,200}/g) ?? [];
  const named = output.includes(`Model: ${policy}`) ? [] : ['the model was not taken'];
  return { isRight: code === 0 && named.length === 0, said: [...named, ...wrong].join('; ') || `exit ${code}`, output };
}

const faults = [...listFaults(), falseAlert].filter((name) => values.fault?.includes(name) ?? true);
let met = faults.length > 0;
for (const protocol of protocols.filter((name) => values.protocol?.includes(name) ?? true)) {
  let right = 0;
  for (const fault of faults) {
    const server = await startPolicyServer();
    try {
      const { baseUrl } = server.model(policy, protocol);
      const began = Date.now();
      const played = await play(fault, withKey(protocol, String(baseUrl)));
      const isAsked = server.seen.length > 0 && server.seen.every((it) => it.protocol === protocol);
      const isRight = played.isRight && isAsked;
      if (isRight) right += 1;
      const { input, output } = server.tokens;
      const largest = Math.max(0, ...server.seen.map(({ tokens }) => tokens));
      process.stdout.write(
        `${protocol} ${fault}: ${isRight ? 'right' : `WRONG, ${isAsked ? played.said : 'the model was not asked'}`}; ${server.seen.length} turns, ${input} tokens sent, ${output} written, largest request ${largest}, ${Math.round((Date.now() - began) / 1_000)} s\n`,
      );
      if (values.verbose || !isRight) process.stderr.write(`${played.output}\n`);
    } finally {
      await server.close();
    }
  }
  met &&= right === faults.length;
  process.stdout.write(
    `demo ${protocol}, right with a model in charge: ${right} of ${faults.length}, reach ${faults.length}: ${right === faults.length ? 'met' : 'short'}\n`,
  );
}
process.exitCode = met ? 0 : 1;
