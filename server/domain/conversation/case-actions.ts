/** What a person can want to do with a case that exists. `answer` is the button of a notice in which we asked them something. */
export const caseActions = ['see', 'answer', 'facts', 'nudge', 'rate', 'reopen', 'withdraw'] as const;
export type CaseAction = (typeof caseActions)[number];
