/** A reply that could not be saved, until it is typed right. */
import type { Refusal } from '#server/domain/refusals';
import type { Values } from '../../../_posted';
import { shelf } from '../../../_shelf';

export type Fault = Refusal | 'code-bad' | 'words-missing';
/** `id` is empty for a new one. */
export type TypedReply = { id: string; values: Values; fault: Fault };

export const typedReplies = shelf<TypedReply>('canned-replies', 30);
