/** A few requests on one matter in the demonstration city: two neighbours who follow a case, and one that the desk may still recognise as the same. */
import { randomUUID } from 'node:crypto';
import type { RequestInput } from '#server/domain/intake/request';
import { nearbyCases } from '#server/use-cases/nearby-cases';
import { submitRequest } from '#server/use-cases/submit-request';
import type { Tools } from '#server/use-cases/tools';

const fromWeb = { channel: 'web', staffId: null, noticeAddress: null, personId: null } as const;
const place = '沁芳园小区';

const people = [
  {
    name: '孟晓',
    phone: '139 0000 1101',
    text: '沁芳园小区3号楼电梯坏了一个星期，老人上下楼很困难，请督促维修。',
  },
  { name: '何川', phone: '139 0000 1102', text: '沁芳园小区的电梯坏了，一个星期没人修，我家老人下不了楼。' },
  { name: '罗静', phone: '139 0000 1103', text: '沁芳园小区电梯坏了没人修，推婴儿车上下楼很困难。' },
] as const;

function requestOf({ name, phone, text }: (typeof people)[number]): RequestInput {
  return {
    idempotencyKey: randomUUID(),
    locale: 'zh-CN',
    text,
    requestType: 'help',
    place: { text: place },
    applicant: { kind: 'person', identity: 'named', name, phone },
  };
}

export async function seedMatter(tools: Tools): Promise<void> {
  const [first, ...others] = people;
  await submitRequest(tools, requestOf(first), fromWeb);
  for (const other of others) {
    const request = requestOf(other);
    const { cases } = await nearbyCases(tools, { text: other.text, place, locale: 'zh-CN' });
    await submitRequest(tools, { ...request, joinsCaseToken: cases[0]?.token }, fromWeb);
  }
  const unseen = {
    ...requestOf(first),
    idempotencyKey: randomUUID(),
    text: '沁芳园的电梯停了好几天，请物业来修电梯。',
  };
  await submitRequest(tools, { ...unseen, applicant: { kind: 'person', identity: 'anonymous' } }, fromWeb);
}
