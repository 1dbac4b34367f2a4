import { describe, expect, test } from 'vitest';
import { capabilitiesOf, intakeChannels, noticeChannels, talkChannelNames, talkChannels } from './channels';

describe('the channels', () => {
  test('each have their own word', () => {
    expect(new Set(intakeChannels).size).toBe(intakeChannels.length);
    expect(new Set(noticeChannels).size).toBe(noticeChannels.length);
  });

  test('in which people talk are also channels that a request and a notice can use', () => {
    for (const name of talkChannelNames) {
      expect(intakeChannels).toContain(name);
      expect(noticeChannels).toContain(name);
    }
  });

  test.each(talkChannelNames)('%s can do something with a message, a choice and a receipt', (name) => {
    const { text, choices, rate } = capabilitiesOf(name);
    // A case number, its code and a date must fit into one message, and a choice's id names a case and an answer.
    expect(text.max).toBeGreaterThanOrEqual(140);
    expect(choices.idMaxBytes).toBeGreaterThanOrEqual('rate:2603111234560:partly'.length);
    expect(choices.titleMax).toBeGreaterThan(0);
    for (const limit of [rate.perChatPerSecond, rate.perSecond])
      expect(limit === null || limit > 0).toBe(true);
    expect(capabilitiesOf(name)).toBe(talkChannels[name]);
  });
});
