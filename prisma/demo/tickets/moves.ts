/** The steps of a story, written as a story: each takes the hours that passed since the step before it. */
import type { DemoMove, DemoRating } from '../types';

export function accept(hoursLater: number): DemoMove {
  return { move: 'accept', hoursLater };
}

export function decline(hoursLater: number, reasonCode: string, text: string): DemoMove {
  return { move: 'decline', hoursLater, reasonCode, text };
}

export function answerDirectly(hoursLater: number, text: string): DemoMove {
  return { move: 'answerDirectly', hoursLater, text };
}

export function dispatch(hoursLater: number, departmentCode: string, assisting: string[] = []): DemoMove {
  return { move: 'dispatch', hoursLater, departmentCode, assisting };
}

export function signFor(hoursLater: number): DemoMove {
  return { move: 'signFor', hoursLater };
}

/** The unit gives the ticket back to the centre; the text is a note between units. */
export function giveBack(hoursLater: number, reasonCode: string, text: string): DemoMove {
  return { move: 'return', hoursLater, reasonCode, text };
}

export function askCitizen(hoursLater: number, text: string): DemoMove {
  return { move: 'askCitizen', hoursLater, text };
}

export function addFacts(hoursLater: number, text: string): DemoMove {
  return { move: 'addFacts', hoursLater, text };
}

export function grantExtension(hoursLater: number, text: string): DemoMove {
  return { move: 'grantExtension', hoursLater, text };
}

export function resolve(hoursLater: number, text: string): DemoMove {
  return { move: 'resolve', hoursLater, text };
}

export function rate(hoursLater: number, rating: DemoRating): DemoMove {
  return { move: 'rate', hoursLater, rating };
}

export function reopen(hoursLater: number, text: string): DemoMove {
  return { move: 'reopen', hoursLater, text };
}

export function withdraw(hoursLater: number): DemoMove {
  return { move: 'withdraw', hoursLater };
}

export function archive(hoursLater: number): DemoMove {
  return { move: 'archive', hoursLater };
}
