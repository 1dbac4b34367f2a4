import { describe, expect, test } from 'vitest';
import { WhatsAppEmulator } from '../testing/whatsapp-emulator';
import { parse } from './parse';

const whatsapp = new WhatsAppEmulator();
const from = '16155550123';

describe('reading', () => {
  test('keeps the order of a batch within one second of the vendor', () => {
    const said = ['one', 'two'].map((body, order) => ({
      from,
      id: `wamid.order${order}`,
      timestamp: '1795305600',
      type: 'text',
      text: { body },
    }));
    const value = whatsapp.valueOf({ contacts: [], messages: said });
    const events = parse({ entry: [{ changes: [{ value }] }] }, whatsapp.phoneId);
    expect(events.map(({ order }) => order)).toEqual([1_795_305_600_000, 1_795_305_600_001]);
  });

  const read = (parts: Record<string, unknown>, contacts: unknown = []) => {
    const value = whatsapp.valueOf({
      contacts,
      messages: [{ from, id: 'wamid.odd', timestamp: '1', ...parts }],
    });
    return parse({ entry: [null, { changes: [null, { value }] }] }, whatsapp.phoneId)[0];
  };

  test.each([
    ['a place without a name', { location: { latitude: 31, longitude: 121, name: null } }, 'location'],
    ['a photo whose caption is null', { image: { id: '1', caption: null } }, 'media'],
    ['a text beside a broken file', { text: { body: 'hello' }, image: { id: null } }, 'text'],
    ['a text without a time', { text: { body: 'hello' }, timestamp: 5 }, 'text'],
    ['a text without a kind', { text: { body: 'hello' }, type: null }, 'text'],
    ['a card whose name is odd', { contacts: [{ name: 'Ann', phones: [{ phone: '+86138' }] }] }, 'contact'],
    ['nothing that can be read', { type: 'text', text: 'hello' }, 'unsupported'],
  ])('%s is not lost', (_, parts, kind) => {
    expect(read(parts)).toMatchObject({ address: { externalId: from }, event: { kind } });
  });

  test('an odd contact does not hide who wrote', () => {
    const contacts = [null, { wa_id: from, user_id: null }];
    expect(read({ text: { body: 'hello' } }, contacts)?.address.externalId).toBe(from);
  });

  test('what is said in a group is not read, however the group is named', () => {
    expect(read({ text: { body: 'hello' }, group_id: 7 })).toBeUndefined();
  });

  test('a strange message does not hide the others, and a long id becomes a short key', () => {
    const good = {
      from,
      id: `wamid.${'x'.repeat(400)}`,
      timestamp: '1',
      type: 'text',
      text: { body: 'hi' },
    };
    const value = whatsapp.valueOf({
      messages: [null, { id: 7 }, { ...good, from: null }, good],
      contacts: 'none',
    });
    const events = parse({ entry: [{ changes: [{ value: null }, { value }] }] }, whatsapp.phoneId);
    expect(events).toHaveLength(1);
    expect(events[0]?.key.length).toBeLessThanOrEqual(200);
  });
});
