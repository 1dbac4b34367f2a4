/** The terminal as a channel: notices wait in the conversation, and the terminal shows them at the next line. */
import type { Channel } from '../channel';
import type { DeliveryDoor } from '../door';
import { createHouseTalk } from '../house-talk';

export function createConsole(door: Pick<DeliveryDoor, 'conversation'>): Channel {
  return createHouseTalk(door, 'console');
}
