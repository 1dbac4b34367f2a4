import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Hands, ParsedEvent } from '../channel';
import { MailEmulator } from '../testing/mail-emulator';
import { MailPerson, type Post } from '../testing/mail-person';
import { quietLog } from '../testing/quiet-log';
import { type Mailbox, openMailbox, type Timing } from './mailbox';
import type { Timer } from './pause';

const quick: Timing = { pollMs: 200, idleMs: 2_000, againMs: 20, longestMs: 100, tryAgainMs: 5 };
const home = { domain: 'city.example', from: 'help@city.example', address: 'help@city.example' };
const patience = { timeout: 10_000, interval: 20 };

let world: MailEmulator;
let mailbox: Mailbox | null = null;
let taken: ParsedEvent[];
const errors: string[] = [];
const warnings: string[] = [];
const log = {
  ...quietLog,
  error: (_: unknown, message: string) => void errors.push(message),
  warn: (_: unknown, message: string) => void warnings.push(message),
};

afterEach(async () => {
  await mailbox?.stop();
  await world.stop();
});

async function open(
  change: Partial<Hands> = {},
  url?: (imapUrl: string) => string,
  timer?: Timer,
): Promise<MailPerson> {
  world = new MailEmulator();
  taken = [];
  errors.length = 0;
  warnings.length = 0;
  const { imapUrl } = await world.start();
  const hands: Hands = {
    take: async (event) => void taken.push(event),
    storeFile: async () => ({ ok: true, attachmentId: '00000000-0000-4000-8000-000000000001' }),
    ...change,
  };
  mailbox = openMailbox(url?.(imapUrl) ?? imapUrl, {
    home,
    hands,
    log,
    timing: quick,
    ...(timer && { timer }),
  });
  const post: Post = async (raw) => world.arrives(raw);
  return new MailPerson(world, post, 'ann@provider.example');
}

const words = () =>
  taken.map(({ event }) => (event.kind === 'letter' ? `${event.subject}: ${event.text}` : event.kind));
const until = (check: () => void) => vi.waitFor(check, patience);

describe('our mailbox', () => {
  test('gives every letter over and keeps it under Processed, while it is open and what came before', async () => {
    const ann = await open();
    await ann.writes({ subject: 'One', text: 'The first letter.' });
    await until(() => expect(words()).toEqual(['One: The first letter.']));
    await ann.writes({ subject: 'Two', text: 'The second letter.' });
    await until(() => expect(world.folder('Processed')).toHaveLength(2));
    expect(words()).toEqual(['One: The first letter.', 'Two: The second letter.']);
    expect(world.folder('INBOX')).toEqual([]);
    expect(mailbox?.health()).toEqual({ isWell: true });
  });

  test('leaves a letter in the inbox until it is safe with us', async () => {
    let isDown = true;
    const ann = await open({
      take: async (event) => {
        if (isDown) throw new Error('down');
        taken.push(event);
      },
    });
    await ann.writes({ subject: 'One', text: 'First.' });
    await ann.writes({ subject: 'Two', text: 'Second.' });
    await until(() => expect(world.folder('INBOX')).toHaveLength(2));
    isDown = false;
    await until(() => expect(world.folder('Processed')).toHaveLength(2));
    expect(world.folder('Failed')).toEqual([]);
  });

  test('puts one letter that nobody can read aside, says so, and goes on with the others', async () => {
    const ann = await open({
      take: async (event) => {
        if (event.event.kind === 'letter' && event.event.subject === 'Poison') throw new Error('poison');
        taken.push(event);
      },
    });
    await ann.writes({ subject: 'Poison', text: 'x' });
    await ann.writes({ subject: 'Good', text: 'words' });
    await until(() => expect(world.folder('Failed')).toHaveLength(1));
    await until(() => expect(words()).toEqual(['Good: words']));
    expect(errors).toContain('a letter cannot be read and was put into the folder Failed');
  });

  test('puts a letter without any sender aside', async () => {
    await open();
    world.arrives(Buffer.from('Subject: nobody\r\n\r\nwords'));
    await until(() => expect(world.folder('Failed')).toHaveLength(1));
    expect(taken).toEqual([]);
  });

  test('leaves what is older than two weeks where it is', async () => {
    const ann = await open();
    world.arrives(
      await ann.compose({ subject: 'Old', text: 'long ago' }),
      new Date(Date.now() - 40 * 86_400_000),
    );
    await ann.writes({ subject: 'New', text: 'today' });
    await until(() => expect(words()).toEqual(['New: today']));
    await until(() => expect(world.folder('Processed')).toHaveLength(1));
    expect(world.folder('INBOX')).toHaveLength(1);
  });

  test('whose server lost its numbers is looked through again', async () => {
    const ann = await open();
    await ann.writes({ subject: 'One', text: 'First.' });
    await until(() => expect(world.folder('Processed')).toHaveLength(1));
    world.renumbers();
    await world.hangsUp();
    await ann.writes({ subject: 'Two', text: 'Second.' });
    await until(() => expect(words()).toEqual(['One: First.', 'Two: Second.']));
  });

  test('is opened again when the connection breaks', async () => {
    const ann = await open();
    await until(() => expect(world.connections()).toBeGreaterThan(0));
    await world.hangsUp();
    await ann.writes({ subject: 'After', text: 'the break' });
    await until(() => expect(words()).toEqual(['After: the break']));
  });

  test('that refuses us is told from one that nobody reaches', async () => {
    await open({}, (url) => url.replace('testpass', 'wrong'));
    await until(() => expect(mailbox?.health()).toEqual({ isWell: false, error: 'mailbox-refused' }));
    await mailbox?.stop();
    await world.stop();
    await open({}, () => 'imap://help:testpass@127.0.0.1:9');
    await until(() => expect(mailbox?.health()).toEqual({ isWell: false, error: 'server-not-reached' }));
  });

  test.each([
    ['refuses us', (url: string) => url.replace('testpass', 'wrong')],
    ['nobody reaches', () => 'imap://help:testpass@127.0.0.1:9'],
  ])('that %s is tried again only after a wait, each time a longer one', async (_, url) => {
    const waits: { ms: number; isOver(): void }[] = [];
    let cut = 0;
    await open({}, url, (ms, isOver) => {
      waits.push({ ms, isOver });
      return () => {
        cut += 1;
      };
    });
    for (let tries = 1; tries <= 5; tries += 1) {
      await until(() => expect(waits).toHaveLength(tries));
      expect(warnings).toHaveLength(tries);
      waits.at(-1)?.isOver();
    }
    expect(waits.map(({ ms }) => ms)).toEqual([20, 40, 80, 100, 100]);
    expect(cut).toBe(0);
  });

  test('takes of a letter of 30 MB its words, and says that its files are missing', async () => {
    const ann = await open();
    const content = Buffer.alloc(22 * 1024 * 1024, 'x');
    await ann.writes({
      subject: 'Film',
      text: 'Please look at this.',
      files: [{ filename: 'film.mp4', content }],
    });
    await until(() => expect(words()).toEqual(['Film: Please look at this.']));
    const [first] = taken;
    expect(first?.event).toMatchObject({ refusedFiles: [{ name: 'Film', reason: 'file-too-large' }] });
  });
});
