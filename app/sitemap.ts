/** The public pages in every language, each pointing to its siblings. */
import type { MetadataRoute } from 'next';
import { type Locale, locales } from '#locales/languages';
import { houseSettings } from '#server/api/house';
import { door } from './_door';

export const dynamic = 'force-dynamic';

const pages = ['', '/request', '/track', '/knowledge', '/chat', '/open', '/accessibility', '/privacy'];

type Changed = Partial<Record<Locale, string>>;

/** `changed`: the languages that there are, and when each said something new. */
function entry(base: string, path: string, changed?: Changed): MetadataRoute.Sitemap {
  const own = changed ? locales.filter((locale) => changed[locale]) : locales;
  const siblings = Object.fromEntries(own.map((code) => [code, `${base}/${code}${path}`]));
  return own.map((locale) => ({
    url: `${base}/${locale}${path}`,
    ...(changed && { lastModified: changed[locale] }),
    alternates: { languages: siblings },
  }));
}

/** Each article in the languages that it has; in the others it would be the same page again. */
async function articles(): Promise<Map<string, Changed>> {
  const { knowledge } = await door();
  const found = new Map<string, Changed>();
  for (const locale of locales) {
    const { groups } = await knowledge.list({ locale });
    for (const { slug, updatedAt } of groups.flatMap((group) => group.articles))
      found.set(slug, { ...found.get(slug), [locale]: updatedAt });
  }
  return found;
}

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = houseSettings().baseUrl;
  return [
    ...pages.flatMap((path) => entry(base, path)),
    ...[...(await articles())].flatMap(([slug, changed]) => entry(base, `/knowledge/${slug}`, changed)),
  ];
}
