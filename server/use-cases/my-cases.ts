/** The first page of "my cases": all of them, newest first, page by page. */
import { holdingsOf, ownCases } from './own-cases';
import type { Tools } from './tools';

const pageSize = 20;

export async function pageOfCases(tools: Tools, personId: string, asked: number) {
  const own = await holdingsOf(tools, personId);
  const total = await tools.store.citizens.countTickets(own);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(asked, pages);
  return { ...(await ownCases(tools, own, pageSize, (page - 1) * pageSize)), total, page, pages };
}

/** On every device, this one too. */
export async function endSessions(tools: Tools, personId: string) {
  await tools.store.citizens.endSessions(personId);
  return {};
}
