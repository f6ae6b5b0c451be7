/**
 * The vocabulary of a cluster: objects, events, and what was seen of nodes, ports and containers' last words.
 * Owns: the shapes, named as the Kubernetes API names them. Refuses: where they came from and what they mean.
 * Every fact may be missing: a text leaves much out, and rights differ. Missing is unknown, never "not there".
 */
import type { PodRun, PodSpec, Port } from './cluster-pod.ts';

export interface ObjectRef {
  kind: string;
  name: string;
  namespace?: string;
}

export interface KubernetesObject extends ObjectRef {
  /** Which cluster, where more than one is looked at. */
  environment?: string;
  /** `cluster`: it runs. `manifest`: a file says that it ought to. */
  origin: 'cluster' | 'manifest';
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  /** The controlling owner. */
  owner?: ObjectRef;
  /** Epoch ms. */
  created?: number;
  deleting?: boolean;
  conditions?: Condition[];
  /** A pod's own specification or a workload's template. */
  pod?: PodSpec;
  /** A pod's status. */
  run?: PodRun;
  workload?: Workload;
  service?: ServiceSpec;
  endpoints?: Endpoints;
  node?: NodeFacts;
  claim?: ClaimFacts;
  volume?: VolumeFacts;
  storageClass?: { provisioner?: string; isDefault?: boolean; bindingMode?: string };
  quota?: { hard: Record<string, string>; used: Record<string, string> };
  /** What a ConfigMap or Secret holds; a key without a value was seen by its name only. */
  data?: Record<string, string | undefined>;
  routes?: Route[];
  /** What the metrics API says is used now, as quantities. */
  usage?: Record<string, string>;
  scaler?: ScalerFacts;
  job?: JobFacts;
  budget?: { allowed?: number; selector?: Record<string, string> };
  policy?: PolicyFacts;
  /** What a Certificate says: its end in epoch ms, the Secret it is kept in, the names it is for. */
  certificate?: { notAfter?: number; secret?: string; names: string[] };
}

export interface Condition {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  /** Epoch ms of the last transition. */
  since?: number;
}

export interface Workload {
  desired?: number;
  current?: number;
  ready?: number;
  available?: number;
  updated?: number;
  selector?: Record<string, string>;
  paused?: boolean;
}

export interface ServiceSpec {
  type?: string;
  clusterIp?: string;
  externalName?: string;
  selector?: Record<string, string>;
  ports?: ServicePort[];
}

export interface ServicePort extends Port {
  /** A number, or the name of a container's port; without one it is `port`. */
  target?: number | string;
  nodePort?: number;
}

export interface Endpoints {
  ready: string[];
  notReady: string[];
  ports: Port[];
}

export interface NodeFacts {
  /** control-plane, worker … as its labels say. */
  roles?: string[];
  ready?: boolean;
  unschedulable?: boolean;
  taints?: { key: string; value?: string; effect?: string }[];
  capacity?: Record<string, string>;
  allocatable?: Record<string, string>;
  /** Sum of the requests of what runs there. */
  requested?: Record<string, string>;
  addresses?: string[];
}

export interface ClaimFacts {
  phase?: string;
  volume?: string;
  storageClass?: string;
  accessModes?: string[];
  request?: string;
  selector?: Record<string, string>;
}

export interface VolumeFacts {
  phase?: string;
  /** `namespace/name` of the claim that it is bound to or kept for. */
  claim?: string;
  storageClass?: string;
  accessModes?: string[];
  capacity?: string;
}

/** One way in: which host and path go to which Service and port. */
export interface Route {
  name?: string;
  host?: string;
  path?: string;
  backend: string;
  port?: number | string;
}

export interface ScalerFacts {
  target?: ObjectRef;
  least?: number;
  most?: number;
  current?: number;
  desired?: number;
}

export interface JobFacts {
  failed?: number;
  succeeded?: number;
  limit?: number;
  suspended?: boolean;
  /** Of a CronJob: its five fields, when it last started (epoch ms), and how many of its Jobs run at once. */
  schedule?: string;
  lastStart?: number;
  active?: number;
}

export interface PolicyFacts {
  pods?: Record<string, string>;
  ingress?: boolean;
  egress?: boolean;
  /** How many rules allow something, by direction; undefined where it was not seen. */
  ingressRules?: number;
  egressRules?: number;
  /** Labels of the senders that ingress rules name; undefined where a rule names others too. */
  from?: Record<string, string>[];
}

export interface ClusterEvent {
  about: ObjectRef;
  environment?: string;
  type?: string;
  reason: string;
  message: string;
  count?: number;
  /** Epoch ms. */
  first?: number;
  last?: number;
}

/** One attempt to reach a port from inside (`nc`, `curl`, a probe by hand). */
export interface Reach {
  host: string;
  port: number;
  from?: string;
  reached: boolean;
  text: string;
}

/** A service of a node's own, as systemd tells of it. */
export interface NodeService {
  node: string;
  unit: string;
  /** systemd's word: active, inactive, failed, activating … */
  active: string;
  text: string;
}

/** The end of what a container said. */
export interface ContainerLog {
  pod: ObjectRef;
  container?: string;
  previous: boolean;
  lines: string[];
}

/** A list that was asked for and shown whole: what it does not name is not there. With a name: that one was not found. */
export interface ListedKind {
  kind: string;
  name?: string;
  namespace?: string;
  environment?: string;
}

/** Values by heading, in lower case: a row of a table, or `key: value` lines that stand together. */
export type PrintedRow = ReadonlyMap<string, string>;

/** What a program printed, taken apart without knowing it. */
export interface Printed {
  /** As it was typed, without what only leads to the machine. */
  command: string;
  /** The machine or pod that it ran on. */
  host?: string;
  rows: PrintedRow[];
  lines: string[];
}

export interface Cluster {
  objects: KubernetesObject[];
  events: ClusterEvent[];
  reaches: Reach[];
  nodeServices: NodeService[];
  logs: ContainerLog[];
  listed: ListedKind[];
  /** What other programs printed. */
  printed: Printed[];
}

export function emptyCluster(): Cluster {
  return { objects: [], events: [], reaches: [], nodeServices: [], logs: [], listed: [], printed: [] };
}
