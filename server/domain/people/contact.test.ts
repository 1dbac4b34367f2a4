import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskEmail, maskPhone, normaliseEmail, normalisePhone, showPhone } from './contact';
import { maskContact, maskName } from './masking';

describe('a phone number', () => {
  test.each([
    ['138-0013-8000', '+8613800138000'],
    ['138 0013 8000', '+8613800138000'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['0086 138 0013 8000', '+8613800138000'],
    ['0044 808 157 0192', '+448081570192'],
    ['8613800138000', '+8613800138000'],
    ['１３８００１３８０００', '+8613800138000'],
    ['١٣٨٠٠١٣٨٠٠٠', '+8613800138000'],
    ['+٨٦ ١٣٨٠٠١٣٨٠٠٠', '+8613800138000'],
    ['๑๓๘๐๐๑๓๘๐๐๐', '+8613800138000'],
    ['\u202a+86 138 0013 8000\u202c', '+8613800138000'],
    ['\u2066138 0013 8000\u2069', '+8613800138000'],
    ['010-1234 5678', '+861012345678'],
    ['(0755) 2583 1234', '+8675525831234'],
    ['400-800-8820', '+864008008820'],
    ['+44 808 157 0192', '+448081570192'],
    ['+1 (415) 555-2671', '+14155552671'],
    ['+966 50 123 4567', '+966501234567'],
  ])('typed as %j is kept as %s', (typed, kept) => {
    expect(normalisePhone(typed)).toBe(kept);
  });

  test.each([
    '',
    ' ',
    '1',
    '110',
    '12345',
    'call me',
    '1380013800',
    '138001380001',
    '+999 123456789',
    '138 0013 8000 / 139',
  ])('%j cannot be called', (typed) => {
    expect(normalisePhone(typed)).toBeNull();
  });

  test('once kept stays as it is, also read from how it is shown', () => {
    const anyMobile = fc.tuple(fc.integer({ min: 13, max: 19 }), fc.integer({ min: 0, max: 999_999_999 }));
    fc.assert(
      fc.property(anyMobile, ([start, rest]) => {
        const kept = normalisePhone(`${start}${String(rest).padStart(9, '0')}`) ?? '';
        expect(kept).toMatch(/^\+86\d{11}$/);
        expect(normalisePhone(kept)).toBe(kept);
        expect(normalisePhone(showPhone(kept))).toBe(kept);
      }),
    );
  });

  test('is shown in groups, and as it is when we cannot read it', () => {
    expect(showPhone('+8613800138000')).toBe('+86 138 0013 8000');
    expect(showPhone('something')).toBe('something');
  });

  test('that is masked can be recognised but not called', () => {
    expect(maskPhone('+8613800138000')).toBe('+86138 **** 8000');
    const anyNumber = fc.stringMatching(/^\+[1-9]\d{6,14}$/);
    fc.assert(
      fc.property(anyNumber, (number) => {
        const digitsLeft = maskPhone(number).replace(/\D/g, '').length;
        expect(number.length - 1 - digitsLeft).toBe(4);
      }),
    );
  });
});

describe('an e-mail address', () => {
  test.each([
    [' Li@Example.COM ', 'li@example.com'],
    ['ｌｉ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'li@example.com'],
    ['li\u200b@example.com\n', 'li@example.com'],
    ["o'hara+city@mail.example.ie", "o'hara+city@mail.example.ie"],
    ['李明@例子.中国', '李明@例子.中国'],
  ])('typed as %j is kept as %s', (typed, kept) => {
    expect(normaliseEmail(typed)).toBe(kept);
  });

  test.each([
    '',
    'li',
    'li@example',
    '@example.com',
    'li@.com',
    'li@example..com',
    'li@-example.com',
    'li@example.com.',
    'l i@example.com',
    'li@@example.com',
    'Li <li@example.com>',
    'a@b.cn,c@d.cn',
    `${'x'.repeat(65)}@example.com`,
    `li@${'x'.repeat(260)}.com`,
  ])('%j is none', (typed) => {
    expect(normaliseEmail(typed)).toBeNull();
  });

  test('that is masked keeps its first letter and where it is', () => {
    expect(maskEmail('li.xiaoming@example.com')).toBe('l***@example.com');
  });
});

describe('contact data before anyone said what for', () => {
  test('shows too little to call, and keeps what is not there as it is', () => {
    expect(
      maskContact({
        name: '李晓明',
        phone: '+8613800138000',
        email: 'li@example.com',
        organisation: '汀兰公司',
      }),
    ).toEqual({
      name: '李**',
      phone: '+86138 **** 8000',
      email: 'l***@example.com',
      organisation: '汀兰公司',
    });
    const nothing = { name: null, phone: null, email: null, organisation: null };
    expect(maskContact(nothing)).toEqual(nothing);
  });

  test.each([
    ['王小明', '王**'],
    ['Mary Poppins', 'M***'],
    ['نۇرگۈل', 'ن***'],
    ['𠮷田', '𠮷**'],
  ])('%s becomes %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});
