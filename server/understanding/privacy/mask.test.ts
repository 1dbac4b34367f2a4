import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findPrivate, mask, maskText } from './mask';
import { isCardNumber, isResidentId } from './numbers';
import type { PrivateSpan } from './spans';

const file = new URL('../testing/private.jsonl', import.meta.url);
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; spans: PrivateSpan[] });

describe('personal data is masked', () => {
  test.each(rows.filter(({ spans }) => spans.length > 0))('$text', ({ text, spans }) => {
    const found = findPrivate(text);
    for (const span of spans)
      expect(found.some((one) => one.start <= span.start && one.end >= span.end)).toBe(true);
    for (const one of found)
      expect(spans.some((span) => one.start < span.end && span.start < one.end)).toBe(true);
  });
});

describe('what belongs to no person stays', () => {
  test.each(rows.filter(({ spans }) => spans.length === 0))('$text', ({ text }) => {
    expect(mask(text)).toEqual({ text, found: [] });
  });
});

describe('the masked text', () => {
  test('keeps everything else where it was', () => {
    expect(mask('联系人：李秀英，电话13900138000，谢谢').text).toBe('联系人：[name]，电话[phone]，谢谢');
  });

  test('says what was there in the words of who asks', () => {
    expect(mask('打13900138000', (kind) => `<${kind}>`).text).toBe('打<phone>');
  });

  test('gives places in the text as it came, also with signs of two units and full width', () => {
    const text = '🙏手机１３９００１３８０００';
    const [span] = findPrivate(text);
    expect(text.slice(span?.start, span?.end)).toBe('１３９００１３８０００');
  });
});

describe('checksums', () => {
  test('a resident number with one wrong digit is none', () => {
    expect(isResidentId('11010519491231002X')).toBe(true);
    expect(isResidentId('110105194912310021')).toBe(false);
    expect(isResidentId('110105194913310020')).toBe(false);
  });

  test('a card number with one wrong digit is none', () => {
    expect(isCardNumber('4111111111111111')).toBe(true);
    expect(isCardNumber('4111111111111112')).toBe(false);
  });
});

describe('what is known of the person', () => {
  const known = { names: ['乌云', 'Ann Lee'], phones: ['+8613900138000'], emails: ['Ann@Example.org'] };

  test('is masked wherever it stands', () => {
    expect(maskText('乌云说：请写信到ann@example.org，或打 139 0013-8000', known)).toBe(
      '[name]说：请写信到[email]，或打 [phone]',
    );
    expect(maskText('ann lee wrote; Annleee did not', known)).toBe('[name] wrote; Annleee did not');
  });

  test('is not masked where it is a part of another number', () => {
    expect(maskText('单号9139001380001', known)).toBe('单号9139001380001');
  });

  test('is no name when it says that there is none', () => {
    expect(maskText('市民反映路灯不亮', { names: ['市民'] })).toBe('市民反映路灯不亮');
  });

  test('leaves the door to whoever has to go there', () => {
    expect(maskText('我住3栋2单元501室，电话13900138000', { except: ['door'] })).toBe(
      '我住3栋2单元501室，电话[phone]',
    );
  });
});
