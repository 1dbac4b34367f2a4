import { randomUUID } from 'node:crypto';
import { PassThrough, Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Locale } from '#locales/languages';
import type { ChatDoor } from '../door';
import { resolves } from '../testing/desk-work';
import { type SmallTown, smallTown } from '../testing/small-town';
import { type Held, type Memory, run } from './chat';

let town: SmallTown;
beforeAll(async () => {
  town = await smallTown();
});

/** What stands in the terminal after these lines came through a pipe. */
async function typed(lines: string[], locale: Locale = 'en', door: ChatDoor = town.door): Promise<string> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  await run(door, { input: Readable.from(`${lines.join('\n')}\n`), output, isInteractive: false }, locale);
  return Buffer.concat(chunks).toString('utf8');
}

describe('the bot in the terminal', () => {
  test('greets and shows numbered choices', async () => {
    expect(await typed([])).toMatch(/automatic assistant of 12345[\s\S]*1\. Make a request/);
  });

  test('files a request from piped lines, with numbers for choices', async () => {
    const shown = await typed(['The street light at 12 River Road is broken', '2', '1']);
    expect(shown).toMatch(/Case number: \d{6} \d{6} \d/);
    const digits = (/Case number: ([\d ]+)/.exec(shown)?.[1] ?? '').replaceAll(' ', '');
    expect(await town.house.tools.store.tickets.find(digits)).toMatchObject({
      channel: 'console',
      identity: 'confidential',
    });
  });

  test('speaks the language of the terminal', async () => {
    expect(await typed(['帮助'], 'zh-CN')).toContain('我能帮您');
    expect(await typed(['مساعدة'], 'ar')).toContain('ما أستطيع فعله');
  });

  test('shows notices that came meanwhile before the next answer', async () => {
    const { conversation } = town.door;
    const { prisma } = town.house;
    // The unit replies, and the worker delivers, just before the terminal looks.
    const history: ChatDoor['conversation']['history'] = async (input) => {
      const open = await prisma.ticket.findFirst({ where: { channel: 'console', status: 'submitted' } });
      if (open) await resolves(town.house, open.caseNumber, 'The lamp was replaced.');
      await town.deliver();
      return conversation.history(input);
    };
    const door = { conversation: { receive: conversation.receive, history } };
    const lines = ['The street light at 12 River Road is broken', '1', '1', 'thanks'];
    const shown = await typed(lines, 'en', door);
    expect(shown).toMatch(/The lamp was replaced\.[\s\S]+You are welcome\./);
    const rows = await town.house.tools.store.outbox.page({ channel: 'console', limit: 5 });
    expect(rows[0]).toMatchObject({ notice: 'resolved', status: 'sent' });
  });

  test('ends when the person says so', async () => {
    expect(await typed(['/quit', 'help'])).not.toContain('What I can do');
  });

  test('goes on where it was, and forgets a conversation that is no more', async () => {
    const kept: { held: Held | null } = { held: null };
    const memory = (): Memory => ({
      held: kept.held,
      keep(held) {
        kept.held = held;
      },
    });
    const terminal = (line: string) => ({
      input: Readable.from(`${line}\n`),
      output: new PassThrough(),
      isInteractive: false,
    });
    await run(town.door, terminal('The street light has been broken for days'), 'en', memory());
    const first = kept.held;
    await run(town.door, terminal('help'), 'en', memory());
    expect(kept.held).toMatchObject({ conversationId: first?.conversationId });
    const { messages } = await town.door.conversation.history({
      conversationId: first?.conversationId ?? '',
      token: first?.token ?? '',
    });
    expect(messages.at(-1)?.text).toContain('Where is it?');
    const gone = { conversationId: randomUUID(), token: 'x', seen: 3 };
    await run(town.door, terminal('help'), 'en', { held: gone, keep: () => undefined });
  });
});
