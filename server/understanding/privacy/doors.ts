/**
 * Where exactly somebody lives: the room, with the unit and the building before it. A building alone stays, because whoever repairs its lift has to
 * find it; a house number on a street goes only when the text says that somebody lives there.
 */
import type { Finder } from './spans';
import { spansOf } from './spans';

const n = '(?:\\d{1,4}|[一二三四五六七八九十百零〇]{1,4})';
const building = `(?:(?:[A-Za-z]\\d{0,2}|${n})(?:栋|幢|号楼|号院|棟|號樓|#楼?)|(?:[A-Za-z]|\\d{1,3})座|[A-Za-z]区)`;
const unit = `${n}(?:单元|單元|门栋|梯)`;
const room = `(?:${n}(?:楼|层|樓|層)(?:[A-Za-z\\d]{1,4}(?:室|房|号|户|號|座|$)|之\\d)?|[A-Za-z]?\\d{3,4}(?:室|房|号房|户(?!居|人|业|村)|号(?!线|楼|路|公交|文|令|地铁|店))?|\\d{1,3}(?:室|号房)|[A-Za-z]\\d{1,2}室)`;

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
      !/(?:栋|幢|号楼|座)(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:楼|层)$/.test(found),
  ),
  ...spansOf(
    'door',
    /(?<![\dA-Za-z-])[A-Za-z]?\d{3,4}(?:室|号房|房间?)(?![外长])/dgu,
    text,
    (_, before) => !isPublic.test(before),
  ),
  ...spansOf('door', /(?<![\d-])\d{1,3}-\d{1,2}-\d{3,4}(?:室|号|户)?(?![\d-])/dgu, text, (_, before) =>
    /(?:小区|花园|家园|苑|住|地址|社区|公寓|城|庭|府|湾|里)[:：]?$/.test(before),
  ),
  ...spansOf(
    'door',
    /(?:家住|住在|住址|居住[于在地]?|地址(?:是|为)?|住于|家在)[:：\s]*[^，,。；;\d]{2,24}?(?<what>\d{1,5}(?:号|號|弄)(?:\d{1,4}(?:号|室|號))?)/dgu,
    text,
  ),
  ...spansOf(
    'door',
    /(?<![A-Za-z])(?:Apt|Apartment|Unit|Flat|Suite|Room|Apto|Appartement|Appt|Wohnung|Piso|кв|квартира)\.? ?(?:No\.? ?|#)?(?:\d{1,5}[A-Z]?|[A-Z]\d{1,4})(?![\w%])/dgi,
    text,
    (_, before) => !/(?:meeting|court|class|waiting|emergency|conference)\s*(?:Room )?$/i.test(before),
  ),
  ...spansOf(
    'door',
    /(?:live at|living at|lives at|address is|my address:?|my home is|home at|habite(?: au)?|vivo en|wohne in|moro na)[ :]+(?:the )?(?<what>(?:No\.? ?)?\d{1,5}[A-Za-z]?)(?=[ ,])/dgi,
    text,
  ),
  ...spansOf(
    'door',
    /(?<=\p{sc=Han})(?<what>\d{1,3}丁目\d{1,3}番(?:地)?(?:\d{1,3}号?)?)|(?<korean>\d{2,4}동 ?\d{2,4}호)/dgu,
    text,
  ),
];
