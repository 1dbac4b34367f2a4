/** WeChat's published rules for what an official account may send, and its errors. */

export class WechatError extends Error {
  constructor(
    readonly errcode: number,
    errmsg: string,
  ) {
    super(errmsg);
  }
}

export type Fields = Record<string, unknown>;

/** WeChat wants what it names and nothing that it does not know. */
export function requireFields(
  body: Fields,
  needed: readonly string[],
  allowed: readonly string[] = [],
): void {
  for (const name of needed)
    if (body[name] === undefined) throw new WechatError(40035, `invalid parameter: ${name} missing`);
  for (const name of Object.keys(body))
    if (!needed.includes(name) && !allowed.includes(name))
      throw new WechatError(47001, `data format error: ${name}`);
}

export const longestText = 2048;

export function requireContent(text: unknown): string {
  const content = (text as Fields | undefined)?.content;
  if (typeof content !== 'string' || content === '') throw new WechatError(44004, 'empty content');
  if (Buffer.byteLength(content) > longestText) throw new WechatError(45002, 'content size out of limit');
  return content;
}

/** By the kind of a field: `thing4` is a thing. */
const kinds: Record<string, (value: string) => boolean> = {
  thing: (value) => [...value].length <= 20 && !value.includes('\n'),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  number: (value) => /^[\d.]{1,32}$/.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
  time: (value) => /^(?:\d{4}年\d{1,2}月\d{1,2}日 )?\d{2}:\d{2}$/.test(value),
  date: (value) => /^\d{4}年\d{1,2}月\d{1,2}日(?: \d{2}:\d{2})?$/.test(value),
  amount: (value) => /^[¥$]\d{1,10}(?:\.\d+)?元?$/.test(value),
};

/** Every field of the template and no other, each as its kind allows. */
export function requireData(content: string, data: unknown): Record<string, string> {
  const keys = [...content.matchAll(/\{\{(\w+)\.DATA\}\}/g)].map(([, key = '']) => key);
  const given = (data ?? {}) as Record<string, { value?: unknown }>;
  for (const key of [...keys, ...Object.keys(given)]) {
    const value = given[key]?.value;
    const isRight = keys.includes(key) && typeof value === 'string' && value !== '';
    if (!isRight || !(kinds[key.replace(/\d+$/, '')] ?? (() => true))(value))
      throw new WechatError(47003, `argument invalid! data.${key}.value invalid`);
  }
  return Object.fromEntries(keys.map((key) => [key, String(given[key]?.value)]));
}

export type MenuButton = { type: string; name: string; key: string };

export function requireMenu({ button }: Fields): MenuButton[] {
  const buttons = (Array.isArray(button) ? button : []) as MenuButton[];
  if (buttons.length < 1 || buttons.length > 3) throw new WechatError(40016, 'invalid button size');
  for (const { type, name, key } of buttons) {
    if (type !== 'click') throw new WechatError(40017, 'invalid button type');
    if (!name || Buffer.byteLength(name) > 16) throw new WechatError(40018, 'invalid button name size');
    if (!key || Buffer.byteLength(key) > 128) throw new WechatError(40019, 'invalid button key size');
  }
  return buttons;
}

/** What a person's doing allows us to send: so many messages for so long. */
export type Allowance = { left: number; until: number };

const minute = 60_000;

export function allowanceFor(doing: 'message' | 'tap', now: number): Allowance {
  return doing === 'message' ? { left: 5, until: now + 48 * 60 * minute } : { left: 3, until: now + minute };
}

export function spend(allowances: Allowance[], now: number): void {
  const open = allowances.filter(({ until }) => until > now);
  if (open.length === 0)
    throw new WechatError(45015, 'response out of time limit or subscription is canceled');
  const one = open.find(({ left }) => left > 0);
  if (!one) throw new WechatError(45047, 'out of response count limit');
  one.left -= 1;
}
