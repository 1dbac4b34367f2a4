/** A short fact beside a title. `strong` is for what must not be overlooked, as danger to life; the word says it, the look only helps. */
type ChipProps = { children: string; look?: 'plain' | 'strong' };

export function Chip({ children, look = 'plain' }: ChipProps) {
  return <span className={`chip chip-${look}`}>{children}</span>;
}
