/** Reasons and conditions of routing in the words of who reads them. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { routingOutput, ticketRouting } from '#server/api/schemas/desk-routing';
import { nameIn } from './_names';

export type Proposal = z.infer<typeof ticketRouting>['proposals'][number];
export type Rule = z.infer<typeof routingOutput>['rules'][number];
type Reason = Proposal['reasons'][number];

export function percent(share: number): number {
  return Math.round(share * 100);
}

export function sayReason(t: Translate, locale: Locale, reason: Reason): string {
  if (reason.kind === 'rule') {
    const written = Object.keys(reason.says).length > 0;
    return written
      ? t('routing:reason.ruleSays', { reason: nameIn(reason.says, locale) })
      : t('routing:reason.rule');
  }
  if (reason.kind === 'category')
    return t('routing:reason.category', { category: nameIn(reason.names, locale) });
  if (reason.kind === 'alike') return t('routing:reason.alike', { count: reason.count, of: reason.of });
  return t('routing:reason.model', { version: reason.version, percent: percent(reason.confidence) });
}

/** `1110` is "18:30". */
export function clockTime(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

type Named = { code: string; names: Record<string, string> };

/** Everything that a rule asks for, one sentence each. */
export function sayConditions(
  t: Translate,
  locale: Locale,
  rule: Omit<Rule, 'id' | 'sort' | 'isActive' | 'updatedAt' | 'staffName'>,
  categories: readonly Named[],
): string[] {
  const category = categories.find(({ code }) => code === rule.categoryCode);
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const days = rule.weekdays.map((day) => t(`routing:weekday.${day}`));
  const { fromMinutes: from, toMinutes: to } = rule;
  return [
    category && t('routing:condition.category', { category: nameIn(category.names, locale) }),
    rule.requestType && t('routing:condition.type', { type: t(`ticket:type.${rule.requestType}`) }),
    rule.applicantKind &&
      t('routing:condition.applicant', { kind: t(`ticket:applicant.${rule.applicantKind}`) }),
    rule.placeWords.length > 0 && t('routing:condition.place', { words: list.format(rule.placeWords) }),
    days.length > 0 && t('routing:condition.days', { days: list.format(days) }),
    from !== null &&
      to !== null &&
      t('routing:condition.hours', { from: clockTime(from), to: clockTime(to) }),
  ].filter((said): said is string => typeof said === 'string' && said !== '');
}
