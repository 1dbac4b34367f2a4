import { beforeAll, describe, expect, test } from 'vitest';
import { desk, english, numbersIn, openVoiceTown, type VoiceTown, voice } from '../testing/voice-town';

let here: VoiceTown;
beforeAll(async () => {
  here = await openVoiceTown();
  return () => here.twilio.stop();
});

describe('by telephone', () => {
  test('first the language is chosen, each offered in its own voice', async () => {
    const ann = await here.newCaller().calls();
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
    const ben = await here.inTheMenu();
    await ben.presses('2');
    expect(ben.words).toContain('May the department know who you are?');
    await ben.presses('2');
    expect(ben.words).toContain('After the tone');
    await ben.speaks(voice, 34, { notReady: 1 });
    expect(ben.words).toMatch(/Case number: (\d ){5}\d, (\d ){5}\d, \d\. Access code: (\d ){5}\d\./);
    const { caseNumber, accessCode } = numbersIn(ben.words);
    const ticket = await here.ticketOf(caseNumber);
    expect(ticket).toMatchObject({
      channel: 'voice',
      identity: 'confidential',
      locale: 'en',
      text: 'Voice message, length in seconds: 34. The recording is attached.',
    });
    const [file] = await here.town.house.tools.store.tickets.files(ticket?.id ?? '');
    expect(file).toMatchObject({ kind: 'audio' });
    await ben.presses('*');
    expect(numbersIn(ben.words)).toEqual({ caseNumber, accessCode });
    expect(
      await here.town.house.prisma.ticket.count({ where: { channel: 'voice', text: ticket?.text } }),
    ).toBe(1);
  });

  test('the case number and the code open a case, on whatever phone', async () => {
    const dan = await here.inTheMenu();
    const { caseNumber, accessCode } = await here.files(dan);
    const eva = await here.inTheMenu();
    await eva.presses('1');
    await eva.presses(caseNumber);
    expect(eva.words).toContain('access code');
    await eva.presses(accessCode);
    expect(eva.words).toContain('Voice message, length in seconds: 34.');
  });

  test('the number that calls opens nothing by itself', async () => {
    const fay = await here.inTheMenu();
    const { caseNumber } = await here.files(fay);
    await fay.calls();
    await fay.presses(english);
    await fay.presses('1');
    await fay.presses(caseNumber);
    expect(fay.words).toContain('access code');
    expect(fay.words).not.toContain('Voice message');
  });

  test('three wrong codes end the call politely, with the case number', async () => {
    const gil = await here.inTheMenu();
    const { caseNumber, accessCode } = await here.files(gil);
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
    const hal = await here.inTheMenu();
    for (const key of ['7', '8']) {
      await hal.presses(key);
      expect(hal.words).toContain('That key does nothing here.');
      expect(hal.words).toContain('Press 1: Ask about a case.');
    }
    await hal.presses('9');
    expect(hal.words).toContain('call you back, press 1 now');
    await hal.presses('1');
    const { caseNumber } = numbersIn(hal.words);
    expect(await here.ticketOf(caseNumber)).toMatchObject({
      requestType: 'help',
      text: 'Please call me back. (Asked for on the telephone.)',
    });
  });

  test('a number that cannot be a case number is a wrong key', async () => {
    const ida = await here.inTheMenu();
    await ida.presses('1');
    await ida.presses('1234567890124');
    expect(ida.words).toContain('That key does nothing here.');
    expect(ida.words).toContain('13 digits');
  });

  test('silence is asked about twice, and ends with a goodbye', async () => {
    const jan = await here.inTheMenu();
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
    const kim = await here.inTheMenu();
    await kim.presses('2');
    await kim.presses('3');
    await kim.isSilent();
    expect(kim.words).toContain('I did not hear anything.');
    await kim.speaks(voice, 5);
    expect(numbersIn(kim.words).caseNumber).toHaveLength(13);
    expect(kim.words).toContain('you stay anonymous');
  });

  test('0 is a person: put through in office hours, and called back when nobody picks up', async () => {
    const lea = await here.inTheMenu();
    await lea.presses('0');
    expect(lea.ringing).toBe(desk);
    await lea.desk('no-answer');
    expect(lea.words).toContain('Press 1: Be called back.');
    await lea.presses('1');
    const { caseNumber } = numbersIn(lea.words);
    const ticket = await here.ticketOf(caseNumber);
    expect(ticket).toMatchObject({ requestType: 'help', identity: 'named' });
    const row = await here.town.house.prisma.ticket.findFirst({ where: { caseNumber } });
    expect(row?.accessNeeds).toEqual(['call-back']);
  });

  test('who talked to the desk is not asked anything more', async () => {
    const max = await here.inTheMenu();
    await max.presses('0');
    await max.desk('completed');
    expect(max.isOver).toBe(true);
  });

  test('outside office hours nobody is rung', async () => {
    here.town.house.wait(9 * 60);
    const ned = await here.inTheMenu();
    await ned.presses('0');
    expect(ned.ringing).toBeNull();
    expect(ned.words).toContain('Our office is closed now.');
  });

  test('who withholds their number is asked where they can be called', async () => {
    const oda = here.newCaller('anonymous');
    await here.inTheMenu(oda);
    await oda.presses('3');
    expect(oda.words).toContain('On which number can we call you?');
    await oda.presses('13800138000#');
    expect(numbersIn(oda.words).caseNumber).toHaveLength(13);
  });

  test('two callers without a number are two people', async () => {
    const [pia, ron] = [here.newCaller(''), here.newCaller('+266696687')];
    const addresses = () => here.town.house.prisma.channelAddress.count({ where: { channel: 'voice' } });
    const before = await addresses();
    await here.files(await here.inTheMenu(pia));
    await here.inTheMenu(ron);
    expect(await addresses()).toBe(before + 2);
  });
});
