import { expect, test } from 'vitest';
import { isOfTheCentre, mayReadContact, staffRoles } from './roles';

test('everybody but the handlers belongs to the centre', () => {
  expect(staffRoles.filter((role) => !isOfTheCentre(role))).toEqual(['handler']);
});

test('those who only count or check do not read contact data', () => {
  expect(staffRoles.filter((role) => !mayReadContact(role))).toEqual(['admin', 'quality', 'analyst']);
});
