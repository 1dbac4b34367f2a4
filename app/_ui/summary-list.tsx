/** Questions with their answers, to check before sending or to read afterwards. */
import type { ReactNode } from 'react';
import { Text } from './text';

export type SummaryRow = {
  /** Distinguishes the row; also the anchor to come back to. */
  key: string;
  question: string;
  answer: ReactNode;
  /** `label` is what is seen ("修改"), `about` what a screen reader hears after it ("：地点"). */
  change?: { href: string; label: string; about: string };
};

export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary">
      {rows.map((row) => (
        <div className="summary-row" key={row.key} id={row.key}>
          <dt>
            <Text>{row.question}</Text>
          </dt>
          <dd>{row.answer}</dd>
          {row.change ? (
            <dd className="summary-change">
              <a href={row.change.href}>
                <Text>{row.change.label}</Text>
                <span className="unseen">
                  {' '}
                  <Text>{row.change.about}</Text>
                </span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
