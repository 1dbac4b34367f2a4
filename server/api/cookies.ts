/** One cookie out of a Cookie header; null when it is not there. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const place = part.indexOf('=');
    if (place > 0 && part.slice(0, place).trim() === name) return part.slice(place + 1).trim();
  }
  return null;
}
