import { describe, expect, test } from 'vitest';
import { ownWords } from './quotes';

describe('what a reply says itself', () => {
  test.each([
    ['Gmail', 'Yes, it is.\n\nOn Fri, Nov 20, 2026 at 9:00 AM City <help@city.example> wrote:\n\n> Is it?'],
    [
      'Gmail, folded',
      'Yes, it is.\n\nOn Fri, Nov 20, 2026 at 9:00 AM City Hotline\n<help@city.example> wrote:\n> Is it?',
    ],
    ['Outlook of old', 'Yes, it is.\n\n-----Original Message-----\nFrom: City\n\nIs it?'],
    ['Outlook', 'Yes, it is.\n\nFrom: City <help@city.example>\nSent: Friday\nTo: Ann\n\nIs it?'],
    [
      'a Chinese program',
      'Yes, it is.\n\n在 2026-11-20 09:00:00，"City" <help@city.example> 写道：\n>Is it?',
    ],
    ['Apple in Chinese', 'Yes, it is.\n\n于2026年11月20日 09:00，City <help@city.example>写道：\n\n> Is it?'],
    ['a German program', 'Yes, it is.\n\nAm 20.11.26 um 09:00 schrieb City:\n> Is it?'],
    [
      'a telephone',
      'Yes, it is.\n\nSent from my iPhone\n\n> On 20 Nov 2026, at 09:00, City wrote:\n> Is it?',
    ],
    ['answers between the lines', '> Is it?\nYes, it is.\n> Bye'],
    ['a signature', 'Yes, it is.\n-- \nAnn Lee\nStreet 1'],
  ])('%s', (_, text) => {
    expect(ownWords(text, true)).toBe('Yes, it is.');
  });

  const wrote = 'On Fri, Nov 20, 2026 at 9:00 AM City <help@city.example> wrote:';

  test.each([
    ['below the quote', `${wrote}\n> Is it?\n> Bye\n\nYes, it is.`],
    ['below the quote, with a name', `${wrote}\n> Is it?\n\nYes, it is.\n-- \nAnn Lee\nStreet 1`],
    [
      'below a quote with headers',
      '-----Original Message-----\nFrom: City\nSent: Friday\n\n> Is it?\n\nYes, it is.',
    ],
    ['below a quote of HTML', `${wrote}\n\n\n> Is it?\n> \n> Or not?\n\nYes, it is.`],
    ['below a quote that stands below a name', `Hi\n-- \nAnn\n\n${wrote}\n> Is it?\n\nYes, it is.`],
    ['above a telephone’s line that stands alone', `Yes, it is.\nSent from my iPhone\n${wrote}\n> Is it?`],
  ])('%s', (_, text) => {
    expect(ownWords(text, true).replace(/^Hi\n\n/, '')).toBe('Yes, it is.');
  });

  test('stands between the lines of the quote and below it', () => {
    const text = `Hello,\n\n${wrote}\n> Which lamp?\nThe second.\n\n> Since when?\nMonday.\n\nAnn`;
    expect(ownWords(text, true)).toBe('Hello,\n\nThe second.\n\nMonday.\n\nAnn');
  });

  test('is nothing when all that stands there is a quote without marks: our own words answer nothing', () => {
    const text =
      'From: City <help@city.example>\nSent: Friday\nTo: Ann\n\nYour case was answered. Was it solved?';
    expect(ownWords(text, true)).toBe('');
  });

  test.each([`${wrote}\n> Is it?`, `Sent from my iPhone\n\n${wrote}\n> Is it?`])(
    'is nothing in a mere quote',
    (text) => {
      expect(ownWords(text, true)).toBe('');
    },
  );

  test.each([
    ['Sent from my iPhone', 'Begin forwarded message:', '> You must pay.'],
    [
      'Get Outlook for iOS',
      '________________________________',
      'From: Landlord\nSent: Friday\n\nYou must pay.',
    ],
    ['-- \nAnn Lee', '---------- Forwarded message ---------', 'You must pay.'],
    ['-- ', 'The landlord wrote this to all of us who live in the house:', 'You must pay.'],
  ])('keeps what is forwarded below “%s”', (closing, mark, matter) => {
    const text = `Please look at this.\n\n${closing}\n\n${mark}\n\n${matter}`;
    expect(ownWords(text, false)).toContain('You must pay.');
  });

  test('keeps a sentence that begins like the line of a telephone', () => {
    const text = 'It is this noise:\nSent from my neighbour’s flat\nevery night.';
    expect(ownWords(text, false)).toBe(text);
  });

  test('is all of it when it answers nothing', () => {
    const text = 'They told me:\n> You owe us\nOn Monday my neighbour wrote:\nGo away.';
    expect(ownWords(text, false)).toBe(text);
  });

  test('is not cut at a sentence that only sounds like a quote', () => {
    const text = 'On Monday somebody came. He wrote: I will be back.\nNobody came back.';
    expect(ownWords(text, true)).toBe(text);
  });

  test('of a thousand strange lines takes no time', () => {
    const text = `${'On '.repeat(20_000)}\n${'_'.repeat(50_000)}\n${'<a@b '.repeat(10_000)}`;
    expect(ownWords(text.repeat(20), true).length).toBeGreaterThan(0);
  });
});
