/**
 * What Chinese names are made of: surnames, signs that given names often have, and signs that they never have. A name that stands in
 * running text without any sign around it is only believed when it is made of these.
 */
const doubleSurnames =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|端木|南宫|独孤|闻人|澹台|轩辕|宇文|长孙';
const frequent =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢岳齐梅莫庄辛祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲游阳裴席查屈鲍覃霍翁甘景单包柯阮桂闵解柴华房辜吉饶刁瞿戚丘米池滕邬臧娄奚穆燕郎邸冀谈姬屠郜晏栾郁蒙喻揭窦敖糜鄢冷卓花仇艾蓝虞卞封冼佟栗匡宗巫肖闫骆蔺褚佘岑';
const traditional =
  '張劉陳楊趙黃吳孫馬羅鄭謝韓馮許鄧蕭呂蘇盧蔣賈葉閻鐘鍾陸顧錢湯賴龔龐蘭顏嚴溫蘆魯韋畢聶齊莊關鄒賀萬龍紀譚範袁余簡連';
const seldom =
  '晋沿管时成卫位隋植薄司宁强车冉边古苑畅宫来嵺苟全褚廉简盖符木党连都商计迟宇巩稽井练仲乐竺原官衣楚栗台鞠僧桑荆谌银扬明沙伏岑习胥保和蔺凤矫麻蒲肖付闫尚佘粟占丰骆涂鹿幸晁路但';

/** Any surname, as an alternative of a pattern. */
export const surname = `(?:${doubleSurnames}|[${frequent}${traditional}${seldom}])`;
/** Surnames that are seldom words of a sentence as well. */
export const frequentSurname = `(?:${doubleSurnames}|[${frequent}${traditional}])`;
const frequentSigns = new Set(frequent + traditional);
const doubles = new Set(doubleSurnames.split('|'));
const doubleBegins = new Set([...doubles].map(([first]) => first));

/** Surnames of the hundred most frequent ones that are hardly ever another word: enough for a name without any sign around it. */
const unmistakable = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱宋林何郭罗梁郑谢韩唐冯董萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪姜范谭廖邹熊陆郝崔邱秦侯邵孟段雷汤尹黎贺龚庞樊殷陶翟倪俞葛聂焦邢肖闫骆褚張劉陳楊趙黃吳孫羅鄭謝韓馮許鄧蕭呂蘇盧蔣葉鐘陸湯龔',
);

/** Surnames that alone before a title are as often a word: 连医生都 (even the doctor), 向老师 (to the teacher). */
export const ambiguousSurnames = new Set(
  '连連来万從都和于向时常全单成应解关管任明安方保计简商包强高原路台花白文古位封查车边古冷和但官强都文水路',
);

const givenSigns = new Set(
  '然岚升菁霄昂赫骞屹珉玫榆桢焘炳烨堃垚淇汶洵洛渝漫潇澄岩峻岭崇嵩幼幸弘彦彬彪徽恬惟惜慕攀敬敦斐旋旻晴晶晋曦朗杭杨柔柯栩桃棋棠棣楚榛槐樱欧歆毓沁沈泓泰泳洪浪浚涓湘滨漪瀛熙燃特珏琛琢琰瑄瑞甜甫畅皓皎益盈盼眉睦矜祎祯祺秉科秦稷穆窈竹笛筠筱箐篱粤纬纯纾绍绮绫维缨罡翊翎翡聘聆肃胤腊致舜舟良艳芃芊芋芙芮苏苓茂茵荃荔莎莘菀菊葵蓓蔓蔚蔷薪藏蘅虎蝉衡袁裴褀襄觅言誉诏谊谦谧豫贞贝贤赞赢赵越跃轶辅辛辞迎迪逢郎郡酉醒釉铃铠锟镇镭闵阅阔陶隆雅雍霆霈靓鞠韦韧韶顼颐颖飒驹鲜鸣鹭鹏麓黎齐堂水旺伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玲辉鹏飞红梅建国华志文斌宇浩轩子涵欣怡梓晨雨泽俊博思雅诗琪佳嘉雪婷慧莉丹萍燕云凤琴珍淑兵海波龙亮成林峰山东生春夏秋冬晓小大永福贵荣富祥瑞庆德仁义礼信忠孝良善美玉洁清君康健安宁宝金银学才贤智勤俭胜利正立威武振兴旺发达光耀祖宗世代传承继开泉源江河川松柏竹菊莲荷花蕾芬芸苗菲薇蓉萱茜莎蓓琳瑶瑾璇珊瑛珠珺琼琦玮婉娇娅媛婧姝妍妮娥娴婵嫣彤彩虹霖露霜冰雯霏雁鸿鹤鹰骏驰骥腾翔飏翼羽翰卓越凡非凯旋奇帆航舟远征进步启迪睿哲聪颖悟恒毅坚定诚恳谦逊谨慎友朋亚洲欧汉唐宋元民主新昌盛恩惠慈爱怀念忆心悦愉乐欢喜笑颜容貌和谐顺畅通维纲纪伦克己复敬畏尚崇尊培植根树桐梧桦楠榕枫梁栋财禄寿延长久满盈丰裕茂密宏壮阔广深渊溪湖潭池潮汐月星辰阳朝旭昊昕晖晗晟昱景煜炜焕灿烁炎焱铭锋锐钢铁鑫钧铮镇守卫疆域城墨书画艺琛玥珂瑜璐璟瀚澜润沛沐淳渤溢滔济浦淼依冉苒茗芷芝蕙莹萌蓝紫橙青黛素纯朴真实乾坤天佑佐佩倩倪伊仪伶俪儒先兆其群翠香巧妙木仓囤锁柱石娃妹弟男园圆缘苑遥逸迅迈连邦郁采野钊鉴锦闪闯雄雷震霆靖韬音韵响顶颂频风飘馨马驹骁魁鲁麒麟麦默鼎齐龄偉強軍國華麗蘭鳳雲寶慶興樂馬豪庭宜玟榮輝賢義銘傑一诺之亦奕弈语妤夕汐熠予心知若如初尔祖艺科士仕贻峥嵘岱岗锴铖镔钰锡钦喆旸煦熹炫煊烽烈焰赟昶沅沣泠漾灏灵玄珩珣珞玖福双琦鹤凌璞臻攸茹芹芯苹菡荣莺',
);

const neverInNames =
  /[的了是在有与及或不没已被把让给从到对向为因也都就才还又再很太这那哪什么怎吗呢吧啊您你我他她它们号楼区县镇街厂租买卖户住者每各每解胎收费市村名]|路$|店$|(?:人|工|长|师|员)$|[弟妹哥姐]{2}|^(?:孙[子女辈]|许可|查[明看清询证]|何来|万福|辛[勤苦]|[和但]|于[今昨此年是某])|^(?:雷[雨阵电鸣]|叶[子片]|高[中三二一考速层]|房[东主产价]|车[主位辆]|党员|常[客住]|安[置徽全]|应[届该聘]|江[苏西]|单[亲位身]|全[职家体]|时[常间]|方[便面式案]|计[划算]|来[自电]|古[城稀]|连[续日]|管[理业]|关[于注]|任[职何]|简[单称]|商[户贩]|原[告单]|万[元一]|金[额融]|文[件化]|石[油头]|钱财|许多|段时)/;

/** Nothing in it is impossible in a name. */
export function mayBeName(found: string): boolean {
  return !neverInNames.test(found);
}

/** How many signs at this place are a frequent surname; 0 when none is. */
export function surnameLength(text: string, at: number): 0 | 1 | 2 {
  if (doubleBegins.has(text[at] ?? '') && doubles.has(text.slice(at, at + 2))) return 2;
  return frequentSigns.has(text[at] ?? '') ? 1 : 0;
}

export function isGivenSign(sign: string | undefined): boolean {
  return givenSigns.has(sign ?? '');
}

export function isUnmistakable(text: string, at: number): boolean {
  return unmistakable.has(text[at] ?? '') || doubles.has(text.slice(at, at + 2));
}

/** Every sign after the surname is one that names often have. */
export function hasUsualGiven(found: string): boolean {
  const given = found.slice(isDouble(found) ? 2 : 1);
  return given.length > 0 && [...given].every((sign) => givenSigns.has(sign));
}

/** Ends that places and sentences have as often as names. */
export function endsLikeAPlace(found: string): boolean {
  return /[山苑里湖河江川海桥城园林溪潭池州庄森岭峰洋和小大金银源泉香茶花草]$/.test(found);
}

export function isDouble(found: string): boolean {
  return doubles.has(found.slice(0, 2));
}
