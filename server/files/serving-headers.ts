/**
 * How a stored file is handed over: as nothing but what it is, to nobody but the person who asked. Pictures may be shown and
 * voices played in the page; a PDF is a download, because browsers run parts of it.
 */

const shownInPage: Record<string, true> = {
  'image/jpeg': true,
  'image/webp': true,
  // Voices are played where they stand. AMR is a download: no browser plays it.
  'audio/ogg': true,
  'audio/mpeg': true,
  'audio/wav': true,
  'audio/mp4': true,
};
const downloads: Record<string, true> = { 'application/pdf': true, 'audio/amr': true };

/** A letter gets a name with which a mail program opens it. */
function nameOf(contentType: string): string {
  return contentType === 'message/rfc822' ? 'attachment; filename="letter.eml"' : 'attachment';
}

/** Headers for one file. A content type that we do not store ourselves is served as an unnamed download. */
export function servingHeaders(contentType: string): Record<string, string> {
  const isShown = Object.hasOwn(shownInPage, contentType);
  const isKnown = isShown || Object.hasOwn(downloads, contentType);
  return {
    'content-type': isKnown ? contentType : 'application/octet-stream',
    'content-disposition': isShown ? 'inline' : nameOf(contentType),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  };
}
