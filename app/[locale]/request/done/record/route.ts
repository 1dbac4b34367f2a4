/** The confirmation as a text file to keep: it opens on any device. */
import { formatInstant } from '#locales/format';
import { plainTranslator } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { readCity } from '../../draft';
import { readSent } from '../sent';

/** Old text programs take a file for their own legacy encoding unless it starts with this mark. */
const byteOrderMark = '\ufeff';

export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params);
  const [sent, city] = await Promise.all([readSent(locale), readCity()]);
  if (!sent) return seeOther(`/${locale}/track`);
  const { receipt, view } = sent;
  const t = plainTranslator(locale);
  const number = showCaseNumber(receipt.caseNumber);
  const lines = [
    t('request:record.title'),
    '',
    t('request:record.number', { number }),
    t('request:record.code', { code: receipt.accessCode }),
    t('request:record.promise', { date: formatInstant(receipt.replyDueAt, locale, city.zone) }),
    t('request:record.sent', { date: formatInstant(view.submittedAt, locale, city.zone) }),
    '',
    t('request:record.text'),
    view.text,
    '',
    t('request:record.track', { phone: city.phone }),
  ];
  return new Response(`${byteOrderMark}${lines.join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="request-${receipt.caseNumber}.txt"`,
      'cache-control': 'private, no-store',
    },
  });
}
