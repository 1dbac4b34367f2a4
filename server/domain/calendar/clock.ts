/**
 * A promise to a citizen and how it stands. A clock starts when a request does, runs in working days, working
 * hours or plain hours, stands still while we wait for the citizen, and warns the desk in the three colours the
 * field knows. What the citizen sees is always the resulting date and hour.
 */

import { addWorkingDays, addWorkingHours, type CityCalendar, workingMinutesBetween } from './working-days';

export type ClockUnit = 'working-day' | 'hour' | 'working-hour';

/** How long a clock runs. Working days are whole; hours may be fractions. */
export type ClockSpan = { unit: ClockUnit; amount: number };

/** Blue: due soon. Yellow: overdue. Red: badly overdue, or the citizen had to have the case reopened. */
export type WarningColour = 'none' | 'blue' | 'yellow' | 'red';

export type Warning = { warnBefore: ClockSpan; redAfter: ClockSpan; isReopened?: boolean };

const minute = 60_000;

/** When a promise of this length, given at `start`, is due. Throws when the amount is not above zero. */
export function dueAt(start: Date, span: ClockSpan, calendar: CityCalendar): Date {
  if (!(span.amount > 0)) throw new RangeError(`A clock cannot run for ${span.amount} ${span.unit}`);
  if (span.unit === 'working-day') return addWorkingDays(start, span.amount, calendar);
  return later(start, span.amount * 60, span.unit, calendar);
}

/**
 * When a promise is due after its clock stood still from `stoppedAt` to `resumedAt`. It moves by exactly the time
 * of its own kind that passed meanwhile: office time for working days and working hours, plain time for hours.
 * So as much time is left after the pause as before, and a promise never becomes earlier.
 */
export function resumeDue(
  due: Date,
  stoppedAt: Date,
  resumedAt: Date,
  calendar: CityCalendar,
  unit: ClockUnit,
): Date {
  const waited =
    unit === 'hour'
      ? (resumedAt.getTime() - stoppedAt.getTime()) / minute
      : workingMinutesBetween(stoppedAt, resumedAt, calendar);
  return waited > 0 ? later(due, waited, unit, calendar) : due;
}

/**
 * The colour in which the desk shows an open case. `warnBefore` says how long before the due moment blue begins,
 * `redAfter` how long after it yellow turns red. While the clock stands still, pass the moment it stopped as `now`.
 */
export function warningColour(now: Date, due: Date, calendar: CityCalendar, warning: Warning): WarningColour {
  if (warning.isReopened || now > dueAt(due, warning.redAfter, calendar)) return 'red';
  if (now > due) return 'yellow';
  // Soon: a promise as short as the warning, given now, would not be due any earlier.
  return dueAt(now, warning.warnBefore, calendar) >= due ? 'blue' : 'none';
}

/** The usual margin on either side of a due moment: one working day, or a quarter of a clock that runs in hours. */
export function usualMargin(span: ClockSpan): ClockSpan {
  if (span.unit === 'working-day') return { unit: 'working-day', amount: 1 };
  return { unit: span.unit, amount: span.amount / 4 };
}

function later(from: Date, minutes: number, unit: ClockUnit, calendar: CityCalendar): Date {
  if (unit === 'hour') return new Date(from.getTime() + Math.round(minutes * minute));
  return addWorkingHours(from, minutes, calendar);
}
