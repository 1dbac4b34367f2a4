/** A part of a longer text: a heading, sentences, perhaps a list. Values in sentences may be drawn as links. */
import type { ReactNode } from 'react';
import { Text } from './text';

export type ChapterProps = {
  id: string;
  title: string;
  sentences?: readonly string[];
  items?: readonly string[];
  value?: (text: string) => ReactNode;
};

export function Chapter({ id, title, sentences = [], items = [], value }: ChapterProps) {
  return (
    <section className="chapter" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <Text>{title}</Text>
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Text value={value}>{sentence}</Text>
        </p>
      ))}
      {items.length > 0 ? (
        <ul className="plain-list">
          {items.map((item) => (
            <li key={item}>
              <Text value={value}>{item}</Text>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
