/** "This answers me", pressed while writing: counted as a direct answer, once for each draft. What was written so far is kept, in case it does not after all. */
import { attempt, door, setDraftId } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { readAnswers } from '../../answers';
import { readOpenDraft } from '../../draft';

/** The first question's form comes whole, with what stands in it. Answers with the draft that holds it. */
async function keepWords(form: FormData): Promise<string | undefined> {
  const draft = await readOpenDraft();
  if (!String(form.get('text') ?? '').trim()) return draft?.draftId;
  const answers = readAnswers('what', form, draft?.answers ?? {});
  const saved = await attempt((await door()).draft.save({ draftId: draft?.draftId, answers }));
  if (!saved.ok) return draft?.draftId;
  await setDraftId(saved.value.draftId);
  return saved.value.draftId;
}

export async function POST(request: Request, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const slug = String(form.get('answered') ?? '').slice(0, 120);
  const draftId = await keepWords(form);
  const counted = await attempt((await door()).knowledge.answered({ slug, locale, draftId }));
  if (!counted.ok) return seeOther(`/${locale}/problem/${counted.reason}`);
  return seeOther(`/${locale}/request/answered?article=${encodeURIComponent(slug)}`);
}
