/** Names outside Chinese: after words that introduce one, after a title or a relation, or under a letter. Streets, firms and nations are no names. */
import { type Finder, type PrivateSpan, spansOf } from './spans';

const capital = "[\\p{Lu}][\\p{L}'’-]+";
const full = `${capital}(?:[ ](?:de |da |do |van |von |bin |al-)?${capital}){0,3}`;
const several = `${capital}(?:[ ](?:de |da |do |van |von |bin |al-)?${capital}){1,3}`;

/** Places, firms, nations and days are written like names. */
const noName =
  /\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Park|Square|Station|Hospital|School|Council|Centre|Center|Hall|Bridge|Building|House|Court|Garden|Gardens|City|Town|Market|Bank|University|College|Company|Ltd|Inc|Co|Group|Department|Office|Bureau|Service|Services|Hotel|Airport|Line|River|Plaza|Tower|Chinese|English|Spanish|French|German|American|British|Canadian|Indian|Japanese|Korean|Russian|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December|The|Residents|Everyone|My|Our|We|Our|Your|Please|Sir|Madam|President|Mayor|Team|All|Covid|Internet)\b/;
const aName = (found: string) => !noName.test(found);

export const findOtherNames: Finder = (text) => {
  const found = [...latin(text), ...arabic(text), ...elsewhere(text)];
  return [...found, ...repeated(text, found)];
};

function latin(text: string): PrivateSpan[] {
  if (!/\p{Lu}/u.test(text)) return [];
  return [
    ...spansOf(
      'name',
      new RegExp(
        `(?:[Mm]y (?:full )?name(?: is|'s)|[Nn]ame:|[Ii] am called|[Tt]hey call me|[Tt]his is(?= ${full} (?:speaking|calling|from|here))|(?:[Cc]ontact(?: person)?|[Aa]pplicant|[Rr]esident|[Oo]wner|[Tt]enant|[Aa]ttn|[Rr]ecipient|[Cc]omplainant):|[Jj]e m['’]appelle|[Mm]on nom est|[Nn]om ?:|[Mm]e llamo|[Mm]i nombre es|[Nn]ombre:|[Mm]eu nome é|[Mm]e chamo|[Cc]hamo-me|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Мм]еня зовут|[Мм]оё имя|[Мм]ое имя|[Tt]ôi tên là|[Tt]ên tôi là)\\s+(?<what>${full})`,
        'dgu',
      ),
      text,
      aName,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `(?:Mr|Mrs|Ms|Miss|Dr|Mme|Sr|Sra|Señor|Señora|Herr|Frau|Monsieur|Madame)\\.?[ ](?<what>${full})(?!\\p{L})(?! (?:restaurant|shop|store|café|cafe|bar|hotel|bakery|supermarket|brand))`,
        'dgu',
      ),
      text,
      aName,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `(?:[Tt]his is|I['’]m|I am|[Ii]t['’]s|[Jj]e suis|[Ss]oy|[Ss]ou|[Ii]ch bin)[ ](?<what>${several})(?=[,.;!?\\n]|$| (?:from|and|of|living|in|at|speaking|calling|here)\\b)`,
        'dgu',
      ),
      text,
      aName,
    ),
    ...spansOf(
      'name',
      new RegExp(`(?:^|[.!?\\n]\\s*)(?<what>${several})(?= (?:here|speaking)\\b)`, 'dgu'),
      text,
      aName,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `\\b(?:neighbou?r|landlord|landlady|husband|wife|son|daughter|mother|father|brother|sister|friend|colleague|tenant|boss|child|flatmate|roommate|grandmother|grandfather|mum|mom|dad|uncle|aunt|baby|victim|patient|driver)(?: (?:upstairs|downstairs|above|below|next door|opposite|across the hall))?,?(?: called| named|['’]s name is| is called)?[ ](?<what>${full})`,
        'dgu',
      ),
      text,
      aName,
    ),
    ...spansOf(
      'name',
      new RegExp(
        `(?:[Ss]igned|[Rr]egards|[Ww]ishes|[Ss]incerely|[Ff]aithfully|[Tt]ruly|[Tt]hanks|[Tt]hank you|[Yy]ours|[Bb]est)[^\\p{L}]{1,4}(?<what>${full})(?=[^\\p{L} ]|$)`,
        'dgu',
      ),
      text,
      aName,
    ),
  ];
}

function arabic(text: string): PrivateSpan[] {
  if (!/[\u0600-\u06ff]/.test(text)) return [];
  return [
    ...spansOf(
      'name',
      /(?:اسمي|الاسم ?:?|أُدعى|أدعى|اسمه|اسمها|يدعى|تدعى|التوقيع ?:?|مقدم الشكوى ?:?) (?:هو |هي )?(?<what>[\u0621-\u064a]{2,}(?: (?!و|من |في |على |أ(?:سكن|قيم|عيش|ريد))[\u0621-\u064a]{2,}){0,2})/dgu,
      text,
    ),
    ...spansOf(
      'name',
      /أنا (?<what>[\u0621-\u064a]{2,} [\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,})??)(?= (?:أسكن|أقيم|أعيش|ساكن|ساكنة|من سكان|ورقم|ورقمي|وهاتفي|رقمي|رقم هاتفي|وعنواني))/dgu,
      text,
    ),
    ...spansOf(
      'name',
      /(?:السيد|السيدة|سيد|الحاج|الحاجة|الآنسة) (?<what>(?!ال(?:رئيس|مدير|وزير|محافظ|عمدة|مسؤول|مواطن|والي|مستشار)|رئيس|مدير|وزير|محافظ)[\u0621-\u064a]{2,}(?: (?!و|من |في |على |عن |إلى )[\u0621-\u064a]{3,})?)/dgu,
      text,
    ),
  ];
}

function elsewhere(text: string): PrivateSpan[] {
  return [
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

function repeated(text: string, found: PrivateSpan[]): PrivateSpan[] {
  const spans: PrivateSpan[] = [];
  for (const name of new Set(found.map(({ start, end }) => text.slice(start, end)))) {
    if (!name.includes(' ')) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      spans.push({ kind: 'name', start: at, end: at + name.length });
  }
  return spans;
}
