/** A move made on the ticket page. Said no, the page comes back with the reason and with every word that was typed. */
import { attempt, door } from '../../../../../_door';
import { seeOther } from '../../../../../_see-other';
import { one, postedValues, type Values } from '../../../_posted';
import { deskLocaleOf, signInAddress, whoIsHere } from '../../../_staff';
import {
  fieldId,
  isStaffMove,
  type Problem,
  problemOf,
  problemsOf,
  readMove,
  type StaffMove,
} from '../_moves/move-forms';
import { typedForms } from '../_moves/typed-form';
import { ticketPath } from '../_parts/ticket-view';

type Context = { params: Promise<{ locale: string; caseNumber: string }> };

async function tryMove(move: StaffMove, caseNumber: string, values: Values): Promise<Problem[]> {
  const missing = problemsOf(move, values);
  if (missing.length > 0) return missing;
  const made = await attempt((await door()).desk.move(readMove(move, caseNumber, values)));
  return made.ok ? [] : [problemOf(move, made.reason)];
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [locale, { caseNumber }, values] = await Promise.all([
    deskLocaleOf(params),
    params,
    postedValues(request),
  ]);
  const here = ticketPath(locale, caseNumber);
  const move = one(values, 'move');
  if (!isStaffMove(move)) return seeOther(here);
  const [staff, problems] = [await whoIsHere(), await tryMove(move, caseNumber, values)];
  if (problems.length === 0)
    return seeOther(afterwards(here, locale, caseNumber, move, staff?.role === 'handler'));
  const kept = typedForms.put(staff?.staffId ?? null, {
    caseNumber,
    form: move,
    values,
    problems: problems.map(({ field, reason }) => ({ field: field && fieldId(move, field), reason })),
  });
  const back: `/${string}` = `${here}?kept=${kept}`;
  return seeOther(staff ? back : signInAddress(back));
}

/** A unit no longer sees what it gave back; everyone else stays with the ticket. */
function afterwards(
  here: `/${string}`,
  locale: string,
  caseNumber: string,
  move: StaffMove,
  isOfUnit: boolean,
): `/${string}` {
  if (move === 'return' && isOfUnit) return `/${locale}/desk/queue?done=return&about=${caseNumber}`;
  return `${here}?done=${move}`;
}
