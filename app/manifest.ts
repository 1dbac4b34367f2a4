/** For those who put the site on their phone's home screen. */
import type { MetadataRoute } from 'next';
import { languageOf, locales } from '#locales/languages';
import { plainTranslator } from '#locales/translate';

export default function manifest(): MetadataRoute.Manifest {
  const [locale] = locales;
  const t = plainTranslator(locale);
  return {
    name: t('common:brand.name'),
    short_name: t('common:brand.name'),
    description: t('home:description'),
    lang: locale,
    dir: languageOf(locale).direction,
    start_url: '/',
    display: 'browser',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
}
