/**
 * Which tickets no model ever learns from. It hangs on the ticket's id alone and never changes, so that every model, of today or of last
 * year, can be measured on the same tickets and none has seen them.
 */

/** One in so many is held back. */
const oneIn = 5;

export function isHeldBack(ticketId: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < ticketId.length; at++) hash = Math.imul(hash ^ ticketId.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % oneIn === 0;
}
