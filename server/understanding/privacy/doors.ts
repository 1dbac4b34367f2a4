/**
 * Where exactly somebody lives: the room, with the unit and the building before it. A building alone stays, because whoever repairs its lift has to
 * find it; a house number on a street goes only when the text says that somebody lives there.
 */
import type { Finder } from './spans';
import { spansOf } from './spans';

const n = '(?:\\d{1,4}|[一二三四五六七八九十百零〇]{1,4})';
/** A number on the street before the building: 88号5幢. */
const street = '(?:\\d{1,5}(?:[号號](?![楼樓线線])|弄)(?:之\\d)?)';
const yard = `(?:${n}(?:号院|號院))`;
const house = `(?:[甲乙丙丁]?(?:[A-Za-z]\\d{0,2}|${n})(?:号?[栋棟]|幢|号楼|號棟|號樓|#楼?)|(?:[A-Za-z]|\\d{1,3})座|[A-Za-z]区)`;
const building = `(?:${street}?${yard}?${house}{1,2}|${street}?${yard}|${street}{1,2})`;
const unit = `(?:${n}|[A-Za-z甲乙丙丁东西南北])(?:单元|單元|门栋|门(?=\\d)|梯)`;
const floor = `${n}(?:楼|层|樓|層)`;
/** The longer forms first. */
const room = `(?:${[
  '\\d{1,2}-\\d{3,4}(?:室|号|户)?',
  `${n}排${n}[号號]`,
  `${floor}(?:[东西南北中左右](?:户|边户|侧|手边?)|[A-Za-z\\d]{1,4}(?:室|房|号|户|號|座|$)|之\\d{1,2})`,
  '[东西南北中](?:边)?户',
  '[一二三四五六七八九][零〇一二三四五六七八九幺]{2,3}(?:室|房|号房|号|户)?(?![年月日元块\\d])',
  floor,
  '[A-Za-z]?\\d{3,4}(?:室|房|号房|户(?!居|人|业|村)|[号號](?:室|(?![线楼路公文令地店])))?',
  '\\d{1,3}(?:室|号房)',
  '[A-Za-z]\\d{1,2}室',
].join('|')})`;
const noRoomAfter = '(?!年|月|日|元|块|米|平|人|次|天|个|路|栋|幢|弄|吨|户|辆|家|万|伏|多|余|[\\d.%])';
const annex = '(?:[前后後附主][楼樓]|[前后後侧側东西南北][门門院]|[东西][厢廂]房?|[顶頂阁底]楼|[顶底]层)';
const gap = `[-－ ,，]?${annex}?`;

/** Rooms of offices are for everyone. */
const isPublic =
  /(?:办公|大厅|大廳|政府|局|[处科]|会议|教室|大楼|中心|法院|检察院|仲裁院?|信访|接待|医院|学校|门诊|教学楼|图书馆|图书室|窗口|服务|街道办(?:事处)?|办事处|派出所|居委会|村委会|银行|酒店|宾馆|商场|广场|写字楼|车站|行政|税务|公证|病房|诊室|包厢|展厅|影院|役所|センター)[^，,。；;]{0,4}$/;
const officeIs =
  /(?:办公室|大厅|派出所|居委会|村委会|办事处|窗口|[局处科]|服务站|服务中心)(?:就|设|现)?(?:在|位于|搬到|搬至)[^，,。；;]{0,10}$/;
const publicAfter = /^(?:的)?(?:办公|会议|教室|窗口|诊室|病房|包[间厢厢房]|柜|展|档案|机房|考场|号线)/;
const counted = /(?:共有?|一共|合计|总计|总共|建有|有)$/;
/** 15号201: behind a street it is a room when somebody lives around it, else it may be a bus at a stop. */
const streetRoom = /^\d{1,5}[号號弄] ?\d{3,4}[号號]?$/;
const onStreet = /(?:[路街巷道弄里坊村条同苑段东西南北]|胡同|大院|新村)$/;
const homeNear =
  /^(?!的?(?:商铺|店|门店|公司|铺|工作室|餐馆|[线班]))(?:的?(?:业主|住户|租客|租户|邻居|人家|房[东客间子]|家里|那家|这家|下水|水管|厕所|卫生间|厨房|阳台|空调|天花板|马桶|地漏|暖气|防盗门|门锁|装修|漏|渗|滴水|老[人太伯]|大爷|大妈|阿姨)|住|养|天天|每天|半夜|深夜|凌晨|[^。！？!?]{0,10}(?:漏水|渗水|我家|我们家|楼上|楼下|隔壁|扰民|天花板))/;
const livedBefore = /(?:住|家在|我家|我妈|我爸|邻居|楼上|地址)[^，,。；;]{0,14}$/;
/** 42号后门二楼 where there is a shop. */
const shopBehind = /^的?[^，,。；;\s]{0,5}(?:[店馆]|餐厅|超市|网吧|公司|工厂|仓库|健身房|食堂|厅)/;
const isDwelling = (_: string, before: string, after: string) =>
  !isPublic.test(before) && !officeIs.test(before) && !publicAfter.test(after);

const annexFloor = new RegExp(`[号號弄] ?${annex}${floor}$`, 'u');
/** A cheap look before the long pattern. */
const maybeBuilding =
  '(?=[甲乙丙丁]?(?:[A-Za-z]?\\d{0,5}|[一二三四五六七八九十百零〇]{1,4}|[东西南北])[号號弄栋幢棟座区#单單门梯])';
const inBuilding = new RegExp(
  `${maybeBuilding}(?:${building}${gap}${unit}(?:${gap}${room})?|${unit}(?:${gap}${room})?(?=的?(?:业主|住户|租客|[\\p{sc=Han}]{1,3}(?:大爷|大妈|阿姨|家)))|(?:${building}|${unit})${gap}${room}${noRoomAfter}|(?:${building}|${unit})[-－ ]?\\d{1,2}(?:室|户)|\\d{1,3}#-?\\d{3,4}(?:室)?)`,
  'dgu',
);
const room1 = new RegExp(
  `(?:(?<![\\d一二三四五六七八九十])${floor})?(?<![\\dA-Za-z-])[A-Za-z]?(?:\\d{3,4}(?:室|号房|房间?|[号號]室)|\\d{3,4}(?=[、/和与及]\\d{3,4}(?:室|号房)))(?![外长屋产价源型])`,
  'dgu',
);
const highRoom = /\d{1,2}[楼樓层]之?[A-Za-z]\d{0,2}(?:室|座|户|單位|单位)?/dgu;
const spelledRoom =
  /(?<![\p{sc=Han}\d])[一二三四五六七八九][零〇一二三四五六七八九幺]{2,3}(?:室|房)(?![外长间])/dgu;
/** 楼上1501, 对门503: nothing but the number, beside a word for where people live. */
const besides =
  /(?:楼上|楼下|隔壁|对门|對門|对面|对户|邻居家?|鄰居|住在?|家住|家在|我家|那家|这家|那户|人家|租住?的?是?|租在?|房号|房號|房间号?|单元的?|门牌号?|室号|业主|住户|租户|租客|我们?是|我在)(?:的|是|为|:|：|\s|[（(]){0,2}(?<what>[A-Za-z]?\d{3,4}(?:室|[号號](?![线楼路公文令地店院]))?)(?![\d.年月日元块米平人次天个路栋幢楼层弄吨辆万千百点小分%岁届期班级米车名多A-Za-z]|[号號][线楼路院]|-\d|:|公[里交]|国道|省道|厂|医院|街|余)/dgu;
const ofRoom =
  /(?<![\d.A-Za-z-])(?:(?<what>\d{3,4}(?:室|号)?)(?=的?(?:业主|住户|租客|租户|户主|邻居|那家|这家|那户|这户|人家|家里))|(?<inside>\d{3,4}室?)(?=的?(?:门口|门前|阳台|厨房|卫生间)))/dgu;
const withDashes = /(?<![\dA-Za-z.-])\d{1,3}(?:-\d{1,2}){1,2}-\d{3,4}(?:室|号|户)?(?![\d-])/dgu;
const twoParts = /(?<![\dA-Za-z.-])\d{1,3}[-#]\d{3,4}(?:室|号|户)?(?![\d-])/dgu;
const homeBefore =
  /(?:小区|花园|家园|苑|住|住在|地址|社区|公寓|城|庭|府|湾|里|园|村|坊|居|我家[是在]?|房子[是在]?|住的?是|我是|家在|送到|寄到)[:：\s]?$/;
const homeAfter = /^(?:的?(?:业主|住户|房|租客|邻居))/;
const noDate = (found: string) => !/-(?:19|20)\d{2}$/.test(found);
const lane = /(?<what>\d{1,5}[号號](?:之\d)?\d{1,3}[樓楼](?:之\d{1,2})?)/dgu;
const hamlet = /(?<what>(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:组|組|社|队|隊|屯)\d{1,4}(?:号|號|户))/dgu;
const livesAt =
  /(?:家住|住在|住址|居住[于在地]?|(?<!办公|公司|经营|注册|单位|店铺|门店|企业)地址(?:是|为)?|住于|家在|戶籍地|户籍地址?|现住)[:：\s]*[^，,。；;\d]{2,24}?(?<what>\d{1,5}(?:号|號|弄)(?:之\d)?(?:\d{1,4}(?:号|號)?(?:楼|室)?)?(?:\d{3,4}室?)?)/dgu;

export const findDoors: Finder = (text) =>
  /\d|[一二三四五六七八九]/.test(text) && /\p{sc=Han}/u.test(text)
    ? [
        ...spansOf(
          'door',
          inBuilding,
          text,
          (found, before, after) =>
            isDwelling(found, before, after) &&
            !(/户$/.test(found) && counted.test(before)) &&
            !/(?:栋|幢|号楼|号院|[号號弄]|座|棟|號樓|区) ?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:楼|层|樓|層)$/.test(
              found,
            ) &&
            !(annexFloor.test(found) && shopBehind.test(after)) &&
            (!streetRoom.test(found) ||
              (onStreet.test(before) && (homeNear.test(after) || livedBefore.test(before)))),
        ),
        ...spansOf('door', room1, text, isDwelling),
        ...spansOf('door', highRoom, text, isDwelling),
        ...spansOf('door', spelledRoom, text, isDwelling),
        ...spansOf('door', besides, text, isDwelling),
        ...spansOf(
          'door',
          ofRoom,
          text,
          (found, before, after) =>
            isDwelling(found, before, after) && !/[近有共约这本余达超前]$/.test(before),
        ),
        ...spansOf('door', withDashes, text, noDate),
        ...spansOf(
          'door',
          twoParts,
          text,
          (found, before, after) => noDate(found) && (homeBefore.test(before) || homeAfter.test(after)),
        ),
        ...spansOf('door', lane, text),
        ...spansOf('door', hamlet, text),
        ...spansOf('door', livesAt, text),
      ]
    : [];
