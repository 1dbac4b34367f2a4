/** The common end of every form about a case: on success back to the case with word of it, otherwise to the form as it was typed. */
import type { Locale } from '#locales/languages';
import type { Refusal } from '#server/domain/refusals';
import { leaveOutcome } from '../../../_outcome';
import { seeOther } from '../../../_see-other';
import type { DoneWord } from './done-words';

type Tried = { ok: true } | { ok: false; reason: Refusal };
type Act = {
  locale: Locale;
  caseNumber: string;
  action: 'facts' | 'nudge' | 'reopen' | 'withdraw';
  done: DoneWord;
  /** The field of the form a refusal is said at. */
  field?: string;
  words?: string;
};

export async function answerAct(tried: Tried, act: Act): Promise<Response> {
  const here = `track/${act.caseNumber}`;
  if (tried.ok) {
    await leaveOutcome({ about: here, done: act.done });
    return seeOther(`/${act.locale}/${here}?done=1`);
  }
  const page = act.action === 'nudge' ? here : `${here}/${act.action}`;
  const problems = [{ field: act.field ?? '', problem: tried.reason }];
  await leaveOutcome({ about: page, problems, words: act.words });
  return seeOther(`/${act.locale}/${page}?e=1`);
}
