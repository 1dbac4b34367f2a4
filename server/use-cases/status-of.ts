import { isoWithOffset } from '#server/domain/calendar/city-time';
import { familyOf } from '#server/domain/ticket/states';
import type { MoveResult } from './make-move';
import type { Tools } from './tools';

/** What a citizen hears after a move of their own. */
export function statusOf(tools: Tools, result: MoveResult) {
  return {
    status: result.status,
    statusFamily: familyOf(result.status),
    replyDueAt: result.replyDueAt && isoWithOffset(result.replyDueAt, tools.city.zone),
  };
}
