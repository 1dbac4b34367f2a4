/** The person reminds us of the promise. */
import { attempt, door } from '../../../../_door';
import { answerAct } from '../../_case/act';
import { type CaseParams, caseOf } from '../../_case/case';

export async function POST(_request: Request, { params }: CaseParams): Promise<Response> {
  const { locale, caseNumber } = await caseOf(params);
  const tried = await attempt((await door()).tracking.nudge({ caseNumber }));
  return answerAct(tried, { locale, caseNumber, action: 'nudge', done: 'nudged' });
}
