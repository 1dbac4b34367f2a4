/** A rule as it was typed, from the form to the door; kept for an hour when it was refused or only tried. */
import { languages } from '#locales/languages';
import { applicantKinds, requestTypes } from '#server/domain/intake/request';
import type { Refusal } from '#server/domain/refusals';
import { all, one, type Values } from '../../_posted';
import type { Problem } from '../../_refusals';
import { clockTime, type Rule } from '../../_routing';
import { shelf } from '../../_shelf';

export type TypedRule = { ruleId: string; values: Values; problem: Problem | null };

export const typedRules = shelf<TypedRule>('typed-rules', 60);

export const reasonField = (locale: string) => `reason-${locale}`;

/** Minutes after midnight of `18:30`; null for nothing, and NaN for what is no time. */
function minutesOf(time: string): number | null {
  if (time === '') return null;
  const [, hours, minutes] = /^(\d{1,2})[:：](\d{2})$/.exec(time) ?? [];
  const read = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && read <= 1440 ? read : Number.NaN;
}

export function readRule(values: Values) {
  const reasons = languages.flatMap(({ code }) => {
    const text = one(values, reasonField(code));
    return text ? [[code, text]] : [];
  });
  return {
    categoryCode: one(values, 'categoryCode') || null,
    requestType: requestTypes.find((type) => type === one(values, 'requestType')) ?? null,
    applicantKind: applicantKinds.find((kind) => kind === one(values, 'applicantKind')) ?? null,
    placeWords: one(values, 'placeWords')
      .split('\n')
      .map((word) => word.trim())
      .filter(Boolean),
    weekdays: all(values, 'weekdays').map(Number),
    fromMinutes: minutesOf(one(values, 'from')),
    toMinutes: minutesOf(one(values, 'to')),
    departmentId: one(values, 'departmentId'),
    reasons: Object.fromEntries(reasons) as Record<string, string>,
  };
}

/** What is seen before the door is asked: hours that are none. */
export function problemIn(values: Values): Problem | null {
  for (const field of ['from', 'to'])
    if (Number.isNaN(minutesOf(one(values, field)))) return { field, reason: 'rule-incomplete' };
  return one(values, 'departmentId') ? null : { field: 'departmentId', reason: 'unknown-department' };
}

const fieldsOf: Partial<Record<Refusal, string>> = {
  'reason-missing': reasonField('zh-CN'),
  'rule-incomplete': 'categoryCode',
  'unknown-department': 'departmentId',
  'unknown-category': 'categoryCode',
};

export function problemOf(reason: Refusal): Problem {
  return { field: fieldsOf[reason] ?? 'categoryCode', reason };
}

/** A stored rule as the form shows it. */
export function valuesOf(rule: Rule): Values {
  const time = (minutes: number | null) => (minutes === null ? [] : [clockTime(minutes)]);
  const reasons = Object.entries(rule.reasons).map(([code, text]) => [reasonField(code), [text]]);
  return {
    categoryCode: [rule.categoryCode ?? ''],
    requestType: [rule.requestType ?? ''],
    applicantKind: [rule.applicantKind ?? ''],
    placeWords: [rule.placeWords.join('\n')],
    weekdays: rule.weekdays.map(String),
    from: time(rule.fromMinutes),
    to: time(rule.toMinutes),
    departmentId: [rule.departmentId],
    ...Object.fromEntries(reasons),
  };
}
