import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { photo } from '#server/files/testing/sample-files';
import { handBackTalk, takeTalk } from '#server/use-cases/hold-talk';
import { takeTalks } from '#server/use-cases/read-talks';
import { writeInTalk } from '#server/use-cases/write-in-talk';
import { ChatVisitor } from '../testing/chat-visitor';
import { resolves } from '../testing/desk-work';
import { type SmallTown, smallTown } from '../testing/small-town';

const lamp = 'The street light has been broken for three days';
let town: SmallTown;

beforeAll(async () => {
  town = await smallTown();
});

async function keeps(body: Buffer): Promise<string> {
  const stored = await town.handsOf('webchat').storeFile(body);
  if (!stored.ok) throw new Error(stored.reason);
  return stored.attachmentId;
}

function receiptIn(parts: Awaited<ReturnType<ChatVisitor['last']>>['parts']) {
  const card = parts?.find((part) => part.card?.kind === 'receipt')?.card;
  if (card?.kind !== 'receipt') throw new Error('There is no receipt.');
  return card;
}

describe('in the web chat', () => {
  test('a request with photo and place gets a receipt, its reply arrives there, is rated, and is opened again', async () => {
    const ann = new ChatVisitor(town);
    await ann.types(lamp);
    expect((await ann.last()).asksLocation).toBe(true);
    await ann.says({
      kind: 'attachment',
      attachmentId: await keeps(await photo({ width: 640, height: 480 })),
    });
    await ann.says({ kind: 'location', lat: 31.2304, lng: 121.4737 });
    await ann.taps('Keep me private');
    await ann.taps('Send it');
    const { caseNumber, accessCode } = receiptIn((await ann.last()).parts);
    expect(accessCode).toMatch(/^\d{6}$/);
    const ticket = await town.house.tools.store.tickets.find(caseNumber);
    expect(ticket).toMatchObject({ channel: 'webchat', text: lamp, lat: 31.2304, identity: 'confidential' });
    expect(await town.house.tools.store.tickets.files(ticket?.id ?? '')).toHaveLength(1);

    await resolves(town.house, caseNumber, 'The lamp was replaced on Thursday.');
    await town.deliver();
    const reply = await ann.last();
    expect(reply.parts?.[0]?.card).toMatchObject({ kind: 'notice', caseNumber });
    expect(reply.text).toContain('The lamp was replaced on Thursday.');

    await ann.taps(reply.choices[2]?.label ?? '');
    await ann.taps('1 very bad');
    await ann.taps('3 fair');
    await ann.types('It is dark again.');
    const texts = (await ann.sees()).map(({ text }) => text);
    expect(texts.some((text) => text.includes('The case is open again'))).toBe(true);
    expect((await town.house.tools.store.tickets.find(caseNumber))?.status).toBe('reopened');
  });

  test('the same words sent twice, also the very first, are said once and answered once', async () => {
    const ben = new ChatVisitor(town);
    const [first, second] = [randomUUID(), randomUUID()];
    const answers = [await ben.says({ kind: 'text', text: lamp }, first)];
    answers.push(await ben.says({ kind: 'text', text: lamp }, first));
    expect(answers[1]).toEqual(answers[0]);
    await ben.says({ kind: 'text', text: '12 River Road' }, second);
    await ben.says({ kind: 'text', text: '12 River Road' }, second);
    expect((await ben.sees()).map(({ from }) => from)).toEqual(['person', 'bot', 'person', 'bot']);
  });

  test('someone who begins in Arabic is answered in Arabic, on the receipt too', async () => {
    const huda = new ChatVisitor(town, 'ar');
    await huda.types('عمود الإنارة مطفأ أمام المدرسة منذ ثلاث ليال');
    const said = await huda.last();
    expect(said.locale).toBe('ar');
    expect(said.text).toMatch(/\p{Script=Arabic}/u);
  });

  test('a member of staff joins, speaks as staff, and hands the talk back to the assistant', async () => {
    const agent = await town.house.staff('agent');
    await takeTalks(town.house.tools, { wants: true, isPressed: true }, agent);
    const dan = new ChatVisitor(town);
    await dan.types(lamp);
    await dan.says({ kind: 'choice', choiceId: 'do:person' });
    const { conversationId } = dan;
    await takeTalk(town.house.tools, { conversationId }, agent);
    const before = (await dan.sees()).length;
    await dan.types('Are you there?');
    // The assistant is silent while a person talks.
    expect(await dan.sees()).toHaveLength(before + 1);
    await writeInTalk(
      town.house.tools,
      { conversationId, messageId: randomUUID(), text: 'Yes. Which lamp is it?' },
      agent,
    );
    expect(await dan.last()).toMatchObject({ from: 'staff', text: 'Yes. Which lamp is it?' });
    // Names of staff are nobody's business.
    expect(JSON.stringify(await dan.sees())).not.toContain('agent person');
    await handBackTalk(town.house.tools, { conversationId }, agent);
    await dan.types('help');
    expect((await dan.last()).from).toBe('bot');
  });
});
