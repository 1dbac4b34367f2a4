import { describe, expect, test } from 'vitest';
import { cardOf } from './cards';

const caseNumber = { caseNumber: '2603111234560' };
const date = { instant: '2026-03-18T17:30:00+08:00' };

describe('a line of a message', () => {
  test('that says a request came in is its receipt', () => {
    const values = { caseNumber, accessCode: '123456', date };
    expect(cardOf({ key: 'bot:filed.anonymous', values })).toEqual({
      kind: 'receipt',
      caseNumber: caseNumber.caseNumber,
      accessCode: '123456',
      replyDueAt: date.instant,
      isAnonymous: true,
    });
    expect(cardOf({ key: 'bot:filed.known', values })).toMatchObject({ isAnonymous: false });
  });

  test('that tells of a case is that case, with as much as may be known of it', () => {
    const status = { key: 'ticket:status.handling' };
    expect(cardOf({ key: 'bot:story', values: { caseNumber, status, date, title: '路灯' } })).toMatchObject({
      kind: 'case',
      title: '路灯',
      status: 'handling',
      replyDueAt: date.instant,
    });
    const brief = { caseNumber, status, date: { key: 'bot:noDate' } };
    expect(cardOf({ key: 'bot:brief', values: brief })).toMatchObject({ title: null, replyDueAt: null });
  });

  test('that offers an answer is that article, and one that carries a notice is that notice', () => {
    const values = {
      title: 'Lost card',
      summary: 'Bring a photo.',
      url: 'https://city.example/en/knowledge/id',
    };
    expect(cardOf({ key: 'bot:article', values })).toEqual({ kind: 'article', ...values });
    expect(
      cardOf({ key: 'notices:resolved.body', values: { caseNumber, title: '路灯', text: 'x' } }),
    ).toEqual({
      kind: 'notice',
      caseNumber: caseNumber.caseNumber,
      title: '路灯',
    });
  });

  test('is words when it is nothing of that, or lacks what the card would show', () => {
    expect(cardOf({ key: 'bot:menu' })).toBeNull();
    expect(
      cardOf({ key: 'bot:story', values: { caseNumber, status: { key: 'ticket:status.lost' } } }),
    ).toBeNull();
    expect(cardOf({ key: 'bot:filed.known' })).toBeNull();
    expect(cardOf({ key: 'notices:brief', values: { caseNumber } })).toBeNull();
  });
});
