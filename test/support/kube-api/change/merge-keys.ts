/**
 * By which field the items of a list are told apart, for the lists of built-in kinds that are merged item by item.
 * Owns: the keys. Refuses: custom kinds, whose lists are replaced whole.
 */

const keys: Record<string, string[]> = {
  containers: ['name'],
  initContainers: ['name'],
  ephemeralContainers: ['name'],
  volumes: ['name'],
  env: ['name'],
  imagePullSecrets: ['name'],
  secrets: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  hostAliases: ['ip'],
  conditions: ['type'],
  ownerReferences: ['uid'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
};

/** The keys of the list under `path` (field names only), or none where the list is one whole. */
export function mergeKeys(path: string[], isApply: boolean): string[] {
  const name = path.at(-1) ?? '';
  // Of a container's ports a strategic merge asks the port alone, server-side apply port and protocol.
  if (name === 'ports') {
    const port = path.includes('containers') || path.includes('initContainers') ? 'containerPort' : 'port';
    return isApply ? [port, 'protocol'] : [port];
  }
  return keys[name] ?? [];
}

/** Lists of plain values that are merged as sets. */
export function isSet(path: string[]): boolean {
  return path.join('.') === 'metadata.finalizers';
}
