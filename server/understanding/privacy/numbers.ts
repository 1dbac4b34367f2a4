/** Personal data that is made of digits: identity numbers, bank cards, telephone numbers, passports, plates. */
import type { Finder } from './spans';
import { spansOf } from './spans';

/** Numbers after these words belong to things, not to people. */
const ofThings =
  /(?:订单|单号|编号|案号|工单|流水|快递|运单|发票|号牌照|文号|条码|受理号|查询码|房产证|合同|批次|序列|型号|证书|信用代码|税号|order|ticket|case|invoice|tracking|reference|ref|serial|receipt|parcel)(?:号码?|编?号|number|no|id)?[.#:：是为\s]*$/i;
/** Public numbers: service lines and emergency calls. */
const publicLine = /^(?:400|800|95|96|100|110|112|114|119|120|122|12\d{3}$|999|911)/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last sign of a resident's number follows from the others. */
export function isResidentId(id: string): boolean {
  if (!/^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(id)) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(id[place]), 0);
  return '10X98765432'[sum % 11] === id.at(-1)?.toUpperCase();
}

/** ISO/IEC 7812 (Luhn). */
export function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits.at(-1 - place));
    const twice = digit * 2;
    sum += place % 2 === 0 ? digit : twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

const idCue = /(?:身份证|证件|身份證|identity card|id card|id no)[^\d]{0,8}$/i;

export const findIds: Finder = (text) => [
  ...spansOf(
    'id',
    /(?<![\dA-Za-z])\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?![\dA-Za-z])/dg,
    text,
    (found, before) => isResidentId(found.replace(/[ -]/g, '')) || idCue.test(before),
  ),
  ...spansOf(
    'id',
    /(?:社保|医保|醫保|健保|社会保障|驾驶证|駕駛證|驾照|残疾证|退休证|学籍)(?:卡|证)?(?:号码?|编号|號碼?)[:：是为\s]{0,3}(?<what>[A-Z]?\d{7,20}[A-Z\d]?)(?![\dA-Za-z])/dgu,
    text,
  ),
  ...spansOf(
    'id',
    /(?:身份证|身分證|身份證|HKID)[^\dA-Za-z]{0,8}(?<what>[A-Z]{1,2}\d{6}[(（]?[\dA][)）]?)(?![\dA-Za-z])/dgu,
    text,
  ),
  ...spansOf('id', /(?<!\d)\d{15}(?!\d)/dg, text, (_, before) => idCue.test(before)),
  ...spansOf('id', /(?<![A-Za-z\d])[A-Z][12]\d{8}(?!\d)/dg, text, (_, before) => !ofThings.test(before)),
  ...spansOf(
    'id',
    /(?:social security(?: number)?|ssn|dni|nie|cpf|снилс|инн)[^\d]{0,6}(?<what>[A-Z]?\d[\d .-]{5,13}[\dA-Z])/dgi,
    text,
  ),
];

const cardCue = /(?:卡号|银行卡|储蓄卡|信用卡|账号|帐号|账户|銀行帳|帳號|card|account|iban)[^\d]{0,10}$/i;

export const findCards: Finder = (text) => [
  ...spansOf(
    'card',
    /(?<![\dA-Za-z.-])\d{4}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,4})?(?![\d-]| \d)/dg,
    text,
    (found, before) => {
      const digits = found.replace(/\D/g, '');
      if (cardCue.test(before)) return true;
      if (ofThings.test(before) || isResidentId(digits)) return false;
      return /^(?:62|4|5[1-5]|3[57])/.test(digits) && digits.length >= 15 && isCardNumber(digits);
    },
  ),
  ...spansOf(
    'card',
    /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![A-Za-z\d])/dg,
    text,
    (found, before) =>
      /(?:iban|account|账号|帐号|حساب)[^A-Za-z]{0,10}$/i.test(before) ||
      /^(?:DE|FR|ES|GB|IT|NL|PT|AT|CH|BE)/.test(found),
  ),
];

const phoneCue =
  '(?:电话|電話|手机|手機|座机|联系方式|致电|来电|號碼是|热线|phone|mobile|tel|telephone|call me(?: back)?(?: at| on)?|reach me at|my number is|whatsapp|téléphone|portable|teléfono|celular|telefone|telefon|handy|телефон|номер|هاتف|هاتفي|جوال|رقمي|điện thoại|số|โทร|เบอร์|전화|연락처|携帯)';

export const findPhones: Finder = (text) => [
  ...spansOf(
    'phone',
    /(?<![\dA-Za-z]|\d[ -])(?:\+|00)(?!86)\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){5,12}(?!\d)/dg,
    text,
    (_, before) => !ofThings.test(before),
  ),
  ...spansOf(
    'phone',
    /(?<![\dA-Za-z.-])(?:\(?(?:\+|00)?86\)?[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d.-]*\d)/dg,
    text,
    (_, before) => !ofThings.test(before),
  ),
  ...spansOf(
    'phone',
    /(?<![\d.A-Za-z-])(?:\+?86[- ]?)?[(（]?0(?:10|2\d|[3-9]\d{2})[)）]?[- ]?[2-8]\d{2,3}[- ]?\d{4}(?:[-转]\d{1,5})?(?![\d-])/dg,
    text,
    (_, before) => !ofThings.test(before),
  ),
  ...spansOf(
    'phone',
    /(?<![\d.A-Za-z-])(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-.]\d{4}(?![\d-])/dg,
    text,
    (found, before) => !ofThings.test(before) && !publicLine.test(found),
  ),
  ...spansOf(
    'phone',
    /(?<![\d.A-Za-z-])0[1-9](?:[ .-]?\d{2}){4}(?![\d-])/dg,
    text,
    (_, before) => !ofThings.test(before),
  ),
  ...spansOf(
    'phone',
    /(?<![\d.A-Za-z-])0(?:7\d{3}[ -]?\d{6}|9\d{2}-?\d{3}-?\d{3}|1[016789]-?\d{3,4}-?\d{4}|[789]0-\d{4}-\d{4})(?![\d-])/dg,
    text,
    (_, before) => !ofThings.test(before),
  ),
  ...spansOf(
    'phone',
    /(?<![\d.A-Za-z-])[(（]?0[2-8]\d?[)）]?[ -]?\d{3,4}-\d{4}(?![\d-])/dg,
    text,
    (_, before) => !ofThings.test(before),
  ),
  ...spansOf(
    'phone',
    /[一幺壹1][三四五六七八九][零〇一二三四五六七八九幺]{9}(?![零〇一二三四五六七八九幺])/dgu,
    text,
  ),
  ...spansOf(
    'phone',
    /(?:打|拨打|致电|撥打|call|ring|text)\s?(?<what>[2-8]\d{2,3}[ -]?\d{4})(?![\d年元块])/dgiu,
    text,
  ),
  ...spansOf(
    'phone',
    new RegExp(
      `${phoneCue}(?:号码?|號碼|number)?[ :：是为為(（,，に은는]{0,4}(?:is |es |est |ist |é |: )?(?<what>\\+?\\d(?:[ .-]?\\d){6,12})(?!\\d)`,
      'dgiu',
    ),
    text,
    (found) => !publicLine.test(found),
  ),
];

export const findPassports: Finder = (text) => [
  ...spansOf(
    'passport',
    /(?:护照|護照|通行证|通行證|居留证|台胞证|臺胞證|台胞證|回乡证|回鄉證|军官证|士兵证|passport|pasaporte|passeport|passaporte|reisepass|паспорт|جواز(?: ال?سفر(?:ي|ه|ها)?)?|hộ chiếu|여권|パスポート)[^\dA-Za-z]{0,8}(?:number|no\.?|n°|nº|number is)?[^\dA-Za-z]{0,4}(?:is )?(?<what>[A-Z]{0,3}\d{6,10}[A-Z]?|(?=(?:[A-Z]*\d){4})[A-Z\d]{8,10})(?![\dA-Za-z])/dgi,
    text,
  ),
  ...spansOf(
    'passport',
    /(?<![\dA-Za-z])(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})(?![\dA-Za-z])/dg,
    text,
    (_, before) => !ofThings.test(before),
  ),
];

const vehicle = /(?:车|車|摩托|vehicle|car|van|truck|taxi|lorry|motorbike|سيارة)[^。.]{0,6}$/i;

export const findPlates: Finder = (text) => [
  ...spansOf(
    'plate',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使][A-HJ-NP-Za-hj-np-z][·•. ]?(?=[A-HJ-NP-Za-hj-np-z\d]*\d)[A-HJ-NP-Za-hj-np-z\d]{4,5}[A-HJ-NP-Za-hj-np-z\d挂学警港澳](?![A-Za-z\d])/dg,
    text,
  ),
  ...spansOf(
    'plate',
    /(?:车牌号?码?|車牌(?:號碼?)?|牌照|licen[cs]e plate|plate (?:number|no\.?)|plate|number plate|registration)[ :：是为為]{0,3}(?:is |was )?(?<what>(?=[A-Z\d -]*\d)[A-Z\d]{2,4}[- ]?[A-Z\d]{2,5})(?![A-Za-z\d])/dgi,
    text,
  ),
  ...spansOf('plate', /(?<![A-Za-z\d-])[A-Z]{2,3}-\d{3,4}(?![A-Za-z\d-])/dg, text, (_, before) =>
    vehicle.test(before),
  ),
  ...spansOf('plate', /(?<![A-Za-z\d-])[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Za-z\d-])/dg, text, (_, before) =>
    vehicle.test(before),
  ),
];

export const findAccounts: Finder = (text) => [
  ...spansOf(
    'account',
    /(?:微信(?:号|號)?|wechat|weixin|vx|wx)(?: ?id)?[ :：是为為同]{0,4}(?:is )?(?<what>[A-Za-z][\w-]{4,19}|\d{5,12})(?![\w-])/dgi,
    text,
  ),
  ...spansOf('account', /QQ(?:号码?|號|邮箱|群)?[ :：是为]{0,4}(?<what>[1-9]\d{4,10})(?!\d)/dgi, text),
  ...spansOf(
    'account',
    /(?:telegram|line ?id|line|skype|instagram|whatsapp|facebook|抖音号|微博|小红书号)[ :：是为]{1,3}(?:is )?(?<what>@?[A-Za-z][\w.-]{3,29})/dgi,
    text,
    (found) => found.startsWith('@') || /\d|_/.test(found),
  ),
];

export const findEmails: Finder = (text) =>
  spansOf('email', /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}/dg, text);
