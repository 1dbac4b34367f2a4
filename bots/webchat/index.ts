/** The web chat: proof that the web is a channel like any other. Its inbound side is `conversation.receive`, called by the page. */
import type { Channel } from '../channel';
import type { DeliveryDoor } from '../door';
import { createHouseTalk } from '../house-talk';

export function createWebchat(door: Pick<DeliveryDoor, 'conversation'>): Channel {
  return createHouseTalk(door, 'webchat');
}
