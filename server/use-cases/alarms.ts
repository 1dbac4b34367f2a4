/**
 * Alarms at the desk: a ticket that tells of danger to life rings on every page until somebody of the centre says "I take it". Their name and
 * the time stand in the ticket's record. After the minutes that the administrator sets, the alarm is late: the desk says so more loudly.
 */
import { z } from 'zod';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { isLate, takesAlarms } from '#server/domain/danger/alarms';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import { readCaseNumber } from './proof';
import { readSetting, type Setting } from './settings';
import { requireSight } from './sight';
import type { Tools } from './tools';

/** More than are ever shown; beyond that the number says enough. */
const mostShown = 20;

const lateSetting: Setting<{ minutes: number }> = {
  key: 'alarms',
  shape: z.strictObject({ minutes: z.number().int().min(1).max(240) }),
  unset: { minutes: 10 },
};

/** What waits, for those who take alarms; for the others there is never any. */
export async function listAlarms(tools: Tools, actor: StaffActor) {
  if (!takesAlarms(actor.role)) return { alarms: [] };
  const [rows, { minutes }] = await Promise.all([
    tools.store.alarms.waiting(mostShown),
    readSetting(tools.store, lateSetting),
  ]);
  return {
    alarms: rows.map(({ raisedAt, ...alarm }) => ({
      ...alarm,
      raisedAt: isoWithOffset(raisedAt, tools.city.zone),
      isLate: isLate(raisedAt, tools.now(), minutes),
    })),
  };
}

/** The first who takes it has it; whoever comes later is told so. */
export async function takeAlarm(tools: Tools, input: { caseNumber: string }, actor: StaffActor) {
  if (!takesAlarms(actor.role)) throw new Refused('not-allowed');
  const ticket = await tools.store.tickets.find(readCaseNumber(input.caseNumber));
  if (!ticket) throw new Refused('case-not-found');
  const at = tools.now();
  const { staffId } = actor;
  await tools.store.transaction(async (store) => {
    if (!(await store.alarms.take(ticket.id, { staffId, at }))) throw new Refused('changed-meanwhile');
    await store.staff.audit({ at, action: 'take-alarm', staffId, data: { caseNumber: ticket.caseNumber } });
  });
  return {};
}

/** How it went with the alarm of one ticket, for whoever sees the ticket; null when it never rang. */
export async function readAlarm(tools: Tools, input: { caseNumber: string }, actor: StaffActor) {
  const ticket = await requireSight(tools, readCaseNumber(input.caseNumber), actor);
  const alarm = await tools.store.alarms.find(ticket.id);
  if (!alarm) return null;
  const at = (instant: Date) => isoWithOffset(instant, tools.city.zone);
  return {
    kind: alarm.kind,
    needsCare: ticket.needsCare,
    raisedAt: at(alarm.raisedAt),
    taken: alarm.taken && { ...alarm.taken, at: at(alarm.taken.at) },
    false: alarm.false && { ...alarm.false, at: at(alarm.false.at) },
  };
}
