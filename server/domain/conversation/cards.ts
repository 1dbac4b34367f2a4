/**
 * What of a message is a thing rather than words: the receipt of a request, a case, an answer of the knowledge base, a notice. Channels that
 * can draw show it as a card; the words say the same, so nothing is lost where there are none.
 */
import { z } from 'zod';
import { type TicketState, ticketStates } from '../ticket/states';
import type { Line, MeaningValue } from './meaning';

export const cardSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('receipt'),
    caseNumber: z.string(),
    accessCode: z.string(),
    replyDueAt: z.string(),
    isAnonymous: z.boolean(),
  }),
  z.object({
    kind: z.literal('case'),
    caseNumber: z.string(),
    title: z.string().nullable(),
    status: z.enum(ticketStates),
    replyDueAt: z.string().nullable(),
  }),
  z.object({ kind: z.literal('article'), title: z.string(), summary: z.string(), url: z.string() }),
  z.object({ kind: z.literal('notice'), caseNumber: z.string(), title: z.string() }),
]);
export type Card = z.infer<typeof cardSchema>;

type Values = Record<string, MeaningValue>;

const cards: Record<string, (values: Values) => unknown> = {
  'bot:filed.known': (values) => receipt(values, false),
  'bot:filed.anonymous': (values) => receipt(values, true),
  'bot:story': oneCase,
  'bot:brief': oneCase,
  'bot:article': ({ title, summary, url }) => ({ kind: 'article', title, summary, url }),
  'bot:articleIn': ({ title, summary, url }) => ({ kind: 'article', title, summary, url }),
};

/** Null when the line is words and nothing else, also when it lacks what its card shows. */
export function cardOf({ key, values = {} }: Line): Card | null {
  const make = cards[key] ?? (/^notices:\w+\.body$/.test(key) ? notice : null);
  return make ? (cardSchema.safeParse(make(values)).data ?? null) : null;
}

function receipt({ caseNumber, accessCode, date }: Values, isAnonymous: boolean) {
  const card = { kind: 'receipt', caseNumber: numberIn(caseNumber), accessCode, isAnonymous };
  return { ...card, replyDueAt: instantIn(date) };
}

function oneCase({ caseNumber, title, status, date }: Values) {
  const card = { kind: 'case', caseNumber: numberIn(caseNumber), title: title ?? null };
  return { ...card, status: statusIn(status), replyDueAt: instantIn(date) };
}

function notice({ caseNumber, title }: Values) {
  return { kind: 'notice', caseNumber: numberIn(caseNumber), title };
}

function numberIn(value: MeaningValue | undefined): string | null {
  return typeof value === 'object' && 'caseNumber' in value ? value.caseNumber : null;
}

function instantIn(value: MeaningValue | undefined): string | null {
  return typeof value === 'object' && 'instant' in value ? value.instant : null;
}

function statusIn(value: MeaningValue | undefined): TicketState | null {
  const key = typeof value === 'object' && 'key' in value ? value.key : '';
  return ticketStates.find((state) => key === `ticket:status.${state}`) ?? null;
}
