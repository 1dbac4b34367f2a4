/** Search engines may read what is meant for everyone; nobody's case, draft or sign-in belongs into an index. */
import type { MetadataRoute } from 'next';
import { houseSettings } from '#server/api/house';

export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: [
        '/api/',
        '/files/',
        '/*/desk',
        '/*/language',
        '/*/rate',
        '/*/track/',
        '/*/request/',
        '/*/problem',
      ],
    },
    sitemap: `${houseSettings().baseUrl}/sitemap.xml`,
  };
}
