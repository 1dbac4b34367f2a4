/**
 * What someone said, between the two brackets that are also the product's mark: the call opens 「 in ink, the response closes 」 in the
 * accent colour. `written` is a person's own text and finds its own direction.
 */
import type { ReactNode } from 'react';
import { DateTime } from './date-time';
import { Text } from './text';

type SpeechProps = {
  kind: 'call' | 'response';
  written: string;
  by?: string;
  at?: { iso: string; text: string };
  /** The language it was written in, when that is known to differ from the page's. */
  lang?: string;
  children?: ReactNode;
};

export function Speech({ kind, written, by, at, lang, children }: SpeechProps) {
  return (
    <figure className={`speech speech-${kind}`}>
      <blockquote className="written" dir="auto" lang={lang}>
        {written}
      </blockquote>
      {by || at ? (
        <figcaption>
          {by ? <Text>{by}</Text> : null}
          {at ? <DateTime at={at.iso}>{at.text}</DateTime> : null}
        </figcaption>
      ) : null}
      {children}
    </figure>
  );
}
