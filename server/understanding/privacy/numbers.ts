/** Personal data that is made of digits: identity numbers, bank cards, passports. */
import type { Finder } from './spans';
import { spansOf } from './spans';

/** Numbers after these words belong to things, not to people. */
export const ofThings =
  /(?:订单|单号|票号|编号|案号|工单|流水|快递|运单|发票|号牌照|文号|条码|受理号|回执|运单|条形码|机身|设备|保单|学号|工号|考号|准考证|车次|航班|查询码|房产证|合同|批次|序列|型号|证书|信用代码|税号|order|ticket|case|invoice|tracking|reference|ref|serial|receipt|parcel)(?:号码?|编?号|number|no|id)?[.#:：是为\s]*$/i;
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

/** Made as one, though a digit may be mistyped: a region, a day of birth. */
function looksLikeResidentId(id: string): boolean {
  return /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{4}(?:19[2-9]\d|20[01]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(
    id,
  );
}

const idCue =
  /(?:居留证|居留證|身份证|证件|身份證|身份号|公民身份|identity card|identity number|id card|id no|id number|\bid[:：]?)[^\d]{0,10}$/i;

export const findIds: Finder = (text) => [
  ...spansOf(
    'id',
    /(?<![\dA-Za-z])\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dXx](?![\dA-Za-z])/dg,
    text,
    (found, before) => {
      const id = found.replace(/[ -]/g, '');
      return isResidentId(id) || idCue.test(before) || (looksLikeResidentId(id) && !ofThings.test(before));
    },
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
  ...spansOf(
    'id',
    /(?:证件|證件|身份|身分)(?:号码?|號碼?)[:：是为為 ]{0,3}(?<what>[A-Z]{1,2}\d{6,9}(?:\([\dA]\))?)(?![\dA-Za-z])/dg,
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

const cardCue =
  /(?:卡号|行卡|[建工农中招交邮商]行|卡上|存折|存摺|转账到|打到|汇到|收款|付款|银行卡|карт\p{L}*|thẻ|カード|카드|carte|tarjeta|Karte|بطاقة|储蓄卡|信用卡|账号|帐号|账户|銀行帳|帳號|card|account|iban)[^\d]{0,10}$/iu;

export const findCards: Finder = (text) => [
  ...spansOf(
    'card',
    /(?<![\dA-Za-z.-])\d{4}(?:[ -]?\d{4}){2,3}(?:[ -]?\d{1,4})?(?![\d-]| \d)/dg,
    text,
    (found, before) => {
      const digits = found.replace(/\D/g, '');
      if (cardCue.test(before)) return true;
      if (ofThings.test(before) || isResidentId(digits)) return false;
      if (/^62/.test(digits) && (digits.length === 16 || digits.length === 19)) return true;
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

const passportWord =
  '(?:护照|護照|通行证|通行證|居留证|居留許可|居留许可|台胞证|臺胞證|台胞證|回乡证|回鄉證|军官证|士兵证|签证|簽證|passport|visa|residence permit|pasaporte|passeport|passaporte|reisepass|(?:загран)?паспорт\\p{L}*|جواز|hộ chiếu|여권|パスポート|旅券|หนังสือเดินทาง|paspor)';
const passportNumber =
  '(?:[A-Z]{0,3} ?\\d{6,10}[A-Z]?|[A-Z]{1,2} ?\\d{3,4} \\d{3,4}|\\d{2} ?\\d{2} ?\\d{6}|\\d{2} \\d{7}|(?=(?:[A-Z]*\\d){4})[A-Z\\d]{8,10})';
const passport = new RegExp(
  `${passportWord}[^\\d\\n。!?！？;；]{0,20}?(?<![A-Za-z\\d])(?<what>${passportNumber})(?![\\dA-Za-z])`,
  'dgiu',
);

export const findPassports: Finder = (text) => [
  ...spansOf('passport', passport, text, (_, before) => !ofThings.test(before)),
  ...spansOf(
    'passport',
    /(?<![\dA-Za-z])(?:E[A-HJ-NP-Z]\d{7}|[EG]\d{8})(?![\dA-Za-z])/dg,
    text,
    (_, before) => !ofThings.test(before),
  ),
];
