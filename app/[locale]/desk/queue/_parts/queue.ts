/** The queue as the door gives it, and its addresses. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { queueOutput } from '#server/api/schemas/desk';
import type { QueueView } from '#server/domain/ticket/queue-views';

export type Queue = z.infer<typeof queueOutput>;

/** A unit's own words for the views that mean something else to it. */
export function viewWord(t: Translate, view: QueueView, isOfUnit: boolean): string {
  return isOfUnit && (view === 'todo' || view === 'new')
    ? t(`desk:viewOfUnit.${view}`)
    : t(`desk:view.${view}`);
}

type Asked = { view: QueueView; q?: string; after?: string };

export function queueQuery({ view, q, after }: Asked): string {
  return `?${new URLSearchParams({ view, ...(q ? { q } : {}), ...(after ? { after } : {}) })}`;
}

export function queueHref(locale: Locale, asked: Asked): string {
  return `/${locale}/desk/queue${queueQuery(asked)}`;
}
