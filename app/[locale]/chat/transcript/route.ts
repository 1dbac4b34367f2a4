/** The talk as a text file to keep: who said what and when, with the label that the assistant is a machine. */
import { formatInstant } from '#locales/format';
import { plainTranslator } from '#locales/translate';
import { bare } from '#ui/text';
import { type LocaleParams, localeOf } from '../../../_locale';
import { seeOther } from '../../../_see-other';
import { readCity, readMessages } from '../_talk/conversation';

/** Old text programs take a file for their own legacy encoding unless it starts with this mark. */
const byteOrderMark = '\ufeff';

export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params);
  const [messages, { zone }] = await Promise.all([readMessages(false), readCity()]);
  if (messages.length === 0) return seeOther(`/${locale}/chat`);
  const t = plainTranslator(locale);
  const lines = messages.flatMap(({ from, at, text }) => [
    t('chat:transcript.line', { who: t(`chat:from.${from}`), time: formatInstant(at, locale, zone) }),
    bare(text),
    '',
  ]);
  const content = [t('chat:transcript.title'), t('chat:aiNotice'), '', ...lines].join('\r\n');
  return new Response(byteOrderMark + content, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="chat.txt"',
      'cache-control': 'private, no-store',
    },
  });
}
