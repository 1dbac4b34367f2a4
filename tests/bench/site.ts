/** The site under measurement, as a client sees it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aRequest, draftText } from './texts';

export type Case = { caseNumber: string; accessCode: string };

export function siteAt(origin: string) {
  async function call<T>(path: string, init?: RequestInit): Promise<T> {
    const answer = await fetch(origin + path, init);
    if (!answer.ok)
      throw new Error(
        `${path.split('?')[0]} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`,
      );
    return ((await answer.json()) as { result: { data: T } }).result.data;
  }

  return {
    /** A case that was just filed. */
    async file(): Promise<Case> {
      const { caseNumber, accessCode } = await call<Case>('/api/trpc/intake.submit', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(aRequest()),
      });
      return { caseNumber, accessCode };
    },

    /** The cookie of a person who has answered the first question of the form. */
    async draft(): Promise<string> {
      const answer = await fetch(`${origin}/zh-CN/request/what/save`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ text: draftText }),
      });
      const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('huying-draft='));
      if (answer.status !== 303 || !cookie)
        throw new Error(`The form answered ${answer.status} and gave no draft.`);
      return cookie.split(';')[0] ?? '';
    },

    /** A page must be there before its speed means anything. */
    async requirePage(path: string, cookie: string): Promise<void> {
      const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' });
      const html = await answer.text();
      if (answer.status !== 200 || !html.includes('</html>'))
        throw new Error(`${path} answered ${answer.status}.`);
    },
  };
}

/** The demonstration's answered case, with a reply and a history. */
export function sampleCase(dataDir: string): Case {
  return JSON.parse(readFileSync(join(dataDir, 'demo.json'), 'utf8')).sample;
}
