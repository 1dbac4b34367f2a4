/**
 * Where exactly somebody lives: the room, with the unit and the building before it. A building alone stays, because whoever repairs its lift has to
 * find it; a house number on a street goes only when the text says that somebody lives there.
 */
import type { Finder } from './spans';
import { spansOf } from './spans';

const n = '(?:\\d{1,4}|[一二三四五六七八九十百零〇]{1,4})';
const yard = `(?:${n}(?:号院|號院))`;
const house = `(?:[甲乙丙丁]?(?:[A-Za-z]\\d{0,2}|${n})(?:栋|幢|号楼|棟|號樓|#楼?)|(?:[A-Za-z]|\\d{1,3})座|[A-Za-z]区)`;
const building = `(?:${yard}?${house}{1,2}|${yard})`;
const unit = `${n}(?:单元|單元|门栋|门(?=\\d)|梯)`;
const floor = `${n}(?:楼|层|樓|層)`;
/** The longer forms first. */
const room = `(?:${[
  `${floor}(?:[东西南北中左右](?:户|边户|侧|手边?)|[A-Za-z\\d]{1,4}(?:室|房|号|户|號|座|$)|之\\d{1,2})`,
  '[东西南北中](?:边)?户',
  '[一二三四五六七八九][零〇一二三四五六七八九幺]{2,3}(?:室|房|号房|号|户)?(?![年月日元块\\d])',
  floor,
  '[A-Za-z]?\\d{3,4}(?:室|房|号房|户(?!居|人|业|村)|号(?!线|楼|路|公交|文|令|地铁|店))?',
  '\\d{1,3}(?:室|号房)',
  '[A-Za-z]\\d{1,2}室',
].join('|')})`;

/** Rooms of offices are for everyone. */
const isPublic =
  /(?:办公|大厅|政府|局|会议|教室|大楼|中心|法院|医院|学校|门诊|教学楼|窗口|服务)[^，,。]{0,4}$/;

export const findDoors: Finder = (text) => [
  ...spansOf(
    'door',
    new RegExp(
      `(?:${building}[-－ ]?${unit}[-－ ]?(?:${room})?|(?:${building}|${unit})[-－ ]?${room}(?!年|月|元|块|米|平|人|次|天|个|路|栋|弄|吨|户|\\d))`,
      'dgu',
    ),
    text,
    (found, before) =>
      !isPublic.test(before) &&
      !/(?:栋|幢|号楼|号院|座|棟|號樓|区)(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:楼|层|樓|層)$/.test(found),
  ),
  ...spansOf(
    'door',
    new RegExp(
      `(?:(?<![\\d一二三四五六七八九十])${floor})?(?<![\\dA-Za-z-])[A-Za-z]?\\d{3,4}(?:室|号房|房间?)(?![外长])`,
      'dgu',
    ),
    text,
    (_, before) => !isPublic.test(before),
  ),
  ...spansOf('door', /(?<![\d-])\d{1,3}-\d{1,2}-\d{3,4}(?:室|号|户)?(?![\d-])/dgu, text, (_, before) =>
    /(?:小区|花园|家园|苑|住|地址|社区|公寓|城|庭|府|湾|里)[:：]?$/.test(before),
  ),
  ...spansOf('door', /(?<![\d-])\d{1,3}-\d{1,2}-\d{3,4}(?=室|号|户|的?(?:业主|住户|房))/dgu, text),
  ...spansOf('door', /(?<what>\d{1,5}[号號](?:之\d)?\d{1,3}[樓楼](?:之\d{1,2})?)/dgu, text),
  ...spansOf(
    'door',
    /(?:家住|住在|住址|居住[于在地]?|地址(?:是|为)?|住于|家在)[:：\s]*[^，,。；;\d]{2,24}?(?<what>\d{1,5}(?:号|號|弄)(?:\d{1,4}(?:号|室|號))?)/dgu,
    text,
  ),
  ...spansOf(
    'door',
    /(?<![A-Za-z])(?:(?:Building|Block|Tower|Bldg)\.? ?\w{1,4},? ?(?:Room|Unit|Flat|Apt|Apartment)\.? ?|(?:Apt|Apartment|Unit|Flat|Suite|Room|Apto|Appartement|Appt|Wohnung|Piso|кв|квартира)\.? ?(?:No\.? ?|#)?)(?:\d{1,5}[A-Z]?|[A-Z]\d{1,4})(?![\w%])/dgi,
    text,
    (_, before, after) =>
      !/(?:meeting|court|class|waiting|emergency|conference)\s*(?:Room )?$/i.test(before) &&
      !/^ (?:of|at|in) (?:the )?(?:town|city|office|school|hospital|library|council|court)/i.test(after),
  ),
  ...spansOf(
    'door',
    /(?:live at|living at|lives at|address is|my address:?|my home is(?: at)?|home at|I['’]m at|[Ww]e are at|habite(?: au)?|vivo en|wohne in|moro na)[ :]+(?:the )?(?<what>(?:No\.? ?)?\d{1,5}[A-Za-z]?)(?=[ ,])/dgi,
    text,
  ),
  ...spansOf(
    'door',
    /(?:I['’]m|I am|we are|this is) [^.!?\n]{0,40}?(?:from|at) (?<what>(?:No\.? ?)?\d{1,5}[A-Za-z]?) (?=\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)? (?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Way|Terrace|Court|Place|Crescent|Gardens|Square))/dgu,
    text,
  ),
  ...spansOf('door', /(?:شقة|الشقة|شقتي|غرفة رقم|باب)(?: رقم)? ?(?<what>[\d٠-٩]{1,4}[A-Za-z]?)/dgu, text),
  ...spansOf(
    'door',
    /(?:أسكن|أقيم|أعيش|عنواني|منزلي|بيتي)[^.،\n]{0,30}?(?:رقم|منزل|بيت) (?<what>[\d٠-٩]{1,5})/dgu,
    text,
  ),
  ...spansOf(
    'door',
    /(?<=\p{sc=Han})(?<what>\d{1,3}丁目\d{1,3}番(?:地)?(?:\d{1,3}号?)?)|(?<korean>\d{2,4}동 ?\d{2,4}호)/dgu,
    text,
  ),
];
