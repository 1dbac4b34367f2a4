import { describe, expect, test } from 'vitest';
import type { identities } from '../intake/request';
import { staffRoles } from '../people/roles';
import { moveNames } from './moves';
import { contactFor, mayKnowPerson, mayReveal, movesFor, ratingFor } from './staff-view';
import { ticketStates } from './states';
import { aRating, aTicket, lampUnit, staff, waterUnit } from './testing/sample-case';

const contact = {
  name: '李晓明',
  phone: '+8613800138000',
  email: 'li.xiaoming@example.com',
  organisation: null,
};
const centre = staffRoles.filter((role) => role !== 'handler');
const handler = staff('handler', lampUnit);

describe('who filed a request', () => {
  test('a handler never learns it of a confidential or an anonymous one', () => {
    for (const identity of ['confidential', 'anonymous'] as const) {
      expect(mayKnowPerson({ identity }, handler)).toBe(false);
      expect(mayReveal({ identity }, handler)).toBe(false);
      expect(contactFor({ identity }, contact, handler)).toBeNull();
    }
  });

  test('nobody learns it of an anonymous one', () => {
    for (const role of staffRoles)
      expect(contactFor({ identity: 'anonymous' }, contact, staff(role, lampUnit))).toBeNull();
  });

  test('the centre knows it of a confidential one, masked', () => {
    for (const role of centre)
      expect(contactFor({ identity: 'confidential' }, contact, staff(role))?.name).toBe('李**');
  });

  test('nobody reads contact data unmasked before saying what for', () => {
    for (const role of staffRoles) {
      const shown = JSON.stringify(contactFor({ identity: 'named' }, contact, staff(role, lampUnit)));
      expect(shown).not.toMatch(/晓明|13800138000|xiaoming/);
    }
  });

  test('those who talk to people may have it shown in full, the others may not', () => {
    const may = (identity: (typeof identities)[number]) =>
      staffRoles.filter((role) => mayReveal({ identity }, staff(role, lampUnit))).sort();
    expect(may('named')).toEqual(['agent', 'dispatcher', 'handler', 'supervisor']);
    expect(may('confidential')).toEqual(['agent', 'dispatcher', 'supervisor']);
    expect(may('anonymous')).toEqual([]);
  });

  test('no contact stays no contact', () => {
    expect(contactFor({ identity: 'named' }, null, staff('agent'))).toBeNull();
  });
});

describe('a rating', () => {
  const ratings = [aRating({ round: 0, result: 1 }), aRating({ round: 1, result: 4 })];

  test('is shown to the centre with its words, the latest one', () => {
    for (const role of centre)
      expect(ratingFor(ratings, { identity: 'named' }, staff(role))).toEqual({
        solved: 'yes',
        result: 4,
        service: 5,
        comment: '很快',
      });
  });

  test('is not shown to a handler beside the name of who gave it', () => {
    expect(contactFor({ identity: 'named' }, contact, handler)).not.toBeNull();
    expect(ratingFor(ratings, { identity: 'named' }, handler)).toBeNull();
  });

  test('is shown to a handler without words when nobody knows whose it is', () => {
    for (const identity of ['confidential', 'anonymous'] as const)
      expect(ratingFor(ratings, { identity }, handler)).toMatchObject({ result: 4, comment: null });
  });

  test('is nothing before there is one', () => {
    expect(ratingFor([], { identity: 'named' }, staff('agent'))).toBeNull();
  });
});

describe('the moves that somebody of the staff is offered', () => {
  test('are never those of the citizen', () => {
    for (const role of staffRoles)
      for (const status of ticketStates) {
        const offered = movesFor(
          aTicket({ status, leadDepartmentId: lampUnit }),
          staff(role, lampUnit),
          true,
        );
        for (const move of ['rate', 'nudge', 'addFacts', 'answerFacts', 'withdraw'] as const)
          expect(offered).not.toContain(move);
      }
  });

  test('a handler of another unit may only add what it knows', () => {
    const offered = movesFor(
      aTicket({ status: 'handling', leadDepartmentId: lampUnit }),
      staff('handler', waterUnit),
      false,
    );
    expect(offered).toEqual(['contribute', 'note']);
  });

  test('an extension is decided only when it was asked for, and asked for only once', () => {
    const ticket = aTicket({ status: 'handling', leadDepartmentId: lampUnit });
    expect(movesFor(ticket, handler, false)).toContain('askExtension');
    expect(movesFor(ticket, handler, true)).not.toContain('askExtension');
    const dispatcher = staff('dispatcher');
    expect(movesFor(ticket, dispatcher, false)).not.toEqual(expect.arrayContaining(['grantExtension']));
    expect(movesFor(ticket, dispatcher, false)).not.toContain('refuseExtension');
    expect(movesFor(ticket, dispatcher, true)).toEqual(
      expect.arrayContaining(['grantExtension', 'refuseExtension']),
    );
  });

  test("follow the order of a ticket's life", () => {
    const offered = movesFor(aTicket(), staff('dispatcher'), false);
    expect(offered).toEqual([...offered].sort((a, b) => moveNames.indexOf(a) - moveNames.indexOf(b)));
    expect(offered[0]).toBe('accept');
  });
});
