/** Something to know before going on. `plain` informs, `important` must not be missed, `urgent` is about danger. */
import type { ReactNode } from 'react';
import { Text } from './text';

type NoticeProps = {
  look?: 'plain' | 'important' | 'urgent';
  title?: string;
  isStatus?: boolean;
  children: ReactNode;
};

export function Notice({ look = 'plain', title, isStatus = false, children }: NoticeProps) {
  return (
    <div className={`notice notice-${look}`} role={isStatus ? 'status' : undefined}>
      {title ? (
        <p className="notice-title">
          <Text>{title}</Text>
        </p>
      ) : null}
      {children}
    </div>
  );
}
