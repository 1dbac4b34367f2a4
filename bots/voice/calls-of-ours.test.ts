import { beforeAll, describe, expect, test } from 'vitest';
import { english, numbersIn, openVoiceTown, type VoiceTown, voice } from '../testing/voice-town';
import { say, speakable } from './twiml';

let here: VoiceTown;
beforeAll(async () => {
  here = await openVoiceTown();
  return () => here.twilio.stop();
});

describe('what comes after a call, and what can go wrong in it', () => {
  test('who hangs up at the end of the message has left it all the same, and is called with the number', async () => {
    const cem = await here.inTheMenu();
    await cem.presses('2');
    await cem.presses('1');
    const before = await here.town.house.prisma.ticket.count();
    await cem.speaks(voice, 12, { hangsUp: true });
    await here.town.deliver();
    expect(await here.town.house.prisma.ticket.count()).toBe(before + 1);
    const call = here.lastCallTo(cem);
    await cem.answers(call);
    expect(numbersIn(cem.words).caseNumber).toHaveLength(13);
  });

  test('the same key delivered twice makes one case and says the same', async () => {
    const sam = await here.inTheMenu();
    const first = await here.files(sam);
    const words = sam.words;
    await sam.hearsAgain();
    expect(sam.words).toBe(words);
    expect(await here.town.house.prisma.ticket.count({ where: { caseNumber: first.caseNumber } })).toBe(1);
  });

  test('the reply is a call, which asks for the rating; a bad one opens the case again', async () => {
    const tia = await here.inTheMenu();
    const { caseNumber } = await here.files(tia);
    await here.resolves(caseNumber, 'The lamp <was> replaced & tested on Thursday.');
    await here.town.deliver();
    const call = here.lastCallTo(tia);
    await tia.answers(call);
    expect(tia.words).toContain('The lamp <was> replaced & tested on Thursday.');
    await tia.presses('*');
    expect(tia.words).toMatch(/Is the problem of case [\d ,]+ solved\?/);
    await tia.presses('3');
    expect(tia.words).toContain('How good is the result?');
    await tia.presses('1');
    await tia.presses('3');
    expect(tia.words).toContain('The case is open again');
    expect((await here.ticketOf(caseNumber))?.status).toBe('reopened');
    await tia.ends(call, 'completed');
    await here.town.deliver();
    const [row] = await here.town.house.tools.store.outbox.page({ status: 'delivered', limit: 1 });
    expect(row).toMatchObject({ channel: 'voice', recipient: tia.number });
  });

  test('who calls after the reply is offered to rate it', async () => {
    const uma = await here.inTheMenu();
    const { caseNumber } = await here.files(uma);
    await here.resolves(caseNumber, 'Done.');
    await here.inTheMenu(uma);
    expect(uma.words).toContain('Press 3: Rate the reply to your last request.');
    await uma.presses('3');
    await uma.presses('1');
    await uma.presses('5');
    await uma.presses('5');
    expect((await here.ticketOf(caseNumber))?.status).toBe('rated');
    await here.inTheMenu(uma);
    expect(uma.words).not.toContain('Rate the reply');
  });

  test('a call that nobody takes is not told as sent', async () => {
    const vic = await here.inTheMenu();
    const { caseNumber } = await here.files(vic);
    await here.resolves(caseNumber, 'Done.');
    await here.town.deliver();
    const call = here.lastCallTo(vic);
    await vic.ends(call, 'no-answer');
    await here.town.deliver();
    const rows = await here.town.house.tools.store.outbox.page({ status: 'failed', limit: 5 });
    expect(rows.map(({ lastError }) => lastError)).toContainEqual(expect.stringContaining('call-no-answer'));
  });

  test.each(['machine_start', 'machine_end_beep', 'fax'])(
    'a call that %s takes is not told as heard',
    async (machine) => {
      const wes = await here.inTheMenu();
      const { caseNumber } = await here.files(wes);
      await here.resolves(caseNumber, 'Done.');
      await here.town.deliver();
      await wes.ends(here.lastCallTo(wes), 'completed', machine);
      await here.town.deliver();
      const rows = await here.town.house.tools.store.outbox.page({ status: 'failed', limit: 20 });
      const told = rows.filter(({ recipient }) => recipient === wes.number);
      expect(told.map(({ lastError }) => lastError)).toContainEqual(
        expect.stringContaining('call-voicemail'),
      );
    },
  );

  test('a call of which nobody can tell who took it counts as heard', async () => {
    const zoe = await here.inTheMenu();
    const { caseNumber } = await here.files(zoe);
    await here.resolves(caseNumber, 'Done.');
    await here.town.deliver();
    await zoe.ends(here.lastCallTo(zoe), 'completed', 'unknown');
    await here.town.deliver();
    const rows = await here.town.house.tools.store.outbox.page({ status: 'delivered', limit: 20 });
    expect(rows.map(({ recipient }) => recipient)).toContain(zoe.number);
  });

  test('a long reply is one call', async () => {
    const abe = await here.inTheMenu();
    const { caseNumber } = await here.files(abe);
    await here.town.deliver();
    const before = here.callsTo(abe).length;
    await here.resolves(
      caseNumber,
      'We looked at the lamp and wrote down what it needs. '.repeat(110).trim(),
    );
    await here.town.deliver();
    const calls = here
      .callsTo(abe)
      .slice(before)
      .filter(({ twiml }) => twiml.includes('We looked at the lamp'));
    expect(calls).toHaveLength(1);
    expect(calls[0]?.twiml).toContain('The whole text is on our website');
  });

  test('a forged call is refused and leaves no row', async () => {
    const wim = await here.inTheMenu();
    const before = await here.town.house.prisma.inboundEvent.count();
    const { url, fields } = wim.last ?? { url: '', fields: {} };
    const elsewhere = url.replace('step=1', 'step=7');
    for (const forged of ['', 'x', here.twilio.signature(elsewhere, fields)])
      expect((await here.twilio.post(url, fields, forged)).status).toBe(403);
    expect((await here.twilio.post(elsewhere, fields, here.twilio.signature(url, fields))).status).toBe(403);
    expect(await here.town.house.prisma.inboundEvent.count()).toBe(before);
  });

  test('a recording that is late is waited for, filed once, and its number is said in the same call', async () => {
    const xia = await here.inTheMenu();
    await xia.presses('2');
    await xia.presses('2');
    const before = await here.town.house.prisma.ticket.count();
    const called = here.callsTo(xia).length;
    here.twilio.fails(503, 20503);
    xia.whilePausing = () => here.town.deliver();
    await xia.speaks(voice, 20);
    expect(xia.words).toContain('One moment, please.');
    expect(numbersIn(xia.words).caseNumber).toHaveLength(13);
    expect(await here.town.house.prisma.ticket.count()).toBe(before + 1);
    expect(here.callsTo(xia)).toHaveLength(called);
  });

  test('nobody is called to hear a menu that they hung up on', async () => {
    const yan = await here.newCaller().calls();
    const { url = '', fields = {} } = {
      url: `${yan.webhook}?expects=language&step=1&heard=0`,
      fields: yan.last?.fields,
    };
    here.twilio.callStatus.set(fields.CallSid ?? '', 'completed');
    await here.twilio.post(url, { ...fields, CallStatus: 'completed', Digits: english });
    await here.town.deliver();
    expect(here.callsTo(yan)).toEqual([]);
    const rows = await here.town.house.tools.store.outbox.page({ status: 'failed', limit: 20 });
    expect(rows.map(({ lastError }) => lastError)).toContainEqual(expect.stringContaining('call-is-over'));
  });

  test('no text can break out of what is said, and what has no sound is left out', () => {
    expect(speakable('a\u0000b\u202e https://x.example/y?z \ud800 12345')).toBe('ab   1 2 3 4 5');
    const [verb] = say('<Hangup/> & "x"', 'en');
    expect(verb?.xml).toContain('&lt;Hangup/&gt; &amp; &quot;x&quot;');
    expect(say('x'.repeat(9_000), 'en').length).toBe(3);
    expect(say('', 'en')).toEqual([]);
  });
});
