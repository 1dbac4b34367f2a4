/** Tickets that wander: any sequence of moves that the house allows keeps the promises of the field. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, staffRoles } from '../people/roles';
import { decideMove, type Moved, type MoveInput, possibleMoves } from './move';
import { type MoveName, moveNames } from './moves';
import { familyOf, states, type TicketState, ticketStates } from './states';
import { citizen, lampUnit, staff, system, waterUnit } from './testing/sample-case';

const everybody: Actor[] = [
  citizen,
  system,
  ...staffRoles.flatMap((role) => [staff(role, null), staff(role, lampUnit), staff(role, waterUnit)]),
];

const anyActor = fc.constantFrom(...everybody);
const anyText = fc.constantFrom(undefined, '', ' ', '写了几句');
const anyInput: fc.Arbitrary<MoveInput> = fc.record({
  publicText: anyText,
  internalText: anyText,
  reasonCode: fc.constantFrom(undefined, 'court', 'not-ours', 'no-such-reason'),
  departmentId: fc.constantFrom(undefined, lampUnit, waterUnit),
  targetId: fc.constantFrom(undefined, 'ticket-2'),
});
const anyTry = fc.record({ name: fc.constantFrom(...moveNames), actor: anyActor, input: anyInput });
const atUnit: TicketState[] = ['dispatched', 'signed-for', 'handling'];

type Try = { name: MoveName; actor: Actor; input: MoveInput };
type Place = { status: TicketState; leadDepartmentId: string | null };
type Step = { name: MoveName; actor: Actor; before: Place; moved: Moved; after: Place };
type Walk = { start: Place; tries: (Try | number)[] };

/** Every place where a ticket can be: waiting, it may be a unit's or the centre's. */
const places: Place[] = ticketStates.flatMap((status) => {
  const units = status === 'waiting' ? [null, lampUnit] : [atUnit.includes(status) ? lampUnit : null];
  return units.map((leadDepartmentId) => ({ status, leadDepartmentId }));
});
/** From anywhere on: moves tried blindly, and moves picked among those that are possible, else most walks would end in the first room. */
const anyWalk: fc.Arbitrary<Walk> = fc.record({
  start: fc.constantFrom(...places),
  tries: fc.array(fc.oneof(anyTry, { weight: 3, arbitrary: fc.noBias(fc.nat()) }), { maxLength: 40 }),
});

function possibleTry(place: Place, pick: number): Try | null {
  const names = moveNames.filter((name) =>
    everybody.some((actor) => possibleMoves(place, actor, [name]).length > 0),
  );
  const name = names[pick % names.length];
  const actor = name && everybody.find((one) => possibleMoves(place, one, [name]).length > 0);
  return name && actor ? carryingAll({ name, actor, input: {} }) : null;
}

function carryingAll({ name, actor, input }: Try): Try {
  const reasonCode = name.startsWith('decline') ? 'court' : 'not-ours';
  const departmentId = input.departmentId ?? lampUnit;
  return {
    name,
    actor,
    input: { publicText: '答复', internalText: '记录', reasonCode, departmentId, targetId: 'ticket-2' },
  };
}

/** What of it really happens; the unit changes as the use-cases change it. */
function walk({ start, tries }: Walk): Step[] {
  const steps: Step[] = [];
  let before = start;
  for (const one of tries) {
    const next = typeof one === 'number' ? possibleTry(before, one) : one;
    if (!next) break;
    const moved = decideMove(before, next.name, next.actor, next.input);
    if (!moved.ok) continue;
    const after = { status: moved.to, leadDepartmentId: unitAfter(next.name, before, next.input) };
    steps.push({ name: next.name, actor: next.actor, before, moved, after });
    before = after;
  }
  return steps;
}

const ending: MoveName[] = ['return', 'resolve', 'answerDirectly', 'decline', 'withdraw', 'merge', 'reopen'];

function unitAfter(name: MoveName, before: Place, input: MoveInput): string | null {
  if (name === 'dispatch') return input.departmentId ?? null;
  return ending.includes(name) ? null : before.leadDepartmentId;
}

function always(holds: (step: Step) => boolean) {
  fc.assert(
    fc.property(anyWalk, (way) => {
      for (const step of walk(way))
        if (!holds(step)) expect.unreachable(`${step.before.status} ${step.name}`);
    }),
  );
}

test('the walks of these tests lead through every state and every move', () => {
  const steps = fc.sample(anyWalk, 400).flatMap(walk);
  expect([...new Set(steps.map(({ after }) => after.status))].sort()).toEqual([...ticketStates].sort());
  expect([...new Set(steps.map(({ name }) => name))].sort()).toEqual([...moveNames].sort());
});

describe('whatever people do with a ticket', () => {
  /** How a merged case leaves the other one. */
  const outOfMerge: MoveName[] = ['unmerge', 'resolveTogether', 'declineTogether', 'withdraw'];

  test('a closed one comes back only by being reopened from the archive, or out of a merge', () => {
    always(
      ({ before, name, after }) =>
        familyOf(before.status) !== 'closed' ||
        familyOf(after.status) === 'closed' ||
        (name === 'reopen' && before.status === 'archived') ||
        (before.status === 'merged' && outOfMerge.includes(name)),
    );
  });

  test('an answered one is worked on again only by being reopened', () => {
    always(
      ({ before, name, after }) =>
        familyOf(before.status) !== 'answered' ||
        ['answered', 'closed'].includes(familyOf(after.status)) ||
        name === 'reopen',
    );
  });

  test('what was merged into another leaves it when that is undone, when the other ends, or when its person takes it back', () => {
    always(({ before, name }) => before.status !== 'merged' || outOfMerge.includes(name));
  });

  test('nothing but the citizen ends a case without a word to them: a reply, a reason or the other number', () => {
    const told: MoveName[] = ['resolve', 'answerDirectly', 'decline', 'merge'];
    always(
      ({ before, name, actor, after }) =>
        familyOf(before.status) === familyOf(after.status) ||
        !['answered', 'closed'].includes(familyOf(after.status)) ||
        ['answered', 'closed'].includes(familyOf(before.status)) ||
        actor.kind === 'citizen' ||
        told.includes(name),
    );
  });

  test('waiting for the citizen begins with a question and ends with their answer, their silence or their leaving', () => {
    always(({ before, name, after }) => {
      if (before.status === after.status) return true;
      if (after.status === 'waiting') return name === 'askCitizen';
      return before.status !== 'waiting' || ['answerFacts', 'stopWaiting', 'withdraw'].includes(name);
    });
  });

  test('the clock runs exactly in the states that let it run', () => {
    fc.assert(
      fc.property(anyWalk, (way) => {
        let isRunning = !states[way.start.status].stopsClock;
        for (const { moved, before, after } of walk(way)) {
          if (moved.stops) isRunning = false;
          // A reopened case gets a promise of its own, which runs from then on.
          if (moved.resumes || (states[before.status].stopsClock && after.status === 'reopened'))
            isRunning = true;
          expect(isRunning).toBe(!states[after.status].stopsClock);
        }
      }),
    );
  });

  test('work at a unit always has its unit', () => {
    always(({ after }) => !atUnit.includes(after.status) || after.leadDepartmentId !== null);
  });

  test('only one who has a reply rates it, and once', () => {
    fc.assert(
      fc.property(anyWalk, (way) => {
        let replies = way.start.status === 'resolved' ? 1 : 0;
        for (const { name } of walk(way)) {
          if (name === 'resolve' || name === 'answerDirectly' || name === 'resolveTogether') replies = 1;
          if (name === 'rate') {
            expect(replies).toBe(1);
            replies = 0;
          }
        }
      }),
    );
  });

  test("a handler moves no other unit's ticket", () => {
    const anyUnits: MoveName[] = ['contribute', 'note'];
    always(
      ({ actor, before, name }) =>
        actor.kind !== 'staff' ||
        actor.role !== 'handler' ||
        anyUnits.includes(name) ||
        actor.departmentId === before.leadDepartmentId,
    );
  });

  test('a case is never stuck: someone of us can always bring it nearer to its reply', () => {
    const forward: MoveName[] = [
      ...(['accept', 'answerDirectly', 'dispatch', 'signFor', 'startHandling'] as const),
      ...(['resolve', 'stopWaiting'] as const),
    ];
    const ours = everybody.filter((actor) => actor.kind === 'staff');
    fc.assert(
      fc.property(anyWalk, (way) => {
        for (const { after } of walk(way)) {
          if (!['open', 'waiting'].includes(familyOf(after.status))) continue;
          expect(ours.some((actor) => possibleMoves(after, actor, forward).length > 0)).toBe(true);
        }
      }),
    );
  });
});

describe('the buttons that somebody sees', () => {
  test('are just the moves that somebody could make', () => {
    const anyPlace = fc.record({
      status: fc.constantFrom(...ticketStates),
      leadDepartmentId: fc.constantFrom(null, lampUnit, waterUnit),
    });
    fc.assert(
      fc.property(anyPlace, anyActor, (place, actor) => {
        const could = moveNames.filter(
          (name) => decideMove(place, name, actor, carryingAll({ name, actor, input: {} }).input).ok,
        );
        expect(possibleMoves(place, actor, moveNames)).toEqual(could);
      }),
    );
  });

  test('are none for an analyst, and after a merge only its undoing and the way out of its person', () => {
    for (const status of ticketStates)
      expect(possibleMoves({ status, leadDepartmentId: lampUnit }, staff('analyst'), moveNames)).toEqual([]);
    const merged = { status: 'merged', leadDepartmentId: null } as const;
    for (const actor of everybody.filter(({ kind }) => kind === 'staff'))
      for (const move of possibleMoves(merged, actor, moveNames)) expect(move).toBe('unmerge');
    expect(possibleMoves(merged, citizen, moveNames)).toEqual(['withdraw']);
  });
});
