import { describe, expect, it } from 'vitest';
import { languageCookie, languageFor, samePage } from './_language';

describe('the language of a person', () => {
  it('is the one they chose before, whatever their browser asks for', () => {
    expect(languageFor({ chosen: 'ar', accepted: 'en-GB,en;q=0.9', fallback: 'zh-CN' })).toBe('ar');
  });

  it('is what their browser asks for when they have not chosen', () => {
    expect(languageFor({ chosen: undefined, accepted: 'fr, en-US;q=0.8', fallback: 'zh-CN' })).toBe('en');
  });

  it('is the city’s when we speak none of theirs', () => {
    expect(languageFor({ chosen: 'xx', accepted: 'fr,de', fallback: 'zh-CN' })).toBe('zh-CN');
  });
});

describe('a language link', () => {
  it('leads to the same page with the same search', () => {
    expect(samePage('en', ['knowledge', 'id-card-lost'], '?q=%E5%8D%A1')).toBe(
      '/en/knowledge/id-card-lost?q=%E5%8D%A1',
    );
  });

  it('never leads off the site', () => {
    expect(samePage('en', ['', 'evil.example'], '')).toBe('/en//evil.example');
    expect(samePage('en', ['..', '\\evil.example'], '')).toMatch(/^\/en\//);
    expect(samePage('en', ['%0d%0aset-cookie:x'], '')).not.toMatch(/[\r\n]/);
  });

  it('is remembered for a year, out of reach of scripts, and over TLS only where the site has it', () => {
    expect(languageCookie('huying-locale', 'ar', true)).toBe(
      'huying-locale=ar; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure',
    );
    expect(languageCookie('huying-locale', 'ar', false)).not.toContain('Secure');
  });
});
