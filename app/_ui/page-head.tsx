/** The title and the links to the other languages, hoisted into the head by React: a page is one component. */
import { type Locale, locales } from '#locales/languages';
import { plainTranslator } from '#locales/translate';

export type PageHeadProps = {
  locale: Locale;
  path: string;
  title: string;
  description?: string;
  hasErrors?: boolean;
  isPrivate?: boolean;
  /** For what does not exist in every language: those it has, and the one that search engines should keep. `base`: our address. */
  existsIn?: { base: string; locales: readonly Locale[]; best: Locale };
};

export function PageHead(props: PageHeadProps) {
  const { locale, path, title, description, hasErrors, isPrivate, existsIn } = props;
  const t = plainTranslator(locale);
  const full = t('common:title', { page: title });
  return (
    <>
      <title>{hasErrors ? t('common:titleWithErrors', { title: full }) : full}</title>
      {description ? <meta name="description" content={description} /> : null}
      {isPrivate ? <meta name="robots" content="noindex" /> : null}
      {existsIn ? <link rel="canonical" href={`${existsIn.base}/${existsIn.best}${path}`} /> : null}
      {isPrivate
        ? null
        : (existsIn?.locales ?? locales).map((code) => (
            <link
              key={code}
              rel="alternate"
              hrefLang={code}
              href={`${existsIn?.base ?? ''}/${code}${path}`}
            />
          ))}
    </>
  );
}
