/**
 * What every page of the desk stands in: a bar with the places one may go to, who is signed in, the other language, and
 * <main>. Without `staff` (the sign-in page) the bar only says whose desk it is.
 */
import type { ReactNode } from 'react';
import { type Locale, languages } from '#locales/languages';
import { plainTranslator, type Translate, translator } from '#locales/translate';
import { Mark } from '../mark';
import { Text } from '../text';

export type FrameStaff = {
  name: string;
  role: string;
  places: readonly string[];
  /** Warnings that nobody has seen yet. */
  newWarnings: number;
};

type DeskFrameProps = {
  locale: Locale;
  /** Below the desk: '/queue', '/tickets/2611…'. */
  path: string;
  /** '?view=…', for the link to the other language. */
  query?: string;
  title: string;
  /** The place of the bar that this page belongs to. */
  here?: string;
  staff?: FrameStaff;
  hasErrors?: boolean;
  width?: 'text' | 'wide';
  children: ReactNode;
};

type BarProps = DeskFrameProps & { t: Translate };

function Languages({ locale, path, query = '' }: DeskFrameProps) {
  const others = languages.filter((language) => language.desk && language.code !== locale);
  return others.map(({ code, ownName }) => (
    <a
      key={code}
      className="bar-link"
      href={`/${code}/language/desk${path}${query}`}
      lang={code}
      hrefLang={code}
    >
      {ownName}
    </a>
  ));
}

function NewCount({ count, t }: { count: number; t: Translate }) {
  if (count === 0) return null;
  return (
    <span className="bar-count">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">
        <Text>{t('warnings:nav', { count })}</Text>
      </span>
    </span>
  );
}

function Places({ locale, here, staff, t }: BarProps) {
  if (!staff) return null;
  return (
    <nav className="bar-places" aria-label={t('desk:nav.label')}>
      <ul>
        {staff.places.map((place) => (
          <li key={place}>
            <a
              className="bar-link"
              href={`/${locale}/desk/${place}`}
              aria-current={place === here ? 'page' : undefined}
            >
              <Text>{t(`desk:place.${place}`)}</Text>
              {place === 'warnings' ? <NewCount count={staff.newWarnings} t={t} /> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Bar(props: BarProps) {
  const { locale, staff, t, here } = props;
  return (
    <header className="bar">
      <a className="bar-brand" href={`/${locale}/desk`}>
        <Mark size={22} />
        <Text>{t('desk:brand')}</Text>
      </a>
      <Places {...props} />
      <div className="bar-person">
        <Languages {...props} />
        {staff ? (
          <a
            className="bar-link"
            href={`/${locale}/desk/account`}
            aria-current={here === 'account' ? 'page' : undefined}
          >
            <bdi>{staff.name}</bdi> <span className="bar-role">{staff.role}</span>
          </a>
        ) : null}
      </div>
    </header>
  );
}

export function DeskFrame(props: DeskFrameProps) {
  const { locale, title, hasErrors, width = 'wide', children } = props;
  const t = translator(locale);
  const plain = plainTranslator(locale);
  const full = plain('desk:title', { page: title });
  return (
    <>
      <title>{hasErrors ? plain('common:titleWithErrors', { title: full }) : full}</title>
      <meta name="robots" content="noindex" />
      <Bar {...props} t={t} />
      <main id="main" className={`desk-main desk-${width}`} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
