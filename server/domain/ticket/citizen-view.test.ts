import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFacts, citizenView, mayNudgeAgain, mayReopenStill } from './citizen-view';
import { type MoveName, moveNames } from './moves';
import { familyOf, type TicketState, ticketStates } from './states';
import { anEvent, aRating, aTicket, filedAt, hoursLater, lampNames } from './testing/sample-case';
import type { TicketEvent } from './ticket';

function facts(change: Partial<CaseFacts> = {}): CaseFacts {
  return {
    ticket: aTicket(),
    events: [anEvent('submit')],
    files: [],
    ratings: [],
    looks: [],
    categoryNames: null,
    now: hoursLater(1),
    ...change,
  };
}

/** A case in this state that got its reply yesterday. */
function inState(status: TicketState, change: Partial<CaseFacts['ticket']> = {}) {
  return citizenView(
    facts({ ticket: aTicket({ status, resolvedAt: filedAt, ...change }), now: hoursLater(24) }),
  );
}

function story(...events: TicketEvent[]): TicketEvent[] {
  return events.map((event, order) => ({ ...event, seq: order + 1, at: hoursLater(order) }));
}

const secret = '只给同事看的话';

describe('the timeline of a citizen', () => {
  test.each(moveNames)('says nothing internal and no name of the staff after %s', (move) => {
    const event = anEvent(move, { internalText: secret, staffName: '赵科员', staffId: 'staff-1' });
    const shown = JSON.stringify(citizenView(facts({ events: story(anEvent('submit'), event) })));
    for (const word of [secret, '赵科员', 'staff-1']) expect(shown).not.toContain(word);
  });

  test('shows the public steps in order and leaves out what the staff do among themselves', () => {
    const quiet: MoveName[] = ['note', 'contribute', 'askExtension', 'refuseExtension'];
    const events = story(
      anEvent('submit'),
      anEvent('accept'),
      ...quiet.map((move) => anEvent(move)),
      anEvent('dispatch'),
    );
    expect(citizenView(facts({ events })).timeline.map((step) => step.kind)).toEqual([
      'submit',
      'accept',
      'dispatch',
    ]);
  });

  test('names the unit, and says of each step whether the citizen made it', () => {
    const events = story(anEvent('submit'), anEvent('signFor', { departmentNames: lampNames }));
    expect(citizenView(facts({ events })).timeline).toMatchObject([
      { kind: 'submit', byCitizen: true, departmentNames: null },
      { kind: 'signFor', byCitizen: false, departmentNames: lampNames },
    ]);
  });

  test('tells that another team is being found, but not why a unit returned it', () => {
    const returned = anEvent('return', {
      reasonCode: 'not-ours',
      publicText: '不归我们',
      internalText: secret,
    });
    expect(citizenView(facts({ events: [returned] })).timeline).toMatchObject([
      { kind: 'return', body: null, reasonCode: null },
    ]);
  });

  test('tells why a request was declined', () => {
    const declined = anEvent('decline', { reasonCode: 'court', publicText: '请找法院。' });
    expect(citizenView(facts({ events: [declined] })).timeline).toMatchObject([
      { body: '请找法院。', reasonCode: 'court' },
    ]);
  });

  test('never carries anything that only the staff may read, whatever happened', () => {
    const anyEvent = fc
      .record({ move: fc.constantFrom('submit' as const, ...moveNames), hasText: fc.boolean() })
      .map(({ move, hasText }) =>
        anEvent(move, {
          internalText: secret,
          staffName: '赵科员',
          publicText: hasText ? '公开的话' : null,
          reasonCode: move === 'return' ? 'wrong-level' : null,
        }),
      );
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 20 }),
        fc.constantFrom(...ticketStates),
        (events, status) => {
          const shown = JSON.stringify(
            citizenView(facts({ events: story(...events), ticket: aTicket({ status }) })),
          );
          expect(shown).not.toMatch(/只给同事看的话|赵科员|staff|wrong-level/);
        },
      ),
    );
  });
});

describe('the reply', () => {
  const replied = anEvent('resolve', { publicText: '已修好。', departmentNames: lampNames });

  test('is the latest one, with the unit that gave it', () => {
    const events = story(anEvent('submit'), replied);
    expect(citizenView(facts({ events })).reply).toEqual({
      text: '已修好。',
      at: hoursLater(1),
      departmentNames: lampNames,
    });
    const second = anEvent('answerDirectly', { publicText: '第二次答复。' });
    const again = story(anEvent('submit'), replied, anEvent('reopen'), second);
    expect(citizenView(facts({ events: again })).reply?.text).toBe('第二次答复。');
  });

  test('is none while a reopened case is worked on, wherever it is by then', () => {
    for (const after of [[], [anEvent('dispatch')], [anEvent('dispatch'), anEvent('signFor')]]) {
      const events = story(anEvent('submit'), replied, anEvent('reopen'), ...after);
      expect(citizenView(facts({ events, ticket: aTicket({ status: 'handling' }) })).reply).toBeNull();
    }
  });

  test('is none before there is one', () => {
    expect(citizenView(facts()).reply).toBeNull();
  });
});

describe('what a citizen is asked', () => {
  const events = story(
    anEvent('submit'),
    anEvent('askCitizen', { publicText: '几号楼？' }),
    anEvent('answerFacts', { publicText: '十二号' }),
    anEvent('askCitizen', { publicText: '几单元？' }),
  );

  test('is the latest question, while we wait for the answer', () => {
    expect(citizenView(facts({ events, ticket: aTicket({ status: 'waiting' }) })).question).toBe('几单元？');
  });

  test('is nothing any more once they have answered', () => {
    expect(citizenView(facts({ events, ticket: aTicket({ status: 'handling' }) })).question).toBeNull();
  });
});

describe('a nudge', () => {
  test('is possible at first, then again after a whole day', () => {
    const last = hoursLater(0);
    expect(mayNudgeAgain(null, filedAt)).toBe(true);
    expect(mayNudgeAgain(last, hoursLater(23.99))).toBe(false);
    expect(mayNudgeAgain(last, hoursLater(24))).toBe(true);
  });

  test('is offered only while someone works on the case or waits for it', () => {
    for (const status of ticketStates)
      expect(inState(status).canNudge).toBe(['open', 'waiting'].includes(familyOf(status)));
    expect(inState('handling', { lastNudgedAt: hoursLater(20) }).canNudge).toBe(false);
  });
});

describe('reopening', () => {
  const day = 24;

  test('is possible for ninety days from the reply', () => {
    expect(mayReopenStill({ resolvedAt: filedAt }, hoursLater(90 * day))).toBe(true);
    expect(mayReopenStill({ resolvedAt: filedAt }, hoursLater(90 * day + 0.01))).toBe(false);
  });

  test('is not possible when there never was a reply', () => {
    expect(mayReopenStill({ resolvedAt: null }, filedAt)).toBe(false);
    expect(inState('archived', { resolvedAt: null }).canReopen).toBe(false);
  });

  test('is offered for what was answered, also out of the archive', () => {
    for (const status of ticketStates)
      expect(inState(status).canReopen).toBe(['resolved', 'rated', 'archived'].includes(status));
  });
});

describe('rating, adding and withdrawing', () => {
  test('a citizen can rate only what has its reply', () => {
    for (const status of ticketStates) expect(inState(status).canRate).toBe(status === 'resolved');
  });

  test('a citizen can add to a case and withdraw it until it is answered or closed, also while it is handled with another', () => {
    for (const status of ticketStates) {
      const isAlive = ['open', 'waiting'].includes(familyOf(status)) || status === 'merged';
      expect(inState(status)).toMatchObject({ canAddFacts: isAlive, canWithdraw: isAlive });
    }
  });

  test('a rating belongs to its round: after reopening the case can be rated anew', () => {
    const ratings = [aRating({ round: 0, solved: 'no' })];
    expect(
      citizenView(facts({ ratings, ticket: aTicket({ round: 0, status: 'rated' }) })).rating?.solved,
    ).toBe('no');
    const second = citizenView(
      facts({ ratings, ticket: aTicket({ round: 1, status: 'resolved', resolvedAt: filedAt }) }),
    );
    expect(second).toMatchObject({ rating: null, canRate: true });
  });
});
