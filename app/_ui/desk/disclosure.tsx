/** Something that can be done, closed until it is wanted. `isOpen` opens it from the start: the next step, or one that was refused. */
import type { ReactNode } from 'react';
import { Text } from '../text';

type DisclosureProps = {
  id?: string;
  label: string;
  isOpen?: boolean;
  look?: 'plain' | 'main' | 'danger';
  children: ReactNode;
};

export function Disclosure({ id, label, isOpen = false, look = 'plain', children }: DisclosureProps) {
  return (
    <details id={id} className={`disclosure disclosure-${look}`} open={isOpen}>
      <summary>
        <Text>{label}</Text>
      </summary>
      <div className="disclosure-inside">{children}</div>
    </details>
  );
}
