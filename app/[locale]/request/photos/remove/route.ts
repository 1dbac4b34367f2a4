/** Takes one photo away from the draft. */
import type { NextRequest } from 'next/server';
import { attempt, door } from '../../../../_door';
import { type LocaleParams, localeOf } from '../../../../_locale';
import { seeOther } from '../../../../_see-other';
import { readOpenDraft } from '../../draft';

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form, draft] = await Promise.all([localeOf(params), request.formData(), readOpenDraft()]);
  const fileId = String(form.get('fileId') ?? '');
  const isOurs = draft?.files.some((file) => file.id === fileId);
  if (draft && isOurs) await attempt((await door()).draft.removeFile({ draftId: draft.draftId, fileId }));
  const from = request.nextUrl.searchParams.get('from') === 'check' ? '?from=check' : '';
  return seeOther(`/${locale}/request/photos${from}`);
}
