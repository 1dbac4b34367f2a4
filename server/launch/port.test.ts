import { once } from 'node:events';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { freePort } from './free-port.mjs';
import { requireFreePort } from './port.mjs';

describe('the port of the site', () => {
  it('may be used when nobody listens there', async () => {
    await expect(requireFreePort(await freePort(), 0)).resolves.toBeUndefined();
  });

  it.each(['127.0.0.1', '0.0.0.0', '::'])(
    'is refused by its number when another program listens on %s',
    async (host) => {
      const port = await freePort();
      const other = createServer().listen(port, host);
      await once(other, 'listening');
      await expect(requireFreePort(port, 0)).rejects.toThrow(`Port ${port} is taken`);
      other.close();
    },
  );

  it('is waited for while a former site is still ending', async () => {
    const port = await freePort();
    const former = createServer().listen(port);
    await once(former, 'listening');
    const asked = requireFreePort(port, 30_000);
    former.close();
    await expect(asked).resolves.toBeUndefined();
  });
});
