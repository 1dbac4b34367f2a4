/** A form of the ticket page that was refused: kept for an hour with everything that was typed, so that nobody writes a reply twice. */
import type { Values } from '../../../_posted';
import type { Problem } from '../../../_refusals';
import { shelf } from '../../../_shelf';
import type { StaffMove } from './move-forms';

export type TypedForm = {
  caseNumber: string;
  form: StaffMove | 'reveal' | 'words';
  values: Values;
  /** `field` is the id of the input on the page. */
  problems: Problem[];
};

export const typedForms = shelf<TypedForm>('typed-forms', 60);
