/** "Delete what I wrote", after an answer was enough: the words and files of the draft go, and this device lets go of it. */
import { attempt, clearDraft, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { readOpenDraft } from '../../draft';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, draft] = await Promise.all([localeOf(params), readOpenDraft()]);
  if (draft) {
    const { draftId } = draft;
    const drafts = (await door()).draft;
    for (const { id: fileId } of draft.files) await attempt(drafts.removeFile({ draftId, fileId }));
    const emptied = await attempt(drafts.save({ draftId, answers: {} }));
    if (!emptied.ok) return seeOther(`/${locale}/problem/${emptied.reason}`);
    await clearDraft();
  }
  return seeOther(`/${locale}/request/answered?forgotten=yes`);
}
