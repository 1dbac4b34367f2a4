import { beforeAll, describe, expect, test } from 'vitest';
import { type DeskMove, moveTicket } from '#server/use-cases/move-ticket';
import { type SmallTown, smallTown } from '../testing/small-town';
import { TwilioCaller } from '../testing/twilio-caller';
import { TwilioEmulator } from '../testing/twilio-emulator';

const twilio = new TwilioEmulator();
const desk = '+861012345678';
let town: SmallTown;
let people = 0;
beforeAll(async () => {
  const apiBase = await twilio.start();
  town = await smallTown({
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_FROM: twilio.number,
    TWILIO_API_BASE: apiBase,
    VOICE_PERSON_NUMBER: desk,
  });
  twilio.site.localUrl = town.webhooks;
  return () => twilio.stop();
});

const voice = Buffer.from('ID3\x04 a voice', 'latin1');
const english = '2';

function newCaller(): TwilioCaller {
  people += 1;
  return new TwilioCaller(twilio, `+86139001390${String(10 + people)}`);
}

/** In the main menu, in English. */
async function inTheMenu(caller = newCaller()): Promise<TwilioCaller> {
  await caller.calls();
  return caller.presses(english);
}

/** Thirteen digits and six, as they were said one by one. */
function numbersIn(words: string): { caseNumber: string; accessCode: string } {
  const digits = (after: RegExp) => (after.exec(words)?.[1] ?? '').replace(/\D/g, '');
  return {
    caseNumber: digits(/Case number: ([\d ,]+)/i),
    accessCode: digits(/Access code: ([\d ]+)/i),
  };
}

async function files(caller: TwilioCaller, identity = '2') {
  await caller.presses('2');
  await caller.presses(identity);
  await caller.speaks(voice, 34);
  return numbersIn(caller.words);
}

const ticketOf = (caseNumber: string) => town.house.tools.store.tickets.find(caseNumber);

async function resolves(caseNumber: string, reply: string): Promise<void> {
  const dispatcher = await town.house.staff('dispatcher');
  const handler = await town.house.staff('handler', town.house.units.lamps);
  const move = async (name: DeskMove['move'], more: Partial<DeskMove> = {}, actor = handler) => {
    const ticket = await ticketOf(caseNumber);
    return moveTicket(
      town.house.tools,
      { move: name, caseNumber, version: ticket?.version ?? 0, ...more },
      actor,
    );
  };
  await move('accept', {}, dispatcher);
  await move('dispatch', { departmentId: town.house.units.lamps }, dispatcher);
  await move('signFor');
  await move('resolve', { publicText: reply });
}

const callsTo = ({ number }: TwilioCaller) => twilio.calls.filter(({ to }) => to === number);

describe('by telephone', () => {
  test('first the language is chosen, each offered in its own voice', async () => {
    const ann = await newCaller().calls();
    expect(ann.languages).toEqual(['cmn-CN', 'en-GB', 'arb']);
    expect(ann.words).toContain('For English, press 2.');
    await ann.presses('3');
    expect(ann.languages).toEqual(['arb']);
    await ann.calls();
    await ann.presses('1');
    expect(ann.languages).toEqual(['cmn-CN']);
    expect(ann.words).toContain('1 1 0');
  });

  test('a message left after the tone becomes a case with its recording, and its numbers are read digit by digit', async () => {
    const ben = await inTheMenu();
    await ben.presses('2');
    expect(ben.words).toContain('May the department know who you are?');
    await ben.presses('2');
    expect(ben.words).toContain('After the tone');
    await ben.speaks(voice, 34, { notReady: 1 });
    expect(ben.words).toMatch(/Case number: (\d ){5}\d, (\d ){5}\d, \d\. Access code: (\d ){5}\d\./);
    const { caseNumber, accessCode } = numbersIn(ben.words);
    const ticket = await ticketOf(caseNumber);
    expect(ticket).toMatchObject({
      channel: 'voice',
      identity: 'confidential',
      locale: 'en',
      text: 'Voice message, length in seconds: 34. The recording is attached.',
    });
    const [file] = await town.house.tools.store.tickets.files(ticket?.id ?? '');
    expect(file).toMatchObject({ kind: 'audio' });
    await ben.presses('*');
    expect(numbersIn(ben.words)).toEqual({ caseNumber, accessCode });
    expect(await town.house.prisma.ticket.count({ where: { channel: 'voice', text: ticket?.text } })).toBe(1);
  });

  test('who hangs up at the end of the message has left it all the same', async () => {
    const cem = await inTheMenu();
    await cem.presses('2');
    await cem.presses('1');
    const before = await town.house.prisma.ticket.count();
    await cem.speaks(voice, 12, { hangsUp: true });
    expect(await town.house.prisma.ticket.count()).toBe(before + 1);
  });

  test('the case number and the code open a case, on whatever phone', async () => {
    const dan = await inTheMenu();
    const { caseNumber, accessCode } = await files(dan);
    const eva = await inTheMenu();
    await eva.presses('1');
    await eva.presses(caseNumber);
    expect(eva.words).toContain('access code');
    await eva.presses(accessCode);
    expect(eva.words).toContain('Voice message, length in seconds: 34.');
  });

  test('the number that calls opens nothing by itself', async () => {
    const fay = await inTheMenu();
    const { caseNumber } = await files(fay);
    await fay.calls();
    await fay.presses(english);
    await fay.presses('1');
    await fay.presses(caseNumber);
    expect(fay.words).toContain('access code');
    expect(fay.words).not.toContain('Voice message');
  });

  test('three wrong codes end the call politely, with the case number', async () => {
    const gil = await inTheMenu();
    const { caseNumber, accessCode } = await files(gil);
    const wrong = accessCode === '000000' ? '111111' : '000000';
    await gil.calls();
    await gil.presses(english);
    await gil.presses('1');
    await gil.presses(caseNumber);
    await gil.presses(wrong);
    await gil.presses(wrong);
    expect(gil.isOver).toBe(false);
    await gil.presses(wrong);
    expect(gil.isOver).toBe(true);
    expect(gil.words.replace(/\D/g, '')).toContain(caseNumber);
    expect(gil.words).toContain('Goodbye');
  });

  test('a wrong key is told, the same is said again, and the third ends with the offer to be called back', async () => {
    const hal = await inTheMenu();
    for (const key of ['7', '8']) {
      await hal.presses(key);
      expect(hal.words).toContain('That key does nothing here.');
      expect(hal.words).toContain('Press 1: Ask about a case.');
    }
    await hal.presses('9');
    expect(hal.words).toContain('call you back, press 1 now');
    await hal.presses('1');
    const { caseNumber } = numbersIn(hal.words);
    expect(await ticketOf(caseNumber)).toMatchObject({
      requestType: 'help',
      text: 'Please call me back. (Asked for on the telephone.)',
    });
  });

  test('a number that cannot be a case number is a wrong key', async () => {
    const ida = await inTheMenu();
    await ida.presses('1');
    await ida.presses('1234567890123');
    expect(ida.words).toContain('That key does nothing here.');
    expect(ida.words).toContain('13 digits');
  });

  test('silence is asked about twice, and ends with a goodbye', async () => {
    const jan = await inTheMenu();
    await jan.isSilent();
    expect(jan.words).toContain('I did not hear anything.');
    expect(jan.words).toContain('Press 1: Ask about a case.');
    await jan.isSilent();
    await jan.isSilent();
    expect(jan.words).toContain('call you back, press 1 now');
    await jan.isSilent();
    expect(jan).toMatchObject({ isOver: true });
    expect(jan.words).toContain('Goodbye');
  });

  test('silence after the tone is asked about too', async () => {
    const kim = await inTheMenu();
    await kim.presses('2');
    await kim.presses('3');
    await kim.isSilent();
    expect(kim.words).toContain('I did not hear anything.');
    await kim.speaks(voice, 5);
    expect(numbersIn(kim.words).caseNumber).toHaveLength(13);
    expect(kim.words).toContain('you stay anonymous');
  });

  test('0 is a person: put through in office hours, and called back when nobody picks up', async () => {
    const lea = await inTheMenu();
    await lea.presses('0');
    expect(lea.ringing).toBe(desk);
    await lea.desk('no-answer');
    expect(lea.words).toContain('Press 1: Be called back.');
    await lea.presses('1');
    const { caseNumber } = numbersIn(lea.words);
    const ticket = await ticketOf(caseNumber);
    expect(ticket).toMatchObject({ requestType: 'help', identity: 'named' });
    const row = await town.house.prisma.ticket.findFirst({ where: { caseNumber } });
    expect(row?.accessNeeds).toEqual(['call-back']);
  });

  test('who talked to the desk is not asked anything more', async () => {
    const max = await inTheMenu();
    await max.presses('0');
    await max.desk('completed');
    expect(max.isOver).toBe(true);
  });

  test('outside office hours nobody is rung', async () => {
    town.house.wait(9 * 60);
    const ned = await inTheMenu();
    await ned.presses('0');
    expect(ned.ringing).toBeNull();
    expect(ned.words).toContain('Our office is closed now.');
  });

  test('who withholds their number is asked where they can be called', async () => {
    const oda = new TwilioCaller(twilio, 'anonymous');
    await inTheMenu(oda);
    await oda.presses('3');
    expect(oda.words).toContain('On which number can we call you?');
    await oda.presses('13800138000#');
    expect(numbersIn(oda.words).caseNumber).toHaveLength(13);
  });

  test('two callers without a number are two people', async () => {
    const [pia, ron] = [new TwilioCaller(twilio, ''), new TwilioCaller(twilio, '+266696687')];
    await files(await inTheMenu(pia));
    await inTheMenu(ron);
    expect(ron.words).toContain('Press 1: Ask about a case.');
    const addresses = await town.house.prisma.channelAddress.count({ where: { channel: 'voice' } });
    expect(addresses).toBeGreaterThan(people);
  });

  test('the same key delivered twice makes one case and says the same', async () => {
    const sam = await inTheMenu();
    const first = await files(sam);
    const words = sam.words;
    await sam.hearsAgain();
    expect(sam.words).toBe(words);
    expect(await town.house.prisma.ticket.count({ where: { caseNumber: first.caseNumber } })).toBe(1);
  });

  test('the reply is a call, which asks for the rating; a bad one opens the case again', async () => {
    const tia = await inTheMenu();
    const { caseNumber } = await files(tia);
    await resolves(caseNumber, 'The lamp <was> replaced & tested on Thursday.');
    await town.deliver();
    const call = callsTo(tia).at(-1);
    if (!call) throw new Error('Nobody was called.');
    await tia.answers(call);
    expect(tia.words).toContain('The lamp <was> replaced & tested on Thursday.');
    await tia.presses('*');
    expect(tia.words).toMatch(/Is the problem of case [\d ,]+ solved\?/);
    await tia.presses('3');
    expect(tia.words).toContain('How good is the result?');
    await tia.presses('1');
    await tia.presses('3');
    expect(tia.words).toContain('The case is open again');
    expect((await ticketOf(caseNumber))?.status).toBe('reopened');
    await tia.ends(call, 'completed');
    await town.deliver();
    const [row] = await town.house.tools.store.outbox.page({ status: 'delivered', limit: 1 });
    expect(row).toMatchObject({ channel: 'voice', recipient: tia.number });
  });

  test('who calls after the reply is offered to rate it', async () => {
    const uma = await inTheMenu();
    const { caseNumber } = await files(uma);
    await resolves(caseNumber, 'Done.');
    await inTheMenu(uma);
    expect(uma.words).toContain('Press 3: Rate the reply to your last request.');
    await uma.presses('3');
    await uma.presses('1');
    await uma.presses('5');
    await uma.presses('5');
    expect((await ticketOf(caseNumber))?.status).toBe('rated');
    await inTheMenu(uma);
    expect(uma.words).not.toContain('Rate the reply');
  });

  test('a call that nobody takes is not told as sent', async () => {
    const vic = await inTheMenu();
    const { caseNumber } = await files(vic);
    await resolves(caseNumber, 'Done.');
    await town.deliver();
    const call = callsTo(vic).at(-1);
    if (!call) throw new Error('Nobody was called.');
    await vic.ends(call, 'no-answer');
    await town.deliver();
    const rows = await town.house.tools.store.outbox.page({ status: 'failed', limit: 5 });
    expect(rows.map(({ lastError }) => lastError)).toContainEqual(expect.stringContaining('call-no-answer'));
  });

  test('a forged call is refused and leaves no row', async () => {
    const wim = await inTheMenu();
    const before = await town.house.prisma.inboundEvent.count();
    const { url, fields } = wim.last ?? { url: '', fields: {} };
    const elsewhere = url.replace('step=1', 'step=7');
    for (const forged of ['', 'x', twilio.signature(elsewhere, fields)])
      expect((await twilio.post(url, fields, forged)).status).toBe(403);
    expect((await twilio.post(elsewhere, fields, twilio.signature(url, fields))).status).toBe(403);
    expect(await town.house.prisma.inboundEvent.count()).toBe(before);
  });

  test('a recording that is late is waited for, and filed once', async () => {
    const xia = await inTheMenu();
    await xia.presses('2');
    await xia.presses('2');
    const before = await town.house.prisma.ticket.count();
    twilio.fails(503, 20503);
    await xia.speaks(voice, 20);
    expect(numbersIn(xia.words).caseNumber).toHaveLength(13);
    expect(await town.house.prisma.ticket.count()).toBe(before + 1);
  });
});
