'use client';
/** Follows the end of what is said, unless one has scrolled up to read; new words of the person are announced once. */
import { useEffect, useRef, useState } from 'react';

type KeepAtEndProps = {
  /** The newest message. */
  last: number;
  /** How many the person wrote. */
  heard: number;
  news: readonly string[];
};

/** Nearer to the end than this, one is reading the end. */
const nearPx = 160;

function talkOf(mark: HTMLElement | null): HTMLElement | null {
  return mark?.closest<HTMLElement>('.talk-main') ?? null;
}

export function KeepAtEnd({ last, heard, news }: KeepAtEndProps) {
  const mark = useRef<HTMLParagraphElement>(null);
  const known = useRef({ last: 0, heard });
  const wasAtEnd = useRef(true);
  const [told, setTold] = useState('');
  useEffect(() => {
    const note = () => {
      const bottom = talkOf(mark.current)?.getBoundingClientRect().bottom ?? 0;
      wasAtEnd.current = bottom < window.innerHeight + nearPx;
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, []);
  useEffect(() => {
    const fresh = heard - known.current.heard;
    if (fresh > 0) setTold(news[Math.min(fresh, news.length) - 1] ?? '');
    if (last !== known.current.last && wasAtEnd.current)
      talkOf(mark.current)?.scrollIntoView({ block: 'end' });
    known.current = { last, heard };
  }, [last, heard, news]);
  return (
    <p ref={mark} className="unseen" role="status">
      {told}
    </p>
  );
}
