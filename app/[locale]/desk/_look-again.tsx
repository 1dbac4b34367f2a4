'use client';
/**
 * A page that shows the present asks the server again some seconds after the last answer came; less often while nobody looks at it. What is
 * being typed, where the focus is and how far one has scrolled stay as they are.
 */
import { useRouter } from 'next/navigation';
import { useEffect, useState, useTransition } from 'react';

type LookAgainProps = { everyMs: number; hiddenMs: number };

export function LookAgain({ everyMs, hiddenMs }: LookAgainProps) {
  const router = useRouter();
  const [isLooking, startLooking] = useTransition();
  const [isHidden, setHidden] = useState(false);
  useEffect(() => {
    const note = () => setHidden(document.hidden);
    document.addEventListener('visibilitychange', note);
    return () => document.removeEventListener('visibilitychange', note);
  }, []);
  useEffect(() => {
    if (isLooking) return;
    const look = () => startLooking(() => router.refresh());
    const timer = window.setTimeout(look, isHidden ? hiddenMs : everyMs);
    return () => window.clearTimeout(timer);
  }, [isLooking, isHidden, router, everyMs, hiddenMs]);
  return null;
}
