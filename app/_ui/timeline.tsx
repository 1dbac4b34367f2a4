/** What happened, step by step; the newest entry may be marked as where things stand now. */
import { DateTime } from './date-time';
import { Text } from './text';

export type TimelineEntry = {
  key: string;
  title: string;
  /** What somebody wrote, in its own language and direction. */
  body?: string;
  by?: string;
  at?: { iso: string; text: string };
  isNow?: boolean;
};

function Entry({ entry }: { entry: TimelineEntry }) {
  return (
    <li
      className={entry.isNow ? 'moment moment-now' : 'moment'}
      aria-current={entry.isNow ? 'step' : undefined}
    >
      <p className="moment-title">
        <Text>{entry.title}</Text>
      </p>
      {entry.at || entry.by ? (
        <p className="moment-when">
          {entry.at ? <DateTime at={entry.at.iso}>{entry.at.text}</DateTime> : null}
          {entry.by ? <bdi className="moment-by">{entry.by}</bdi> : null}
        </p>
      ) : null}
      {entry.body ? (
        <p className="written" dir="auto">
          {entry.body}
        </p>
      ) : null}
    </li>
  );
}

export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        <Entry key={entry.key} entry={entry} />
      ))}
    </ol>
  );
}
