/** Which of the vendor's templates says which notice, as one line of settings: `received=ID,resolved=ID,*=ID`. `*` is every other notice. */

/** Undefined when nothing is set. What cannot be right is left to the settings' schema to refuse. */
export function readTemplates(line: unknown): Record<string, string> | undefined {
  if (typeof line !== 'string') return undefined;
  const pairs = line.split(',').filter((pair) => pair.trim());
  return Object.fromEntries(
    pairs.map((pair) => {
      const [notice = '', id = ''] = pair.split('=', 2);
      return [notice.trim(), id.trim()];
    }),
  );
}
