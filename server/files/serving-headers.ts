/**
 * How a stored file is handed over: as nothing but what it is, to nobody but the person who asked. Pictures may be shown in
 * the page; a PDF is a download, because browsers run parts of it.
 */

const shownInPage: Record<string, true> = { 'image/jpeg': true, 'image/webp': true };

/** Headers for one file. A content type that we do not store ourselves is served as an unnamed download. */
export function servingHeaders(contentType: string): Record<string, string> {
  const isImage = Object.hasOwn(shownInPage, contentType);
  const isKnown = isImage || contentType === 'application/pdf';
  return {
    'content-type': isKnown ? contentType : 'application/octet-stream',
    'content-disposition': isImage ? 'inline' : 'attachment',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  };
}
