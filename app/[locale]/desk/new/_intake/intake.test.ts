import { expect, it } from 'vitest';
import { fileForCallerInput } from '#server/api/schemas/desk';
import { fieldOf, problemOf, readIntake } from './intake';

const posted = {
  idempotencyKey: ['0192d000-0000-4000-8000-000000000001'],
  callerLocale: ['en'],
  channel: ['phone'],
  text: ['The street light is broken.'],
  kind: ['person'],
  identity: ['named'],
  name: ['Anna'],
  phone: ['+44 808 157 0192'],
  requestType: [''],
  categoryCode: [''],
  place: [''],
};

it('a request taken on the phone is what the door takes', () => {
  const read = fileForCallerInput.safeParse(readIntake(posted));
  expect(read.error).toBeUndefined();
  expect(read.data).toMatchObject({
    locale: 'en',
    channel: 'phone',
    applicant: { name: 'Anna', identity: 'named' },
  });
  expect(read.data?.requestType).toBeUndefined();
  expect(read.data?.place).toBeUndefined();
});

it('of a caller who stays anonymous nothing is passed on, even when it was typed before', () => {
  const { applicant } = readIntake({ ...posted, identity: ['anonymous'] });
  expect(applicant).toEqual({ kind: 'person', identity: 'anonymous' });
});

it('a request without words or with too many is named before it is sent', () => {
  expect(problemOf({ ...posted, text: [''] })).toBe('text-missing');
  expect(problemOf({ ...posted, text: ['字'.repeat(5001)] })).toBe('text-too-long');
  expect(problemOf(posted)).toBeNull();
});

it('what the door refuses is said at its field', () => {
  expect(fieldOf('contact-missing')).toBe('phone');
  expect(fieldOf('slow-down')).toBeUndefined();
});
