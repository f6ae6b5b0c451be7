/**
 * The vocabulary of pods: specification, containers, probes, and the states that containers are in.
 * Owns: the shapes, named as the Kubernetes API names them. Refuses: other kinds, and what any of it means.
 */

export interface PodSpec {
  /** Labels of a workload's template. */
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  serviceAccount?: string;
  node?: string;
  nodeSelector?: Record<string, string>;
  /** Required node affinity: a node must meet all expressions of one term. */
  nodeAffinity?: Requirement[][];
  /** Required pod anti-affinity. */
  antiAffinity?: { labels: Record<string, string>; topologyKey?: string }[];
  tolerations?: Toleration[];
  hostNetwork?: boolean;
  dnsPolicy?: string;
  nameservers?: string[];
  imagePullSecrets?: string[];
  containers?: Container[];
  initContainers?: Container[];
  volumes?: PodVolume[];
}

export interface Requirement {
  key: string;
  operator: string;
  values: string[];
}

export interface Toleration {
  key?: string;
  operator?: string;
  value?: string;
  effect?: string;
}

export interface Container {
  name: string;
  image?: string;
  command?: string[];
  ports?: Port[];
  env?: Variable[];
  /** Whole ConfigMaps and Secrets taken as variables. */
  envFrom?: { kind: 'ConfigMap' | 'Secret'; name: string; optional?: boolean }[];
  requests?: Record<string, string>;
  limits?: Record<string, string>;
  liveness?: Probe;
  readiness?: Probe;
  startup?: Probe;
  mounts?: { volume: string; path: string; readOnly?: boolean }[];
}

export interface Port {
  name?: string;
  port: number;
  protocol?: string;
}

export interface Variable {
  name: string;
  value?: string;
  from?: { kind: 'ConfigMap' | 'Secret' | 'Field'; name: string; key?: string; optional?: boolean };
}

export interface Probe {
  /** `exec` asks no port. */
  protocol: 'http' | 'https' | 'grpc' | 'tcp' | 'exec';
  /** A number, or the name of a container's port. */
  port?: number | string;
  path?: string;
  /** Seconds. */
  delay?: number;
  timeout?: number;
  period?: number;
  failures?: number;
}

export interface PodVolume {
  name: string;
  from?: { kind: 'PersistentVolumeClaim' | 'ConfigMap' | 'Secret' | 'HostPath'; name: string; optional?: boolean };
}

export interface PodRun {
  phase?: string;
  /** The word that `kubectl get` shows, or the status' own reason: CrashLoopBackOff, Evicted, Init:0/1 … */
  reason?: string;
  message?: string;
  ip?: string;
  node?: string;
  ready?: number;
  total?: number;
  restarts?: number;
  containers?: ContainerRun[];
}

export interface ContainerRun {
  name: string;
  init?: boolean;
  ready?: boolean;
  restarts?: number;
  state?: ContainerState;
  last?: ContainerState;
}

export interface ContainerState {
  kind: 'running' | 'waiting' | 'terminated';
  reason?: string;
  message?: string;
  exitCode?: number;
  started?: number;
  finished?: number;
}
