/** What a rule would have done with the latest requests. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { previewRuleOutput } from '#server/api/schemas/desk-routing';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { Notice } from '#ui/notice';
import { withMasksSaid } from '../../_masks';
import { nameIn } from '../../_names';

type Tried = z.infer<typeof previewRuleOutput>;

export function Preview({ locale, tried }: { locale: Locale; tried: Tried }) {
  const t = plainTranslator(locale);
  const { looked, moved, wentThere } = tried;
  return (
    <Notice title={t('routing:preview.title')} isStatus>
      <p>{t('routing:preview.says', { looked, moved, wentThere })}</p>
      <ul>
        {tried.cases.map(({ caseNumber, title, department }) => (
          <li key={caseNumber}>
            <a href={`/${locale}/desk/tickets/${caseNumber}`}>
              <bdi>{showCaseNumber(caseNumber)}</bdi>
            </a>{' '}
            <bdi>{withMasksSaid(title, t)}</bdi>{' '}
            <span className="tag">
              {department
                ? t('routing:preview.went', { department: nameIn(department, locale) })
                : t('routing:preview.nowhere')}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
