/**
 * What is learned from closed tickets. Each kind has its models, and of them at most one is in use. A label is a category's code, a
 * department's code or a request type.
 */
export const learnedKinds = ['category', 'department', 'request-type'] as const;
export type LearnedKind = (typeof learnedKinds)[number];

/** A label with how sure the model is of it; of the texts that get 0.8, eight in ten should be right. */
export type LearnedGuess = { label: string; confidence: number };
