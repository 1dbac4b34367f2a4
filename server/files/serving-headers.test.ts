import { expect, it } from 'vitest';
import { servingHeaders } from './serving-headers';

it('a picture may be shown in the page, a PDF is a download', () => {
  expect(servingHeaders('image/jpeg')).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': 'inline',
  });
  expect(servingHeaders('image/webp')['content-disposition']).toBe('inline');
  expect(servingHeaders('application/pdf')).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment',
  });
});

it.each(['text/html', 'image/svg+xml', 'toString', ''])(
  'content of type %j is never served as such',
  (contentType) => {
    expect(servingHeaders(contentType)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
    });
  },
);

it.each(['image/jpeg', 'application/pdf', 'text/html'])(
  '%s is not guessed at, cannot act, and is kept in no shared cache',
  (contentType) => {
    expect(servingHeaders(contentType)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
  },
);
