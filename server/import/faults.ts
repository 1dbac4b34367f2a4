/** What can stop an import: a file that cannot be read or unpacked, or a database that is gone. One sentence for who runs it. */
export type Fault = Error & { code?: string; syscall?: string };

const isUnpacking = ({ code = '' }: Fault) => code.startsWith('Z_');

export function isOfTheFile(fault: Fault): boolean {
  return isUnpacking(fault) || ['open', 'read'].includes(fault.syscall ?? '');
}

/** The last line of a database's message is the one that says what happened. */
export function sayFault(fault: Fault, file: string): string {
  if (isUnpacking(fault)) return `${file} is damaged: it could be unpacked only so far (${fault.code}).`;
  if (isOfTheFile(fault)) return `${file} cannot be read (${fault.code}).`;
  const reason = fault.message.trim().split('\n').at(-1)?.slice(0, 300);
  return `A fault stopped the import (${reason}). The same command again goes on from here.`;
}
