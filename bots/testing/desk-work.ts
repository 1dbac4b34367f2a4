/** What the desk does to a case while a story goes on in a channel. */
import type { TestHouse } from '#server/testing/test-house';
import { type DeskMove, moveTicket } from '#server/use-cases/move-ticket';

/** From accepting to the reply, by the unit for street lamps. */
export async function resolves(house: TestHouse, caseNumber: string, reply: string): Promise<void> {
  const dispatcher = await house.staff('dispatcher');
  const handler = await house.staff('handler', house.units.lamps);
  const move = async (name: DeskMove['move'], more: Partial<DeskMove> = {}, actor = handler) => {
    const ticket = await house.tools.store.tickets.find(caseNumber);
    const made = { move: name, caseNumber, version: ticket?.version ?? 0, ...more };
    return moveTicket(house.tools, made, actor);
  };
  await move('accept', {}, dispatcher);
  await move('dispatch', { departmentId: house.units.lamps }, dispatcher);
  await move('signFor');
  await move('resolve', { publicText: reply });
}
