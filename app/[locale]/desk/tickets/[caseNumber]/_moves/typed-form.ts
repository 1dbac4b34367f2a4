/** A form of the ticket page that was refused: kept for an hour with everything that was typed, so that nobody writes a reply twice. */
import type { Refusal } from '#server/domain/refusals';
import type { Values } from '../../../_posted';
import { shelf } from '../../../_shelf';
import type { StaffMove } from './move-forms';

export type TypedForm = {
  caseNumber: string;
  form: StaffMove | 'reveal';
  values: Values;
  /** `field` is the id of the input on the page. */
  problems: { field?: string; reason: Refusal }[];
};

export const typedForms = shelf<TypedForm>('typed-forms', 60);
