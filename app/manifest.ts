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
    id: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: (['request', 'track', 'chat'] as const).map((place) => ({
      name: t(`common:nav.${place}`),
      url: `/${locale}/${place}`,
    })),
  };
}
