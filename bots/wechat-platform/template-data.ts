/**
 * What stands in the fields of a template or a subscription message. WeChat refuses a whole message for one field that is empty, too long or
 * of another kind (47003), so each kind is cut to its limit: by code points, as WeChat counts characters and half an emoji is none.
 */
import { plainTranslator } from '#locales/translate';
import type { MeaningValue } from '#server/domain/conversation/meaning';
import type { Delivery } from '../channel';
import type { Field } from './template-book';

export type TemplateData = Record<string, { value: string }>;

/** Null when the template asks for something that we do not have. `now` in ms, `zone` an IANA time zone. */
export function fillTemplate(
  fields: readonly Field[],
  delivery: Delivery,
  now: number,
  zone: string,
): TemplateData | null {
  const data: TemplateData = {};
  for (const field of fields) {
    const filling = Object.hasOwn(fillings, field.kind) ? fillings[field.kind] : undefined;
    const value = filling?.(field, delivery, { now, zone });
    if (!value) return null;
    data[field.key] = { value };
  }
  return fields.length > 0 ? data : null;
}

type Clock = { now: number; zone: string };
type Filling = (field: Field, delivery: Delivery, clock: Clock) => string | null;

const subject: Filling = (field, delivery) => cut(subjectFor(field, delivery), 20);

/** By kind, with WeChat's limits. */
const fillings: Record<string, Filling> = {
  thing: subject,
  // Templates of the old kind have no limits and numbered keywords.
  first: subject,
  keyword: subject,
  remark: (_, delivery) => cut(shortly(delivery), 20),
  phrase: (_, delivery) => cutOff(onlyHan(shortly(delivery, 'zh-CN')), 5),
  name: (_, delivery) => cutOff(officeOf(delivery), 10),
  character_string: (_, { caseNumber }) => caseNumber,
  number: (_, { caseNumber }) => caseNumber,
  time: dateFor,
  date: dateFor,
};

/** What WeChat's library calls the fields that say how it stands, what we answered, who it is with; the rest is what it is about. */
function subjectFor({ title }: Field, delivery: Delivery): string {
  const { text } = delivery.meaning.values ?? {};
  if (/状态|进度|提示|提醒/.test(title)) return shortly(delivery);
  if (/部门|单位|机构|人员|经办/.test(title)) return officeOf(delivery);
  if (/答复|回复|结果|意见|说明|备注|内容|详情/.test(title)) return wordsOf(text) || shortly(delivery);
  return wordsOf(delivery.meaning.values?.title) || shortly(delivery);
}

const labelled = new Set([
  ...['received', 'dispatched', 'asked', 'resolved', 'rateReminder', 'reopened', 'declined'],
  ...['extended', 'rescheduled', 'merged', 'withdrawn', 'reply'],
]);

/** In a few words what happened. */
function shortly({ notice, locale }: Delivery, language = locale): string {
  return plainTranslator(language)(`bot:template.${labelled.has(notice) ? notice : 'other'}`);
}

function officeOf({ meaning, locale }: Delivery): string {
  const { department } = meaning.values ?? {};
  const names = typeof department === 'object' && 'names' in department ? department.names : {};
  return names[locale] ?? Object.values(names)[0] ?? plainTranslator(locale)('ticket:by.centre');
}

function wordsOf(value: MeaningValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The promised date where the field asks for one, else the moment of writing. */
function dateFor({ title }: Field, { meaning }: Delivery, { now, zone }: Clock): string {
  const { date } = meaning.values ?? {};
  const isPromise = /期限|截止|预计|承诺|答复时间/.test(title);
  const promised =
    isPromise && typeof date === 'object' && 'instant' in date ? Date.parse(date.instant) : now;
  return clockText(promised, zone);
}

/** `2026年11月22日 15:04`: the way of writing that these fields take, in any language. */
function clockText(at: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone, year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}年${part('month')}月${part('day')}日 ${part('hour')}:${part('minute')}`;
}

function onlyHan(text: string): string {
  return text.replace(/\P{sc=Han}/gu, '');
}

/** Line breaks and other signs that nobody sees are not allowed. */
function lettersOf(text: string): string[] {
  return [...text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()];
}

/** What is cut shows it. */
function cut(text: string, most: number): string {
  const letters = lettersOf(text);
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}

/** Where no other sign than letters may stand. */
function cutOff(text: string, most: number): string {
  return lettersOf(text).slice(0, most).join('');
}
