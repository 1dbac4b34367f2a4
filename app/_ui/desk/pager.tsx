/** On through a list that is never counted whole: the next page, and back to the start. */
import { Text } from '../text';

type PagerProps = {
  label: string;
  first?: { href: string; label: string };
  next?: { href: string; label: string };
};

export function Pager({ label, first, next }: PagerProps) {
  if (!first && !next) return null;
  return (
    <nav className="pager" aria-label={label}>
      {first ? (
        <a href={first.href}>
          <span className="arrow arrow-back" aria-hidden="true" />
          <Text>{first.label}</Text>
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a href={next.href} rel="next">
          <Text>{next.label}</Text>
          <span className="arrow" aria-hidden="true" />
        </a>
      ) : null}
    </nav>
  );
}
