/**
 * Which addresses of the network are the world's and which our own. Whoever gives us an address to call (a push service, a picture's link)
 * must not lead us to machines that only we can reach. Everything that is not surely public counts as our own.
 */

/** `address` as the system or a URL writes it: `203.0.113.7`, `2001:db8::1`, with or without brackets. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').split('%', 1)[0] ?? '';
  const four = bytesOfFour(bare);
  if (four) return isPublicFour(four);
  const six = wordsOfSix(bare);
  return six !== null && isPublicSix(six);
}

/** A host name that may stand for a public machine; where it leads is to be looked at again when it is called. */
export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[') || bytesOfFour(name)) return isPublicAddress(name);
  const isInside =
    !name.includes('.') || /\.(local|localhost|internal|intranet|lan|home|corp|arpa)$/.test(name);
  return !isInside && /^[a-z0-9.-]{1,253}$/.test(name);
}

function bytesOfFour(address: string): number[] | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  return parts?.every((part) => part <= 255) ? parts : null;
}

function isPublicFour([a = 0, b = 0, c = 0]: number[]): boolean {
  // This network, this machine, private, carrier's, link-local, protocol, documentation, benchmark, multicast and reserved (RFC 6890).
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  return !(a === 203 && b === 0 && c === 113);
}

/** Eight words of sixteen bits; null when it is no such address. */
function wordsOfSix(address: string): number[] | null {
  const written = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const [before = '', after] = written.split('::');
  const words = (part: string) => (part ? part.split(':') : []);
  const [head, tail] = [words(before), words(after ?? '')];
  const missing = 8 - head.length - tail.length;
  if (after === undefined ? missing !== 0 : missing < 1) return null;
  const all = [...head, ...Array<string>(Math.max(0, missing)).fill('0'), ...tail];
  return all.every((word) => /^[0-9a-f]{1,4}$/i.test(word))
    ? all.map((word) => Number.parseInt(word, 16))
    : null;
}

/** Only what is given out as unicast (2000::/3), without the ways to write an older address in a newer one, and without documentation. */
function isPublicSix([a = 0, b = 0]: number[]): boolean {
  if (a < 0x2000 || a > 0x3fff) return false;
  if (a === 0x2002) return false;
  return !(a === 0x2001 && (b < 0x200 || b === 0xdb8));
}
