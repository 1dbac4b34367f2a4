import { describe, expect, test } from 'vitest';
import { type Capabilities, talkChannels } from '#server/domain/channels';
import type { Meaning } from '#server/domain/conversation/meaning';
import { render } from './render';

const zone = 'Asia/Shanghai';
const choices = ['named', 'confidential', 'anonymous'].map((name) => ({
  id: `q1:${name}`,
  label: { key: `bot:choice.${name}` },
}));
const who: Meaning = { key: 'bot:who', values: { phone: '12345' }, choices };
const caps = (change: Partial<Capabilities> = {}): Capabilities => ({ ...talkChannels.telegram, ...change });

describe('rendering', () => {
  test('says what was just done and the question in one message', () => {
    const [message] = render({ ...who, before: [{ key: 'bot:noted' }] }, 'en', caps(), zone);
    expect(message?.text).toMatch(
      /^I noted that\. You can send photos at any time\.\n\nWho may know who you are\?/,
    );
    expect(message?.choices).toHaveLength(3);
  });

  test('becomes a numbered menu where there are no buttons', () => {
    const [message] = render(who, 'zh-CN', talkChannels.console, zone);
    expect(message?.choices).toEqual([]);
    expect(message?.text).toMatch(/1\. 实名\n2\. 保密\n3\. 匿名\n请回复数字。$/);
  });

  test('becomes a numbered menu when there are more choices than buttons', () => {
    const few = caps({ choices: { native: 2, titleMax: 20, idMaxBytes: 64 } });
    expect(render(who, 'en', few, zone)[0]?.text).toContain('3. Stay anonymous');
  });

  test('cuts labels only while they can still be told apart', () => {
    const narrow = caps({ choices: { native: 3, titleMax: 10, idMaxBytes: 64 } });
    expect(render(who, 'en', narrow, zone)[0]?.choices.map(({ label }) => label)).toEqual([
      'Give my n…',
      'Keep me p…',
      'Stay anon…',
    ]);
    const same = {
      ...who,
      choices: ['1', '2'].map((end) => ({ id: `q1:${end}`, label: { text: `The same beginning ${end}` } })),
    };
    expect(render(same, 'en', narrow, zone)[0]?.choices).toEqual([]);
  });

  test('dates read as the language writes them, in the zone of the city', () => {
    const meaning: Meaning = { key: 'bot:storyDue', values: { date: { instant: '2026-11-27T23:30:00Z' } } };
    expect(render(meaning, 'zh-CN', caps(), zone)[0]?.text).toContain('2026年11月28日');
    expect(render(meaning, 'en', caps(), zone)[0]?.text).toContain('28 November 2026');
  });

  test('Latin values stay whole inside an Arabic sentence', () => {
    const meaning: Meaning = {
      key: 'bot:brief',
      values: { caseNumber: { caseNumber: '2611211234567' }, status: { key: 'bot:fine' }, date: '' },
    };
    expect(render(meaning, 'ar', caps(), zone)[0]?.text).toContain('\u2068261121 123456 7\u2069');
  });

  test('asks for a place only where people can send one', () => {
    const meaning: Meaning = { key: 'bot:where', asksLocation: true, asksContact: true };
    expect(render(meaning, 'en', caps(), zone)[0]).toMatchObject({ asksLocation: true, asksContact: true });
    expect(render(meaning, 'en', talkChannels.console, zone)[0]).toMatchObject({
      asksLocation: false,
      asksContact: false,
    });
  });

  test('puts the buttons under the last part of a long message', () => {
    const reply = 'It is repaired. '.repeat(400);
    const parts = render({ key: 'bot:storyReply', values: { reply }, choices }, 'en', caps(), zone);
    expect(parts.map((part) => part.choices.length)).toEqual([0, 3]);
  });
});
