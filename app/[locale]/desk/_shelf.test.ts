import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shelf } from './_shelf';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what somebody typed is kept for them and for nobody else', () => {
  const texts = shelf<string>('texts', 60);
  const id = texts.put('zhang', 'a long reply');
  expect(texts.find('zhang', id)).toBe('a long reply');
  expect(texts.find('li', id)).toBeNull();
  expect(texts.find('zhang', undefined)).toBeNull();
});

it('what was typed while the session had ended is found again after signing in', () => {
  const texts = shelf<string>('texts', 60);
  expect(texts.find('zhang', texts.put(null, 'a long reply'))).toBe('a long reply');
});

it('contact data is forgotten after its minutes', () => {
  const contacts = shelf<string>('contacts', 5);
  const id = contacts.put('zhang', '138 0013 8000');
  vi.advanceTimersByTime(4 * 60_000);
  expect(contacts.find('zhang', id)).not.toBeNull();
  vi.advanceTimersByTime(2 * 60_000);
  expect(contacts.find('zhang', id)).toBeNull();
});

it('a shelf that is full forgets the oldest first', () => {
  const texts = shelf<number>('full', 60);
  const ids = Array.from({ length: 501 }, (_, order) => texts.put('zhang', order));
  expect(texts.find('zhang', ids[0])).toBeNull();
  expect(texts.find('zhang', ids[1])).toBe(1);
  expect(texts.find('zhang', ids[500])).toBe(500);
});

it('one shelf knows nothing of another', () => {
  const id = shelf<string>('one', 60).put('zhang', 'here');
  expect(shelf<string>('other', 60).find('zhang', id)).toBeNull();
});
