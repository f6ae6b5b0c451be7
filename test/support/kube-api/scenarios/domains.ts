/**
 * Systems that scenarios run on: who is there, what it is, whom it calls.
 * Owns: names that stand for no real system. Refuses: faults.
 */

export type Role = 'edge' | 'service' | 'worker' | 'database' | 'cache' | 'queue';

export interface Member {
  name: string;
  role: Role;
  calls: string[];
}

export interface Domain {
  namespace: string;
  registry: string;
  host: string;
  members: Member[];
}

/** `name role callee,callee`; the first eight make the smallest system. */
const texts: Record<string, [registry: string, host: string, members: string]> = {
  'harbor-ops': [
    'registry.quayworks.example',
    'port.quayworks.example',
    `bollard-db database
     quay-cache cache
     berth-plan service bollard-db,quay-cache
     tide-feed service quay-cache
     cargo-ledger service bollard-db
     customs-desk service cargo-ledger
     gate-portal edge berth-plan,customs-desk
     notice-run worker berth-plan
     dock-bus queue
     crane-roster service berth-plan,dock-bus
     pilot-desk service tide-feed,berth-plan
     reefer-watch worker dock-bus
     yard-map service bollard-db
     storage-fee service cargo-ledger
     tug-dispatch service pilot-desk,dock-bus
     pass-printer worker dock-bus
     fuel-meter service bollard-db
     lock-times service tide-feed
     radio-log service bollard-db
     hull-survey service yard-map
     quay-admin edge yard-map,radio-log
     claims-desk service cargo-ledger
     mooring-bill worker storage-fee
     wharf-stats worker bollard-db
     buoy-ingest service dock-bus`,
  ],
  wardline: [
    'images.wardline.example',
    'desk.wardline.example',
    `chart-store database
     intake service chart-store
     referrals service intake,chart-store
     rota service chart-store
     consent-book service chart-store
     front-desk edge intake,rota
     lab-relay worker referrals
     session-ram cache
     bed-board service rota,session-ram
     letters worker referrals
     triage-form service intake
     dose-check service chart-store
     result-bus queue
     scan-viewer service result-bus
     visitor-pass service session-ram
     transport-desk service bed-board
     blood-stock service result-bus
     meal-slips worker bed-board
     night-report worker chart-store
     claims-coder service consent-book
     staff-portal edge rota,bed-board
     translator service session-ram`,
  ],
  gridhouse: [
    'oci.gridhouse.example',
    'my.gridhouse.example',
    `meter-db database
     reading-bus queue
     meter-gate service reading-bus
     tariff service meter-db
     statement service tariff,meter-db
     outage-map service meter-gate
     customer-site edge statement,outage-map
     reading-sink worker reading-bus
     hot-keys cache
     feeder-state service hot-keys
     load-curve service meter-db
     crew-board service feeder-state
     weather-mix worker hot-keys
     solar-quote service tariff
     switch-log service meter-db
     vendor-feed worker reading-bus
     grid-admin edge crew-board,feeder-state
     dunning worker statement
     asset-tree service meter-db`,
  ],
  presswerk: [
    'hub.presswerk.example',
    'www.presswerk.example',
    `story-db database
     wire-intake service story-db
     copy-desk service story-db
     layout service copy-desk
     picture-pool service story-db
     reader-site edge layout,picture-pool
     plate-run worker layout
     page-cache cache
     topic-index service story-db,page-cache
     comment-hall service story-db
     push-notes worker topic-index
     paywall service page-cache
     ad-slots service page-cache
     obit-queue queue
     letters-in service obit-queue
     archive-scan worker story-db
     desk-site edge copy-desk,topic-index
     crossword service page-cache`,
  ],
  orchardry: [
    'img.orchardry.example',
    'order.orchardry.example',
    `crop-db database
     row-plan service crop-db
     sensor-hub service crop-db
     pickers service row-plan
     crate-count service crop-db
     grower-app edge row-plan,crate-count
     frost-watch worker sensor-hub
     hub-cache cache
     spray-log service crop-db
     cold-room service sensor-hub,hub-cache
     truck-slots service crate-count
     press-batch worker crate-count
     label-maker service crate-count
     weigh-bus queue
     weighbridge service weigh-bus
     buyer-desk edge truck-slots,label-maker`,
  ],
};

export const domainNames = Object.keys(texts);

export function domain(namespace: string): Domain {
  const found = texts[namespace];
  if (!found) throw new Error(`No domain ${namespace}; there are ${domainNames.join(', ')}`);
  const [registry, host, members] = found;
  return {
    namespace,
    registry,
    host,
    members: members
      .trim()
      .split('\n')
      .map((line) => readMember(line.trim())),
  };
}

function readMember(line: string): Member {
  const [name = '', role = '', calls = ''] = line.split(' ');
  return { name, role: readRole(role), calls: calls === '' ? [] : calls.split(',') };
}

function readRole(text: string): Role {
  const roles: Role[] = ['edge', 'service', 'worker', 'database', 'cache', 'queue'];
  const role = roles.find((it) => it === text);
  if (!role) throw new Error(`No role ${text}`);
  return role;
}
