/**
 * The states of a ticket (DOMAIN.md "A ticket's life"). Code asks a state's family or its answers below, never its name:
 * `open` someone of us has to act, `waiting` the citizen has to, `answered` there is a reply that may be doubted, `closed` over for good.
 */
type StateFacts = {
  family: 'open' | 'waiting' | 'answered' | 'closed';
  /** The promise to reply does not run. */
  stopsClock: boolean;
  /** The person is asked whether the matter was solved. */
  asksRating: boolean;
};

const open: StateFacts = { family: 'open', stopsClock: false, asksRating: false };
const closed: StateFacts = { family: 'closed', stopsClock: true, asksRating: false };

export const states = {
  submitted: open,
  accepted: open,
  dispatched: open,
  'signed-for': open,
  handling: open,
  returned: open,
  reopened: open,
  waiting: { family: 'waiting', stopsClock: true, asksRating: false },
  resolved: { family: 'answered', stopsClock: true, asksRating: true },
  rated: { family: 'answered', stopsClock: true, asksRating: false },
  archived: closed,
  declined: closed,
  withdrawn: closed,
  merged: closed,
} as const satisfies Record<string, StateFacts>;

export type TicketState = keyof typeof states;
export type StateFamily = StateFacts['family'];

export const ticketStates = Object.keys(states) as [TicketState, ...TicketState[]];
export const stateFamilies = ['open', 'waiting', 'answered', 'closed'] as const;

export function familyOf(state: TicketState): StateFamily {
  return states[state].family;
}

export function isAlive(state: TicketState): boolean {
  return familyOf(state) === 'open' || familyOf(state) === 'waiting';
}

/** The states of these families, for queries. */
export function statesIn(...families: StateFamily[]): TicketState[] {
  return ticketStates.filter((state) => families.includes(familyOf(state)));
}
