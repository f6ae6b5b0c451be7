/**
 * The port that every telemetry back end implements.
 * Owns: one question, "what is known around this incident?", and how a kind of source is opened and looked at.
 * Refuses: queries in a vendor's language and any choice of step, limit or timeout by the asker; the source knows its
 * own data best.
 */
import type { Change, Telemetry, Window } from '../evidence/model/telemetry.ts';
import type { About } from '../run/finding/about.ts';

/** What a look is for. */
export interface Ask {
  /** The incident; without it the source says what it assumed. */
  about?: About;
  /** Replaces the incident's own window; the baseline then ends where it begins. */
  window?: Window;
  /**
   * What of it is asked for, where that is not the whole picture, such as the poll of a verification: a source may then
   * read less. `metric` is a part of a metric's name.
   */
  only?: { service?: string; metric?: string };
  /** ms; what a source has by then is its answer. Later it is cut off, and what it had is lost. */
  within?: number;
  /** What others saw meanwhile, to be joined with what the sources see. */
  brought?: readonly SourceLook[];
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/** What a source may know something of. */
export type Part = 'alerts' | 'series' | 'logs' | 'spans' | 'edges' | 'changes' | 'objects';

/** What one source saw: the parts that it brings. */
export type Look = Partial<Omit<Telemetry, 'remarks'>> & Pick<Telemetry, 'remarks'>;

/** A look with whose it is. */
export interface SourceLook {
  name: string;
  /** What the list says that the source watches. */
  environment?: string;
  look: Look;
}

/** One of the sources that are listed in aura.yaml. */
export interface Source {
  /** For people: the kind and the place, e.g. `folder:recordings/one`. */
  readonly name: string;
  /**
   * What it knows around the incident, read anew at each call. Throws AuraError when nothing can be read; partial gaps
   * are `remarks`. Names of components are as the source has them.
   */
  read(ask?: Ask): Promise<Look>;
  /** What it can say of changes that others saw, such as the commits of a rolled-out revision; the same list, or better. */
  explain?(changes: readonly Change[], ask?: Ask): Promise<Change[]>;
}

/** All that is known, from one source or several: what the tools `aura.*` and the triage read. */
export interface TelemetrySource extends Source {
  read(ask?: Ask): Promise<Telemetry>;
}

/** What a source is given besides its settings. */
export interface SourceContext {
  /** The variables that its settings name. */
  env: Readonly<Record<string, string | undefined>>;
  /** What the source is called. */
  name: string;
}

/** How a kind of source is named, opened and looked at; kinds.ts lists them. */
export interface SourceKind<Settings> {
  /** How its short form is written, e.g. `folder:DIR`. */
  form: string;
  brings: readonly Part[];
  /** Connects to nothing yet. Throws AuraError where the settings cannot be used, such as a CA file that is not there. */
  open(settings: Settings, context: SourceContext): Source | Promise<Source>;
  /** One look at whether it can be read, in a sentence. Throws AuraError, whose message ends with the fix behind ";". */
  probe(settings: Settings, context: SourceContext): Promise<string>;
}
