/**
 * Ways to reach a person. Phones are taken in any form people type (spaces, hyphens, full-width or Arabic digits, foreign numbers) and
 * kept in E.164; a number without a country code is read as one of the city's country.
 */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { asciiDigits } from '../ticket/case-number';

/** E.164 (`+8613800138000`) or null when nobody could dial it. */
export function normalisePhone(typed: string): string | null {
  const text = asciiDigits(typed).replace(/[\u200e\u200f\u2066-\u2069]/g, '').trim();
  if (!text) return null;
  const international = text.startsWith('00') ? `+${text.slice(2)}` : text;
  const phone = parsePhoneNumberFromString(international, 'CN');
  return phone?.isPossible() ? phone.number : null;
}

/** `+86 138 0013 8000`; the input itself when it cannot be read. */
export function showPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

/** Lower-cased and trimmed, or null when it cannot be an address. Only mail itself proves that an address works. */
export function normaliseEmail(typed: string): string | null {
  const email = typed.normalize('NFKC').trim().toLowerCase();
  return email.length <= 254 && /^[^\s@"<>()[\]\\,;:]{1,64}@[^\s@"<>()[\]\\,;:]+\.[^\s@"<>()[\]\\,;:.]{2,}$/u.test(email)
    ? email
    : null;
}

/** `+86 138 **** 8000`: enough to recognise, not to call. */
export function maskPhone(e164: string): string {
  return `${e164.slice(0, -8)} **** ${e164.slice(-4)}`.trim();
}

export function maskEmail(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}***@${domain}`;
}
