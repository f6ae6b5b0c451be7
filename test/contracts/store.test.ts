/** Both stores under the one contract. */
import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { beforeAll, describe } from 'vitest';
import { type InstallationKey, openInstallationKey } from '../../src/local/installation-key.ts';
import { FileStore } from '../../src/store/file-store.ts';
import { RedisStore } from '../../src/store/redis-store.ts';
import { anchorContract } from './anchor.contract.ts';
import { outboxContract } from './outbox.contract.ts';
import { describeOnRedis } from './redis.ts';
import type { StoreEngine } from './rig.ts';
import { journalFormsContract } from './journal-forms.contract.ts';
import { quietTimesContract } from './quiet-times.contract.ts';
import { storeContract } from './store.contract.ts';
import { storeModelContract } from './store-model.contract.ts';
import { patience } from '../support/until.ts';

let key: InstallationKey;
beforeAll(async () => {
  const pair = generateKeyPairSync('ed25519').privateKey;
  const text = pair.export({ format: 'pem', type: 'pkcs8' }).toString();
  key = await openInstallationKey({ folder: tmpdir(), text });
});

describe('the store on a file', () => {
  const engine: StoreEngine = {
    open: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'aura-store-'));
      let store = await FileStore.open({ folder, key });
      return {
        store,
        second: async () => store,
        reopen: async () => {
          await store.close();
          store = await FileStore.open({ folder, key });
          return store;
        },
        plant: async (incident, lines) => {
          await store.close();
          const change = { do: 'incident', incident, lines, fence: 0, due: null };
          appendFileSync(join(folder, 'store.ndjson'), `${JSON.stringify(change)}\n`);
          store = await FileStore.open({ folder, key });
          return store;
        },
        end: async () => {
          await store.close();
          rmSync(folder, { recursive: true });
        },
      };
    },
  };
  storeContract(engine);
  outboxContract(engine);
  journalFormsContract(engine);
  quietTimesContract(engine);
  anchorContract(engine, () => key);
  storeModelContract(engine, { runs: 25 });
});

describeOnRedis('the store on Redis', (redis) => {
  let count = 0;
  const engine: StoreEngine = {
    open: async () => {
      const prefix = `t${++count}`;
      const stores: RedisStore[] = [];
      const open = async () => {
        const store = new RedisStore({ url: redis().url, prefix, key, timeout: patience });
        stores.push(store);
        return store;
      };
      const store = await open();
      return {
        store,
        second: open,
        reopen: async () => {
          await store.close();
          return open();
        },
        plant: async (incident, lines) => {
          const client = new Redis(redis().url);
          await client.del(`{${prefix}}:journal:${incident}`);
          await client.rpush(`{${prefix}}:journal:${incident}`, ...lines);
          await client.quit();
          return store;
        },
        end: async () => {
          await Promise.all(stores.map((it) => it.close()));
        },
      };
    },
  };
  storeContract(engine);
  outboxContract(engine);
  journalFormsContract(engine);
  quietTimesContract(engine);
  anchorContract(engine, () => key);
  storeModelContract(engine, { runs: 25 });
});
