/** Which units solved the cases most like this one: one entry for each such case that a unit answered. */
import { findSimilar } from './find-similar';
import type { TicketFacts } from './propose-department';
import type { Tools } from './tools';

const mostCases = 10;

export async function unitsOfAlike(tools: Tools, facts: TicketFacts): Promise<string[]> {
  const { title, text, placeText: place, lat, lng, ticketId: exceptId } = facts;
  const asked = { title, text, place, lat, lng };
  const alike = await findSimilar(tools, asked, { among: 'past', limit: mostCases, exceptId });
  return alike.flatMap(({ departmentId }) => departmentId ?? []);
}
