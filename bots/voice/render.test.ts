import { expect, test } from 'vitest';
import { locales } from '#locales/languages';
import { talkChannels } from '#server/domain/channels';
import { sayNotice } from '#server/domain/notices/notices';
import { deliveryTo } from '../testing/channel-contract';
import { renderCall } from './render';

const facts = {
  caseNumber: '2611211234567',
  title: 'My neighbour of number 12 beats his dog',
  replyDueAt: '2026-11-30T09:00:00.000Z',
  departmentNames: { en: 'Animals', 'zh-CN': '动物', ar: 'الحيوانات' },
  publicText: 'Done.',
  reasonCode: 'notOurs',
  trackUrl: 'https://city.example/en/track',
  rateUrl: 'https://city.example/en/rate/x',
  otherCaseNumber: '2611211234575',
};
const notices = [
  ...['received', 'dispatched', 'asked', 'resolved', 'rateReminder', 'reopened', 'declined', 'extended'],
  ...['rescheduled', 'merged', 'withdrawn'],
];

test.each(notices)('the notice %s names the case and never its title to whoever picks up', (notice) => {
  for (const locale of locales) {
    const meaning = sayNotice(notice, facts);
    const delivery = { ...deliveryTo('+8613800138000', meaning), notice, locale };
    const said = renderCall(delivery, talkChannels.voice, 'Asia/Shanghai')
      .map(({ text }) => text)
      .join(' ');
    expect(said).not.toContain('dog');
    expect(said.replace(/\D/g, '')).toContain(facts.caseNumber);
  }
});
