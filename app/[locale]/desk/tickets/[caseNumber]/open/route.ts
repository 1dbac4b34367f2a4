/** Opens the words of a request, or its exact place. The purpose goes into the journal and before the person's eyes; the words into no address. */
import { attempt, door } from '../../../../../_door';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { typedForms } from '../_moves/typed-form';
import { type Opens, openedWords } from '../_parts/opened';
import { ticketPath } from '../_parts/ticket-view';

type Context = { params: Promise<{ locale: string; caseNumber: string }> };

const shortestPurpose = 3;
const longestPurpose = 200;
const purposeField = 'words-purpose';

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [locale, { caseNumber }, values] = await Promise.all([
    deskLocaleOf(params),
    params,
    postedValues(request),
  ]);
  const here = ticketPath(locale, caseNumber);
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  const opens: Opens = one(values, 'opens') === 'place' ? 'place' : 'words';
  const shown = await show(caseNumber, opens, one(values, purposeField));
  if (shown.ok) {
    const id = openedWords.put(staff.staffId, { caseNumber, opens, ticket: shown.value });
    return seeOther(`${here}?opened=${id}`);
  }
  const field = shown.reason === 'purpose-missing' ? purposeField : undefined;
  const problems = [{ field, reason: shown.reason }];
  const kept = typedForms.put(staff.staffId, { caseNumber, form: 'words', values, problems });
  return seeOther(`${here}?kept=${kept}`);
}

async function show(caseNumber: string, opens: Opens, purpose: string) {
  const { desk } = await door();
  if (opens === 'place') return attempt(desk.revealWords({ caseNumber, opens }));
  const isPurpose = purpose.length >= shortestPurpose && purpose.length <= longestPurpose;
  if (!isPurpose) return { ok: false, reason: 'purpose-missing' } as const;
  return attempt(desk.revealWords({ caseNumber, opens, purpose }));
}
