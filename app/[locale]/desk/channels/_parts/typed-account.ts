/** A channel account that was refused, with what was typed; secrets are typed again. */
import type { Values } from '../../_posted';
import type { Problem } from '../../_refusals';
import { shelf } from '../../_shelf';

export type TypedAccount = { values: Values; problem: Problem };

export const typedAccounts = shelf<TypedAccount>('typed-accounts', 60);
