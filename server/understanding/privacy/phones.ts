/** Telephone numbers of people. Service lines, emergency calls and numbers that the text gives as an office's stay: they are there to be rung. */
import { ofThings } from './numbers';
import { type Finder, type PrivateSpan, spansOf } from './spans';

const publicLine = /^(?:400|800|95|96|100|110|112|114|119|120|122|12\d{3}$|999|911)/;
/** Short numbers also with an area code before them: 0571-12329. */
const shortLine = /^(?:\+?86)?0\d{2,3}(?:12\d{3}|9[56]\d{3,4}|1[01]\d|100\d\d)$/;
const ofOffice =
  /(?:客服|热线|專線|专线|熱線|总机|總機|前台|值班(?:室)?|服务台|服务中心|服務中心|办公室|办事处|大厅|大廳|窗口|咨询|諮詢|监督|举报|投诉|预约|报修|抢修|医院|银行|营业厅|[^我家]馆|酒店|宾馆|机场|车站|药店|供电所?|供热|供水|供气|燃气|抢险|消防队?|派出所|街道办?|居委会|村委会|物业|社区|学校|政府|[法检]院|税务局|[局科处]|hotline|help ?line|customer service|switchboard|reception|front desk|help ?desk|information desk|office|call cent(?:re|er)|hospital|bureau|горяч\p{L}+ лини\p{L}+|справочн\p{L}+|đường dây nóng|tổng đài|الخط الساخن|خدمة العملاء)(?:的|公布的|公开的|公示的)?(?:服务|值班|联系|咨询|监督|举报|投诉|预约|办公|报修)?(?:电话|電話|号码|座机|热线|熱線|number|phone|line|tel)?[\s:：是为為,，.(（]*(?:is |on |at )?$/iu;

const isPerson = (found: string, before: string) =>
  !ofThings.test(before) && !shortLine.test(found.replace(/[^\d+]/g, ''));
const isHome = (found: string, before: string) => isPerson(found, before) && !ofOffice.test(before);

const start = '(?<![\\dA-Za-z.-])';
const end = '(?![\\d-])';
const gap = '[-. ·\\n]{0,2}';
const mobile = new RegExp(
  `${start}(?:\\(?(?:\\+|00)?86\\)?[- ]{0,2})?(?:1[3-9]\\d${gap}\\d{4}${gap}\\d{4}|1[3-9]\\d(?:[- .]?\\d){8}|1([ -])[3-9](?:\\1\\d){9})(?![\\d.-]*\\d)`,
  'dg',
);
/** Groups as people write them, or sign by sign: 15 2 30 4 is a row of amounts. */
const isGrouped = (found: string) =>
  /^1([ -])\d(?:\1\d)+$/.test(found) || found.split(/[-. ·\n()+]+/).every((group) => group.length !== 1);
const landline = new RegExp(
  `${start}(?:(?:\\+|00)?86[- ]{0,2}\\(?0?|[(（]?0)(?:10|2\\d|[3-9]\\d{2})[)）]?[- ]{0,2}[2-8]\\d{2,3}[- ]?\\d{4}(?:[-转]\\d{1,5})?${end}`,
  'dg',
);
const abroad =
  /(?<![\dA-Za-z]|\d[ -])(?:\+|00)(?!86)\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){5,12}(?!\d)/dg;
const american = new RegExp(`${start}(?:\\(\\d{3}\\) ?|\\d{3}[-. ])\\d{3}[-.]\\d{4}${end}`, 'dg');
/** France, Britain, Taiwan, Korea, Japan, Vietnam, and Taiwanese landlines. */
const national = [
  '0[1-9](?:[ .-]?\\d{2}){4}',
  '0(?:7\\d{3}[ -]?\\d{6}|9\\d{2}[- ]?\\d{3}[- ]?\\d{3}|1[016789]-?\\d{3,4}-?\\d{4}|[789]0-\\d{4}-\\d{4})',
  '0[35789]\\d(?:[ .-]?\\d){7}',
  '[(（]?0[2-8]\\d?[)）]?[ -]?\\d{3,4}-\\d{4}',
  '8 ?\\(?9\\d{2}\\)?[ -]?\\d{3}[ -]\\d{2}[ -]\\d{2}',
].map((form) => new RegExp(`${start}${form}${end}`, 'dg'));
const numeral = '[零〇一二三四五六七八九幺]';
const inWords = new RegExp(
  `[一幺壹1][三四五六七八九](?:[ ，,、-]?${numeral}){9}(?![零〇一二三四五六七八九幺])`,
  'dgu',
);
const extension = new RegExp(
  `${start}[2-8]\\d{6,7}转\\d{1,5}|(?<=\\d ?(?:或者?|和|、|/|,|，) ?)[2-8]\\d{7}(?!\\d)`,
  'dg',
);
/** 88230647这个座机: the word that tells what it is stands behind. */
const toldAfter = new RegExp(
  `${start}[2-8]\\d{2,3}[ -]?\\d{4}(?=[ ，,（(]?(?:这个|那个|这部|是|就是|为)?(?:我|我们|他|她|对方|房东|家里?|本人|爸|妈|的){0,3}(?:座机|固定电话|固话|電話|电话|手机|号码?(?:打|一直|没人|是空|空号|关机|停机)|空号|打不通|没人接))`,
  'dgu',
);
const rung = /(?:打|拨打|致电|撥打|call|ring|text)\s?(?<what>[2-8]\d{2,3}[ -]?\d{4})(?![\d年元块])/dgiu;
const cue =
  '(?:电话|電話|手机|手機|座机|固话|联系方式|致电|来电|回电|回電|號碼是|号码|热线|phone|mobile|tel|telephone|call me(?: back)?(?: at| on)?|reach me at|my number is|whatsapp|téléphone|portable|teléfono|celular|telefone|telefon|handy|телефон|номер|هاتف|هاتفي|جوال|رقمي|điện thoại|số|sđt|gọi(?: cho tôi)?|โทร|เบอร์|전화|연락처|携帯)';
const cued = new RegExp(
  `${cue}(?:号码?|號碼|番号|번호|number)?(?:还是|就是|改成了?|换成了?|改为|变成了?)?[ :：.是为為(（,，に은는は]{0,4}(?:is |es |est |ist |é |: )?(?<what>[(（]?\\+?\\d(?:[)）]?[ .-]?\\d){6,12})(?!\\d)`,
  'dgiu',
);

export const findPhones: Finder = (text) => [
  ...spansOf('phone', abroad, text, isPerson),
  ...spansOf('phone', mobile, text, (found, before) => isGrouped(found) && isPerson(found, before)),
  ...spansOf('phone', landline, text, isHome),
  ...spansOf('phone', american, text, (found, before) => isHome(found, before) && !publicLine.test(found)),
  ...national.flatMap((form) => spansOf('phone', form, text, isHome)),
  ...spansOf('phone', extension, text, isHome),
  ...spansOf('phone', inWords, text),
  ...spansOf('phone', toldAfter, text, (found, before) => isHome(found, before) && !publicLine.test(found)),
  ...spansOf('phone', rung, text),
  ...afterCue(text),
];

/** 电话88230647是居委会的吗 */
const officeBehind =
  /^[，,（( ]?(?:是|属于|为)(?:你们|他们|我们)?[^，,。；;\s]{0,4}(?:居委会?|村委会?|物业|社区|街道|派出所|医院|学校|客服|热线|大厅|窗口|前台|公司|银行|[局馆])/;
function afterCue(text: string): PrivateSpan[] {
  return spansOf('phone', cued, text, (found, before, after) => {
    const isMobile = /^1[3-9]/.test(found);
    if (!isMobile && officeBehind.test(after)) return false;
    return !publicLine.test(found) && (isMobile ? isPerson(found, before) : isHome(found, before));
  });
}
