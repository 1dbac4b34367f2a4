import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChoiceList } from './choice-list';
import { ErrorSummary } from './error-summary';
import { Field } from './field';
import { TextArea } from './text-area';
import { limitWords } from './words';

describe('a question', () => {
  it('tells a screen reader its hint and what is wrong with the answer', () => {
    const html = renderToStaticMarkup(
      <Field name="phone" label="Phone" hint="To call you" error="Enter a number" />,
    );
    expect(html).toContain('<label class="label" for="phone">Phone</label>');
    expect(html).toContain('aria-describedby="phone-hint phone-error"');
    expect(html).toContain('id="phone-hint"');
    expect(html).toContain('id="phone-error"');
    expect(html).toContain('aria-invalid="true"');
  });

  it('does not claim a hint or an error that is not there', () => {
    const html = renderToStaticMarkup(<Field name="phone" label="Phone" />);
    expect(html).not.toContain('aria-describedby');
    expect(html).not.toContain('aria-invalid');
  });

  it('keeps what was typed, also when it is wrong', () => {
    expect(renderToStaticMarkup(<Field name="phone" label="Phone" value="abc" error="No" />)).toContain(
      'value="abc"',
    );
    expect(renderToStaticMarkup(<TextArea name="text" label="What" value={'a\nb'} />)).toContain(
      'a\nb</textarea>',
    );
  });

  it('says its limit in words before anyone reaches it', () => {
    const html = renderToStaticMarkup(
      <TextArea
        name="text"
        label="What"
        limit={limitWords((key, values) => `${key} ${values?.max ?? values?.count}`, 5000)}
      />,
    );
    expect(html).toContain('common:limit.text 5000</p>');
    expect(html).toContain('aria-describedby="text-limit"');
    expect(html).toContain('data-limit-left="common:limit.left {count}"');
  });
});

describe('the error summary', () => {
  const choices = [
    { value: 'named', label: 'Give my name' },
    { value: 'anonymous', label: 'Stay anonymous' },
  ];

  it('leads each problem to its field, for a list of choices to the first choice', () => {
    const summary = renderToStaticMarkup(
      <ErrorSummary title="There is a problem" problems={[{ field: 'identity', text: 'Choose one' }]} />,
    );
    const list = renderToStaticMarkup(
      <ChoiceList name="identity" label="Who sees my name" choices={choices} />,
    );
    expect(summary).toContain('href="#identity"');
    expect(list).toMatch(/<input id="identity" type="radio"[^>]*value="named"/);
  });

  it('takes the focus when the page opens, without a script', () => {
    const html = renderToStaticMarkup(
      <ErrorSummary title="There is a problem" problems={[{ text: 'Try later' }]} />,
    );
    expect(html).toMatch(/<div[^>]*autofocus=""[^>]*tabindex="-1"/i);
  });

  it('is not there when nothing is wrong', () => {
    expect(renderToStaticMarkup(<ErrorSummary title="There is a problem" problems={[]} />)).toBe('');
  });
});

describe('a list of choices', () => {
  it('shows what was chosen before, one or several', () => {
    const choices = [
      { value: 'a', label: 'A', hint: 'what A means' },
      { value: 'b', label: 'B' },
      { value: 'c', label: 'C' },
    ];
    const html = renderToStaticMarkup(
      <ChoiceList name="needs" label="Needs" takes="several" choices={choices} chosen={['a', 'c']} />,
    );
    expect(html.match(/type="checkbox"/g)).toHaveLength(3);
    expect(html.match(/checked=""/g)).toHaveLength(2);
    expect(html).toContain('aria-describedby="needs-about"');
  });
});
