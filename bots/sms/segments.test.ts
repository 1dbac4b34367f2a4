import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { talkChannels } from '#server/domain/channels';
import { inFewerBits, mostSegments, segmentsOf } from './segments';

describe('the parts of a text message', () => {
  test.each([
    ['nothing', '', 'gsm', 0, 0],
    ['160 plain letters', 'a'.repeat(160), 'gsm', 160, 1],
    ['one more takes two parts of 153', 'a'.repeat(161), 'gsm', 161, 2],
    ['two full parts', 'a'.repeat(306), 'gsm', 306, 2],
    ['one more again', 'a'.repeat(307), 'gsm', 307, 3],
    ['signs of the extension count double', '€'.repeat(80), 'gsm', 160, 1],
    ['and one more of them', '€'.repeat(81), 'gsm', 162, 2],
    ['Greek capitals of the alphabet', 'ΓΔΘΛΞΠΣΦΨΩ', 'gsm', 10, 1],
    ['Chinese takes sixteen bits: 70', '灯'.repeat(70), 'ucs2', 70, 1],
    ['one more takes two parts of 67', '灯'.repeat(71), 'ucs2', 71, 2],
    ['134 in two', '灯'.repeat(134), 'ucs2', 134, 2],
    ['135 in three', '灯'.repeat(135), 'ucs2', 135, 3],
    ['one letter of another script changes all', `${'a'.repeat(100)}灯`, 'ucs2', 101, 2],
    ['an emoji counts two', '😀'.repeat(35), 'ucs2', 70, 1],
    ['and is not torn between parts', '😀'.repeat(67), 'ucs2', 134, 3],
  ] as const)('%s', (_, text, encoding, units, segments) => {
    expect(segmentsOf(text)).toEqual({ encoding, units, segments });
  });

  test('a sign of the extension is not torn between parts', () => {
    expect(segmentsOf(`${'a'.repeat(152)}€${'a'.repeat(152)}`)).toEqual({
      encoding: 'gsm',
      units: 306,
      segments: 3,
    });
  });

  test('no message that fits the channel has more than six', () => {
    const { max } = talkChannels.sms.text;
    for (const letter of ['a', '€', '灯', '😀', 'ض', '\n'])
      expect(segmentsOf(letter.repeat(Math.floor(max / letter.length))).segments).toBeLessThanOrEqual(
        mostSegments,
      );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 200, maxLength: max }),
        (text) => segmentsOf(text.slice(0, max)).segments <= mostSegments,
      ),
    );
  });

  test('typeset signs become plain ones when that saves parts, and only then', () => {
    expect(inFewerBits('We’ll write – “soon”…')).toBe('We\'ll write - "soon"...');
    expect(inFewerBits('他说“好”…')).toBe('他说“好”…');
    const full = `${'a'.repeat(69)}…`;
    expect(segmentsOf(full).segments).toBe(1);
    expect(inFewerBits(full)).toBe(`${'a'.repeat(69)}...`);
  });
});
