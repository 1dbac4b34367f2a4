/** Keeps which case near them a person follows, or that theirs is another. */
import { nextStep } from '#server/domain/intake/journey';
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { readOpenDraft } from '../../draft';

const longestToken = 300;

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, form, draft] = await Promise.all([localeOf(params), request.formData(), readOpenDraft()]);
  if (!draft) return seeOther(`/${locale}/request`);
  const chosen = String(form.get('joins') ?? '');
  if (!chosen || chosen.length > longestToken) return seeOther(`/${locale}/request/nearby?e=1`);
  const joined = { ...draft.answers, joinsCaseToken: chosen };
  const saved = await attempt((await door()).draft.save({ draftId: draft.draftId, answers: joined }));
  if (!saved.ok) return seeOther(`/${locale}/problem/${saved.reason}`);
  return seeOther(`/${locale}/request/${nextStep(joined, saved.value.asked)}`);
}
