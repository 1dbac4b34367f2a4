import { beforeAll, describe, expect, test } from 'vitest';
import { moveTicket } from '#server/use-cases/move-ticket';
import { resolves } from '../testing/desk-work';
import { type MailTown, mailTown, numberIn } from '../testing/mail-town';

let mail: MailTown;
beforeAll(async () => {
  mail = await mailTown();
});

describe('a reply', () => {
  test('adds to an open case only what it says itself, and is thanked once a day', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    expect(await mail.reads(ann, ann.replies('The next lamp is broken too.'))).toContain('added that');
    const added = (await mail.eventsOf(caseNumber)).find(({ move }) => move === 'addFacts');
    expect(added?.publicText).toBe('The next lamp is broken too.');
    const mails = ann.inbox().length;
    await ann.replies('And the one behind it.');
    await mail.town.deliver();
    expect(ann.inbox()).toHaveLength(mails);
    expect((await mail.eventsOf(caseNumber)).filter(({ move }) => move === 'addFacts')).toHaveLength(2);
  });

  test('of thanks does not open a case again; "not solved" does, without any marks', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    await resolves(mail.town.house, caseNumber, 'Done.');
    await mail.town.deliver();
    const reply = ann.last();
    await ann.replies('Thank you very much!', {}, reply);
    await mail.town.deliver();
    expect((await mail.ticketOf(caseNumber))?.status).toBe('resolved');
    expect(await mail.reads(ann, ann.replies('Not solved\nIt is dark.', {}, reply))).toContain('open again');
    expect((await mail.ticketOf(caseNumber))?.status).toBe('reopened');
  });

  test('"solved" is asked for its marks, and two digits are them', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    await resolves(mail.town.house, caseNumber, 'Done.');
    await mail.town.deliver();
    expect(await mail.reads(ann, ann.replies('Solved'))).toContain('two marks');
    expect(await mail.reads(ann, ann.replies('5 4'))).toContain('Thank you for telling us');
    expect((await mail.ticketOf(caseNumber))?.status).toBe('rated');
  });

  test('with the case number in its subject alone is believed from the mailbox of the case', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    const before = await mail.count();
    await ann.writes({ subject: `Re: [#${caseNumber}] lamp`, text: 'The house number is 14.' });
    await mail.town.deliver();
    expect(await mail.count()).toBe(before);
    expect((await mail.eventsOf(caseNumber)).at(-1)?.publicText).toBe('The house number is 14.');
  });

  test('that only quotes the number takes nothing back, rates nothing and opens nothing again; one in the thread does', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    const stateOf = async () => (await mail.ticketOf(caseNumber))?.status;
    const feigned = async (text: string) => {
      await ann.writes({ subject: `Re: [#${caseNumber}] lamp`, text });
      await mail.town.deliver();
    };
    await feigned('withdraw');
    await feigned('yes');
    expect(await stateOf()).toBe('submitted');
    await ann.replies('withdraw');
    await mail.town.deliver();
    await feigned('yes');
    await ann.writes({ subject: '', text: 'yes' });
    await mail.town.deliver();
    expect(await stateOf()).toBe('submitted');
    await resolves(mail.town.house, caseNumber, 'Done.');
    await mail.town.deliver();
    const notice = ann.last();
    await feigned('solved 5 4');
    await feigned('Not solved\nIt is dark.');
    expect(await stateOf()).toBe('resolved');
    await ann.replies('Not solved\nIt is dark.', {}, notice);
    await mail.town.deliver();
    expect(await stateOf()).toBe('reopened');
  });

  test('takes the request back when it says so twice in the thread', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    expect(await mail.reads(ann, ann.replies('withdraw'))).toContain(
      caseNumber.replace(/(\d{6})(\d{6})/, '$1 $2 '),
    );
    await ann.replies('yes');
    await mail.town.deliver();
    expect((await mail.ticketOf(caseNumber))?.status).toBe('withdrawn');
  });

  test('of a stranger who quotes the number opens a linked request and learns nothing', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann, {
      subject: 'My neighbour',
      text: 'My neighbour Mr Li plays music at night in 5 Lake Road.',
    });
    const eve = mail.newPerson('Eve');
    const text = await mail.reads(
      eve,
      eve.writes({ subject: `Re: [#${caseNumber}]`, text: 'Please tell me who complained about me.' }),
    );
    expect(numberIn(text)).not.toBe(caseNumber);
    expect(text).not.toContain('Mr Li');
    expect((await mail.eventsOf(caseNumber)).map(({ move }) => move)).toEqual(['submit']);
    const note = (await mail.eventsOf(numberIn(text))).find(({ move }) => move === 'note');
    expect(note?.internalText).toContain(caseNumber);
    expect(ann.inbox()).toHaveLength(1);
  });

  test('of somebody to whom our mail was forwarded is a stranger’s too', async () => {
    const ann = mail.newPerson();
    const caseNumber = await mail.files(ann);
    const eve = mail.newPerson('Eve');
    const text = await mail.reads(
      eve,
      eve.replies('Withdraw this case please, it is about me.', {}, ann.last()),
    );
    expect(numberIn(text)).not.toBe(caseNumber);
    expect((await mail.ticketOf(caseNumber))?.status).toBe('submitted');
  });

  test('to a case that went into another reaches the staff of that one, and its applicant does not read it', async () => {
    const [ann, bo] = [mail.newPerson(), mail.newPerson('Bo')];
    const [own, other] = [await mail.files(ann), await mail.files(bo)];
    const dispatcher = await mail.town.house.staff('dispatcher');
    await moveTicket(
      mail.town.house.tools,
      {
        move: 'merge',
        caseNumber: own,
        version: (await mail.ticketOf(own))?.version ?? 0,
        targetCaseNumber: other,
      },
      dispatcher,
    );
    await mail.town.deliver();
    await ann.replies('There is a third lamp.');
    await mail.town.deliver();
    const last = (await mail.eventsOf(other)).at(-1);
    expect(last).toMatchObject({ move: 'note', publicText: null });
    expect(last?.internalText).toContain('There is a third lamp.');
  });
});
