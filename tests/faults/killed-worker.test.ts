import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { expect, it } from 'vitest';
import { defaultClockRules } from '#server/domain/calendar/clock-rules';
import { readEnv } from '#server/env';
import { newId } from '#server/secrets/ids';
import { aRequest, fromWeb } from '#server/testing/test-house';
import { submitRequest } from '#server/use-cases/submit-request';
import { wire as createWire } from '#server/wire';
import { testDatabase } from '#tests/setup/database';
import { afterThisFile } from '#tests/setup/every-file';
import { patienceMs, siteEnvironment, start } from './processes';

/** A real mail server that writes down every Message-ID it took; while `isHolding` it takes the mail and never says so. */
async function mailServer() {
  const taken: string[] = [];
  const box = { taken, isHolding: false, held: 0, onMail: (): void => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString();
      });
      stream.on('end', () => {
        taken.push(/^message-id: (.+)$/im.exec(text)?.[1]?.trim() ?? 'none');
        if (box.isHolding) box.held += 1;
        else done();
        box.onMail();
      });
    },
  });
  // A worker that is killed breaks its connection; that is what this test is about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  afterThisFile(() => new Promise((resolve) => server.close(() => resolve(undefined))));
  return Object.assign(box, { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}` });
}

async function city(smtpUrl: string) {
  const environment = {
    ...(await siteEnvironment(await testDatabase())),
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'hotline@city.example',
  };
  const wire = createWire(readEnv(environment));
  afterThisFile(() => wire.close());
  const { prisma } = wire.connection;
  await prisma.clockRule.createMany({
    data: defaultClockRules.map(({ span, ...rule }) => ({ id: newId(), ...rule, ...span })),
  });
  const file = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, place) => {
        const applicant = { kind: 'person', identity: 'named', email: `person${place}@example.com` } as const;
        return submitRequest(wire.tools, aRequest({ applicant }), fromWeb);
      }),
    );
  return { environment, prisma, file };
}

const until = async (isSo: () => Promise<boolean> | boolean, box: { onMail: () => void }): Promise<void> => {
  while (!(await isSo()))
    await new Promise<void>((resolve) => {
      box.onMail = resolve;
      // Whatever is awaited besides mail (a row settled) is looked for again after a moment.
      setTimeout(resolve, 100);
    });
};

it(
  'a worker killed in the middle of a delivery loses no message, and what is sent again is the same mail',
  async () => {
    const mail = await mailServer();
    const { environment, prisma, file } = await city(mail.url);
    await file(6);
    mail.isHolding = true;
    const first = await start('bots/main.ts', environment, 'worker is up');
    await until(() => mail.held >= 2, mail);
    await first.kill('SIGKILL');
    mail.isHolding = false;
    expect(await prisma.outboxMessage.count({ where: { status: 'sending' } })).toBeGreaterThan(0);

    // A minute later: the leases have run out and the dead worker was not seen again.
    const longAgo = new Date(Date.now() - 120_000);
    await prisma.outboxMessage.updateMany({ where: { status: 'sending' }, data: { leaseUntil: longAgo } });
    await prisma.workerHeartbeat.updateMany({ data: { seenAt: longAgo } });
    const second = await start('bots/main.ts', environment, 'worker is up');
    await until(async () => (await prisma.outboxMessage.count({ where: { status: 'sent' } })) === 6, mail);
    const ids = (await prisma.outboxMessage.findMany({ select: { id: true } })).map(
      (row) => `<${row.id}@localhost>`,
    );
    expect([...new Set(mail.taken)].sort()).toEqual(ids.sort());
    await second.kill('SIGTERM');
  },
  patienceMs,
);

it(
  'two workers at once send every message once',
  async () => {
    const mail = await mailServer();
    const { environment, prisma, file } = await city(mail.url);
    const workers = await Promise.all([1, 2].map(() => start('bots/main.ts', environment, 'worker is up')));
    await file(60);
    await until(async () => (await prisma.outboxMessage.count({ where: { status: 'sent' } })) === 60, mail);
    expect(mail.taken).toHaveLength(60);
    expect(new Set(mail.taken).size).toBe(60);
    await Promise.all(workers.map((worker) => worker.kill('SIGTERM')));
  },
  patienceMs,
);
