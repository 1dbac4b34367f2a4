/** What goes in and comes out of the desk's procedures: signed-in staff only; what each role sees is decided in domain/ticket/staff-view. */
import { z } from 'zod';
import {
  accessNeeds,
  applicantKinds,
  identities,
  limits,
  requestSchema,
  requestTypes,
  urgencies,
} from '#server/domain/intake/request';
import { staffRoles } from '#server/domain/people/roles';
import { declineReasons, moveNames, returnReasons } from '#server/domain/ticket/moves';
import { queueViews } from '#server/domain/ticket/queue-views';
import { stateFamilies, ticketStates } from '#server/domain/ticket/states';
import { ticketRouting } from './desk-routing';
import { fileView, instant, submitOutput } from './public';

const shortText = z.string().trim().min(1).max(limits.text);
const caseNumber = z.string().max(100);

export const signInInput = z.strictObject({
  username: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
});
export const staffOutput = z.object({
  staffId: z.string(),
  username: z.string(),
  name: z.string(),
  role: z.enum(staffRoles),
  departmentId: z.string().nullable(),
  department: z.record(z.string(), z.string()).nullable(),
  sessionVersion: z.number(),
});
/** With the number of warnings that nobody has seen yet, up to 100; 0 for who does not read them. */
export const meOutput = staffOutput.extend({ newWarnings: z.number() });

export const queueInput = z.strictObject({
  view: z.enum(queueViews),
  q: z.string().max(200).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.int().min(1).max(100).optional(),
});
export const queueRow = z.object({
  caseNumber: z.string(),
  title: z.string(),
  locale: z.string(),
  status: z.enum(ticketStates),
  statusFamily: z.enum(stateFamilies),
  requestType: z.enum(requestTypes),
  urgency: z.enum(urgencies),
  needsCare: z.boolean(),
  category: z.record(z.string(), z.string()).nullable(),
  department: z.record(z.string(), z.string()).nullable(),
  channel: z.string(),
  applicantKind: z.enum(applicantKinds),
  submittedAt: instant,
  replyDueAt: instant.nullable(),
  warning: z.enum(['none', 'blue', 'yellow', 'red']),
  nudges: z.number(),
  round: z.number(),
});
export const queueOutput = z.object({
  /** `people`: more than one where the ticket leads an open matter. */
  rows: z.array(queueRow.extend({ people: z.number() })),
  nextCursor: z.string().nullable(),
  /** Counted up to 100; 100 means "100 or more". */
  counts: z.record(z.enum(queueViews), z.number()),
});

export const ticketInput = z.strictObject({ caseNumber });
export const staffTicketOutput = queueRow.extend({
  version: z.number(),
  text: z.string(),
  place: z
    .object({ text: z.string().nullable(), lat: z.number().nullable(), lng: z.number().nullable() })
    .nullable(),
  answers: z.array(
    z.object({
      question: z.record(z.string(), z.string()),
      answers: z.array(z.record(z.string(), z.string())),
    }),
  ),
  identity: z.enum(identities),
  accessNeeds: z.array(z.enum(accessNeeds).or(z.string())),
  /** Masked; null when there is no person or this role may not know there is one. */
  contact: z
    .object({
      name: z.string().nullable(),
      phone: z.string().nullable(),
      email: z.string().nullable(),
      organisation: z.string().nullable(),
    })
    .nullable(),
  mayReveal: z.boolean(),
  /** People's words are masked here (domain/privacy/masks); this role may open them for a purpose. */
  mayOpenWords: z.boolean(),
  /** Letters and recordings, which cannot be masked: they come with the words themselves. */
  filesKeptBack: z.number(),
  firstContactDueAt: instant.nullable(),
  firstContactAt: instant.nullable(),
  notToldAt: instant.nullable(),
  clockStoppedAt: instant.nullable(),
  proposedDepartmentId: z.string().nullable(),
  categoryCode: z.string().nullable(),
  /** Null for the units. */
  routing: ticketRouting.nullable(),
  assignments: z.array(
    z.object({
      departmentId: z.string(),
      department: z.record(z.string(), z.string()),
      role: z.enum(['lead', 'assist']),
      assignedAt: instant,
      signForDueAt: instant.nullable(),
      signedAt: instant.nullable(),
      endedAt: instant.nullable(),
      endReason: z.string().nullable(),
      contribution: z.string().nullable(),
    }),
  ),
  history: z.array(
    z.object({
      seq: z.number(),
      at: instant,
      move: z.enum(moveNames).or(z.literal('submit')),
      fromStatus: z.string().nullable(),
      toStatus: z.string(),
      actor: z.enum(['staff', 'citizen', 'system']),
      by: z.string().nullable(),
      department: z.record(z.string(), z.string()).nullable(),
      publicText: z.string().nullable(),
      internalText: z.string().nullable(),
      reasonCode: z.string().nullable(),
    }),
  ),
  messages: z.array(
    z.object({
      id: z.string(),
      notice: z.string(),
      channel: z.string(),
      status: z.enum(['waiting', 'sending', 'sent', 'delivered', 'failed']),
      createdAt: instant,
      sentAt: instant.nullable(),
      error: z.string().nullable(),
    }),
  ),
  rating: z
    .object({ solved: z.string(), result: z.number(), service: z.number(), comment: z.string().nullable() })
    .nullable(),
  extension: z.object({ reason: z.string(), newDueAt: instant, askedAt: instant }).nullable(),
  files: z.array(fileView),
  moves: z.array(z.enum(moveNames)),
});

const on = { caseNumber, version: z.int().min(1) };
const publicText = shortText;
const internalText = shortText;
/** One schema for each move that staff can make. `version` is the one the person was looking at. */
export const moveInput = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('accept'), ...on }),
  z.strictObject({ move: z.literal('decline'), ...on, reasonCode: z.enum(declineReasons), publicText }),
  z.strictObject({ move: z.literal('answerDirectly'), ...on, publicText }),
  z.strictObject({
    move: z.literal('dispatch'),
    ...on,
    departmentId: z.uuid(),
    assistingIds: z.array(z.uuid()).max(8).optional(),
    internalText: z.string().trim().max(limits.text).optional(),
  }),
  z.strictObject({ move: z.literal('signFor'), ...on }),
  z.strictObject({ move: z.literal('startHandling'), ...on }),
  z.strictObject({ move: z.literal('return'), ...on, reasonCode: z.enum(returnReasons), internalText }),
  z.strictObject({ move: z.literal('takeBack'), ...on, internalText }),
  z.strictObject({ move: z.literal('askCitizen'), ...on, publicText }),
  z.strictObject({ move: z.literal('stopWaiting'), ...on }),
  z.strictObject({ move: z.literal('resolve'), ...on, publicText }),
  z.strictObject({ move: z.literal('reopen'), ...on, internalText: internalText.optional() }),
  z.strictObject({ move: z.literal('merge'), ...on, targetCaseNumber: caseNumber }),
  z.strictObject({ move: z.literal('unmerge'), ...on }),
  z.strictObject({ move: z.literal('archive'), ...on }),
  z.strictObject({ move: z.literal('askExtension'), ...on, internalText, newDueDate: z.iso.date() }),
  z.strictObject({ move: z.literal('grantExtension'), ...on, publicText }),
  z.strictObject({ move: z.literal('refuseExtension'), ...on, internalText }),
  z.strictObject({
    move: z.literal('reclassify'),
    ...on,
    requestType: z.enum(requestTypes).optional(),
    categoryCode: z.string().max(80).optional(),
    urgency: z.enum(urgencies).optional(),
  }),
  z.strictObject({ move: z.literal('contribute'), ...on, internalText }),
  z.strictObject({ move: z.literal('note'), ...on, internalText }),
]);
export const moveOutput = z.object({ status: z.enum(ticketStates), version: z.number() });

export const revealInput = z.strictObject({ caseNumber, purpose: z.string().trim().min(3).max(200) });
/** The exact place needs no purpose of one's own: it is for a visit. */
export const revealWordsInput = z.strictObject({
  caseNumber,
  opens: z.enum(['place', 'words']),
  purpose: z.string().trim().min(3).max(200).optional(),
});
export const revealOutput = z.object({
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  organisation: z.string().nullable(),
});

export const fileForCallerInput = requestSchema.extend({ channel: z.enum(['phone', 'counter']) });
export const fileForCallerOutput = submitOutput;

export const outboxInput = z.strictObject({
  status: z.enum(['waiting', 'sending', 'sent', 'delivered', 'failed']).optional(),
  cursor: z.string().max(200).optional(),
});
export const outboxOutput = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      caseNumber: z.string().nullable(),
      notice: z.string(),
      channel: z.string(),
      locale: z.string(),
      recipient: z.string(),
      status: z.enum(['waiting', 'sending', 'sent', 'delivered', 'failed']),
      attempts: z.number(),
      createdAt: instant,
      nextAttemptAt: instant,
      sentAt: instant.nullable(),
      error: z.string().nullable(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
/** The local mailbox: mail that would have been sent, when no SMTP server is configured. */
export const mailboxOutput = z.object({
  isActive: z.boolean(),
  mails: z.array(
    z.object({
      id: z.string(),
      to: z.string(),
      subject: z.string(),
      text: z.string(),
      locale: z.string(),
      at: instant,
    }),
  ),
  nextCursor: z.string().nullable(),
});

export const departmentsOutput = z.array(
  z.object({
    id: z.string(),
    code: z.string(),
    names: z.record(z.string(), z.string()),
    parentId: z.string().nullable(),
  }),
);
export const categoriesOutput = z.array(
  z.object({
    id: z.string(),
    code: z.string(),
    names: z.record(z.string(), z.string()),
    parentCode: z.string().nullable(),
    departmentId: z.string().nullable(),
  }),
);
export const calendarInput = z.strictObject({ year: z.int().min(2000).max(2100) });
export const calendarDay = z.object({
  date: z.string(),
  kind: z.enum(['holiday', 'workday']),
  name: z.string(),
  source: z.string(),
  isProvisional: z.boolean(),
});
export const calendarOutput = z.array(calendarDay);
export const setCalendarDayInput = z.strictObject({
  date: z.iso.date(),
  kind: z.enum(['holiday', 'workday', 'remove']),
  name: z.string().trim().max(100),
});
/** How many open promises moved because of the change. */
export const setCalendarDayOutput = z.object({ moved: z.number() });
