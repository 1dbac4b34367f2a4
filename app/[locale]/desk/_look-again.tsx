'use client';
/**
 * A page that shows the present asks the server again every few seconds; less often while nobody looks at it. What is being typed, where the
 * focus is and how far one has scrolled stay as they are.
 */
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

type LookAgainProps = { everyMs: number; hiddenMs: number };

export function LookAgain({ everyMs, hiddenMs }: LookAgainProps) {
  const router = useRouter();
  useEffect(() => {
    let timer = 0;
    const wait = () => {
      timer = window.setTimeout(look, document.hidden ? hiddenMs : everyMs);
    };
    const look = () => {
      router.refresh();
      wait();
    };
    const onShow = () => {
      if (document.hidden) return;
      window.clearTimeout(timer);
      look();
    };
    wait();
    document.addEventListener('visibilitychange', onShow);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShow);
    };
  }, [router, everyMs, hiddenMs]);
  return null;
}
