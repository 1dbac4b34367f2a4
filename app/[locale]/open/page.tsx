/** How well this works, for anyone to see: totals of the last thirty days, no person and no case among them. */
import { plainTranslator, translator } from '#locales/translate';
import { PageShell } from '#ui/page-shell';
import { Text } from '#ui/text';
import { door } from '../../_door';
import { type LocaleParams, localeOf } from '../../_locale';
import { ByType } from './_parts/by-type';
import { Figures } from './_parts/figures';

export const dynamic = 'force-dynamic';

export default async function OpenPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const t = translator(locale);
  const plain = plainTranslator(locale);
  const figures = await (await door()).city.figures();
  return (
    <PageShell
      locale={locale}
      path="/open"
      title={plain('pages:open.title')}
      description={plain('pages:open.lede')}
      width="wide"
    >
      <h1>
        <Text>{t('pages:open.title')}</Text>
      </h1>
      <p className="lede">
        <Text>{t('pages:open.lede')}</Text>
      </p>
      <Figures locale={locale} t={t} figures={figures} />
      <ByType locale={locale} t={t} byType={figures.byType} />
      <h2>
        <Text>{t('pages:open.how.title')}</Text>
      </h2>
      <ul className="plain-list measure">
        {(['answered', 'direct', 'onTime', 'solved', 'satisfied'] as const).map((figure) => (
          <li key={figure}>
            <Text>{t(`pages:open.how.${figure}`)}</Text>
          </li>
        ))}
      </ul>
      <p className="measure">
        <Text>{t('pages:open.privacy')}</Text>
      </p>
    </PageShell>
  );
}
