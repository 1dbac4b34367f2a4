/** What the language model wrote for a member of staff a moment ago: kept for an hour, for them alone, and stored nowhere else. */
import { shelf } from '../../../_shelf';
import { fieldId, formsIn } from '../_moves/move-forms';
import type { TypedForm } from '../_moves/typed-form';
import type { StaffTicket } from './ticket-view';

export type AiWritten = { caseNumber: string } & (
  | { kind: 'draft'; text: string }
  | { kind: 'translation'; title: string; text: string }
);

export const aiWritten = shelf<AiWritten>('ai-written', 60);

/** The reply form as if its text had been typed; null when there is no draft, or no reply to be given any more. */
export function draftInForm({ moves, caseNumber }: StaffTicket, written: AiWritten | null): TypedForm | null {
  const [move] = formsIn('reply', moves);
  if (!move || written?.kind !== 'draft') return null;
  return { caseNumber, form: move, values: { [fieldId(move, 'publicText')]: [written.text] }, problems: [] };
}
