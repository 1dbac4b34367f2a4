/** What stands in the fields of a template, by their kind: each kind has its own limits at WeChat. */
import type { Locale } from '#locales/languages';
import { translator, withoutIsolates } from '#locales/translate';
import type { Delivery } from '../channel';
import type { Field } from './template-book';

export type Data = Record<string, { value: string }>;

/** Null when the template asks for something that we do not have. `now` in ms, `zone` an IANA time zone. */
export function fillFields(fields: Field[], delivery: Delivery, now: number, zone: string): Data | null {
  const data: Data = {};
  for (const field of fields) {
    const filling = Object.hasOwn(fillings, field.kind) ? fillings[field.kind] : undefined;
    const value = filling?.(delivery, field, () => clockText(now, zone));
    if (!value) return null;
    data[field.key] = { value };
  }
  return Object.keys(data).length > 0 ? data : null;
}

type Filling = (delivery: Delivery, field: Field, time: () => string) => string | null;

const subject: Filling = (delivery, { title }) =>
  cut(isAboutState(title) ? labelOf(delivery) : titleOf(delivery), 20);

/** By kind, with WeChat's limits: thing 20 characters, character_string 32 without Chinese, phrase 5 Chinese characters. */
const fillings: Record<string, Filling> = {
  thing: subject,
  // Templates of the old kind have no limits and numbered keywords.
  first: subject,
  keyword: subject,
  remark: (delivery) => cut(labelOf(delivery), 20),
  phrase: (delivery) => [...labelOf(delivery, 'zh-CN')].slice(0, 5).join(''),
  character_string: ({ caseNumber }) => caseNumber ?? '-',
  number: ({ caseNumber }) => caseNumber,
  time: (_, __, time) => time(),
  date: (_, __, time) => time(),
};

/** What WeChat's library calls the fields that say how it stands, and not what it is about. */
function isAboutState(title: string): boolean {
  return /状态|结果|进度|提示|说明|备注|内容/.test(title);
}

/** The case's own title, else what happened. */
function titleOf(delivery: Delivery): string {
  const { title } = delivery.meaning.values ?? {};
  return typeof title === 'string' && title.trim() ? title.trim() : labelOf(delivery);
}

const labelled = new Set([
  ...['received', 'dispatched', 'asked', 'resolved', 'rateReminder', 'reopened', 'declined'],
  ...['extended', 'rescheduled', 'merged', 'withdrawn', 'reply'],
]);

/** In a few words what happened. */
function labelOf({ notice, locale }: Delivery, language: Locale = locale): string {
  return withoutIsolates(translator(language)(`bot:template.${labelled.has(notice) ? notice : 'other'}`));
}

/** By whole letters; line breaks are not allowed. */
function cut(text: string, most: number): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
}

/** `2026年11月22日 15:04`: the only way of writing that these fields take, in any language. */
function clockText(now: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    ...{ timeZone, year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}年${part('month')}月${part('day')}日 ${part('hour')}:${part('minute')}`;
}
