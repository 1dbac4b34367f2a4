/** Earlier and later pages of a list, with where one is. */
import { Text } from './text';

type Target = { href: string; label: string };
type PaginationProps = { navLabel: string; position: string; previous?: Target; next?: Target };

export function Pagination({ navLabel, position, previous, next }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={navLabel}>
      {previous ? (
        <a href={previous.href} rel="prev">
          <span className="arrow arrow-back" aria-hidden="true" />
          <Text>{previous.label}</Text>
        </a>
      ) : null}
      <p>
        <Text>{position}</Text>
      </p>
      {next ? (
        <a href={next.href} rel="next">
          <Text>{next.label}</Text>
          <span className="arrow" aria-hidden="true" />
        </a>
      ) : null}
    </nav>
  );
}
