/** Lets one topic rise in the demonstration city: letters of one street within a day, read and found as the worker would. */
import { randomUUID } from 'node:crypto';
import { findRising } from '#server/use-cases/find-rising';
import { readMentions } from '#server/use-cases/read-mentions';
import { submitRequest } from '#server/use-cases/submit-request';
import type { Tools } from '#server/use-cases/tools';
import { type RisingLetter, risingCategory, risingLetters, risingPlace } from './demo/rising-letters';

const hour = 3_600_000;
const fromWeb = { channel: 'web', staffId: null, noticeAddress: null, personId: null } as const;

/** `setClock` moves the clock of `tools`; it stands at `present` afterwards. */
export async function letTopicRise(tools: Tools, present: Date, setClock: (at: Date) => void): Promise<void> {
  for (const letter of risingLetters) {
    setClock(new Date(present.getTime() - letter.hoursAgo * hour));
    await submitRequest(tools, requestOf(letter), fromWeb);
  }
  setClock(present);
  await readMentions(tools);
  await findRising(tools, '24h');
}

function requestOf({ title, text, name, phone, lat, lng }: RisingLetter) {
  return {
    idempotencyKey: randomUUID(),
    locale: 'zh-CN' as const,
    title,
    text,
    requestType: 'complaint' as const,
    categoryCode: risingCategory,
    place: { text: risingPlace, lat, lng },
    applicant: { kind: 'person' as const, identity: 'named' as const, name, phone },
  };
}
