/**
 * The API server of the bench `cluster` in a process of its own, so that only Aura's is measured.
 * Owns: a cluster of so many pods, and how to reach it, on stdout. Refuses: ending before its input does.
 */
import { startKubeApi } from '../support/kube-api/kube-api.ts';
import { largeCluster } from '../support/kube-api/large-cluster.ts';

const api = await startKubeApi();
api.load(largeCluster(Number(process.argv[2]), Date.now()));
process.stdout.write(`${JSON.stringify({ server: api.url, ca: api.authority.certificate, token: api.adminToken })}\n`);
process.stdin.resume().on('end', () => void api.close());
