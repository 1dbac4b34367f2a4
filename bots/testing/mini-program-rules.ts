/** WeChat's published rules for subscription messages: what may stand in each kind of field, and its errors. */

export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    message: string,
  ) {
    super(message);
  }
}

export type EmulatedTemplate = {
  priTmplId: string;
  title: string;
  content: string;
  example: string;
  /** 2: leave for one message, 3: for good. */
  type: 2 | 3;
};

const lengthOf = (text: string) => [...text].length;
const han = /^\p{sc=Han}+$/u;

/** The table "参数值内容限制说明" of the vendor. Null: right. */
const limits: Record<string, (value: string) => boolean> = {
  thing: (value) => lengthOf(value) <= 20,
  number: (value) => /^\d{1,32}(\.\d+)?$/.test(value),
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  character_string: (value) => lengthOf(value) <= 32 && !/\p{sc=Han}/u.test(value),
  time: (value) => /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{1,2}:\d{2}(:\d{2})?$/.test(value),
  date: (value) => /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/.test(value),
  phrase: (value) => lengthOf(value) <= 5 && han.test(value),
  name: (value) => lengthOf(value) <= (/\p{sc=Han}/u.test(value) ? 10 : 20) && !/\d/.test(value),
  phone_number: (value) => /^[\d+ -]{1,17}$/.test(value),
};

/** 47003 with the field's name when one is missing, empty, too long or of another kind. */
export function checkData({ content }: EmulatedTemplate, data: unknown): void {
  const given = (data ?? {}) as Record<string, { value?: unknown } | undefined>;
  const keys = [...content.matchAll(/\{\{(\w+)\.DATA\}\}/g)].map(([, key = '']) => key);
  for (const key of Object.keys(given)) if (!keys.includes(key)) refuse(key, 'is not in the template');
  for (const key of keys) {
    const value = given[key]?.value;
    if (typeof value !== 'string' || value.trim() === '') refuse(key, 'is empty');
    const isRight = limits[key.replace(/\d+$/, '')];
    if (!isRight?.(String(value)) || /[\p{Cc}\p{Surrogate}]/u.test(String(value)))
      refuse(key, 'value invalid');
  }
}

function refuse(key: string, why: string): never {
  throw new WechatError(47003, `argument invalid! data.${key}.value ${why}`);
}

const sendFields = ['touser', 'template_id', 'page', 'miniprogram_state', 'lang', 'data'];

/** What may stand beside the data. `pages`: those of the published app. */
export function checkEnvelope(fields: Record<string, unknown>, pages: readonly string[]): void {
  for (const key of Object.keys(fields))
    if (!sendFields.includes(key)) throw new WechatError(47001, `data format error: ${key}`);
  const { page, miniprogram_state: state = 'formal', lang = 'zh_CN' } = fields;
  if (page !== undefined && !pages.includes(String(page).split('?', 1)[0] ?? ''))
    throw new WechatError(41030, 'invalid page');
  if (!['developer', 'trial', 'formal'].includes(String(state)))
    throw new WechatError(47001, 'data format error: miniprogram_state');
  if (!['zh_CN', 'en_US', 'zh_HK', 'zh_TW'].includes(String(lang)))
    throw new WechatError(47001, 'data format error: lang');
}
