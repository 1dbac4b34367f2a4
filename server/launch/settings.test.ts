import { describe, expect, it } from 'vitest';
import { problemsWith } from './settings.mjs';
import { GROUPS } from './settings-table.mjs';

const locales = ['zh-CN', 'en', 'ar'];
const problems = (environment: Record<string, string>) => problemsWith(environment, locales);

describe('settings', () => {
  it('are right when there are none', () => {
    expect(problems({})).toEqual([]);
  });

  it.each(GROUPS.flatMap(({ needs, takes }) => [...needs, ...takes].map((given) => ({ given, needs }))))(
    'with only $given of its group name what is missing',
    ({ given, needs }) => {
      const missing = needs.filter((name) => name !== given);
      const found = problemsWith({ [given]: 'https://a.example' }, locales).join('\n');
      for (const name of missing) expect(found).toContain(name);
    },
  );

  it.each(GROUPS.map(({ needs }) => ({ needs })))('with all of $needs are complete', ({ needs }) => {
    const environment = Object.fromEntries(needs.map((name) => [name, 'x']));
    expect(problems(environment).filter((sentence) => sentence.includes('missing'))).toEqual([]);
  });

  it('that are empty count as not set', () => {
    expect(
      problems({ OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: ' ', OIDC_CLIENT_SECRET: '' }),
    ).toEqual([
      'OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are missing, while OIDC_ISSUER is set: set all of them or none.',
    ]);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '3000x'],
    ['PUBLIC_BASE_URL', '12345.example.org'],
    ['PUBLIC_BASE_URL', 'https://example.org/hotline'],
    ['DATABASE_URL', 'mysql://root@localhost/city'],
    ['DATABASE_URL', 'postgresql://localhost'],
    ['CITY_TIMEZONE', 'Beijing time'],
    ['DEFAULT_LOCALE', 'xx'],
    ['SEED', 'yes'],
    ['AUTH_SECRET', 'too short'],
    ['SMTP_URL', 'mail.example.org:25'],
  ])('with a wrong %s name it and keep the value to themselves', (name, value) => {
    const [sentence = '', ...more] = problems({ [name]: value });
    expect(more).toEqual([]);
    expect(sentence).toMatch(new RegExp(`^${name} must be `));
    expect(sentence).not.toContain(`"${value}"`);
  });

  it.each([
    ['PORT', '80'],
    ['PUBLIC_BASE_URL', 'https://12345.example.org/'],
    ['DATABASE_URL', 'postgresql://user:p%40ss@db.example:5433/city?sslmode=require'],
    ['CITY_TIMEZONE', 'Asia/Shanghai'],
    ['DEFAULT_LOCALE', 'ar'],
    ['SEED', 'none'],
  ])('accept %s=%s', (name, value) => {
    expect(problems({ [name]: value })).toEqual([]);
  });
});
