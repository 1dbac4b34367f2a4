/** The title and the links to the other languages, hoisted into the head by React: a page is one component. */
import { type Locale, languages } from '#locales/languages';
import { plainTranslator } from '#locales/translate';

export type PageHeadProps = {
  locale: Locale;
  path: string;
  title: string;
  description?: string;
  hasErrors?: boolean;
  isPrivate?: boolean;
};

export function PageHead(props: PageHeadProps) {
  const { locale, path, title, description, hasErrors, isPrivate } = props;
  const t = plainTranslator(locale);
  const full = t('common:title', { page: title });
  return (
    <>
      <title>{hasErrors ? t('common:titleWithErrors', { title: full }) : full}</title>
      {description ? <meta name="description" content={description} /> : null}
      {isPrivate ? <meta name="robots" content="noindex" /> : null}
      {isPrivate
        ? null
        : languages.map(({ code }) => (
            <link key={code} rel="alternate" hrefLang={code} href={`/${code}${path}`} />
          ))}
    </>
  );
}
