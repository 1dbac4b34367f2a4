/** What the parts of the ticket page share: the ticket as this role may see it, who looks, words, and dates of the city. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import type { staffTicketOutput } from '#server/api/schemas/desk';
import { type Attempt, attempt, door } from '../../../../../_door';
import type { Category, Unit } from '../../../_choices';
import { withMasksSaid } from '../../../_masks';
import { type When, when } from '../../../_names';
import type { Staff } from '../../../_staff';
import type { TypedForm } from '../_moves/typed-form';
import { masksIn } from './masks-in';
import { type Opened, withOpened } from './opened';

export type StaffTicket = z.infer<typeof staffTicketOutput>;

export type TicketView = {
  locale: Locale;
  /** Sentences whose values are marked, for <Text>. */
  t: Translate;
  /** Sentences without marks, for attributes and single words. */
  plain: Translate;
  now: Date;
  staff: Staff;
  /** Masks are in the reader's words. */
  ticket: StaffTicket;
  /** Whether anything is masked, and whether a door is. */
  masked: { any: boolean; door: boolean };
  units: Unit[];
  categories: Category[];
  at(instant: string): When;
  /** A form of this page that was refused, with what was typed into it. */
  typed: TypedForm | null;
};

type Asked = {
  locale: Locale;
  staff: Staff;
  caseNumber: string;
  typed: TypedForm | null;
  /** The words as they were opened for this reader a moment ago. */
  opened: Opened | null;
};

export async function readTicketView({
  locale,
  staff,
  caseNumber,
  typed,
  opened,
}: Asked): Promise<Attempt<TicketView>> {
  const { desk, city } = await door();
  const [found, units, categories, about] = await Promise.all([
    attempt(desk.ticket({ caseNumber })),
    desk.departments(),
    desk.categories(),
    city.about(),
  ]);
  if (!found.ok) return found;
  const plain = plainTranslator(locale);
  const ticket = opened ? withOpened(found.value, opened.ticket) : found.value;
  const view: TicketView = {
    locale,
    t: translator(locale),
    plain,
    now: new Date(),
    staff,
    ticket: withMasksSaid(ticket, plain),
    masked: masksIn(ticket),
    units,
    categories,
    at: (instant) => when(instant, locale, about.zone),
    typed,
  };
  return { ok: true, value: view };
}

export function ticketPath(locale: Locale, caseNumber: string): `/${string}` {
  return `/${locale}/desk/tickets/${caseNumber}`;
}

export function isOfUnit({ staff }: Pick<TicketView, 'staff'>): boolean {
  return staff.role === 'handler';
}
