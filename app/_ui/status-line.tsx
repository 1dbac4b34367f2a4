/** Where a request stands: one word that is seen first, one sentence that says what it means. Told by words, colour only helps. */
import type { ReactNode } from 'react';
import { Text } from './text';

type StatusLineProps = {
  word: string;
  family: 'open' | 'waiting' | 'answered' | 'closed';
  children?: ReactNode;
};

export function StatusLine({ word, family, children }: StatusLineProps) {
  return (
    <div className={`status status-${family}`}>
      <p className="status-word">
        <Text>{word}</Text>
      </p>
      {children ? <div className="status-now">{children}</div> : null}
    </div>
  );
}
