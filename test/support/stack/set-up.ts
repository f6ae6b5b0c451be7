/**
 * One situation of the bench: a world, what goes wrong in it (or does not), the alert, and the truth.
 * Owns: the shape, and playing one to a scene whose alert is true. Refuses: servers and judging.
 */
import type { Dialect, StackAlert } from './alert.ts';
import { chanceOf } from './chance.ts';
import type { Exposition } from './exposition.ts';
import type { Marks } from './families/cluster-objects.ts';
import { callersOf, type Graph, type Service } from './graph.ts';
import { type Grid, gridOf } from './grid.ts';
import type { Disturb } from './knobs.ts';
import { playLoad } from './load.ts';
import { type Cluster, makeCluster } from './pods.ts';
import type { Scene, WorldChoice } from './scene.ts';
import { symptomAlert } from './symptom.ts';

export interface Stage {
  graph: Graph;
  cluster: Cluster;
  marks: Marks;
  choice: WorldChoice;
  random: () => number;
  /** Epoch ms. */
  now: number;
  onset: number;
  /** One application behind an entry, reached by calls that matter; `fits` narrows it. */
  victim: (fits?: (service: Service) => boolean) => Service;
}

export interface Play {
  disturb: Disturb;
  /** What staging suffers, when it does. */
  staging?: Disturb;
  /** Where the fault sits in the graph: the alert is sought above. Or the alert itself. */
  alert: { above: string[] } | ((scene: Scene) => StackAlert);
  /** Names that are right, the best first; empty when nothing is wrong. */
  right: string[];
  /** When it begins, if not at the stage's onset. */
  onset?: number;
  /** The past differs from other set-ups' from its first moment. */
  wholePast?: boolean;
}

export interface SetUp {
  name: string;
  kind: 'fault' | 'healthy';
  world: string;
  play(stage: Stage): Play;
}

export interface Played {
  scene: Scene;
  staging: Scene;
  marks: Marks;
  /** Null in a past that nothing has happened in. */
  alert: StackAlert | null;
  right: string[];
  /** Epoch ms up to which it is the world's usual past. */
  usualUntil: number;
  write: Flavour['write'];
}

/** ms from the first moment that set-ups of a world may share. */
export const sharedPast = 110 * 60_000;
const mostTries = 30;

export interface Span {
  seed: number;
  /** Epoch ms of the first moment; set-ups of one world agree in it. */
  start: number;
  now: number;
}

export interface Flavour {
  graph: (random: () => number) => Graph;
  dialect: Dialect;
  /** Everything that the metric server knows. */
  write: (played: Played, out: Exposition) => void;
  /** Of the faults whose component must be named. */
  share: number;
  worlds: Record<string, WorldChoice>;
  setUps: SetUp[];
}

/** Plays until the alert holds: a fault that nobody feels is tried on another component. */
export function playSetUp(flavour: Flavour, setUp: SetUp, options: Span): Played {
  const { seed, start, now } = options;
  const choice = flavour.worlds[setUp.world];
  if (!choice) throw new Error(`no world ${setUp.world}`);
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const random = chanceOf(seed, `${setUp.name} ${attempt}`);
    const grid = gridOf(start, now);
    const graph = flavour.graph(chanceOf(seed, `graph ${choice.name}`));
    const cluster = makeCluster(graph, seed, choice.nodes, choice.namespace);
    const marks: Marks = { certificates: new Map(), configured: new Map(), quotaFullFrom: null, crowded: null };
    const onset = now - Math.round((10 + 12 * random()) * 60_000);
    const stage: Stage = {
      graph,
      cluster,
      marks,
      choice,
      random,
      now,
      onset,
      victim: (fits) => chooseVictim(graph, random, fits),
    };
    const play = setUp.play(stage);
    const began = play.onset ?? onset;
    const load = playLoad(graph, cluster, grid, { seed, disturb: play.disturb, onset: began });
    const scene: Scene = { dialect: flavour.dialect, choice, seed, grid, graph, cluster, load, onset: began };
    const alert = typeof play.alert === 'function' ? play.alert(scene) : symptomAlert(scene, play.alert.above, random);
    if (alert === null) continue;
    const staging = playStaging(flavour, choice, { seed, grid, onset: began, disturb: play.staging ?? (() => {}) });
    const usualUntil = play.wholePast || began < start + sharedPast ? start : start + sharedPast;
    return { scene, staging, marks, alert, right: play.right, usualUntil, write: flavour.write };
  }
  throw new Error(`${setUp.name}: no component whose callers feel it, seed ${seed}`);
}

/** A world's past in which nothing happens. */
export function playUsual(flavour: Flavour, world: string, options: Span): Played {
  const nothing: SetUp = {
    name: 'nothing',
    kind: 'healthy',
    world,
    play: () => ({
      disturb: () => {},
      alert: () => ({ name: '', labels: {}, annotations: {}, expression: '', startsAt: options.now }),
      right: [],
    }),
  };
  return { ...playSetUp(flavour, nothing, options), alert: null };
}

function chooseVictim(graph: Graph, random: () => number, fits: (service: Service) => boolean = () => true): Service {
  const entries = new Set(graph.services.filter(({ tier }) => tier === 'entry').map(({ name }) => name));
  const felt = graph.services.filter(
    (service) =>
      (service.tier === 'middle' || service.tier === 'leaf') &&
      [...callersOf(graph, service.name).keys()].some((name) => entries.has(name)) &&
      fits(service),
  );
  const chosen = felt[Math.floor(random() * felt.length)];
  if (!chosen) throw new Error('no application fits');
  return chosen;
}

/** The same services once more, small, with little traffic. */
function playStaging(
  flavour: Flavour,
  choice: WorldChoice,
  { seed, grid, onset, disturb }: { seed: number; grid: Grid; onset: number; disturb: Disturb },
): Scene {
  const graph = flavour.graph(chanceOf(seed, `graph ${choice.name}`));
  for (const service of graph.services) {
    service.arriving *= 0.06;
    service.replicas = 1;
    service.podCapacity *= 0.3;
  }
  const namespace = choice.stagingNamespace;
  const cluster = makeCluster(graph, seed + 1, choice.nodes, namespace);
  const load = playLoad(graph, cluster, grid, { seed: seed + 1, disturb, onset });
  return { dialect: flavour.dialect, choice, seed: seed + 1, grid, graph, cluster, load, onset };
}
