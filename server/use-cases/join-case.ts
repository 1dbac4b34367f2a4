/**
 * "Follow this one": the request was filed like any other, with what its person wrote and sent, and goes into the case they chose. Their own
 * number, code, notices and rating stay. When the case is over by now, or the word for it too old, their request simply goes its own way.
 */
import { isoWithOffset } from '#server/domain/calendar/city-time';
import type { RequestInput } from '#server/domain/intake/request';
import { Refused } from '#server/domain/refusals';
import { familyOf } from '#server/domain/ticket/states';
import type { Ticket } from '#server/domain/ticket/ticket';
import { joinMatter } from './join-matter';
import { makeMove } from './make-move';
import { mayBeFollowed, readJoinToken } from './nearby-cases';
import type { Filed } from './submit-request';
import type { Tools } from './tools';

/** What the person hears of a case that they followed, or of their own as it was filed. */
export async function joinCase(tools: Tools, filed: Filed, request: RequestInput): Promise<Filed> {
  const lead = request.joinsCaseToken ? await leadOf(tools, request.joinsCaseToken) : null;
  if (!lead || filed.status !== 'submitted' || filed.emergency) return filed;
  try {
    const { status } = await makeMove(tools, {
      caseNumber: filed.caseNumber,
      move: 'merge',
      actor: { kind: 'system' },
      input: { targetId: lead.id },
      alongside: (work) => joinMatter(tools, work, lead, true),
      isQuiet: true,
    });
    const { replyDueAt: due } = lead;
    // A day that is over is no promise.
    const replyDueAt = due && due > tools.now() ? isoWithOffset(due, tools.city.zone) : filed.replyDueAt;
    return { ...filed, status, statusFamily: familyOf(status), replyDueAt };
  } catch (error) {
    if (error instanceof Refused) return filed;
    throw error;
  }
}

/** The case as it is now: it may have gone into another itself. */
async function leadOf(tools: Tools, token: string): Promise<Ticket | null> {
  const id = readJoinToken(tools, token);
  const { tickets } = tools.store;
  const lead = id ? ((await tickets.mergedInto(id)) ?? (await tickets.byId(id))) : null;
  return lead && mayBeFollowed(lead) ? lead : null;
}
