/** Live figures for everyone: the last 30 days. A share is null where there is nothing to divide by. */
import { isRequestType } from '#server/domain/intake/classify';
import type { RequestType } from '#server/domain/intake/request';
import type { Tools } from './tools';

const days = 30;

export async function readFigures(tools: Tools) {
  const since = new Date(tools.now().getTime() - days * 86_400_000);
  const { row, rated, directAnswers, byType } = await tools.store.upkeep.figures(since);
  const share = (part: number | undefined, whole: number | undefined) => (whole ? (part ?? 0) / whole : null);
  return {
    received: row?.received ?? 0,
    answered: row?.answered ?? 0,
    directAnswers,
    // Of all who came with something, those who needed nobody: they said so themselves.
    directShare: share(directAnswers, directAnswers + (row?.received ?? 0)),
    onTimeShare: share(row?.on_time, row?.answered),
    solvedShare: share(rated?.solved, rated?.ratings),
    satisfiedShare: share(rated?.satisfied, rated?.ratings),
    medianHoursToReply: row?.median_hours ?? null,
    byType: byType.filter((entry): entry is { requestType: RequestType; count: number } =>
      isRequestType(entry.requestType),
    ),
  };
}
