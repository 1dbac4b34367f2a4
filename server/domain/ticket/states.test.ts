import { describe, expect, test } from 'vitest';
import { familyOf, isAlive, stateFamilies, states, statesIn, ticketStates } from './states';

describe('the families of states', () => {
  test('hold every state once', () => {
    const all = stateFamilies.flatMap((family) => statesIn(family));
    expect(all.sort()).toEqual([...ticketStates].sort());
    expect(statesIn('open', 'closed')).toEqual(
      ticketStates.filter((state) => ['open', 'closed'].includes(familyOf(state))),
    );
  });

  test('say whether a case is alive, and whether its clock runs', () => {
    for (const state of ticketStates) {
      expect(isAlive(state)).toBe(['open', 'waiting'].includes(familyOf(state)));
      expect(states[state].stopsClock).toBe(familyOf(state) !== 'open');
    }
  });

  test('only a case with a fresh reply asks for a rating', () => {
    expect(ticketStates.filter((state) => states[state].asksRating)).toEqual(['resolved']);
  });
});
