import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits, requestSchema, titleFrom } from './request';

const sent = {
  idempotencyKey: '019a7f3e-1111-7000-8000-000000000001',
  locale: 'zh-CN',
  text: '楼下的路灯三天不亮了。',
  applicant: { kind: 'person', identity: 'anonymous' },
};

function isTaken(change: Record<string, unknown>): boolean {
  return requestSchema.safeParse({ ...sent, ...change }).success;
}

describe('a request', () => {
  test('needs a key, a language, words and who asks, and nothing else', () => {
    expect(requestSchema.safeParse(sent).success).toBe(true);
    for (const field of Object.keys(sent)) expect(isTaken({ [field]: undefined })).toBe(false);
  });

  test('with a field that we do not know is refused, not read over', () => {
    expect(isTaken({ priority: 'high' })).toBe(false);
    expect(isTaken({ applicant: { ...sent.applicant, role: 'mayor' } })).toBe(false);
    expect(isTaken({ place: { text: '和平路', zoom: 3 } })).toBe(false);
  });

  test.each([
    ['text', 'x'.repeat(limits.text), true],
    ['text', 'x'.repeat(limits.text + 1), false],
    ['text', '   \n ', false],
    ['title', 'x'.repeat(limits.title), true],
    ['title', 'x'.repeat(limits.title + 1), false],
    ['locale', 'xx', false],
    ['requestType', 'wish', false],
    ['idempotencyKey', '42', false],
    ['place', { lat: 91, lng: 0 }, false],
    ['place', { lat: 31.2, lng: 121.5 }, true],
    ['place', { text: 'x'.repeat(limits.place + 1) }, false],
    ['accessNeeds', Array(limits.accessNeeds + 1).fill('letter'), false],
    ['attachmentIds', Array(limits.attachments).fill(sent.idempotencyKey), true],
    ['attachmentIds', Array(limits.attachments + 1).fill(sent.idempotencyKey), false],
    ['answers', Object.fromEntries([...Array(limits.answers + 1).keys()].map((n) => [`q${n}`, 'x'])), false],
    ['answers', { since: 'x'.repeat(limits.answer + 1) }, false],
  ])('is held to its limits: %s', (field, value, taken) => {
    expect(isTaken({ [field]: value })).toBe(taken);
  });
});

describe('a title made from the text', () => {
  test.each([
    ['楼下的路灯坏了。已经三天。', '楼下的路灯坏了'],
    ['您好！我家楼下路灯不亮。', '我家楼下路灯不亮'],
    ['尊敬的市长：您好！我家楼下路灯不亮。', '我家楼下路灯不亮'],
    ['领导您好,我是小区的业主', '我是小区的业主'],
    ['请问：如何办理居住证？', '请问：如何办理居住证'],
    ['The lamp is broken. It has been three days.', 'The lamp is broken'],
    ['No. 12 Heping Road has no water. Please help.', 'No. 12 Heping Road has no water'],
    ['Hello, the lamp is broken', 'the lamp is broken'],
    ['Dear Sir or Madam,\nThe street lamp is out.', 'The street lamp is out'],
    ['High water on the road', 'High water on the road'],
    ['السلام عليكم، الشارع مظلم؟ متى يُصلح', 'الشارع مظلم'],
    ['مصباح الشارع لا يعمل', 'مصباح الشارع لا يعمل'],
    ['您好', '您好'],
    ['。。', '。。'],
  ])('%j becomes %j', (text, title) => {
    expect(titleFrom(text)).toBe(title);
  });

  test('ends between words where the script has spaces', () => {
    const title = titleFrom(
      'The street light in front of building twelve on Heping Road has been off for three days',
    );
    expect(title).toBe('The street light in front of building twelve on Heping…');
  });

  test('that is long enough is cut, and one that is short enough is not, also when it is all signs', () => {
    expect([...titleFrom('路'.repeat(61))]).toHaveLength(59);
    expect(titleFrom('路'.repeat(60))).toBe('路'.repeat(60));
    expect(titleFrom('🙂'.repeat(40))).toBe('🙂'.repeat(40));
  });

  test('is never empty and always fits, whatever people write', () => {
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(anyText, (text) => {
        const title = titleFrom(text);
        expect(title.trim()).not.toBe('');
        expect(title).toBe(title.trim());
        expect([...title].length).toBeLessThanOrEqual(60);
        expect(title.length).toBeLessThanOrEqual(limits.title);
      }),
      { numRuns: 60 },
    );
  });
});
