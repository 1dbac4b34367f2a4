/** What the parts of the ticket page share: the ticket as this role may see it, who looks, words, and dates of the city. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import type { staffTicketOutput } from '#server/api/schemas/desk';
import { type Attempt, attempt, door } from '../../../../../_door';
import type { Category, Unit } from '../../../_choices';
import { type When, when } from '../../../_names';
import type { Staff } from '../../../_staff';
import type { TypedForm } from '../_moves/typed-form';

export type StaffTicket = z.infer<typeof staffTicketOutput>;

export type TicketView = {
  locale: Locale;
  /** Sentences whose values are marked, for <Text>. */
  t: Translate;
  /** Sentences without marks, for attributes and single words. */
  plain: Translate;
  now: Date;
  staff: Staff;
  ticket: StaffTicket;
  units: Unit[];
  categories: Category[];
  at(instant: string): When;
  /** A form of this page that was refused, with what was typed into it. */
  typed: TypedForm | null;
};

type Asked = { locale: Locale; staff: Staff; caseNumber: string; typed: TypedForm | null };

export async function readTicketView({
  locale,
  staff,
  caseNumber,
  typed,
}: Asked): Promise<Attempt<TicketView>> {
  const { desk, city } = await door();
  const [found, units, categories, about] = await Promise.all([
    attempt(desk.ticket({ caseNumber })),
    desk.departments(),
    desk.categories(),
    city.about(),
  ]);
  if (!found.ok) return found;
  const view: TicketView = {
    locale,
    t: translator(locale),
    plain: plainTranslator(locale),
    now: new Date(),
    staff,
    ticket: found.value,
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
