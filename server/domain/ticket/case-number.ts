/**
 * Case numbers: 13 digits shown `YYMMDD NNNNNN C`: the day of filing in the city, six digits that are not sequential, one check digit.
 * The check digit is Damm's (H. M. Damm, 2004): it catches every single wrong digit and every swap of neighbours. Digits only, so that
 * it can be keyed on a phone. Typed with spaces, hyphens, full-width, Arabic or other scripts' digits it still works.
 */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

export function checkDigit(digits: string): string {
  let interim = 0;
  for (const digit of digits) interim = Number(damm[interim]?.[Number(digit)]);
  return String(interim);
}

/** `day` is the city's date of filing (YYYY-MM-DD), `random` an integer from 0 to 999,999. */
export function makeCaseNumber(day: string, random: number): string {
  const digits = day.slice(2).replaceAll('-', '') + String(random).padStart(6, '0');
  return digits + checkDigit(digits);
}

/** What people and programs put between the digits: spaces, dashes, dots, and marks that nobody sees (direction, zero width). */
const between = /[\s\p{Pd}\p{Cf}_.·/#]/gu;

/** The 13 digits of what somebody typed, in the digits of whatever script; null when it cannot be one of ours. */
export function parseCaseNumber(typed: string): string | null {
  const digits = asciiDigits(typed.slice(0, 100)).replace(between, '');
  return isCaseNumber(digits) ? digits : null;
}

export function isCaseNumber(digits: string): boolean {
  return /^\d{13}$/.test(digits) && checkDigit(digits) === '0';
}

/** `261121 123456 7` */
export function showCaseNumber(digits: string): string {
  return `${digits.slice(0, 6)} ${digits.slice(6, 12)} ${digits.slice(12)}`;
}

/** Full-width and other scripts' digits as ASCII ones. Letters and signs lose their full-width form too (NFKC). */
export function asciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/[^\P{Nd}0-9]/gu, asAscii);
}

/** Every script has its ten digits in one row, 0 first; where two rows touch, they are counted in tens. */
function asAscii(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before += 1;
  return String(before % 10);
}
