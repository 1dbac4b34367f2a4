/**
 * Times as exports write them, read on the city's clock unless they carry an offset of their own. Dates whose day and month could be
 * taken for one another (03/04/2026) are not guessed.
 */
import { toInstant } from '#server/domain/calendar/city-time';

export type ReadTime = { at: Date; hasClock: boolean };

const clock = String.raw`(?:[T\s]+(?<hour>\d{1,2})[:时h](?<minute>\d{1,2})(?:分?|:(?<second>\d{1,2})(?:[.,]\d+)?)秒?)?`;
const forms = [
  new RegExp(String.raw`^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?${clock}$`, 'u'),
  new RegExp(String.raw`^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})${clock}$`, 'u'),
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2}))?$/u,
];
const withOffset = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i;

/** Null when it cannot be read or there is no such day. */
export function readTime(written: string, zone: string): ReadTime | null {
  const text = written.normalize('NFKC').trim();
  if (withOffset.test(text)) return instant(Date.parse(text.replace(' ', 'T')));
  if (/^\d{13}$/.test(text)) return instant(Number(text));
  if (/^\d{10}$/.test(text)) return instant(Number(text) * 1_000);
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts) return onCityClock(parts, zone);
  }
  return null;
}

function instant(milliseconds: number): ReadTime | null {
  return Number.isNaN(milliseconds) ? null : { at: new Date(milliseconds), hasClock: true };
}

function onCityClock(parts: Record<string, string | undefined>, zone: string): ReadTime | null {
  const { year = '', month = '', day = '', hour, minute = '0', second = '0' } = parts;
  if (Number(hour ?? 0) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const minutes = Number(hour ?? 0) * 60 + Number(minute) + Number(second) / 60;
  try {
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { at: toInstant(date, minutes, zone), hasClock: hour !== undefined };
  } catch {
    // 2026-02-30 has the form of a day and is none.
    return null;
  }
}
