/** What a person can want to do with a case that exists. */
export const caseActions = ['see', 'facts', 'nudge', 'rate', 'reopen', 'withdraw'] as const;
export type CaseAction = (typeof caseActions)[number];
