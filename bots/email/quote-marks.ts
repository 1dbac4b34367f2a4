/** The marks that mail programs put before what they quote, in the languages we meet. */

/** One line, or two that a mail program folded. */
const introductions: readonly RegExp[] = [
  /^On\s.{6,300}\bwrote:$/su,
  /^(?:Am|Le|El|Il|Op|Em)\s.{6,300}(?:schrieb.{0,200}|a écrit|escribió|ha scritto|schreef.{0,200}|escreveu)\s?:$/su,
  /^(?:在|于)?\s?.{4,300}(?:写道|寫道)\s?[:：]$/su,
  /^(?:في|بتاريخ|يوم)\s.{4,300}كتب.{0,200}[:：]?$/su,
  /^.{2,200}<[^<>\s]+@[^<>\s]+>\s?(?:كتب|wrote|写道)\s?[:：]$/su,
  /^-{2,}\s?(?:Original Message|Original|Reply message|Ursprüngliche Nachricht|Message d'origine|原始邮件|邮件原件|原邮件|回复的原邮件|الرسالة الأصلية|رسالة أصلية)\s?-{2,}$/iu,
];
/** Outlook's rule, before a block of headers. */
const rule = /^[_-]{10,}$/u;
const header = /^\*?(?:From|Sent|发件人|发送时间|寄件者|من|المرسل|Von|De)\*?\s?[:：]/iu;
const secondHeader =
  /^\*?(?:Sent|Date|To|Subject|发送时间|日期|收件人|主题|إلى|التاريخ|تم الإرسال|Gesendet|An|Envoyé|À)\*?\s?[:：]/iu;
/** More of the headers that stand above what is quoted; none of them is said by the person. */
const otherHeader = /^\*?(?:Cc|Reply-To|抄送|نسخة|Kopie)\*?\s?[:：]/iu;
export const quoted = /^\s?[>＞]/u;

/** Where something of others was taken out. */
export const gap = Symbol('gap');
export type Line = string | typeof gap;

/** How many lines say that what follows is quoted: none, one, or two that were folded. */
export function introductionAt(lines: readonly string[], at: number): 0 | 1 | 2 {
  const line = (lines[at] ?? '').trim();
  const next = (lines[at + 1] ?? '').trim();
  if (line.length > 500) return 0;
  if (isIntroduction(line)) return 1;
  if (next.length < 300 && startsLong(line) && isIntroduction(`${line} ${next}`)) return 2;
  const below = firstWords(lines, at + 1);
  if (rule.test(line)) return header.test(below) ? 1 : 0;
  return header.test(line) && secondHeader.test(below) ? 1 : 0;
}

/** The line at which a quote begins that is marked line by line: what is not marked there is no quote. Null when no line is. */
export function markedFrom(lines: readonly string[], from: number): number | null {
  const near = lines.slice(from, from + 20);
  const first = near.findIndex((line) => line.trim() && !isHeader(line.trim()));
  return first >= 0 && quoted.test(near[first] ?? '') ? from + first : null;
}

function isHeader(line: string): boolean {
  return [header, secondHeader, otherHeader].some((sign) => sign.test(line));
}

function isIntroduction(line: string): boolean {
  return introductions.some((sign) => sign.test(line));
}

/** Only a line that begins as an introduction does is read together with the next. */
function startsLong(line: string): boolean {
  return /^(?:On|Am|Le|El|Il|Op|Em|在|于|في|بتاريخ|يوم)\s?\S/u.test(line);
}

function firstWords(lines: readonly string[], from: number): string {
  return (lines.slice(from, from + 3).find((line) => line.trim()) ?? '').trim();
}
