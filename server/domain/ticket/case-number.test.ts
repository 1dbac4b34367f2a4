import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asciiDigits,
  checkDigit,
  isCaseNumber,
  makeCaseNumber,
  parseCaseNumber,
  showCaseNumber,
} from './case-number';

const anyDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyRandom = fc.integer({ min: 0, max: 999_999 });
const anyNumber = fc.tuple(anyDay, anyRandom).map(([day, random]) => makeCaseNumber(day, random));

const anyTyped = fc.string({ unit: fc.constantFrom(...'0123456789٣３๓༣ -–\u200f\ufeff/#x'), maxLength: 40 });

/** Digits in other scripts, written out here by hand so that nothing is taken on trust. */
const scripts = {
  'full-width': '０１２３４５６７８９',
  Arabic: '٠١٢٣٤٥٦٧٨٩',
  Persian: '۰۱۲۳۴۵۶۷۸۹',
  Thai: '๐๑๒๓๔๕๖๗๘๙',
  Tibetan: '༠༡༢༣༤༥༦༧༨༩',
  Devanagari: '०१२३४५६७८९',
  Bengali: '০১২৩৪৫৬৭৮৯',
  Mongolian: '᠐᠑᠒᠓᠔᠕᠖᠗᠘᠙',
};

function written(digits: string, script: string): string {
  return digits.replace(/\d/g, (digit) => [...script][Number(digit)] ?? '');
}

function withDigit(number: string, place: number, digit: number): string {
  return number.slice(0, place) + digit + number.slice(place + 1);
}

function withSwap(number: string, place: number): string {
  return number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2);
}

/** Every number that differs from this one by a slip of the finger. */
function slips(number: string): string[] {
  const places = [...Array(number.length).keys()];
  const wrong = places.flatMap((place) =>
    [...Array(10).keys()].map((digit) => withDigit(number, place, digit)),
  );
  const swapped = places.slice(1).map((place) => withSwap(number, place - 1));
  return [...wrong, ...swapped].filter((other) => other !== number);
}

describe('a case number', () => {
  test('is the day of filing, six digits and a check digit', () => {
    const number = makeCaseNumber('2026-11-21', 42);
    expect(number).toHaveLength(13);
    expect(number.slice(0, 12)).toBe('261121000042');
    expect(isCaseNumber(number)).toBe(true);
  });

  test('has the check digit of Damm', () => {
    expect(checkDigit('572')).toBe('4');
    expect(checkDigit('5724')).toBe('0');
  });

  test('is shown in three groups', () => {
    expect(showCaseNumber('2611211234567')).toBe('261121 123456 7');
  });
});

describe('a slip of the finger', () => {
  test('of one digit or of two neighbours is always caught, in five hundred numbers all over the million', () => {
    for (let random = 0; random < 1_000_000; random += 1_999) {
      const number = makeCaseNumber('2026-11-21', random);
      const believed = slips(number).filter(isCaseNumber);
      expect(believed).toEqual([]);
    }
  });

  test('is caught whatever the number is', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(slips(number).filter(isCaseNumber)).toEqual([]);
      }),
    );
  });

  test('of a digit too many or too few is caught', () => {
    fc.assert(
      fc.property(anyNumber, fc.nat(9), (number, digit) => {
        expect(parseCaseNumber(number + digit)).toBeNull();
        expect(parseCaseNumber(number.slice(1))).toBeNull();
      }),
    );
  });
});

describe('a case number typed by a person', () => {
  const number = makeCaseNumber('2026-11-21', 123_456);

  test('is read however it is shown', () => {
    fc.assert(
      fc.property(anyNumber, (any) => {
        expect(parseCaseNumber(showCaseNumber(any))).toBe(any);
      }),
    );
  });

  test.each([
    ['spaces', ' 261121 123456 '],
    ['hyphens', '261121-123456-'],
    ['the hyphen that does not break', '261121\u2011123456\u2011'],
    ['dashes', '261121–123456—'],
    ['dots', '261121.123456.'],
    ['ideographic spaces', '261121\u3000123456\u3000'],
    ['no-break spaces', '261121\u00a0123456\u00a0'],
    ['a line break at the end', '261121123456'],
    ['direction marks', '\u200f261121123456\u200e'],
    ['embedding marks', '\u202d261121\u202c123456'],
    ['isolates, as we write them', '\u2066261121 123456 \u2069'],
    ['a mark that nobody sees', '\ufeff261121\u200b123456'],
    ['a sign before it', '#261121123456'],
  ])('may hold %s', (_what, typed) => {
    expect(parseCaseNumber(`${typed}${number.at(-1)}\n`)).toBe(number);
  });

  test.each(Object.entries(scripts))('may be in %s digits', (_name, script) => {
    expect(parseCaseNumber(written(showCaseNumber(number), script))).toBe(number);
  });

  test.each([
    '',
    ' ',
    '12345',
    'abcdefghijklm',
    '2611211234567890',
    `${'1'.repeat(40)}`,
    `No ${number}`,
    `${number} x`,
  ])('%j is none', (typed) => {
    expect(parseCaseNumber(typed)).toBeNull();
  });

  test('costs no time to refuse when it is a book', () => {
    expect(parseCaseNumber('1'.repeat(1_000_000))).toBeNull();
  });

  test('is one of ours or nothing, whatever was typed', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const read = parseCaseNumber(typed);
        expect(read === null || isCaseNumber(read)).toBe(true);
      }),
    );
  });
});

describe('digits of other scripts', () => {
  test('each keep their value, in every script of Unicode', () => {
    const wrong: string[] = [];
    let value = 0;
    for (let point = 0x80; point <= 0x10ffff; point += 1) {
      const digit = String.fromCodePoint(point);
      // Every script has its ten digits one after another, so counting from the first tells the value.
      if (!/\p{Nd}/u.test(digit)) value = 0;
      else {
        if (asciiDigits(digit) !== String(value)) wrong.push(point.toString(16));
        value = (value + 1) % 10;
      }
    }
    expect(wrong).toEqual([]);
  });

  test('leave the words around them alone', () => {
    expect(asciiDigits('الرقم ١٢٣')).toBe('الرقم 123');
    expect(asciiDigits('电话：１３８')).toBe('电话:138');
  });
});
