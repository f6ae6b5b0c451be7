/**
 * Reads aura.yaml for the examination and goes on with the part of it that is sound.
 * Owns: one line a fault. Refuses: what is left of it without them; sound-part.ts knows that.
 */
import { existsSync } from 'node:fs';
import { RE2JS } from 're2js';
import { parse } from 'yaml';
import { hasSources } from '../compose/telemetry-sources.ts';
import { type Config, configSchema, faultLines, located, placesIn, readConfig } from '../config.ts';
import { readRegularNow } from '../local/regular-file.ts';
import { messageOf } from '../errors.ts';
import { fault, type Finding, ok, warn } from './finding.ts';
import { soundPartOf } from './sound-part.ts';

export interface ReadForExamination {
  findings: Finding[];
  /** What can be examined further; null where nothing can. */
  config: Config | null;
  /** Top-level keys with faults; `config` holds their defaults, which nobody meant. */
  faulty: ReadonlySet<string>;
  /** Servers with faults, which `config` leaves out. */
  servers: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

export function checkConfig(file: string): ReadForExamination {
  if (file === 'aura.yaml' && !existsSync(file)) {
    const finding = warn(
      'config',
      'there is no aura.yaml here, so Aura has no servers and no telemetry',
      'cp manifests/aura.example.yaml aura.yaml, or name another file with --config',
    );
    return { findings: [finding], config: readConfig(undefined), faulty: none, servers: none };
  }
  try {
    const config = readConfig(file);
    return {
      findings: [ok('config', `${file} is valid`), ...patternFault(config), ...unredacted(config)],
      config,
      faulty: none,
      servers: none,
    };
  } catch (error) {
    return soundPart(file) ?? { findings: [fromMessage(messageOf(error))], config: null, faulty: none, servers: none };
  }
}

/** Start compiles this pattern too, and fails then. */
function patternFault({ slack }: Config): Finding[] {
  try {
    RE2JS.compile(slack.incidentChannels ?? '');
    return [];
  } catch (error) {
    return [
      fault('config', `slack.incidentChannels: ${messageOf(error)}`, 'correct the regular expression, such as "^inc-"'),
    ];
  }
}

function unredacted({ redact, servers, ...config }: Config): Finding[] {
  return redact.off.map((name) =>
    servers[name] || (name === 'aura' && hasSources(config))
      ? warn(
          'redact',
          `it is off for the server ${name}`,
          `remove ${name} from "redact.off" unless its notes may hold secrets`,
        )
      : fault('redact', `no server is called ${name}`, 'correct "redact.off", or remove the name'),
  );
}

function soundPart(file: string): ReadForExamination | null {
  let raw: unknown;
  let text: string;
  try {
    text = readRegularNow(file);
    raw = parse(text);
  } catch {
    return null;
  }
  const parsed = configSchema.safeParse(raw ?? {});
  if (parsed.success) return null;
  const findings = faultLines(parsed.error, placesIn(file, text))
    .split('\n')
    .map((line) => fromMessage(line));
  const sound = soundPartOf(raw);
  return { findings, ...sound, config: sound.config && located(sound.config, file) };
}

/** The configuration's own sentences end in what to do, after "; " or as their last sentence. */
function fromMessage(message: string): Finding {
  const text = message.trim();
  const cut = Math.max(text.lastIndexOf('; '), text.lastIndexOf('. '));
  return cut === -1
    ? fault('config', text, 'correct it (see manifests/aura.example.yaml)')
    : fault('config', text.slice(0, cut), text.slice(cut + 2).replace(/\.$/, ''));
}
