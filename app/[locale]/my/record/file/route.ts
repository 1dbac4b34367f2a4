/** The same record as a file that another program can read. */
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';

export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params);
  const read = await attempt((await door()).me.export({ locale }));
  if (!read.ok) return seeOther(`/${locale}/my`);
  return new Response(`${JSON.stringify(read.value, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="my-data-${read.value.madeAt.slice(0, 10)}.json"`,
      'cache-control': 'private, no-store',
    },
  });
}
