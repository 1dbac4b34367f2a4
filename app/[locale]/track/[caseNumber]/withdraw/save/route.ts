/** The person takes the request back, after a page that said what follows. */
import { attempt, door } from '../../../../../_door';
import { answerAct } from '../../../_case/act';
import { type CaseParams, caseOf } from '../../../_case/case';

export async function POST(_request: Request, { params }: CaseParams): Promise<Response> {
  const { locale, caseNumber } = await caseOf(params);
  const tried = await attempt((await door()).tracking.withdraw({ caseNumber }));
  return answerAct(tried, { locale, caseNumber, action: 'withdraw', done: 'withdrawn' });
}
