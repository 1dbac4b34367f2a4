import { expect, it } from 'vitest';
import type { Category } from '#server/store/directory';
import { type Mapping, pickFrom } from './fields';
import { readLetter } from './read-letter';

const lamps: Category = {
  id: '1',
  code: 'city.lamps',
  names: { 'zh-CN': '路灯', en: 'Street lights' },
  parentId: null,
  keywords: {},
  departmentId: null,
  needsPlace: null,
  needsWhen: null,
};
const now = new Date('2026-03-11T10:00:00+08:00');
const city = { zone: 'Asia/Shanghai', categories: [lamps], locale: 'zh-CN' as const, now, undatedAt: now };

function read(row: Record<string, string>, mapping: Mapping = {}) {
  return readLetter(pickFrom(new Map(Object.entries(row)), mapping), city);
}
function letterOf(row: Record<string, string>, mapping?: Mapping) {
  const result = read(row, mapping);
  if (!result.ok) throw new Error(result.reason);
  return result.letter;
}

it('columns are known by the names that offices give them', () => {
  const letter = letterOf({
    留言编号: 'A17',
    留言主题: '路灯不亮',
    留言时间: '2026/3/2 8:00:00',
    留言详情: '幸福路的路灯不亮。',
    答复意见: '已经修好。',
    答复时间: '2026/3/4 9:00:00',
  });
  expect(letter.key).toBe('A17');
  expect(letter.request).toMatchObject({ title: '路灯不亮', text: '幸福路的路灯不亮。', locale: 'zh-CN' });
  expect(letter.at.toISOString()).toBe('2026-03-02T00:00:00.000Z');
  expect(letter.reply).toEqual({ text: '已经修好。', at: new Date('2026-03-04T09:00:00+08:00') });
});

it('a column with a name of its own is named by the mapping', () => {
  const letter = letterOf({ Anliegen: 'The lamp is dark.', Nr: '7' }, { text: 'anliegen', id: 'Nr' });
  expect([letter.key, letter.request.text]).toEqual(['7', 'The lamp is dark.']);
});

it('a letter without a name, phone or e-mail address is anonymous', () => {
  expect(letterOf({ text: '路灯不亮' }).request.applicant).toEqual({ kind: 'person', identity: 'anonymous' });
});

it('a name or a phone number in the row is kept, a masked one is not taken for one', () => {
  const { applicant } = letterOf({ text: '路灯不亮', 姓名: '王芳', 联系电话: '138****8000' }).request;
  expect(applicant).toMatchObject({ identity: 'named', name: '王芳', phone: undefined });
  expect(letterOf({ text: '路灯不亮', 姓名: '[NAME]', 联系电话: '无' }).request.applicant.identity).toBe(
    'anonymous',
  );
});

it('who asked not to be named, or reports a violation, is not named', () => {
  const row = { text: '无证经营', 姓名: '王芳' };
  expect(letterOf({ ...row, 是否匿名: '是' }).request.applicant).toEqual({
    kind: 'person',
    identity: 'anonymous',
  });
  expect(letterOf({ ...row, 是否保密: '是' }).request.applicant.identity).toBe('confidential');
  expect(letterOf({ ...row, 类型: '举报' }).request.applicant.identity).toBe('confidential');
});

it('a known category is taken by code or name, an unknown one is left to the rules', () => {
  expect(letterOf({ text: 'x', 分类: '路灯' }).request.categoryCode).toBe('city.lamps');
  expect(letterOf({ text: 'x', category: 'CITY.LAMPS' }).request.categoryCode).toBe('city.lamps');
  expect(letterOf({ text: 'x', category: '城乡建设' }).request.categoryCode).toBeUndefined();
});

it('a letter without a number is known by its words and its time', () => {
  const [one, same, other] = ['路灯不亮', '路灯不亮', '路灯坏了'].map(
    (text) => letterOf({ text, time: '2026-03-02' }).key,
  );
  expect(one).toBe(same);
  expect(one).not.toBe(other);
});

it('a reply without a time of its own is not older than now, and a date alone is not older than the letter of that day', () => {
  const row = { text: '路灯不亮', time: '2026-03-02 15:00', reply: '已修好' };
  expect(letterOf(row).reply?.at).toEqual(now);
  expect(letterOf({ ...row, replyTime: '2026-03-02' }).reply?.at).toEqual(
    new Date('2026-03-02T15:00:00+08:00'),
  );
});

it.each([
  [{ text: ' ' }, 'text-missing'],
  [{ text: '灯'.repeat(5001) }, 'text-too-long'],
  [{ text: '路\ufffd' }, 'wrong-encoding'],
  [{ text: '灯', time: 'some day' }, 'time-unreadable'],
  [{ text: '灯', time: '2026-03-12' }, 'time-in-future'],
  [{ text: '灯', time: '2026-03-02', reply: '好', replyTime: '2026-03-01' }, 'reply-before-request'],
  [{ text: '灯', reply: '好'.repeat(20_001) }, 'reply-too-long'],
  [{ text: '灯', lat: '30.2' }, 'place-unreadable'],
  [{ text: '灯', lat: 'north', lng: '120' }, 'place-unreadable'],
  [{ text: '灯', id: '9'.repeat(201) }, 'id-too-long'],
])('%j is a bad row: %s', (row, reason) => {
  expect(read(row as Record<string, string>)).toEqual({ ok: false, reason });
});

it('a title that is too long is cut, the letter itself never', () => {
  const letter = letterOf({ title: '灯'.repeat(200), text: '灯'.repeat(5000) });
  expect(letter.request.title).toHaveLength(120);
  expect(letter.request.text).toHaveLength(5000);
});
