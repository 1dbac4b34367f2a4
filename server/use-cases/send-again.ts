/** A message that failed is put on its way again by hand, when what stood in its way is mended. */
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { Tools } from './tools';

export async function sendAgain(tools: Tools, { id }: { id: string }, actor: StaffActor) {
  const row = await tools.store.outbox.byId(id);
  if (!row) throw new Refused('message-not-found');
  if (!(await tools.store.outbox.sendAgain(id, tools.now()))) throw new Refused('changed-meanwhile');
  await tools.store.staff.audit({
    at: tools.now(),
    action: 'send-again',
    staffId: actor.staffId,
    ...(row.ticketId && { ticketId: row.ticketId }),
    data: { notice: row.notice, channel: row.channel },
  });
  return {};
}
