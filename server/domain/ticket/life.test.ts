/** The life of a ticket as the house decides it, against the drawing: every state, every move, every role. */
import { describe, expect, test } from 'vitest';
import type { Actor } from '../people/roles';
import { decideMove, type MoveInput } from './move';
import { declineReasons, type MoveName, moveNames, returnReasons } from './moves';
import { type TicketState, ticketStates } from './states';
import { drawing, handlers, makers, needs, refusals } from './testing/drawing';
import { citizen, lampUnit, staff, system, waterUnit } from './testing/sample-case';

/** The people of the test. `lead` is a handler of the unit in charge, `other` of another unit, `loose` of none. */
const people: Record<string, Actor> = {
  agent: staff('agent'),
  dispatcher: staff('dispatcher'),
  supervisor: staff('supervisor'),
  admin: staff('admin'),
  quality: staff('quality'),
  analyst: staff('analyst'),
  lead: staff('handler', lampUnit),
  other: staff('handler', waterUnit),
  loose: staff('handler', null),
  citizen,
  system,
};

function everything(move: MoveName): MoveInput {
  const reasonCode = move.startsWith('decline') ? 'court' : 'not-ours';
  return {
    publicText: '答复',
    internalText: '记录',
    reasonCode,
    departmentId: lampUnit,
    targetId: 'ticket-2',
  };
}

function expected(move: MoveName, state: TicketState, who: string): string {
  const isHandler = handlers.split(' ').includes(who);
  const mayMake = makers[move].split(' ');
  if (!mayMake.includes(who)) return isHandler && mayMake.includes('lead') ? 'not-your-unit' : 'not-allowed';
  if (move === 'rate' && state === 'rated') return 'already-rated';
  return drawing[move][state] ?? refusals[move] ?? 'move-not-possible';
}

function decided(move: MoveName, state: TicketState, who: string): string {
  const actor = people[who];
  if (!actor) throw new Error(`Nobody is called ${who}.`);
  const answer = decideMove({ status: state, leadDepartmentId: lampUnit }, move, actor, everything(move));
  return answer.ok ? answer.to : answer.reason;
}

describe('every move, from every state, by everybody', () => {
  test.each(moveNames)('%s goes where the drawing says and nowhere else', (move) => {
    const all = ticketStates.flatMap((state) => Object.keys(people).map((who) => ({ state, who })));
    const seen = all.map(({ state, who }) => `${state}, ${who}: ${decided(move, state, who)}`);
    expect(seen).toEqual(all.map(({ state, who }) => `${state}, ${who}: ${expected(move, state, who)}`));
  });

  test('the drawing knows every move and the house knows no other', () => {
    expect(Object.keys(drawing).sort()).toEqual([...moveNames].sort());
  });
});

describe('what a move must carry', () => {
  const cases = moveNames.flatMap((move) =>
    (['publicText', 'internalText', 'reasonCode', 'departmentId', 'targetId'] as const).map((part) => ({
      move,
      part,
    })),
  );

  test.each(cases)('$move without $part', ({ move, part }) => {
    const state = Object.keys(drawing[move])[0] as TicketState;
    const actor = people[makers[move].split(' ')[0] ?? ''] as Actor;
    const answer = decideMove({ status: state, leadDepartmentId: lampUnit }, move, actor, {
      ...everything(move),
      [part]: undefined,
    });
    const reason = needs[move]?.[part];
    expect(answer).toMatchObject(reason ? { ok: false, reason } : { ok: true });
  });

  test('a text of spaces is no text', () => {
    const ticket = { status: 'handling', leadDepartmentId: lampUnit } as const;
    expect(decideMove(ticket, 'resolve', staff('handler', lampUnit), { publicText: ' \n ' })).toEqual({
      ok: false,
      reason: 'text-missing',
    });
  });

  test('a reason for declining is not one for returning, nor the other way round', () => {
    const atUnit = { status: 'dispatched', leadDepartmentId: lampUnit } as const;
    for (const reasonCode of declineReasons) {
      const input = { internalText: '不是我们的', reasonCode };
      expect(decideMove(atUnit, 'return', staff('handler', lampUnit), input)).toMatchObject({
        reason: 'reason-missing',
      });
    }
    const filed = { status: 'submitted', leadDepartmentId: null } as const;
    for (const reasonCode of [...returnReasons, 'toString', '']) {
      const input = { publicText: '请找法院', reasonCode };
      expect(decideMove(filed, 'decline', staff('agent'), input)).toMatchObject({ reason: 'reason-missing' });
    }
  });
});

describe('a ticket that is with no unit', () => {
  const centre = { leadDepartmentId: null } as const;

  test('comes back to the centre when the citizen has answered', () => {
    const waiting = { ...centre, status: 'waiting' } as const;
    expect(decideMove(waiting, 'answerFacts', citizen, { publicText: '十二号' })).toMatchObject({
      to: 'accepted',
    });
    expect(decideMove(waiting, 'stopWaiting', system, {})).toMatchObject({ to: 'accepted' });
  });

  test('is moved by no handler, not even by one who belongs to no unit either', () => {
    for (const actor of [staff('handler', lampUnit), staff('handler', null)])
      expect(decideMove({ ...centre, status: 'handling' }, 'resolve', actor, { publicText: '好了' })).toEqual(
        {
          ok: false,
          reason: 'not-your-unit',
        },
      );
  });
});

describe('the clock of the promise', () => {
  const atUnit = (status: TicketState) => ({ status, leadDepartmentId: lampUnit });

  test('stops while the citizen is asked, and runs on when they have answered', () => {
    const asked = decideMove(atUnit('handling'), 'askCitizen', staff('agent'), { publicText: '几号楼？' });
    expect(asked).toMatchObject({ stops: true, resumes: false });
    const answered = decideMove(atUnit('waiting'), 'answerFacts', citizen, { publicText: '十二号' });
    expect(answered).toMatchObject({ stops: false, resumes: true });
  });

  test('stops for good when there is a reply, and does not stop twice', () => {
    const replied = decideMove(atUnit('handling'), 'resolve', staff('handler', lampUnit), {
      publicText: '好了',
    });
    expect(replied).toMatchObject({ stops: true, resumes: false });
    expect(decideMove(atUnit('resolved'), 'rate', citizen, {})).toMatchObject({
      stops: false,
      resumes: false,
    });
    expect(decideMove(atUnit('waiting'), 'withdraw', citizen, {})).toMatchObject({
      stops: false,
      resumes: false,
    });
  });

  test('does not notice a nudge or a note', () => {
    expect(decideMove(atUnit('handling'), 'nudge', citizen, {})).toMatchObject({
      stops: false,
      resumes: false,
    });
  });
});
