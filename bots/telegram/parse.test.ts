import { describe, expect, test } from 'vitest';
import { parseUpdate } from './parse';

const chat = { id: 42, type: 'private' };
const from = { id: 42, is_bot: false, first_name: 'Ann', language_code: 'en' };
const says = (parts: Record<string, unknown>) =>
  parseUpdate({ update_id: 7, message: { message_id: 1, date: 0, chat, from, ...parts } });

describe('an odd part of a message', () => {
  test.each([
    ['a venue without its address', { text: 'hello', venue: { title: 'The park' } }],
    ['a caption that is null', { text: 'hello', caption: null }],
    ['a file without an id', { text: 'hello', document: { file_name: 'x.pdf' } }],
    ['no message id', { text: 'hello', message_id: null }],
    ['a sender that cannot be read', { text: 'hello', from: 'Ann' }],
    ['a language that is no word', { text: 'hello', from: { ...from, language_code: 7 } }],
  ])('such as %s does not lose its text', (_, parts) => {
    expect(says(parts)).toMatchObject({
      key: '7',
      address: { externalId: '42' },
      event: { kind: 'text', text: 'hello' },
    });
  });

  test('beside a place, a photo or a contact leaves these', () => {
    const location = { latitude: 31.2, longitude: 121.4 };
    expect(says({ location, venue: { title: 'The park' } })?.event).toMatchObject({ text: 'The park' });
    expect(says({ location, venue: { title: 7 } })?.event).toEqual({
      kind: 'location',
      lat: 31.2,
      lng: 121.4,
    });
    expect(says({ photo: [{ file_id: 'p', file_size: 'big' }] })?.event).toMatchObject({
      media: { id: 'p', bytes: null },
    });
    expect(says({ contact: { phone_number: '+8613800138000', last_name: null } })?.event).toEqual({
      kind: 'contact',
      phone: '+8613800138000',
    });
  });

  test('that was all there is makes it a message that we cannot read', () => {
    expect(says({ photo: [{}] })?.event).toEqual({ kind: 'unsupported' });
    expect(says({ location: { latitude: '31' } })?.event).toEqual({ kind: 'unsupported' });
  });

  test('does not stop a tap', () => {
    const message = { message_id: 1, chat, text: null, reply_markup: { inline_keyboard: 'none' } };
    const callback_query = { id: 't', from, data: 'do:start', message };
    expect(parseUpdate({ update_id: 8, callback_query })?.event).toEqual({
      kind: 'choice',
      choiceId: 'do:start',
    });
  });
});
