/** The file that was looked at is taken: all it says becomes drafts. */
import { attempt, door } from '../../../../../_door';
import type { LocaleParams } from '../../../../../_locale';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { knowledgeHref } from '../../_parts/knowledge';
import { heldFiles } from '../held-file';

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, values] = await Promise.all([deskLocaleOf(params), postedValues(request)]);
  const here = knowledgeHref(locale, '/import');
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  const held = heldFiles.find(staff.staffId, one(values, 'held'));
  if (!held) return seeOther(`${here}?problem=file-not-found`);
  const { name, text, format } = held;
  const taken = await attempt((await door()).desk.knowledgeImport({ text, format, isDryRun: false }));
  if (!taken.ok) return seeOther(`${here}?problem=${taken.reason}`);
  const done = heldFiles.put(staff.staffId, { name, text: '', format, found: taken.value });
  return seeOther(`${here}?held=${done}&done=1`);
}
