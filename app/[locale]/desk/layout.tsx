/** The desk's own looks, denser than the citizen's site. Everything else stands in the frame that each page draws. */
import type { ReactNode } from 'react';
import { OneSubmit } from '#ui/desk/one-submit';
import './_looks/desk.css';
import './_looks/lists.css';
import './_looks/knowledge.css';
import './_looks/ticket.css';
import './_looks/pages.css';
import './_looks/talks.css';
import './_looks/other-looks.css';

/** Nothing of the desk is the same for two people. */
export const dynamic = 'force-dynamic';

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <div className="desk">
      {children}
      <OneSubmit />
    </div>
  );
}
