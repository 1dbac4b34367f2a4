/**
 * Ways to reach a person. Phones are taken in any form people type (spaces, hyphens, full-width or Arabic digits, foreign numbers) and
 * kept in E.164; a number without a country code is read as one of the city's country.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { asciiDigits } from '../ticket/case-number';

/** Direction marks and the like, which address books copy along with a number. */
const invisible = /\p{Cf}/gu;
/** Mobile numbers of the city's country have eleven digits; the library also lets pass what lacks one or has one too many. */
const wrongMobile = /^\+861[3-9](?!\d{9}$)/;

/** E.164 (`+8613800138000`) or null when nobody could dial it. */
export function normalisePhone(typed: string): string | null {
  const text = asciiDigits(typed).replace(invisible, '').trim();
  if (!text) return null;
  const phone = parsePhoneNumberFromString(text, 'CN');
  return phone?.isPossible() && !wrongMobile.test(phone.number) ? phone.number : null;
}

/** `+86 138 0013 8000`; the input itself when it cannot be read. */
export function showPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/** Name, one @, and a domain of at least two parts. */
const address =
  /^[^\s@"<>()[\]\\,;:]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{M}\p{N}-]{2,}$/u;

/** Lower-cased and trimmed, or null when it cannot be an address. Only mail itself proves that an address works. */
export function normaliseEmail(typed: string): string | null {
  const email = typed.normalize('NFKC').replace(invisible, '').trim().toLowerCase();
  return email.length <= 254 && address.test(email) ? email : null;
}

/** `+86138 **** 8000`: enough to recognise, not to call. Of a very short number only the last two digits stay. */
export function maskPhone(e164: string): string {
  const shown = e164.length > 10 ? 4 : 2;
  return `${e164.slice(0, -shown - 4)} **** ${e164.slice(-shown)}`.trim();
}

export function maskEmail(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}***@${domain}`;
}
