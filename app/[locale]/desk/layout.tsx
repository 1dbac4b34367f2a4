/** The desk's own looks, denser than the citizen's site. Everything else stands in the frame that each page draws. */
import type { ReactNode } from 'react';
import { OneSubmit } from '#ui/desk/one-submit';
import './desk.css';

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <div className="desk">
      {children}
      <OneSubmit />
    </div>
  );
}
