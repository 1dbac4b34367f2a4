/**
 * The city's wall clock. Everything is stored as an instant; people, office hours and holidays live in the
 * city's zone. The zone's rules come from the platform's time zone data, never from the machine's own zone, and
 * stay right when clocks are put forward (a wall time that never happens) or back (one that happens twice).
 */

import { dateOfDay, dayLength, dayNumber, type LocalDate } from './local-date';

const minute = 60_000;
const rememberedDays = 4_000;

/** An offset in milliseconds, or null on a day on which the zone changes its offset. */
type DayOffset = number | null;

const offsetFormats = new Map<string, Intl.DateTimeFormat>();
const dayOffsets = new Map<string, Map<number, DayOffset>>();

/** The day on the city's calendar. Throws on an unknown zone or an invalid date. */
export function localDate(instant: Date, zone: string): LocalDate {
  return dateOfDay(localDayNumber(instant, zone));
}

/** The day on the city's calendar, counted from 1970-01-01. */
export function localDayNumber(instant: Date, zone: string): number {
  const time = instant.getTime();
  return Math.floor((time + offsetAt(time, zone)) / dayLength);
}

/**
 * The instant at which the city's clock shows this many minutes after midnight of this day.
 * A time that is skipped when clocks go forward is moved on by the skipped hour (02:30 becomes 03:30); of a time
 * that happens twice when they go back, the first is meant.
 */
export function toInstant(date: LocalDate, minutesOfDay: number, zone: string): Date {
  return dayTimeToInstant(dayNumber(date), minutesOfDay, zone);
}

/** As `toInstant`, for a day counted from 1970-01-01. */
export function dayTimeToInstant(day: number, minutesOfDay: number, zone: string): Date {
  const wall = day * dayLength + minutesOfDay * minute;
  // No zone changes twice within two days, so one of these two offsets is the right one.
  const before = offsetAt(wall - dayLength, zone);
  const after = offsetAt(wall + dayLength, zone);
  const isAfter = offsetAt(wall - before, zone) !== before && offsetAt(wall - after, zone) === after;
  return new Date(wall - (isAfter ? after : before));
}

/** ISO 8601 to the second with the zone's offset at that moment, such as `2026-11-27T17:30:00+08:00`. */
export function isoWithOffset(instant: Date, zone: string): string {
  const time = instant.getTime();
  // Offsets before standard time had seconds, which ISO 8601 cannot write: rounding keeps the instant right.
  const offset = Math.round(offsetAt(time, zone) / minute);
  const wall = new Date(time + offset * minute).toISOString().slice(0, -5);
  const sign = offset < 0 ? '-' : '+';
  return `${wall}${sign}${twoDigits(Math.trunc(Math.abs(offset) / 60))}:${twoDigits(Math.abs(offset) % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** How far the zone is ahead of UTC at that moment, in milliseconds. */
function offsetAt(time: number, zone: string): number {
  return offsetOfDay(Math.floor(time / dayLength), zone) ?? readOffset(time, zone);
}

// Asking the platform costs microseconds and a deadline asks dozens of times; an offset that is the same at both
// ends of a day holds all day, so a day is asked for once.
function offsetOfDay(day: number, zone: string): DayOffset {
  const remembered = dayOffsets.get(zone) ?? new Map<number, DayOffset>();
  const known = remembered.get(day);
  if (known !== undefined) return known;
  const atStart = readOffset(day * dayLength, zone);
  const offset = atStart === readOffset((day + 1) * dayLength - 1, zone) ? atStart : null;
  if (remembered.size >= rememberedDays) remembered.clear();
  dayOffsets.set(zone, remembered.set(day, offset));
  return offset;
}

function readOffset(time: number, zone: string): number {
  const [, sign, hours = 0, minutes = 0, seconds = 0] =
    /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(offsetFormat(zone).format(time)) ?? [];
  const size = Number(hours) * 60 * minute + Number(minutes) * minute + Number(seconds) * 1_000;
  return sign === '-' ? -size : size;
}

function offsetFormat(zone: string): Intl.DateTimeFormat {
  const known = offsetFormats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  offsetFormats.set(zone, format);
  return format;
}
