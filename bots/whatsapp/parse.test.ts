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

  test('a strange message does not hide the others, and a long id becomes a short key', () => {
    const good = {
      from,
      id: `wamid.${'x'.repeat(400)}`,
      timestamp: '1',
      type: 'text',
      text: { body: 'hi' },
    };
    const value = whatsapp.valueOf({
      messages: [null, { id: 7 }, { ...good, text: 'no' }, good],
      contacts: 'none',
    });
    const events = parse({ entry: [{ changes: [{ value: null }, { value }] }] }, whatsapp.phoneId);
    expect(events).toHaveLength(1);
    expect(events[0]?.key.length).toBeLessThanOrEqual(200);
  });
});
