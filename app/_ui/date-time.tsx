/** A moment: exact for machines, in the city's words for people (the caller formats it). */
export function DateTime({ at, children }: { at: string; children: string }) {
  return (
    <time dateTime={at}>
      <bdi>{children}</bdi>
    </time>
  );
}
