/** What goes in and comes out of the desk's procedures for matters of several people. */
import { z } from 'zod';
import { stateFamilies, ticketStates } from '#server/domain/ticket/states';
import { fileView, instant } from './public';

const caseNumber = z.string().max(100);
const statusFields = { status: z.enum(ticketStates), statusFamily: z.enum(stateFamilies) };
const names = z.record(z.string(), z.string()).nullable();

const member = z.object({
  /** Null for a unit: it works on the matter, not on who else wrote. */
  caseNumber: z.string().nullable(),
  isLead: z.boolean(),
  ...statusFields,
  title: z.string(),
  text: z.string(),
  locale: z.string(),
  place: z.string().nullable(),
  submittedAt: instant,
  /** The person chose to follow it. */
  byPerson: z.boolean(),
  files: z.array(fileView),
});

const otherCase = { caseNumber: z.string(), title: z.string(), ...statusFields, submittedAt: instant };

export const sameMatterInput = z.strictObject({ caseNumber });
export const sameMatterOutput = z.object({
  matter: z
    .object({ id: z.string(), people: z.number(), isLead: z.boolean(), others: z.array(member) })
    .nullable(),
  near: z.array(
    z.object({
      ...otherCase,
      version: z.number(),
      /** Percent. */
      likeness: z.number(),
      isSameCategory: z.boolean(),
      meters: z.number().nullable(),
      street: z.string().nullable(),
      sharedWords: z.array(z.string()),
      people: z.number(),
      merge: z.enum(['this-into-it', 'it-into-this']).nullable(),
    }),
  ),
  repeats: z.array(z.object({ ...otherCase, locale: z.string() })),
});

export const notSameInput = z.strictObject({ caseNumber, otherCaseNumber: caseNumber });

const matter = z.object({
  id: z.string(),
  people: z.number(),
  isEnded: z.boolean(),
  createdAt: instant,
  lead: z.object({
    ...otherCase,
    locale: z.string(),
    place: z.string().nullable(),
    replyDueAt: instant.nullable(),
    category: names,
    department: names,
  }),
});

export const mattersInput = z.strictObject({ cursor: z.string().max(100).optional() });
export const mattersOutput = z.object({ matters: z.array(matter), nextCursor: z.string().nullable() });
export const matterInput = z.strictObject({ id: z.uuid() });
export const matterOutput = matter.extend({ members: z.array(member) });
