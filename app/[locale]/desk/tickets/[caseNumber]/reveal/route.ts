/** Shows who filed a request, for a purpose. The purpose goes into the journal and before the person's eyes; the data into no address. */
import { attempt, door } from '../../../../../_door';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import { typedForms } from '../_moves/typed-form';
import { revealedContacts } from '../_parts/revealed';
import { ticketPath } from '../_parts/ticket-view';

type Context = { params: Promise<{ locale: string; caseNumber: string }> };

const shortestPurpose = 3;
const longestPurpose = 200;

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [locale, { caseNumber }, values] = await Promise.all([
    deskLocaleOf(params),
    params,
    postedValues(request),
  ]);
  const here = ticketPath(locale, caseNumber);
  const staff = await whoIsHere();
  if (!staff) return seeOther(signInAddress(here));
  const shown = await show(caseNumber, one(values, 'purpose'));
  if (shown.ok) {
    const id = revealedContacts.put(staff.staffId, { caseNumber, contact: shown.value });
    return seeOther(`${here}?revealed=${id}#contact`);
  }
  const problems = [
    { field: shown.reason === 'purpose-missing' ? 'purpose' : undefined, reason: shown.reason },
  ];
  const kept = typedForms.put(staff.staffId, { caseNumber, form: 'reveal', values, problems });
  return seeOther(`${here}?kept=${kept}`);
}

async function show(caseNumber: string, purpose: string) {
  const isPurpose = purpose.length >= shortestPurpose && purpose.length <= longestPurpose;
  if (!isPurpose) return { ok: false, reason: 'purpose-missing' } as const;
  return attempt((await door()).desk.reveal({ caseNumber, purpose }));
}
