/**
 * Voices: recordings of calls and voice messages, told by their first bytes like every other file. They are kept as they came, since to make
 * them anew would need a decoder for each; they are handed out under a policy in which nothing runs.
 */

type Signature = { contentType: string; matches: (body: Buffer) => boolean };

const signatures: readonly Signature[] = [
  { contentType: 'audio/ogg', matches: isOgg },
  { contentType: 'audio/wav', matches: (body) => at(body, 0, 'RIFF') && at(body, 8, 'WAVE') },
  { contentType: 'audio/amr', matches: (body) => at(body, 0, '#!AMR\n') || at(body, 0, '#!AMR-WB\n') },
  { contentType: 'audio/mp4', matches: isSoundOfMp4 },
  { contentType: 'audio/mpeg', matches: isMp3 },
];

/** The content type of a sound that we keep, or null. Looks at the beginning, and in a container for what it holds. */
export function audioTypeOf(body: Buffer): string | null {
  return signatures.find(({ matches }) => matches(body))?.contentType ?? null;
}

/** Ogg may hold pictures too: the first page names what it is. */
function isOgg(body: Buffer): boolean {
  return at(body, 0, 'OggS') && (at(body, 28, 'OpusHead') || at(body, 28, '\x01vorbis'));
}

const soundBrands = new Set(['M4A ', 'mp42', 'isom', 'iso2', '3gp4', '3gp5', '3gp6']);

/** The same container holds films: one with a picture track is no voice message. */
function isSoundOfMp4(body: Buffer): boolean {
  if (!at(body, 4, 'ftyp') || !soundBrands.has(body.toString('latin1', 8, 12))) return false;
  return body.includes('soun') && !body.includes('vide');
}

/** A tag, or the eleven bits with which a frame of layer III begins, with a bit rate and a sampling rate that exist. */
function isMp3(body: Buffer): boolean {
  if (at(body, 0, 'ID3')) return true;
  const [first = 0, second = 0, third = 0] = body;
  const isFrame = first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
  return isFrame && (second & 0x18) !== 0x08 && third >> 4 !== 0x0f && (third & 0x0c) !== 0x0c;
}

function at(body: Buffer, offset: number, magic: string): boolean {
  return body.toString('latin1', offset, offset + magic.length) === magic;
}
