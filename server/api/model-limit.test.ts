/** What the language model may be asked to write: so much by one member of staff, whatever the others ask. */
import { expect, test } from 'vitest';
import type { StaffActor } from '#server/domain/people/roles';
import { aRequest, fromWeb, testHouse } from '#server/testing/test-house';
import { submitRequest } from '#server/use-cases/submit-request';
import type { Wire } from '#server/wire';
import { refusalOf } from './door';
import { createLimits } from './limits';
import { openDoor } from './router';

test('who asks for very many drafts and translations is told to wait, and nobody else is', async () => {
  const house = await testHouse();
  const { caseNumber } = await submitRequest(house.tools, aRequest(), fromWeb);
  const wire = { tools: house.tools, env: { DEFAULT_LOCALE: 'en' } } as unknown as Wire;
  const limits = createLimits();
  const nobody = { ip: null, device: null, grants: [], me: null, address: null, isService: false };
  const doorOf = (staff: StaffActor) =>
    openDoor({ wire, limits, who: { ...nobody, locale: 'en', staff } }).desk;
  const [one, other] = [doorOf(await house.staff('agent')), doorOf(await house.staff('agent'))];
  const outcomeOf = (work: Promise<unknown>) => work.then(() => 'done', refusalOf);

  // No model is set up here, which is another answer than to have asked too often.
  for (let asked = 0; asked < 15; asked += 1) {
    expect(await outcomeOf(one.draftReply({ caseNumber }))).toBe('service-unavailable');
    expect(await outcomeOf(one.translateWords({ caseNumber, to: 'en' }))).toBe('service-unavailable');
  }
  expect(await outcomeOf(one.draftReply({ caseNumber }))).toBe('model-too-often');
  expect(await outcomeOf(one.translateWords({ caseNumber, to: 'en' }))).toBe('model-too-often');
  expect(await outcomeOf(one.aiOfTicket({ caseNumber }))).toBe('done');
  expect(await outcomeOf(other.draftReply({ caseNumber }))).toBe('service-unavailable');
});
