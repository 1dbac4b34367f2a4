/** The few signs of the chat, each beside its word. */
import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function PhoneIcon() {
  return (
    <Icon>
      <path d="M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" />
    </Icon>
  );
}

export function PersonIcon() {
  return (
    <Icon>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c0-4.5 3.5-7 8-7s8 2.5 8 7" />
    </Icon>
  );
}

export function PhotoIcon() {
  return (
    <Icon>
      <path d="M3 7.5h4L9 5h6l2 2.5h4V19H3z" />
      <circle cx="12" cy="13" r="3.5" />
    </Icon>
  );
}

export function SendIcon() {
  return (
    <Icon>
      <path className="turns" d="M4 12 20 4l-4 16-4.5-6.5z" />
    </Icon>
  );
}
