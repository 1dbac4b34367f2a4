/** The desk's own looks, denser than the citizen's site. Everything else stands in the frame that each page draws. */
import type { ReactNode } from 'react';
import { isLocale, type Locale } from '#locales/languages';
import { translator } from '#locales/translate';
import { OneSubmit } from '#ui/desk/one-submit';
import { Text } from '#ui/text';
import { Alarms } from './_alarms';
import './_looks/desk.css';
import './_looks/lists.css';
import './_looks/knowledge.css';
import './_looks/ticket.css';
import './_looks/pages.css';
import './_looks/talks.css';
import './_looks/routing.css';
import './_looks/warnings.css';
import './_looks/learning.css';
import './_looks/alarms.css';
import './_looks/other-looks.css';

/** Nothing of the desk is the same for two people. */
export const dynamic = 'force-dynamic';

type DeskLayoutProps = { children: ReactNode; params: Promise<{ locale: string }> };

/** The way past what stands on every page comes first, before the alarms too. */
function Beginning({ locale }: { locale: Locale }) {
  return (
    <>
      <a className="skip" href="#main">
        <Text>{translator(locale)('common:skip')}</Text>
      </a>
      <Alarms locale={locale} />
    </>
  );
}

export default async function DeskLayout({ children, params }: DeskLayoutProps) {
  const { locale } = await params;
  return (
    <div className="desk">
      {isLocale(locale) ? <Beginning locale={locale} /> : null}
      {children}
      <OneSubmit />
    </div>
  );
}
