/** Vendors' webhooks: the raw body goes to the channel's adapter, which verifies it before anything is read from it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { House } from '#server/api/house';
import type { Log } from '#server/log';
import type { Wire } from '#server/wire';

export function createWebhooks(_wire: Wire, _house: House, _log: Log) {
  return {
    async serve(_request: IncomingMessage, response: ServerResponse): Promise<void> {
      response.writeHead(404).end();
    },
  };
}
