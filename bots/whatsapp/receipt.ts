/** What became of a message of ours. A failure that `send` could not know yet comes this way too: most do. */
import type { Receipt } from '../channel';
import { errorCode, meaningOf } from './errors';
import type { WireStatus } from './wire';

/** `played` is for voice messages, which we do not send; others (deleted, warning) change nothing. */
const known = {
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  played: 'read',
  failed: 'failed',
} as const;

export function readReceipt({ id, status, errors }: WireStatus): Receipt | null {
  if (!Object.hasOwn(known, status)) return null;
  const receipt = { kind: 'receipt', vendorId: id, status: known[status as keyof typeof known] } as const;
  if (receipt.status !== 'failed') return receipt;
  const code = errors?.[0]?.code ?? null;
  return { ...receipt, reason: reasonOf(code), error: errorCode(code) };
}

function reasonOf(code: number | null): NonNullable<Receipt['reason']> {
  const meaning = meaningOf(code, 200);
  return meaning === 'windowClosed' || meaning === 'unreachable' ? meaning : 'permanent';
}
