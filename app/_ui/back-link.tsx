/** The way back, in a landmark of its own so that people who jump by landmarks find it. */
import { Text } from './text';

type BackLinkProps = { href: string; label: string; navLabel: string };

export function BackLink({ href, label, navLabel }: BackLinkProps) {
  return (
    <nav className="back" aria-label={navLabel}>
      <a href={href}>
        <span className="arrow arrow-back" aria-hidden="true" />
        <Text>{label}</Text>
      </a>
    </nav>
  );
}
