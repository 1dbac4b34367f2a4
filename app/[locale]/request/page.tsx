/**
 * The first question, made ahead of time and the same for everyone. Whoever has begun already is served `what` instead, filled in, at
 * this same address.
 */
import { translator } from '#locales/translate';
import { usuallyAsked } from '#server/domain/intake/questions';
import { everyLocale, type LocaleParams, localeOf } from '../../_locale';
import { StepFrame } from './_steps/step-frame';
import { WhatStep } from './_steps/what';

export const dynamic = 'force-static';
export const generateStaticParams = everyLocale;

export default async function RequestPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const step = {
    locale,
    t: translator(locale),
    draft: null,
    answers: {},
    asked: usuallyAsked,
    problems: [],
    cameFromCheck: false,
  };
  return (
    <StepFrame {...step} step="what">
      <WhatStep {...step} />
    </StepFrame>
  );
}
