/** Doors in addresses that are not Chinese. Rooms of halls, courts and offices are for everyone and stay. */
import type { Finder } from './spans';
import { spansOf } from './spans';

const number = '(?:No\\.? ?|#)?(?:\\d{1,5}[A-Z]?|[A-Z]-?\\d{1,4})(?![\\w%])';
const roomWord =
  '(?:Apt|Apartment|Unit|Flat|Suite|Room|Rm|Door|Apto|Apartamento|Departamento|Depto|Appartement|Appt|Chambre|Wohnung|Zimmer|Piso|Puerta|Porte|Interno)';
const part = `(?:(?:${roomWord}|Building|Block|Tower|Bldg|Blk|Bâtiment|Bât|Haus|Edificio|Torre|Bloco|Bloque|Escalera|Escada|Andar|Étage|Stairs|Floor|House)\\.? ?${number}|(?:Building|Block|Tower|Bldg|Bâtiment|Haus|Bloco|Bloque|Torre|Escalera|Puerta|Porte) [A-Z](?!\\w)|\\d{1,2}(?:st|nd|rd|th) floor|\\d{1,2}/F)`;
const streetWord =
  '(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Way|Terrace|Court|Place|Crescent|Gardens|Square|Alley|Boulevard|Blvd)\\.?';
const onStreet = `(?:No\\.? ?)?\\d{1,5}[A-Za-z]?,? (?:\\p{L}[\\p{L}'’]+ ){1,3}${streetWord}`;
const chain = new RegExp(`(?<![\\p{L}\\d])(?:${onStreet},? )?${part}(?:,? ?(?:in )?${part}){0,3}`, 'dgiu');
const singapore = /(?<![\w])#\d{1,2}-\d{2,4}(?![\d-])/dg;
const hasRoom = new RegExp(`(?<!\\p{L})${roomWord}\\.? ?(?:No|#|\\d|[A-Z]-?\\d)`, 'iu');
const publicWord =
  '(?:hall|office|court|cent(?:er|re)|hospital|clinic|school|library|window|counter|bureau|department|meeting|class|station|desk|form|council|museum|university|college|hotel|embassy|ministry|government|bank|mairie|préfecture|rathaus|ayuntamiento|bureau|waiting|emergency|conference)';
const publicBefore = new RegExp(`\\b${publicWord}s?\\b[^.!?]{0,24}$`, 'iu');
const publicAfter = new RegExp(`^,? ?(?:of|at|in|or)?[^.!?,;]{0,24}?\\b${publicWord}\\b`, 'iu');
const isOffice = (found: string, before: string, after: string) =>
  /room|suite|door|zimmer|chambre|unit/i.test(found) &&
  (publicBefore.test(before) || publicAfter.test(after));

const livesAt = new RegExp(
  `(?:live[sd]? (?:at|on)|living at|address is|my address:?|address:|my home is(?: at)?|home at|I['’]m at|[Ww]e are at|come to|habit(?:e|ons)(?: au)?|adresse ?:|viv(?:o|imos) en|domicilio:?|wohn(?:e|en) in(?: der)?|moro n[ao]|(?:вул|ул)\\.)[ :]+(?:the |la |au )?(?<what>(?:${onStreet}|(?:No\\.? ?)?\\d{1,5}[A-Za-z]?)(?:(?:,? (?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|impasse|allée|chemin))?(?:,? ${part})*)(?=[ ,.]|$)`,
  'dgiu',
);
const fromStreet = new RegExp(
  `(?:I['’]m|I am|we are|this is) [^.!?\\n]{0,40}?(?:from|at) (?<what>${onStreet})`,
  'dgu',
);
const nextDoor =
  /(?:neighbou?rs?|tenants?|people|family|guys?|man|woman|residents?|owners?|couple|downstairs|upstairs) (?:(?:in|at|of|from) )?(?<what>(?:No\.? ?|#)?\d{3,4}[A-Z]?)(?![\w%]| (?:years?|people|yuan|metres?|meters?|times))/dgi;
const streetHouse =
  /(?:[Ww]ohn\p{L}* in der|[Ww]ohnhaft|[Vv]ivo en(?: la)?|[Cc]alle|[Rr]ua|[Aa]dresse:?) (?<what>(?:[Cc]alle |[Rr]ua )?\p{Lu}[\p{L}ß-]+(?: \p{Lu}\p{L}+)?,? \d{1,4}[a-z]?(?:[, ]+\d{1,2}[.ºª°]+ ?[A-Z]?)?)/dgu;
const russian =
  /(?<!\p{L})(?<what>(?:(?:ул\.|улиц[аеу])[^\n.!?]{2,30}?,? )?(?:(?:дом\p{L}{0,2}|д\.|корп(?:ус\p{L}{0,2}|\.)?|строени\p{L}|стр\.|подъезд\p{L}{0,2}|этаж\p{L}{0,2}|секци\p{L}|блок\p{L}{0,2}) ?№? ?\d{1,4}[а-я]?[/,]* *){0,4}(?:кв\.|квартир\p{L}{1,3}|кв|комнат\p{L}{1,3}|общежит\p{L}+,? комнат\p{L}{1,2}) ?№? ?\d{1,4}\p{L}?)(?!\p{L})/dgiu;
const russianHouse =
  /(?:живу|проживаю|живём|адрес:?)[^.!?\n]{0,40}?(?<what>(?:дом\p{L}{0,2}|д\.) ?№? ?\d{1,4}[а-я]?)/dgiu;
const arabicRoom =
  /(?:(?:عمارة|مبنى|بناية|برج|الطابق)(?: رقم)? ?[\p{L}\d]{1,8}[،, ]{0,2}){0,2}(?:شقة|الشقة|شقتي|غرفة|الغرفة|غرفتي|باب|وحدة)(?: رقم)? ?(?:هي )?[\d٠-٩]{1,4}[A-Za-z]?/dgu;
const arabicHouse =
  /(?:أسكن|أقيم|أعيش|عنواني|منزلي|بيتي|ساكن|نسكن)[^.،\n]{0,30}?(?:رقم|منزل|بيت|مبنى|عمارة) (?:رقم )?(?<what>[\d٠-٩]{1,5})/dgu;
const arabicOffice = /(?:مكتب|بلدية|مستشفى|محكمة|اجتماع|وزارة|دائرة|مدرسة)[^.،]{0,20}$/;
const japanese =
  /\d{1,3}丁目[の-]?\d{1,3}(?:番地?|-)?(?:[の-]?\d{1,3}号?)?(?:[のー-]?\d{2,4}号室?)?|\d{1,5}番地(?:の?\d{1,4})?|(?:住所は|住所:|在住は)\D{0,20}(?<what>\d{1,4}-\d{1,3}(?:-\d{1,4})?)|(?:(?:[A-Za-z]|\d{1,3})号?[棟館]の?)(?:\d{1,2}階の?)?[A-Za-z]?\d{2,4}号室?|[A-Za-z]?\d{2,4}号室|(?<=(?:ハイツ|コーポ|メゾン|マンション|アパート|レジデンス)[^\s、。\d]{0,8})\d{3,4}(?:号室?)?(?![\d年円戸人世号])/dgu;
const japaneseOffice = /(?:役所|役場|センター|会議|病院|窓口)[^。]{0,12}$/;
const korean =
  /(?<!\d)(?:[A-Za-z가-힣]?동|\d{1,4}동) ?\d{2,4}호(?!선|실|차)|(?<=층 ?|아파트 ?|빌라 ?|집|우리 ?|거주 ?|옆집인? ?|윗집인? ?|오피스텔 ?|원룸 ?)\d{2,4}호(?!선|차)|(?<![\d가-힣-])\d{3,4}호(?!선|차|기|실|점|국도)|\d{2,4}호(?=에 (?:사|거주)|에서 (?:살|거주)| ?(?:주민|세입자|거주|집))/dgu;
const koreanOffice = /(?:민원|센터|구청|시청|창구|회의|병원|학교|관공서|사무)[^.]{0,12}$/;
const vietnamese =
  /(?<!\p{L})(?:(?:tòa|toà|tầng|chung cư|block) ?[\p{L}\d]{1,10},? )?(?:căn hộ|phòng|số nhà|nhà số|căn|nhà)(?: số)? ?[A-Z]?\d{1,5}[A-Z]?(?:[.-]\d{1,4})?(?:,? (?:tòa|toà|tầng|ngõ|ngách|hẻm)(?: nhà)? ?(?:[A-Z]?\d{1,4}[A-Z]?|[A-Z](?!\p{L})))*(?![\p{L}\d])/dgiu;
const vietnameseOffice =
  /(?:hành chính|trung tâm|ủy ban|uỷ ban|bệnh viện|UBND|công an|tòa án|trường|sở|cơ quan|họp)[^.]{0,20}$/iu;
const thai =
  /(?:(?:ตึก|อาคาร|ชั้น(?:ที่)?) ?[A-Za-z\d]{1,3}[ ,]{0,2}){0,2}(?:ห้อง|บ้านเลขที่|เลขที่)(?:เลขที่)? ?\d{1,4}(?:\/\d{1,4})?/dgu;

/** Patterns of a language only run over texts that hold its letters. */
const findLatin: Finder = (text) => [
  ...spansOf(
    'door',
    chain,
    text,
    (found, before, after) => hasRoom.test(found) && !isOffice(found, before, after),
  ),
  ...spansOf('door', livesAt, text),
  ...spansOf('door', fromStreet, text),
  ...spansOf('door', nextDoor, text),
  ...spansOf('door', streetHouse, text),
  ...spansOf('door', vietnamese, text, (_, before) => !vietnameseOffice.test(before)),
];
const findJapanese: Finder = (text) =>
  spansOf('door', japanese, text, (_, before) => !japaneseOffice.test(before));
const byLetters: readonly [RegExp, Finder][] = [
  [/[A-Za-z]{2}/, findLatin],
  [/#/, (text) => spansOf('door', singapore, text)],
  [/\p{sc=Cyrillic}/u, (text) => [...spansOf('door', russian, text), ...spansOf('door', russianHouse, text)]],
  [
    /[\u0600-\u06ff]/,
    (text) => [
      ...spansOf('door', arabicRoom, text, (_, before) => !arabicOffice.test(before)),
      ...spansOf('door', arabicHouse, text),
    ],
  ],
  [/[\u30a1-\u30fa]|丁目|番地|号室|住所|在住/, findJapanese],
  [/\p{sc=Hangul}/u, (text) => spansOf('door', korean, text, (_, before) => !koreanOffice.test(before))],
  [/[\u0e00-\u0e7f]/, (text) => spansOf('door', thai, text)],
];

export const findOtherDoors: Finder = (text) =>
  /\d/.test(text) ? byLetters.flatMap(([letters, find]) => (letters.test(text) ? find(text) : [])) : [];
