/** What was said, with values kept apart (see #ui/text) and addresses made into links one can press. */
import type { ReactNode } from 'react';
import { pieces } from '#ui/text';

const address = /(https?:\/\/[^\s\u2066-\u2069<>"'，。；、）]+[^\s\u2066-\u2069<>"'，。；、）.,;:!?)])/u;

function withLinks(text: string): ReactNode[] {
  return text.split(address).map((part, index) => {
    if (index % 2 === 0) return part;
    const key = `${index}${part}`;
    return (
      <a key={key} href={part} dir="ltr">
        {part.replace(/^https?:\/\//, '')}
      </a>
    );
  });
}

export function LinkedText({ children }: { children: string }) {
  return pieces(children).map((piece, index) => {
    const content = withLinks(piece.text);
    const key = `${index}${piece.text}`;
    return piece.isValue ? <bdi key={key}>{content}</bdi> : <span key={key}>{content}</span>;
  });
}
