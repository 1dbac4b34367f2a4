/** All articles as a file. */
import { attempt, door } from '../../../../_door';
import type { LocaleParams } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { deskLocaleOf, signInAddress } from '../../_staff';
import { knowledgeHref } from '../_parts/knowledge';

const types = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

export async function GET(request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await deskLocaleOf(params);
  const format = new URL(request.url).searchParams.get('format') === 'json' ? 'json' : 'csv';
  const made = await attempt((await door()).desk.knowledgeExport({ format }));
  const here = knowledgeHref(locale, '/import');
  if (!made.ok) return seeOther(made.reason === 'not-signed-in' ? signInAddress(here) : here);
  return new Response(made.value.text, {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="articles.${format}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
