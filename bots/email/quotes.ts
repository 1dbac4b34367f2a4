/**
 * What a reply says itself, without what it quotes, by the marks that mail programs put there, in the languages we meet. A letter that
 * answers nothing is left whole: what it forwards is its matter. The original is kept in any case.
 */

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
const quoted = /^\s?[>＞]/u;

/** What phones and mail programs add at the end. */
const closings: readonly RegExp[] = [
  /^-- ?$/u,
  /^(?:Sent from my|Get Outlook for|Sent from Outlook|发自我的|从我的.{1,20}发送|来自我的|أُ?رسلت? من).{0,60}$/iu,
];

/** Whole letters of a megabyte are read no further: the beginning says it. */
const mostLines = 5_000;

/** `isReply`: whether there is anything of ours to cut. Empty only when it is, and nothing but the quote is there. */
export function ownWords(text: string, isReply: boolean): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').slice(0, mostLines);
  const said = isReply ? withoutQuotes(lines) : lines;
  return withoutClosing(said)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutQuotes(lines: readonly string[]): string[] {
  const end = lines.findIndex((_, at) => beginsQuote(lines, at));
  const kept = end < 0 ? lines : lines.slice(0, end);
  return kept.filter((line) => !quoted.test(line));
}

function beginsQuote(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  const next = (lines[at + 1] ?? '').trim();
  if (line.length > 500) return false;
  if (
    introductions.some(
      (sign) => sign.test(line) || (next.length < 300 && startsLong(line) && sign.test(`${line} ${next}`)),
    )
  )
    return true;
  if (rule.test(line)) return header.test(firstWords(lines, at + 1));
  return header.test(line) && secondHeader.test(firstWords(lines, at + 1));
}

/** Only a line that begins as an introduction does is read together with the next. */
function startsLong(line: string): boolean {
  return /^(?:On|Am|Le|El|Il|Op|Em|在|于|في|بتاريخ|يوم)\s?\S/u.test(line);
}

function firstWords(lines: readonly string[], from: number): string {
  return (lines.slice(from, from + 3).find((line) => line.trim()) ?? '').trim();
}

function withoutClosing(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, at) => at > 0 && closings.some((sign) => sign.test(line)));
  return end < 0 ? lines : lines.slice(0, end);
}
