/** A change of the calendar that was refused, with what was typed. */
import type { Values } from '../../_posted';
import type { Problem } from '../../_refusals';
import { shelf } from '../../_shelf';

export const dayKinds = ['holiday', 'workday', 'remove'] as const;
export type TypedDay = { values: Values; problem: Problem };

export const typedDays = shelf<TypedDay>('typed-days', 60);
