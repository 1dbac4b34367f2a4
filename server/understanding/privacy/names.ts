/** Names of people: a surname with a title, and what follows words that introduce a name. A name without such a sign is left. */
import type { Finder } from './spans';
import { spansOf } from './spans';

/** The most frequent surnames of China, single and double. */
const surname =
  '(?:欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝都巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺]|張|劉|陳|楊|趙|黃|吳|孫|馬|羅|鄭|謝|韓|馮|許|鄧|蕭|呂|蘇|盧|蔣|賈|葉|閻|鐘|陸|顧|錢|湯|賴|龔|龐|蘭|顏|嚴|溫|蘆|魯|韋|畢|聶|齊|莊|關)';
/** Letters that given names do not have: what holds one is a sentence, not a name. */
const notInNames =
  /[的了是在有和与及或不没已被把让给从到对向为于因也都就才还又再很太这那哪什么怎吗呢吧啊您你我他她它们年月日时天号楼区县镇村街道路店厂家租买卖住户主业员者生族民客师傅校班位门相任所其各本多每解胎]|(?:人|工|长)$|^(?:高[中三二一考速]|房[东主产]|车[主位辆]|党员|常[客住]|华人|安[置徽全]|应[届该聘]|江[苏西]|成[都年]|单[亲位身]|全[职家体]|明[确显]|都[是有]|时[常间]|方[便面式]|计[划算]|来[自电]|路[过人]|古[城稀]|连[续日]|解[决放]|保[安洁姆]|管[理业]|关[于注]|向[贵市]|任[职何]|简[单称]|商[户贩]|原[告单]|台[湾胞]|和[平谐])/;

const given = '[\\p{sc=Han}]{1,2}';
const ends =
  '(?=$|[\\s，,。.;；、！!？?（(）)：:/|]|电话|手机|身份证|联系|男|女|，|今年|住|家住|现|系|先生|女士|小姐|電話|手機)';

const aRealName = (found: string) => !notInNames.test(found);

export const findNames: Finder = (text) => [...chinese(text), ...others(text)];

function chinese(text: string) {
  return [
    ...spansOf(
      'name',
      new RegExp(
        `(?:我(?:的名字)?叫做?|我名叫|名字(?:叫|是)|姓名(?:是|为)?[:：\\s]*|联系人(?:是|为)?[:：\\s]*|聯絡人[:：\\s]*|申请人[:：\\s]*|投诉人[:：\\s]*|举报人[:：\\s]*|反映人[:：\\s]*|来信人[:：\\s]*|署名[:：\\s]*|户主(?:是|叫)?[:：\\s]*|患者[:：\\s]?|当事人[:：\\s]?|(?:爸爸?|妈妈?|父亲|母亲|儿子|女儿|老公|老婆|丈夫|妻子|爷爷|奶奶|孩子|房东|邻居)(?:叫|名叫|姓名))(?<what>${surname}${given})${ends}`,
        'dgu',
      ),
      text,
      aRealName,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `(?:(?:我是|本人|我系)[:：]?(?<what>${surname}${given})(?=[，,。；;（(\\s]|$|电话|身份证|手机)|(?:居民|市民|业主|村民)[:：]?(?<called>${surname}${given})(?=[，,（(]?(?:电话|身份证|手机|男|女|家住)))`,
        'dgu',
      ),
      text,
      aRealName,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `(?:回复|联系|转告|找|告诉)(?<what>${surname}${given})(?=[，,:：]?(?:电话|手机|号码|\\d{11}))`,
        'dgu',
      ),
      text,
      aRealName,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `(?<what>${surname}[\\p{sc=Han}]{0,2}?)(?:先生|女士|小姐|太太|大爷|大妈|大姐|大哥|阿姨|叔叔|奶奶|爷爷|师傅|老师|医生|同学|同志)(?!们|傅|的?服务台)`,
        'dgu',
      ),
      text,
      aRealName,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `(?<=[\\p{sc=Han}]|^|[，,。\\s])(?<what>${surname})(?:先生|女士|小姐|阿姨|大爷|大妈|师傅)(?!们)`,
        'dgu',
      ),
      text,
      (_, before) => !/[路街镇村县市区山河湖]$/.test(before),
    ),
  ];
}

const capital = "[\\p{Lu}][\\p{L}'’-]+";
const full = `${capital}(?:[ ](?:de |da |do |van |von |bin |al-)?${capital}){0,3}`;

function others(text: string) {
  return [
    ...spansOf(
      'name',
      new RegExp(
        `(?:[Mm]y name is|[Mm]y name'?s|[Nn]ame:|I am called|[Tt]his is(?= ${full} (?:speaking|calling|from|here))|[Cc]ontact(?: person)?:|[Ss]igned,?|[Rr]egards,|[Ss]incerely,|[Jj]e m['’]appelle|[Mm]on nom est|[Nn]om ?:|[Mm]e llamo|[Mm]i nombre es|[Nn]ombre:|[Mm]eu nome é|[Mm]e chamo|[Cc]hamo-me|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Тт]ы|[Мм]еня зовут|[Мм]оё имя|[Мм]ое имя|[Tt]ôi tên là|[Tt]ên tôi là)\\s+(?<what>${full})`,
        'dgu',
      ),
      text,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `(?:Mr|Mrs|Ms|Miss|Dr|Mme|M|Sr|Sra|Señor|Señora|Herr|Frau|Monsieur|Madame)\\.?[ ](?<what>${full})`,
        'dgu',
      ),
      text,
    ),
    ...spansOf(
      'name',
      /(?:اسمي|انا اسمي|أنا اسمي|الاسم:?|أُدعى) (?<what>[\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,}){0,2})(?=[،,.؛]| و| من|$)/dgu,
      text,
    ),
    ...spansOf(
      'name',
      /(?:私の名前は|名前は|氏名[:：]|私は)(?<what>[\p{sc=Han}\p{sc=Katakana}ー]{2,6})(?=です|と申します|といいます|$|[、。])/dgu,
      text,
    ),
    ...spansOf(
      'name',
      /(?:제 이름은|이름은|성함은|성명[:：]?) ?(?<what>\p{sc=Hangul}{2,4}?)(?=입니다|이에요|예요|이고|$|[,. ])/dgu,
      text,
    ),
    ...spansOf('name', /(?:ชื่อของฉันคือ|ผมชื่อ|ฉันชื่อ|ดิฉันชื่อ) ?(?<what>[\u0e00-\u0e7f]{2,20})/dgu, text),
  ];
}
