import { describe, expect, test } from 'vitest';
import { locales } from '#locales/languages';
import type { Delivery } from '../channel';
import { checkData } from '../testing/mini-program-rules';
import { templates } from '../testing/mini-program-templates';
import { nastyTexts } from '../testing/nasty-texts';
import type { Field } from './template-book';
import { fillTemplate } from './template-data';

const now = Date.parse('2026-03-11T10:05:00+08:00');
const zone = 'Asia/Shanghai';

function delivery(
  values: NonNullable<Delivery['meaning']['values']>,
  change: Partial<Delivery> = {},
): Delivery {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    account: 'wx',
    recipient: 'o-ann',
    locale: 'en',
    notice: 'resolved',
    meaning: { key: 'notices:resolved.body', values },
    caseNumber: '2603111234560',
    answers: null,
    lastHeardAt: null,
    ...change,
  };
}

const field = (kind: string, title: string): Field => ({ key: `${kind}1`, kind, title });
const fill = (one: Field, given: Delivery) => fillTemplate([one], given, now, zone)?.[one.key]?.value;

describe('the fields of a subscription message', () => {
  test.each([
    ['thing', '诉求标题', 'The street light ha…'],
    ['thing', '答复内容', 'Repaired on Thursda…'],
    ['thing', '温馨提示', 'There is a reply'],
    ['thing', '承办单位', 'City Management'],
    ['phrase', '办理状态', '已有答复'],
    ['character_string', '办件编号', '2603111234560'],
    ['number', '编号', '2603111234560'],
    ['time', '通知时间', '2026年3月11日 10:05'],
    ['time', '办理期限', '2026年3月18日 17:30'],
  ])('%s “%s” says %s', (kind, title, expected) => {
    const given = delivery({
      title: 'The street light has been broken for days',
      text: 'Repaired on Thursday evening.',
      date: { instant: '2026-03-18T17:30:00+08:00' },
      department: { names: { 'zh-CN': '城管局', en: 'City Management' } },
    });
    expect(fill(field(kind, title), given)).toBe(expected);
  });

  test('are cut between letters, never inside one', () => {
    const value = fill(field('thing', '诉求标题'), delivery({ title: '💡'.repeat(30) }));
    expect(value).toBe(`${'💡'.repeat(19)}…`);
  });

  test.each(Object.entries(nastyTexts))('pass at WeChat in every language with %s', (_, text) => {
    for (const locale of locales)
      for (const template of templates) {
        const fields = [...template.content.matchAll(/([^\n{}]*)\{\{([a-z_]+)(\d+)\.DATA\}\}/g)].map(
          ([, title = '', kind = '', number = '']) => ({ key: `${kind}${number}`, kind, title }),
        );
        const given = delivery({ title: text, text, department: { names: { [locale]: text } } }, { locale });
        const data = fillTemplate(fields, given, now, zone);
        expect(data).not.toBeNull();
        expect(() => checkData(template, data)).not.toThrow();
      }
  });

  test('a template that asks for what we do not have is not filled with something else', () => {
    expect(fillTemplate([field('amount', '金额')], delivery({}), now, zone)).toBeNull();
    expect(
      fillTemplate([field('character_string', '编号')], delivery({}, { caseNumber: null }), now, zone),
    ).toBeNull();
    expect(fillTemplate([], delivery({}), now, zone)).toBeNull();
  });

  test('a notice of a kind that is new has words, too', () => {
    expect(fill(field('phrase', '状态'), delivery({}, { notice: 'somethingNew' }))).toBe('有新消息');
  });
});
