/** Names in Arabic, Russian, Japanese, Korean, Vietnamese and Thai: after words that introduce one, a title or a relation. */
import { arabicGiven } from './given-names';
import { type Finder, type PrivateSpan, spansOf } from './spans';

const arabicWord = '[\\u0621-\\u064a]{2,}(?!\\p{L})';
/** Given names that are words as well (علي: on me, حسن: good) need another name behind them. */
const arabicAmbiguous =
  '(?:علي|حسن|سعيد|كريم|صالح|عادل|ناصر|هدى|منى|رشيد|سليم|أمينة|جمال|هند|ريم|نبيل|عمر|باسم|حياة|آية|إيمان|جهاد|كمال|شريف|رائد|سلطان|عماد|هالة|وفاء|زين|عبير|رقية|أسماء|أنس|نضال|حنان|سعود|سناء|توفيق|رفيق|رشيد)';
const noArabicName =
  '(?!(?:مواطن|طالب|مقيم|ساكن|موظف|عامل|أجنبي|امرأة|رجل|أم|أب|من|في|لا|لم|لن|قد|ما|أريد|أرغب|صاحب|مستأجر|سائق|مريض|أحد|هنا|غير|متقاعد|زائر|سائح|ولي|جار|ابن|متضرر|حامل|معلم|طبيب|مهندس|أسكن|أعيش|أقيم|الذي|التي|يعمل|تعمل|لا|كان|كانت|على|عن|إلى|مع|رئيس|مدير|وزير|محافظ|يزعج|دائما|كل|هو|هي)(?:[ةاًي]|ين|ون)?(?![\\u0621-\\u064a])|ال(?:رئيس|مدير|وزير|محافظ|عمدة|مسؤول|مواطن|والي|مستشار|ساكن|مستأجر|طالب))';
const arabicRest = `(?: (?!و|من |في |على |عن |إلى |مع |أ(?:سكن|قيم|عيش|ريد|رغب|عمل))${arabicWord})`;
const arabicPlace = /(?:شارع|مستشفى|مدرسة|جامع|مسجد|حديقة|ميدان|مطار|ملك|الملك|الشيخ|جامعة|مركز|حي|النبي) $/;
const arabicNames = [
  new RegExp(
    `(?<!\\p{L})(?:اسمي|الاسم(?: ?:| هو)|أُدعى|أدعى|اسمه|اسمها|يدعى|تدعى|المدعو|التوقيع ?:?|مقدم الشكوى ?:?) (?:هو |هي )?(?<what>(?!أو |في |على |من |لا |لم )${arabicWord}${arabicRest}{0,2})`,
    'dgu',
  ),
  new RegExp(
    `(?<!\\p{L})أنا (?:هو |اسمي )?(?<what>(?=(?:${arabicGiven})(?!\\p{L})|(?!ال)[\\u0621-\\u064a]+(?<!ة) (?:ال(?!آن|يوم|ليلة|أمس|حين)|عبد ))${noArabicName}${arabicWord} (?!و|من |في |على |أ(?:سكن|قيم|عيش|ريد))${arabicWord}(?: ${arabicWord})??)(?=[،,.؛\\n]|$| (?:و|أسكن|أقيم|أعيش|ساكن|من |رقمي|رقم|أريد|أرغب))`,
    'dgu',
  ),
  new RegExp(
    `(?:السيد|السيدة|سيد|(?:الحاج|الحاجة)(?= (?:${arabicGiven})(?!\\p{L}))|الآنسة|الأستاذ|الأستاذة|الدكتور|الدكتورة|المدعو) (?:السيد |السيدة |اسمه |اسمها )?${noArabicName}${arabicWord}${arabicRest}?`,
    'dgu',
  ),
  new RegExp(
    `(?<!\\p{L})[ولبف]?(?:جاري|جارتي|زوجي|زوجتي|ابني|ابنتي|أخي|أختي|صديقي|صديقتي|والدي|والدتي|جدي|جدتي|أبي|أمي|حفيدي|ابن|بنت) (?:(?:اسمه |اسمها )(?<what>${arabicWord})|(?<known>(?:${arabicGiven})(?!\\p{L})(?: (?:ال[\\u0621-\\u064a]{2,}|عبد ${arabicWord}))?))`,
    'dgu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:(?!${arabicAmbiguous} )(?:${arabicGiven})(?: (?!و|من |في |على |عن |إلى |مع |ي|ت)(?:ال|عبد )?${arabicWord}){1,2}|${arabicAmbiguous}(?: (?:${arabicGiven})(?!\\p{L}))(?: ${arabicWord})?)`,
    'dgu',
  ),
];

const cyrillic = '\\p{Lu}[а-яё]+(?:-\\p{Lu}[а-яё]+)?';
const initials = '\\p{Lu}\\. ?(?:\\p{Lu}\\.)?';
const russianFull = `${cyrillic}(?: ${cyrillic}| ${initials}){0,2}`;
const russianNames = [
  new RegExp(
    `(?:[Зз]овут|[Мм]оё имя|[Мм]ое имя|[Пп]о имени|ФИО|[Фф]амилия|[Ии]мя|[Сс] уважением|[Зз]аявитель(?:ница)?|[Кк]онтактное лицо|[Гг]-н|[Гг]-жа|[Гг]осподин\\p{Ll}?|[Гг]оспож\\p{Ll}{1,2}|[Сс]осед(?:к?\\p{Ll}{0,2})?|[Мм]уж|[Жж]ена|[Сс]ын|[Дд]очь|[Бб]рат|[Сс]естра|[Мм]ать|[Оо]тец|[Мм]ама|[Пп]апа|[Бб]абушка|[Дд]едушка|[Дд]руг|[Пп]одруга|[Хх]озяин|[Хх]озяйка|[Аа]рендодатель|[Вв]одитель|[Нн]ачальник|[Пп]отерпевш\\p{Ll}{2})[:,]?\\s+(?<what>${russianFull})`,
    'dgu',
  ),
  new RegExp(`(?<!\\p{L})[Яя],? [—–-]? ?(?<what>${cyrillic} ${cyrillic}(?: ${cyrillic})?)`, 'dgu'),
  new RegExp(
    `(?:${cyrillic} )?${cyrillic} \\p{Lu}[а-яё]+(?:ови|еви|и)ч(?:а|у|ем)?(?!\\p{L})(?: ${cyrillic})?`,
    'dgu',
  ),
  new RegExp(
    `(?:${cyrillic} )?${cyrillic} \\p{Lu}[а-яё]+(?:овн|евн|ичн)(?:а|у|ы|е|ой)(?!\\p{L})(?: ${cyrillic})?`,
    'dgu',
  ),
  new RegExp(`${cyrillic} \\p{Lu}\\. ?\\p{Lu}\\.|(?<!\\p{L})\\p{Lu}\\. ?\\p{Lu}\\. ?${cyrillic}`, 'dgu'),
];
const russianGiven =
  'Александр Алексей Анастасия Андрей Анна Антон Борис Валентина Виктор Владимир Галина Дарья Денис Дмитрий Евгений Екатерина Елена Иван Игорь Ирина Кирилл Ксения Людмила Максим Мария Марина Михаил Надежда Наталья Николай Оксана Олег Ольга Павел Пётр Роман Светлана Сергей Татьяна Юлия Юрий'.replaceAll(
    ' ',
    '|',
  );
const russianKnown = new RegExp(`(?<!\\p{L})(?:${russianGiven})(?!\\p{L})(?: ${cyrillic})?`, 'dgu');
const russianPlace =
  /(?:ул\.|улиц\p{L}*|проспект\p{L}*|площад\p{L}*|имени|памятник\p{L}*|парк\p{L}*|школ\p{L}*) $/iu;

const japaneseName = '[\\p{sc=Han}\\p{sc=Katakana}ー・々]{2,8}';
const japaneseNames = [
  new RegExp(
    `(?:私の名前は|名前は|氏名[::は]?|私は|わたしは|僕は|担当は|[夫妻息子娘母父]の)(?<what>${japaneseName})(?=です|と申|とい|さん|$|[、。,])`,
    'dgu',
  ),
  /(?<what>[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー・々]{2,8}?)(?=と申し|と申す)/dgu,
  /(?<![\p{sc=Han}\p{sc=Katakana}ー])(?<what>[\p{sc=Han}\p{sc=Katakana}ー々]{1,6}(?:さん|様|氏|君|ちゃん))/dgu,
  /(?<![\p{sc=Han}\p{sc=Katakana}])(?<what>[\p{sc=Han}\p{sc=Katakana}ー]{2,8})(?=といいます|と言います)/dgu,
  new RegExp(`(?<what>${japaneseName})(?=という(?:者|名前|人|男|女))`, 'dgu'),
];
const japaneseFamily =
  '(?:佐藤|鈴木|高橋|田中|伊藤|渡[辺邊邉]|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|阿部|池田|橋本|石川|中島|前田|藤田|後藤|小川|岡田|長谷川|村上|近藤|石井|坂本|遠藤|青木|藤井|西村|福田|太田|三浦|藤原|岡本|松田|中川|中野|原田|小野|田村|竹内|金子|和田|中山|石田|上田|森田|大野|宮崎|工藤|酒井|菊地|野口|松井|木下|大塚)';
const japaneseKnown = new RegExp(
  `(?<![\\p{sc=Han}])${japaneseFamily}[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]{1,4}?(?=です|と申|さん|様|の|が|は|、|。)`,
  'dgu',
);
const noJapaneseName =
  /^(?:赤|彼|彼女|坊|兄|姉|弟|妹|爺|婆|叔父|叔母|孫|猫|犬|ワン|ニャン|模|仕|同|異|多|一|有|文|仏|殿|逆|貴|諸|暴|主|摂|華|両|各|皆々|ママ|パパ|サンタ|取引先|私|僕|皆|客|お客|患者|業者|大家|隣人|隣|店員|運転手|管理人|市民|住民|利用者|関係者|保護者|担当者?|役所|郵便屋|奥|娘|息子|子供|母|父|祖母|祖父|外国人|留学生|会社員|学生|妊婦|警察|看護師|医者|先生|社長|配達員|係員|職員|住人|人|氏|神|王|何)(?:さん|様|氏|君|ちゃん)?$|(?:人|員|者|屋|生|師|係|長|国籍)(?:さん|様)?$/;

const koreanSurname =
  '[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥육인맹제모탁국]';
const koreanName = `(?:${koreanSurname}[가-힣]{2}|남궁[가-힣]{1,2}|${koreanSurname}[가-힣](?= ?씨))`;
const koreanNames = [
  new RegExp(
    `(?:저는|나는|제가|이름은|성함은|성명은?|이름|신청인|신고자|집주인|이웃|옆집|윗집|아랫집|남편|아내|아들|딸|어머니|아버지|친구|동료|연락처|담당자|예금주|환자|학생) ?:? ?(?:사는 )?(?<what>${koreanName})(?= ?(?:입니다|이에요|예요|이고|라고|이라|인데|씨|님|이가|[이가은는을를의](?![가-힣])|에게|와|과|[,.]|$|\\n))`,
    'dgu',
  ),
  new RegExp(`(?<![가-힣])(?<what>${koreanName})(?= ?씨)`, 'dgu'),
  new RegExp(`(?<![가-힣])(?<what>${koreanName})(?=(?:이)?라고 합니다|님)`, 'dgu'),
  new RegExp(`안녕하(?:세요|십니까)[,.!]? ?(?<what>${koreanName})(?=입니다|이에요|예요)`, 'dgu'),
];
const noKoreanName =
  /^(?:이에요|이예요|이라고|이라는|이라서|이지만|이고요|이었는|이었어|이었습|이거든|이에게|이에서|인데요|한테서|하고는|유학생|외국인|한국인|중국인|주민|임차인|임대인|회사원|대학생|고등학|학부모|세입자|노동자|직장인|이용자|임산부|장애인|조선족|여행객|관광객|담당자|관리자|상담원|공무원|집주인|경비원|선생님|고객님|기사님|사장님|이웃집|주인집|주인아|여기서|지금은|현재는|이번에|오늘은|어제는|주차장|전기가|수도가|도로가|이것이)$/;

const viWord = '\\p{Lu}\\p{Ll}+';
const vietnameseNames = [
  new RegExp(
    `(?<!\\p{L})(?:[Tt]ôi là|[Tt]ên (?:tôi )?là|[Tt]ôi tên(?: là)?|[Ee]m là|[Mm]ình là|[Cc]háu là|[Cc]on là|[Hh]ọ (?:và )?tên ?:?(?: là)?|[Tt]ên ?:|[Nn]gười (?:gửi|nhận) ?:?|[Cc]hủ nhà|[Hh]àng xóm|[Cc]hồng(?: tôi)?|[Vv]ợ(?: tôi)?|[Cc]on (?:trai|gái|tôi)(?: tôi)?(?: tên)?(?: là)?|[Bb]ạn(?: tôi)?|[Kk]ý tên ?:?|[Gg]ọi cho|[Ll]iên hệ)(?: là)? (?:(?:anh|chị|ông|bà|cô|chú|bác) )?(?<what>${viWord}(?: ${viWord}){0,3})`,
    'dgu',
  ),
  new RegExp(
    `(?<!\\p{L})(?<!(?:đường|phố|chợ|phường|quận|ga|cầu|núi|huyện) )(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Cc]ô|[Cc]hú|[Bb]ác) (?!Chủ|Giám|Trưởng|Bí|Thủ|Rịa|Nà)${viWord}(?: ${viWord}){0,3}`,
    'dgu',
  ),
];
const noVietnameseName = /(?:Việt Nam|Trung Quốc|Hàn Quốc|Công|Trung Tâm|Sở|Ủy Ban|Ban )/u;

/** นายจ้าง is an employer, ขอบคุณ thanks, คุณ alone "you": written without spaces, a title is only believed before signs that begin names. */
const thaiNames = [
  /(?:ชื่อของฉันคือ|ผมชื่อ|ฉันชื่อ|ดิฉันชื่อ|หนูชื่อ|เขาชื่อ|เธอชื่อ|เพื่อนบ้านชื่อ|ชื่อ ?[::]|ชื่อ-สกุล ?[::]?) ?(?<what>[\u0e00-\u0e7f]{2,20}(?: [\u0e00-\u0e7f]{2,20})?)/dgu,
  /(?<!เจ้า)(?:นาย|นางสาว|นาง)(?!จ้าง|ทุน|หน้า|อำเภอ|ก(?:รัฐ|เทศ|สมาคม|อบ)|ท้าย|ช่าง|ทะเบียน|ตำรวจ|ทหาร|พล|แพทย์|ประกัน|พยาบาล|ฟ้า|แบบ|งาม|เอก|ตรวจ|ร้อย|สถานี|เรือ) ?(?<what>[\u0e00-\u0e7f]{2,20}(?: [\u0e00-\u0e7f]{2,20})?)/dgu,
  /(?<!ขอบ ?|พระ|บุญ|ของ)คุณ ?(?<what>(?:สม|วิชัย|วิภา|ประ(?:ยุทธ|เสริฐ|สิทธิ์|ภา)|สุ(?:ดา|นีย์|ภา|ชาติ|วรรณ|รีย์|ริย)|ณัฐ|ธน|พิม|ศิริ|วร|อนุ|อรุณ|อรทัย|กิตติ|นภ|ปรีชา|มาลี|กัญ|จิร|ชล|ภัทร|รัต|ลัก|วันดี|สิริ|อภิ|เกียรติ|นิภา|นัน|ปิย|มาน|บุญ)[\u0e00-\u0e7f]{0,12})/dgu,
];
const thaiThing = /(?:แมว|หมา|สุนัข|ร้าน|บริษัท|ถนน|ซอย|แอป)[^ ]{0,10}$/;

export const findOtherNames: Finder = (text): PrivateSpan[] => [
  ...(/[\u0600-\u06ff]/.test(text) ? of(arabicNames, text, (_, before) => !arabicPlace.test(before)) : []),
  ...(/\p{sc=Cyrillic}/u.test(text)
    ? of([...russianNames, russianKnown], text, (_, before) => !russianPlace.test(before))
    : []),
  ...(/[\u3040-\u30ff]/.test(text)
    ? of([...japaneseNames, japaneseKnown], text, (found) => !noJapaneseName.test(found))
    : []),
  ...(/\p{sc=Hangul}/u.test(text) ? of(koreanNames, text, (found) => !noKoreanName.test(found)) : []),
  ...(/[ăâđêôơưạảấầậắằặẹẻẽếềểễệịỉọỏốồổộớờợụủứừựỳỵỷỹ]/iu.test(text)
    ? of(vietnameseNames, text, (found) => !noVietnameseName.test(found))
    : []),
  ...(/[\u0e00-\u0e7f]/.test(text) ? of(thaiNames, text, (_, before) => !thaiThing.test(before)) : []),
];

function of(patterns: RegExp[], text: string, isReal: (found: string, before: string) => boolean) {
  return patterns.flatMap((pattern) => spansOf('name', pattern, text, isReal));
}
