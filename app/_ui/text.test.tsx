import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { bare, pieces, Text } from './text';

const number = '\u2068261121 123456 7\u2069';

describe('a sentence on a page', () => {
  it('isolates the values in it, so that a number keeps its order inside Arabic', () => {
    expect(renderToStaticMarkup(<Text>{`رقم ${number} هنا`}</Text>)).toBe(
      'رقم <bdi>261121 123456 7</bdi> هنا',
    );
  });

  it('lets a value be drawn as a link', () => {
    const html = renderToStaticMarkup(
      <Text value={(text) => <a href={`tel:${text}`}>{text}</a>}>{'打 \u206812345\u2069'}</Text>,
    );
    expect(html).toBe('打 <bdi><a href="tel:12345">12345</a></bdi>');
  });

  it('escapes what people wrote', () => {
    expect(renderToStaticMarkup(<Text>{'\u2068<script>\u2069'}</Text>)).toBe('<bdi>&lt;script&gt;</bdi>');
  });

  it('takes a value inside a value as one, and survives marks without a partner', () => {
    expect(pieces('a \u2068b \u2068c\u2069 d\u2069 e')).toEqual([
      { isValue: false, text: 'a ' },
      { isValue: true, text: 'b c d' },
      { isValue: false, text: ' e' },
    ]);
    expect(pieces('a\u2069b').map((piece) => piece.text)).toEqual(['ab']);
    expect(pieces('a\u2068b')).toEqual([
      { isValue: false, text: 'a' },
      { isValue: true, text: 'b' },
    ]);
  });

  it('loses its marks where an attribute needs plain text', () => {
    expect(bare(`a ${number}`)).toBe('a 261121 123456 7');
  });
});
