/** Number plates: of the mainland in all its kinds, and others where the words say that it is one. */
import type { Finder } from './spans';
import { spansOf } from './spans';

const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使滬遼魯蘇貢閩貴陝甯瓊]';
const sign = '[A-HJ-NP-Za-hj-np-z\\d]';
const gap = '[·•・.\\- ]{0,2}';
/** At least two digits, so that no words of Latin letters are taken for one. */
const mainland = new RegExp(
  `${province} ?[A-Za-z](?=(?:[·•・.\\- ]*[A-Za-z]){0,4}[·•・.\\- ]*\\d)(?:${gap}${sign}){4,5}${gap}(?:${sign}|[挂掛学學警港澳领領使试試])(?![A-Za-z\\d])`,
  'dg',
);
const said =
  /(?:车牌号?码?|車牌(?:號碼?)?|牌照号?|号牌|(?<!门)牌号|licen[cs]e plate|(?<!\p{L})plate (?:number|no\.?)|(?<!\p{L})plate|number plate|registration|номер машины|госномер|biển số(?: xe)?|immatriculation|plaque|ナンバー|번호판)[ :：是为為]{0,3}(?:is |was )?(?<what>\p{sc=Han}{0,2}(?=[A-ZА-Я\d -]*\d)[A-ZА-Я\d]{1,4}[- ]?[A-ZА-Я\d.]{2,6}(?:[- ][A-Z\d]{2,4})?)(?![A-Za-z\d年])/dgiu;
const vehicle = /(?:车|車|摩托|vehicle|car|van|truck|taxi|lorry|motorbike|scooter|سيارة)[^。.]{0,6}$/i;

export const findPlates: Finder = (text) => [
  ...spansOf('plate', mainland, text),
  ...spansOf(
    'plate',
    said,
    text,
    (found) => /\d{2}/.test(found) && /\p{Lu}|\p{L}\d|\d\p{L}|^\d+$/u.test(found),
  ),
  ...spansOf('plate', /(?<![A-Za-z\d-])[A-Z]{2,3}-\d{3,4}(?![A-Za-z\d-])/dg, text, (_, before) =>
    vehicle.test(before),
  ),
  ...spansOf('plate', /(?<![A-Za-z\d-])[A-Z]{2}\d{2} ?[A-Z]{3}(?![A-Za-z\d-])/dg, text, (_, before) =>
    vehicle.test(before),
  ),
];
