import { expect, test } from 'vitest';
import { draftInForm } from './ai-written';
import type { StaffTicket } from './ticket-view';

const ticket = (moves: string[]) => ({ caseNumber: '2603111234567', moves }) as StaffTicket;
const draft = { caseNumber: '2603111234567', kind: 'draft', text: 'Dear …' } as const;

test('a draft stands in the reply box as if it had been typed there, and nothing is wrong with it', () => {
  expect(draftInForm(ticket(['accept', 'answerDirectly']), draft)).toMatchObject({
    form: 'answerDirectly',
    values: { 'answerDirectly-publicText': ['Dear …'] },
    problems: [],
  });
});

test('where no reply can be given any more, and for a translation, the box stays as it is', () => {
  expect(draftInForm(ticket(['note']), draft)).toBeNull();
  const translation = { ...draft, kind: 'translation', title: 'x' } as const;
  expect(draftInForm(ticket(['answerDirectly']), translation)).toBeNull();
});
