/** A line between days, so that each message needs to say no more than its time. */
import { DateTime } from '#ui/date-time';

/** `day` is a date of the city, `2026-11-27`. */
export function Day({ day, children }: { day: string; children: string }) {
  return (
    <li className="day" data-day={day}>
      <DateTime at={day}>{children}</DateTime>
    </li>
  );
}
