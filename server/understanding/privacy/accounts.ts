/** Where somebody is written to: e-mail, also spelled so that programs do not read it, and accounts of messengers. */
import type { Finder } from './spans';
import { spansOf } from './spans';

const local = '(?<![\\w.+-])[\\w.+-]{1,64}';
const part = '[A-Za-z\\d-]{1,63}';
const email = new RegExp(`${local} ?@ ?${part}(?:\\.${part}){1,4}`, 'dg');
const spelled = new RegExp(
  `${local} ?(?:[(\\[{（] ?(?:at|@) ?[)\\]}）]|艾特|圈[aA]) ?${part}(?: ?(?:\\.|[(\\[] ?dot ?[)\\]]| dot |点) ?${part}){1,4}`,
  'dgi',
);
const spoken = new RegExp(`${local} at ${part}(?: (?:dot|point) ${part}){1,4}`, 'dgi');
const spokenHost = new RegExp(
  `${local} at (?:gmail|outlook|hotmail|yahoo|icloud|qq|163|126|foxmail|proton(?:mail)?)\\.(?:com|me|net)`,
  'dgi',
);

export const findEmails: Finder = (text) => [
  ...spansOf('email', email, text),
  ...spansOf('email', spelled, text),
  ...spansOf('email', spoken, text),
  ...spansOf('email', spokenHost, text, (found) => /[\d._]\w* at/i.test(found)),
];

const chat =
  /(?:微 ?信(?:号|號)?|[薇威]信|[vV]信|wechat|weixin|(?<![a-z])(?:vx|wx))(?: ?id)?[ :：是为為同]{0,4}(?:is )?(?<what>[A-Za-z][\w-]{4,19}|\d{5,12})(?![\w-])/dgi;
/** WeChat blocks, my WeChat is broken: behind the English word other words follow as well. */
const isSaid = /(?:[信号號:：是]|wx|vx|id) ?(?:is )?$/i;
const qq = /QQ(?:号码?|號|邮箱|群)?[ :：是为]{0,4}(?<what>[1-9](?: ?\d){4,10})(?!\d)/dgi;
const handle =
  /(?:telegram|line ?id|(?<![\p{L}] ?|-)LINE|skype|instagram|whatsapp|facebook|抖音号|快手号|微博|小红书号|支付宝(?:账号|号)?|kakao ?talk|kakao|zalo|카카오톡|카톡)[ :：是为]{1,3}(?:id )?(?:is )?(?<what>@?[A-Za-z][\w.-]{3,29})/dgiu;

export const findAccounts: Finder = (text) => [
  ...spansOf('account', chat, text, (found, before) => isSaid.test(before) || /[\d_]/.test(found)),
  ...spansOf('account', qq, text),
  ...spansOf('account', handle, text, (found) => found.startsWith('@') || /\d|_/.test(found)),
];
