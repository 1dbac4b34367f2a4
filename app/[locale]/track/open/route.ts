/** Opens a case: the number alone leads to its status, with the right code this device may see all of it for a day. */
import type { NextRequest } from 'next/server';
import type { Refusal } from '#server/domain/refusals';
import { parseCaseNumber } from '#server/domain/ticket/case-number';
import { attempt, door, grantCase } from '../../../_door';
import { type LocaleParams, localeOf } from '../../../_locale';
import { leaveOutcome } from '../../../_outcome';
import { seeOther } from '../../../_see-other';

const aboutTheCode: readonly Refusal[] = ['wrong-access-code', 'too-many-tries'];

function typed(form: FormData, name: string, longest: number): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().slice(0, longest) : '';
}

export async function POST(request: NextRequest, { params }: LocaleParams): Promise<Response> {
  const [locale, form] = await Promise.all([localeOf(params), request.formData()]);
  const number = typed(form, 'caseNumber', 100);
  const code = typed(form, 'accessCode', 50);
  const refuse = async (problem: Refusal) => {
    const field = aboutTheCode.includes(problem) ? 'accessCode' : 'caseNumber';
    await leaveOutcome({ about: 'track', problems: [{ field, problem }], typed: { caseNumber: number } });
    return seeOther(`/${locale}/track?e=1`);
  };
  const caseNumber = parseCaseNumber(number);
  if (!caseNumber) return refuse('case-number-invalid');
  const found = await attempt(
    (await door()).tracking.lookup({ caseNumber, accessCode: code || undefined, locale }),
  );
  if (!found.ok) return refuse(found.reason);
  if (code) await grantCase(caseNumber);
  return seeOther(`/${locale}/track/${caseNumber}`);
}
