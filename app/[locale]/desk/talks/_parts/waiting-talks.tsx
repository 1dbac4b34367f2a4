'use client';
/**
 * Who waits. The list is renewed every few seconds, but a row never moves away under a hand: new ones come at the end, one that is gone says
 * so in its place, and a button sorts anew. Arrows go from row to row, Enter takes.
 */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export type WaitingRow = {
  id: string;
  words: string;
  isSilent: boolean;
  language: string;
  languageName: string;
  channel: string;
  isUrgent: boolean;
  waited: string;
  told: string;
  takeLabel: string;
};

type Words = Record<
  'title' | 'empty' | 'take' | 'urgent' | 'gone' | 'sort' | 'what' | 'waiting' | 'channel',
  string
> & { news: readonly string[] };
type WaitingTalksProps = { action: string; rows: readonly WaitingRow[]; words: Words };

/** The rows as they stand, with those that are gone. */
function useSteadyRows(rows: readonly WaitingRow[]) {
  const [shown, setShown] = useState(rows);
  const [news, setNews] = useState(0);
  const known = useRef(new Set(rows.map(({ id }) => id)));
  useEffect(() => {
    setShown((before) => {
      const latest = new Map(rows.map((row) => [row.id, row]));
      const kept = before.map((row) => latest.get(row.id) ?? row);
      return [...kept, ...rows.filter(({ id }) => !before.some((row) => row.id === id))];
    });
    const fresh = rows.filter(({ id }) => !known.current.has(id));
    for (const { id } of fresh) known.current.add(id);
    if (fresh.length > 0) setNews(fresh.length);
  }, [rows]);
  const here = new Set(rows.map(({ id }) => id));
  const isSorted = shown.length === rows.length && shown.every(({ id }, order) => rows[order]?.id === id);
  return { shown, here, isSorted, news, sort: () => setShown(rows) };
}

function goOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-take]')];
  const at = buttons.indexOf(document.activeElement as HTMLElement);
  const next = buttons[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}

export function WaitingTalks({ action, rows, words }: WaitingTalksProps) {
  const { shown, here, isSorted, news, sort } = useSteadyRows(rows);
  return (
    <section aria-labelledby="waiting-talks">
      <div className="talks-head">
        <h2 id="waiting-talks">{words.title}</h2>
        {isSorted ? null : (
          <button type="button" className="button button-quiet" onClick={sort}>
            {words.sort}
          </button>
        )}
      </div>
      <p className="unseen" role="status">
        {news > 0 ? words.news[Math.min(news, words.news.length) - 1] : ''}
      </p>
      {shown.length === 0 ? (
        <p className="nothing">{words.empty}</p>
      ) : (
        <table className="table waiting-table" onKeyDown={goOn}>
          <caption className="unseen">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.waiting}</th>
              <th scope="col">{words.channel}</th>
              <th scope="col">
                <span className="unseen">{words.take}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} row={row} action={action} words={words} isHere={here.has(row.id)} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type RowProps = { row: WaitingRow; action: string; words: Words; isHere: boolean };

function Row({ row, action, words, isHere }: RowProps) {
  return (
    <tr data-gone={isHere ? undefined : ''} data-warning={isHere && row.isUrgent ? 'red' : undefined}>
      <th scope="row" className="cell-request">
        {row.isUrgent ? <span className="chip chip-strong">{words.urgent}</span> : null}{' '}
        {row.isSilent ? (
          <span className="waiting-silent">{row.words}</span>
        ) : (
          <span className="waiting-words" lang={row.language} dir="auto">
            {row.words}
          </span>
        )}
      </th>
      <td>
        <strong>{row.waited}</strong>
        <span className="cell-small">{row.told}</span>
      </td>
      <td>
        {row.channel}
        <span className="cell-small" lang={row.language}>
          {row.languageName}
        </span>
      </td>
      <td className="cell-do">
        {isHere ? (
          <form method="post" action={action}>
            <input type="hidden" name="conversationId" value={row.id} />
            <button type="submit" className="button button-main" data-take aria-label={row.takeLabel}>
              {words.take}
            </button>
          </form>
        ) : (
          <span className="hint">{words.gone}</span>
        )}
      </td>
    </tr>
  );
}
