/**
 * How much a person may send us, each number with its reason. Enforced while the bytes arrive, not after.
 */

const MB = 1024 * 1024;

/** A 50-megapixel phone photo is 8–12 MB; a screen video or a raw photo is not what a case needs. */
export const MAX_IMAGE_BYTES = 12 * MB;

/** A scanned contract of some thirty pages. The same as for images, so that people learn one number. */
export const MAX_PDF_BYTES = 12 * MB;

/** Three minutes of a call as uncompressed sound are 3 MB, a voice message of an hour 16: the most that chats let people send. */
export const MAX_AUDIO_BYTES = 16 * MB;

/** No file we accept is larger than this, whatever it is. */
export const MAX_FILE_BYTES = Math.max(MAX_IMAGE_BYTES, MAX_PDF_BYTES);

/** The public contract allows nine attachments on one request. */
export const MAX_FILES = 9;

/** Nine photos of 7 MB, the everyday size. Kept in memory while they are checked, hence not nine times the largest. */
export const MAX_REQUEST_BYTES = 64 * MB;

/** All uploads now arriving in this process together: past it new ones are asked to wait, so memory never runs out. */
export const MAX_BYTES_IN_FLIGHT = 256 * MB;

/** 5,000 characters of text in the widest script are 20 KB; the rest is room for line breaks. */
export const MAX_FIELD_BYTES = 32 * 1024;

/** The longest form has about forty fields. */
export const MAX_FIELDS = 100;

/** Our own field names stay below 40 bytes. */
export const MAX_FIELD_NAME_BYTES = 100;

/** A name is only shown back to the person who gave it. */
export const MAX_DECLARED_NAME_LENGTH = 120;

/** A whole form in one minute; a connection slower than that is better served file by file. */
export const UPLOAD_TIME_MS = 60_000;

/** What we still read of a refused form, so that its sender hears the answer: nine of the largest files, and more. */
export const DISCARD_BYTES = 128 * MB;

/** And for how long. */
export const DISCARD_MS = 30_000;

/** Time for the answer to travel to a sender who is still talking; then the connection is closed. */
export const LINGER_MS = 5_000;

/** The largest phone sensors; a few KB of PNG can claim billions of pixels and eat all memory ("decompression bomb"). */
export const MAX_PIXELS = 50_000_000;

/** A 50-megapixel photo takes about 2 s on one core; ten times that means an image built to hurt. */
export const IMAGE_SECONDS = 20;

/** Enough to read a house number or a licence plate on a large screen, a tenth of the camera's bytes. */
export const LONG_SIDE_PIXELS = 2048;

/** Sharp on a phone screen three to a row. */
export const THUMBNAIL_PIXELS = 320;

/** What the compressed object tables of one PDF may unfold to; real ones stay below 5 MB. */
export const MAX_PDF_OBJECT_BYTES = 32 * MB;

/** Pictures, pages and tables of one PDF; a book of a thousand pages has about five thousand. */
export const MAX_PDF_STREAMS = 20_000;
