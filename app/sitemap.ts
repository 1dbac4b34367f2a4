/** The public pages in every language, each pointing to its siblings. */
import type { MetadataRoute } from 'next';
import { languages, locales } from '#locales/languages';
import { houseSettings } from '#server/api/house';
import { door } from './_door';

export const dynamic = 'force-dynamic';

const pages = ['', '/request', '/track', '/knowledge', '/chat', '/open', '/accessibility', '/privacy'];

function entry(base: string, path: string): MetadataRoute.Sitemap {
  const siblings = Object.fromEntries(languages.map(({ code }) => [code, `${base}/${code}${path}`]));
  return locales.map((locale) => ({ url: `${base}/${locale}${path}`, alternates: { languages: siblings } }));
}

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const base = houseSettings().baseUrl;
  const { groups } = await (await door()).knowledge.list({ locale: locales[0] });
  const articles = groups.flatMap((group) => group.articles.map(({ slug }) => `/knowledge/${slug}`));
  return [...new Set([...pages, ...articles])].flatMap((path) => entry(base, path));
}
