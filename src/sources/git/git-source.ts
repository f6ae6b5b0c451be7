/**
 * A git checkout on disk as a source of changes.
 * Owns: which commits are told, whose they are, and joining them to what was rolled out. Refuses: fetching; the checkout
 * is as new as whoever keeps it makes it, and how old its last commit is, is said.
 */
import type { Change } from '../../evidence/model/telemetry.ts';
import type { SettingsOf } from '../../run/settings/source-settings.ts';
import { timesFor } from '../choose-alert.ts';
import type { Ask, Look, Source, SourceContext, SourceKind } from '../source.ts';
import { explainRollout } from './explain-rollout.ts';
import { readLog } from './read-log.ts';
import { type Checkout, git } from './run-git.ts';

/** A change can lie dormant; what is older than this before an incident is rarely its cause. */
const before = 7 * 86_400_000;
/** Rollouts that are explained in one look, the newest. */
const mostExplained = 20;

class GitSource implements Source {
  readonly name: string;
  readonly #checkout: Checkout;
  readonly #settings: SettingsOf['git'];

  constructor(settings: SettingsOf['git'], { name, env }: SourceContext) {
    this.name = name;
    this.#checkout = { path: settings.path, name, env };
    this.#settings = settings;
  }

  async read(ask: Ask = {}): Promise<Look> {
    const { from, to } = timesFor(ask, Date.now());
    const options = ask.signal ? { signal: ask.signal } : {};
    const { commits, cut, bare } = await readLog(this.#checkout, { from: from - before, to }, options);
    const remarks = cut ? [`${this.name}: only the newest ${commits.length} commits were read`] : [];
    if (bare)
      remarks.push(`${this.name}: the commits' diffs are too large to read at once; only their subjects were read`);
    if ((await git(this.#checkout, ['rev-parse', '--is-shallow-repository'], options)).trim() === 'true')
      remarks.push(`${this.name}: it is a shallow clone; commits before its depth are not known`);
    return { changes: commits.flatMap((commit) => this.#owned(commit)), remarks };
  }

  async explain(changes: readonly Change[], ask: Ask = {}): Promise<Change[]> {
    const options = ask.signal ? { signal: ask.signal } : {};
    const rollouts = changes
      .filter(({ kind, diff, service }) => kind === 'deploy' && diff === undefined && this.#mayOwn(service))
      .slice(-mostExplained);
    const carried = new Set<string>();
    const better = new Map<Change, Change>();
    for (const rollout of rollouts) {
      const explained = await explainRollout(this.#checkout, rollout, this.#settings.folders, options);
      if (!explained) continue;
      better.set(rollout, explained.change);
      for (const hash of explained.carried) carried.add(hash);
    }
    // What a rollout carried is told by the rollout: it acted when that did.
    return changes
      .filter(({ kind, ref }) => kind !== 'commit' || !carried.has(ref))
      .map((one) => better.get(one) ?? one);
  }

  #mayOwn(service: string | undefined): boolean {
    const { component } = this.#settings;
    return component === undefined || service === undefined || component === service;
  }

  /** One change for each component that a commit touched; one of none where the settings do not say. */
  #owned(commit: Change): Change[] {
    const { component, folders } = this.#settings;
    if (component !== undefined) return [{ ...commit, service: component }];
    const touched = Object.entries(folders).flatMap(([folder, owner]) => {
      const inside = folder.endsWith('/') ? folder : `${folder}/`;
      return commit.files?.some((file) => file.startsWith(inside)) ? [owner] : [];
    });
    return touched.length === 0 ? [commit] : [...new Set(touched)].map((service) => ({ ...commit, service }));
  }
}

export const gitKind: SourceKind<SettingsOf['git']> = {
  form: 'git:DIR',
  brings: ['changes'],
  open: (settings, context) => new GitSource(settings, context),
  probe: async ({ path }, { name, env }) => {
    const said = await git({ path, name, env }, ['log', '-1', '--format=%h of %cI', 'HEAD']);
    return `${path} is a git checkout, its last commit ${said.trim()}`;
  },
};
