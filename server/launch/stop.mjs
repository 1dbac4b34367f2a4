/**
 * A reason to stop that a person can act on. Whoever catches it prints the sentence alone, without a
 * stack, and exits with 1; every other error is a bug and keeps its stack.
 */
export class Stop extends Error {}

const FULL_DISK =
  'The disk is full: nothing more can be written. Free some space (df -h shows where) and start again.';

/**
 * Says whether an error, or the output of a program, means that the disk is full. PostgreSQL reports
 * it as SQLSTATE 53100, Node as ENOSPC, most programs in words only.
 * @param {unknown} problem an error or a text
 * @returns {boolean}
 */
export function isFullDisk(problem) {
  if (typeof problem === 'string') return /ENOSPC|No space left on device/i.test(problem);
  const { code, message, cause } = /** @type {any} */ (problem ?? {});
  return (
    ['ENOSPC', '53100'].includes(code) ||
    isFullDisk(String(message ?? '')) ||
    (cause ? isFullDisk(cause) : false)
  );
}

/** @param {unknown} error */
function isForbidden(error) {
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error ?? {});
  return path !== undefined && ['EACCES', 'EPERM', 'EROFS'].includes(code ?? '');
}

/**
 * What to throw when a program failed: a full disk explains more than the program's own sentence.
 * @param {string} said what the program printed
 * @param {string} sentence what to say otherwise
 */
export const stopBecause = (said, sentence) => new Stop(isFullDisk(said) ? FULL_DISK : sentence);

/**
 * The one sentence for an error that was expected, or undefined for a bug.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function sentenceFor(error) {
  if (error instanceof Stop) return error.message;
  if (isFullDisk(error)) return FULL_DISK;
  if (!isForbidden(error)) return undefined;
  return `This user may not write ${/** @type {any} */ (error).path}: start as the user who owns it, or give it to this one.`;
}
