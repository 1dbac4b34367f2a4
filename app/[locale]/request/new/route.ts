/** "Start a new request": this device lets go of the draft it has. */
import { clearDraft } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { seeOther } from '../../../_see-other';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params);
  await clearDraft();
  return seeOther(`/${locale}/request`);
}
