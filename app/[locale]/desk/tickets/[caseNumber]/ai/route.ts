/** Asks the language model for a draft of the reply or for a translation. What it wrote waits on a shelf for the page; it stands in no address. */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { type Attempt, attempt, door } from '../../../../../_door';
import { seeOther } from '../../../../../_see-other';
import { withMasksSaid } from '../../../_masks';
import { one, postedValues } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { type AiWritten, aiWritten } from '../_parts/ai-written';
import { ticketPath } from '../_parts/ticket-view';

type Context = { params: Promise<{ locale: string; caseNumber: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [locale, { caseNumber }, values] = await Promise.all([
    deskLocaleOf(params),
    params,
    postedValues(request),
  ]);
  const here = ticketPath(locale, caseNumber);
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  const isDraft = one(values, 'what') === 'draft';
  const written = await (isDraft ? draft(caseNumber) : translate(caseNumber, locale));
  if (!written.ok)
    return seeOther(`${here}?ai=${written.reason === 'model-too-often' ? written.reason : 'failed'}#ai`);
  const id = aiWritten.put(staff.staffId, withMasksSaid(written.value, plainTranslator(locale)));
  return seeOther(`${here}?ai=${id}${isDraft ? '#reply' : '#ai'}`);
}

async function draft(caseNumber: string): Promise<Attempt<AiWritten>> {
  const made = await attempt((await door()).desk.draftReply({ caseNumber }));
  return made.ok ? { ok: true, value: { caseNumber, kind: 'draft', text: made.value.text } } : made;
}

async function translate(caseNumber: string, to: Locale): Promise<Attempt<AiWritten>> {
  const made = await attempt((await door()).desk.translateWords({ caseNumber, to }));
  return made.ok ? { ok: true, value: { caseNumber, kind: 'translation', ...made.value } } : made;
}
