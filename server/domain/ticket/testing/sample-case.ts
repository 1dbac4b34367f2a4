/** A ticket and the things around it, for tests: everything has a value, and a test names only what it is about. */
import type { Actor, StaffActor, StaffRole } from '../../people/roles';
import { ruleOf } from '../moves';
import type { RatingRecord, Ticket, TicketEvent } from '../ticket';

export const filedAt = new Date('2026-03-11T10:00:00+08:00');
export const lampUnit = 'unit-lamps';
export const waterUnit = 'unit-water';
export const lampNames = { 'zh-CN': '路灯所', en: 'Street lighting' };

export function hoursLater(hours: number, from = filedAt): Date {
  return new Date(from.getTime() + hours * 3_600_000);
}

/** A named request that was just filed. */
export function aTicket(change: Partial<Ticket> = {}): Ticket {
  return {
    id: 'ticket-1',
    caseNumber: '2603111234560',
    version: 1,
    status: 'submitted',
    requestType: 'help',
    typeIsChosen: true,
    categoryId: null,
    urgency: 'normal',
    needsCare: false,
    channel: 'web',
    locale: 'zh-CN',
    title: '路灯不亮',
    text: '楼下的路灯三天不亮了。',
    placeText: null,
    lat: null,
    lng: null,
    answers: null,
    applicantKind: 'person',
    identity: 'named',
    accessNeeds: [],
    personId: 'person-1',
    noticeAddressId: null,
    submittedAt: filedAt,
    updatedAt: filedAt,
    replyDueAt: hoursLater(120),
    clockStoppedAt: null,
    firstContactDueAt: hoursLater(24),
    firstContactAt: null,
    notToldAt: null,
    warning: 'none',
    resolvedAt: null,
    resolvedById: null,
    nudges: 0,
    lastNudgedAt: null,
    round: 0,
    leadDepartmentId: null,
    ...change,
  };
}

/** An event of the staff, the citizen or the system: whoever usually makes such a move. */
export function anEvent(move: TicketEvent['move'], change: Partial<TicketEvent> = {}): TicketEvent {
  const actor = move === 'submit' || ruleOf(move).by.includes('citizen') ? 'citizen' : 'staff';
  const staff =
    actor === 'staff' ? { staffId: 'staff-1', staffName: '赵科员' } : { staffId: null, staffName: null };
  return {
    seq: 1,
    at: filedAt,
    move,
    fromStatus: 'submitted',
    toStatus: 'submitted',
    actor,
    ...staff,
    departmentId: null,
    departmentNames: null,
    publicText: null,
    internalText: null,
    reasonCode: null,
    ...change,
  };
}

export function aRating(change: Partial<RatingRecord> = {}): RatingRecord {
  return { round: 0, solved: 'yes', result: 4, service: 5, comment: '很快', at: hoursLater(60), ...change };
}

export function staff(role: StaffRole, departmentId: string | null = null): StaffActor {
  return { kind: 'staff', staffId: `staff-${role}`, role, departmentId };
}

export const citizen: Actor = { kind: 'citizen' };
export const system: Actor = { kind: 'system' };
