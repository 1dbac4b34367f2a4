/** The front door: what this is and one thing to do, then the other ways in. Made ahead of time, the same for everyone. */

import { plainTranslator, translator } from '#locales/translate';
import { PageShell } from '#ui/page-shell';
import { type LocaleParams, localeOf } from '../_locale';
import { AskForm } from './_home/ask-form';
import { Hero } from './_home/hero';
import { RequestTypes } from './_home/request-types';
import { TrackForm } from './_home/track-form';
import { WhatNext } from './_home/what-next';

export const dynamic = 'force-static';

export default async function HomePage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const plain = plainTranslator(locale);
  return (
    <PageShell
      locale={locale}
      path=""
      title={plain('home:title')}
      description={plain('home:description')}
      width="wide"
    >
      <Hero locale={locale} t={t} />
      <div className="doors">
        <TrackForm locale={locale} t={t} />
        <AskForm locale={locale} t={t} />
      </div>
      <WhatNext t={t} />
      <RequestTypes locale={locale} t={t} />
    </PageShell>
  );
}
