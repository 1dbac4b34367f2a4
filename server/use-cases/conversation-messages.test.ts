/** How a message of the past is shown again: the words whole, and beside them what a page can draw. */
import { expect, test } from 'vitest';
import { showMessage } from './conversation-messages';
import type { Tools } from './tools';

const tools = { city: { zone: 'Asia/Shanghai' } } as Tools;
const at = new Date('2026-03-11T10:00:00+08:00');

function shown(meaning: object) {
  const content = { from: 'bot', locale: 'en', meaning };
  return showMessage(tools, { seq: 2, direction: 'out', inReplyTo: null, at, content });
}

test('an answer of the knowledge base is a card between the words, and the words say it too', () => {
  const article = {
    title: 'Lost ID card',
    summary: 'Bring a photo.',
    url: 'https://city.example/en/knowledge/id',
  };
  const message = shown({ key: 'bot:helped', before: [{ key: 'bot:article', values: article }] });
  expect(message.parts).toEqual([
    { text: expect.stringContaining('Bring a photo.'), card: { kind: 'article', ...article } },
    { text: 'Did this help?' },
  ]);
  expect(message.text).toBe(message.parts?.map(({ text }) => text).join('\n\n'));
});

test('a message of words alone has no parts', () => {
  expect(shown({ key: 'bot:helped' })).not.toHaveProperty('parts');
});
