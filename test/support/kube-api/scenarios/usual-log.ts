/**
 * What a healthy workload writes, each role in the form its kind of program has.
 * Owns: some minutes of ordinary lines, a harmless warning among them. Refuses: faults.
 */
import type { App } from './app.ts';
import { SECOND } from './moments.ts';
import type { Random } from './random.ts';

export function usualLog(app: Pick<App, 'name' | 'role' | 'port'>, at: number, random: Random): string[] {
  return Array.from({ length: 14 }, (_, index) => {
    const time = new Date(at - (14 - index) * 70 * SECOND + random.between(0, 9_000)).toISOString();
    return line(app, time, index, random);
  });
}

function line(app: Pick<App, 'name' | 'role' | 'port'>, time: string, index: number, random: Random): string {
  const stamp = time.replace('T', ' ').replace('Z', '');
  switch (app.role) {
    case 'database':
      if (index === 6)
        return `${stamp} UTC [${random.between(200, 900)}] LOG:  could not receive data from client: Connection reset by peer`;
      return index % 2 === 0
        ? `${stamp} UTC [27] LOG:  checkpoint starting: time`
        : `${stamp} UTC [27] LOG:  checkpoint complete: wrote ${random.between(20, 400)} buffers (0.4%); 0 WAL file(s) added, 0 removed, 0 recycled`;
    case 'cache':
      return `1:M ${stamp} * ${index % 2 === 0 ? '100 changes in 300 seconds. Saving...' : 'Background saving terminated with success'}`;
    case 'queue':
      return `${stamp}+00:00 [info] <0.${random.between(400, 900)}.0> ${index % 2 === 0 ? 'accepting AMQP connection' : 'connection closed normally'} 10.1.0.${random.between(10, 90)}:${random.between(30_000, 60_000)} -> 10.1.0.7:${app.port}`;
    case 'worker':
      return `{"time":"${time}","level":"info","msg":"batch done","items":${random.between(0, 90)},"ms":${random.between(40, 900)}}`;
    case 'edge':
    case 'service':
      if (index === 5)
        return `{"time":"${time}","level":"warn","msg":"slow request","path":"/${app.name}/items","ms":${random.between(900, 1_400)}}`;
      return `{"time":"${time}","level":"info","msg":"request","method":"GET","path":"/${app.name}/items/${random.between(1, 900)}","status":${index === 9 ? 404 : 200},"ms":${random.between(3, 60)}}`;
  }
}
