import { describe, expect, test } from 'vitest';
import { type MoveName, moveNames, ruleOf } from '../ticket/moves';
import { type NoticeFacts, noticeForMove, noticeOfReceipt, sayNotice } from './notices';

const facts: NoticeFacts = {
  caseNumber: '2603111234560',
  title: '路灯不亮',
  replyDueAt: '2026-03-18T17:30:00+08:00',
  departmentNames: { 'zh-CN': '路灯所' },
  publicText: '已修好。',
  reasonCode: 'court',
  trackUrl: 'https://city.example/zh-CN/track',
  rateUrl: 'https://city.example/zh-CN/rate/token',
  otherCaseNumber: '2603111234571',
};

describe('what a citizen is told', () => {
  test.each(moveNames)('%s is told exactly when the life of a ticket says so', (move) => {
    expect(noticeForMove(move, facts) !== null).toBe(ruleOf(move).tellsCitizen);
  });

  test.each([
    ['decline', 'declined'],
    ['answerDirectly', 'resolved'],
    ['dispatch', 'dispatched'],
    ['askCitizen', 'asked'],
    ['resolve', 'resolved'],
    ['reopen', 'reopened'],
    ['withdraw', 'withdrawn'],
    ['merge', 'merged'],
    ['grantExtension', 'extended'],
  ] as [MoveName, string][])('after %s they hear the notice %s', (move, notice) => {
    expect(noticeForMove(move, facts)).toMatchObject({ notice, meaning: { key: `notices:${notice}.body` } });
  });

  test('carries the number, the promise and the unit as values, so that each language writes them its own way', () => {
    expect(noticeForMove('dispatch', facts)?.meaning.values).toMatchObject({
      caseNumber: { caseNumber: '2603111234560' },
      date: { instant: '2026-03-18T17:30:00+08:00' },
      department: { names: { 'zh-CN': '路灯所' } },
    });
  });

  test('gives the reason for declining in words, not as a code', () => {
    expect(noticeForMove('decline', facts)?.meaning.values?.reason).toEqual({
      key: 'ticket:declineReason.court',
    });
  });

  test('names the other case after a merge', () => {
    expect(noticeForMove('merge', facts)?.meaning.values?.otherCaseNumber).toEqual({
      caseNumber: '2603111234571',
    });
  });

  test('leaves out what there is not, rather than saying null', () => {
    const { values } = sayNotice('received', {
      ...facts,
      replyDueAt: null,
      departmentNames: null,
      publicText: null,
      reasonCode: null,
      otherCaseNumber: null,
    });
    expect(values).toMatchObject({ date: '', department: '', text: '', reason: '', otherCaseNumber: '' });
  });

  test('never holds the access code: the receipt says only where it was shown', () => {
    const receipt = noticeOfReceipt(facts);
    expect(receipt.notice).toBe('received');
    expect(Object.keys(receipt.meaning.values ?? {})).not.toContain('accessCode');
  });
});

describe('the question whether it is solved', () => {
  test('comes with the reply and with the reminder, and with nothing else', () => {
    const asking = ['resolved', 'rateReminder', 'received', 'dispatched', 'reopened', 'declined'].filter(
      (notice) => sayNotice(notice, facts).choices !== undefined,
    );
    expect(asking).toEqual(['resolved', 'rateReminder']);
  });

  test('offers yes, partly and no for just this case', () => {
    expect(sayNotice('resolved', facts).choices?.map((choice) => choice.id)).toEqual([
      'rate:2603111234560:yes',
      'rate:2603111234560:partly',
      'rate:2603111234560:no',
    ]);
  });
});
