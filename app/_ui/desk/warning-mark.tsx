/** How urgent a promise has become: a shape, a word and a colour, so that it is told in greyscale and aloud too. */
type WarningMarkProps = { colour: 'blue' | 'yellow' | 'red'; word: string };

const shapes: Record<WarningMarkProps['colour'], string> = {
  // A clock, a triangle, an octagon: each with what it warns of cut out.
  blue: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m-1 3v5l4 2 .8-1.600L8.700 7.900V4z',
  yellow: 'M8 1l7.500 14H.5zM7 6v4.500h2V6zm0 5.600v1.900h2v-1.900z',
  red: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zm2 2.500v6h2v-6zm0 7.200v2h2v-2z',
};

export function WarningMark({ colour, word }: WarningMarkProps) {
  return (
    <span className={`warning warning-${colour}`}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path fillRule="evenodd" d={shapes[colour]} />
      </svg>
      {word}
    </span>
  );
}
