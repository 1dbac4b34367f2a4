/** What the open pages of the desk ask for every few seconds: how many alarms wait, and whether one is late. */
import { attempt, door } from '../../../../_door';

export async function GET(): Promise<Response> {
  const found = await attempt((await door()).desk.alarms());
  const alarms = found.ok ? found.value.alarms : [];
  const answer = {
    waiting: alarms.map(({ caseNumber }) => caseNumber),
    isLate: alarms.some((one) => one.isLate),
  };
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
