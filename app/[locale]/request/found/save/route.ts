/** "Still file": none of the answers was enough. Everything written stays, and the same words are not answered twice. */
import { nextStep } from '#server/domain/intake/journey';
import { attempt, door, setDraftId } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { readOpenDraft } from '../../draft';

export async function POST(_request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, draft] = await Promise.all([localeOf(params), readOpenDraft()]);
  if (!draft) return seeOther(`/${locale}/request`);
  const answers = { ...draft.answers, articlesSeen: true };
  const saved = await attempt((await door()).draft.save({ draftId: draft.draftId, answers }));
  if (!saved.ok) return seeOther(`/${locale}/problem/${saved.reason}`);
  await setDraftId(saved.value.draftId);
  return seeOther(`/${locale}/request/${nextStep(answers, saved.value.asked)}`);
}
