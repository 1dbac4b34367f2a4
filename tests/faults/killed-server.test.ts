import { expect, it } from 'vitest';
import { defaultClockRules } from '#server/domain/calendar/clock-rules';
import { newId } from '#server/secrets/ids';
import { connect } from '#server/store/client';
import { aRequest } from '#server/testing/test-house';
import { testDatabase } from '#tests/setup/database';
import { afterThisFile } from '#tests/setup/every-file';
import { patienceMs, siteEnvironment, start } from './processes';

type Answer = { caseNumber: string; accessCode: string };

async function openDoor(environment: Record<string, string>) {
  const door = await start('tests/faults/door.ts', environment, ' \n');
  const port = /listening (\d+)/.exec(door.said)?.[1];
  return { ...door, url: `http://127.0.0.1:${port}/api/trpc/intake.submit` };
}

/** Null when the server was gone before it answered. */
async function submit(url: string, request: unknown): Promise<Answer | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return ((await answer.json()) as { result: { data: Answer } }).result.data;
  } catch {
    return null;
  }
}

it(
  'a server killed in the middle of many submits loses no request and doubles none, and people who send again get the same case',
  async () => {
    const url = await testDatabase();
    const { prisma, close } = connect(url);
    afterThisFile(close);
    await prisma.clockRule.createMany({
      data: defaultClockRules.map(({ span, ...rule }) => ({ id: newId(), ...rule, ...span })),
    });
    const environment = await siteEnvironment(url);
    const requests = Array.from({ length: 120 }, (_, place) =>
      aRequest({ text: `第 ${place} 件：路灯不亮` }),
    );

    const first = await openDoor(environment);
    let answered = 0;
    const before = await Promise.all(
      requests.map(async (request) => {
        const answer = await submit(first.url, request);
        answered += answer ? 1 : 0;
        // Some have their answer, the others are anywhere between the socket and the commit.
        if (answered === 25) first.child.kill('SIGKILL');
        return answer;
      }),
    );
    expect(before.filter((answer) => answer === null).length).toBeGreaterThan(0);

    const second = await openDoor(environment);
    const after = await Promise.all(requests.map((request) => submit(second.url, request)));
    for (const [place, answer] of before.entries()) if (answer) expect(after[place]).toEqual(answer);

    expect(new Set(after.map((answer) => answer?.caseNumber)).size).toBe(requests.length);
    expect(await prisma.ticket.count()).toBe(requests.length);
    expect(await prisma.ticketEvent.count()).toBe(requests.length);
    expect(await prisma.person.count()).toBe(requests.length);
    expect(await prisma.outboxMessage.count()).toBe(requests.length);
    const jobs = await prisma.$queryRaw<{ n: number }[]>`select count(*)::int as n from graphile_worker.jobs`;
    expect(jobs[0]?.n).toBe(requests.length);
    await second.kill();
  },
  patienceMs,
);
