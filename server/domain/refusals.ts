/**
 * Every "no" the product can say, as a closed list. Each word has a tRPC code here (the compiler demands it) and a sentence in every
 * language in `locales/<lang>/refusals.json` (the catalogue tests demand it). A refusal is a value; bugs are thrown as plain errors.
 */
export const refusalCodes = {
  'invalid-input': 'BAD_REQUEST',
  'text-missing': 'BAD_REQUEST',
  'text-too-long': 'BAD_REQUEST',
  'title-too-long': 'BAD_REQUEST',
  'phone-invalid': 'BAD_REQUEST',
  'email-invalid': 'BAD_REQUEST',
  'contact-missing': 'BAD_REQUEST',
  'reason-missing': 'BAD_REQUEST',
  'date-invalid': 'BAD_REQUEST',
  'unknown-category': 'BAD_REQUEST',
  'unknown-answer': 'BAD_REQUEST',
  'question-code-taken': 'CONFLICT',
  'too-many-questions': 'BAD_REQUEST',
  'unknown-department': 'BAD_REQUEST',
  'unit-gave-it-back': 'PRECONDITION_FAILED',
  'rule-not-found': 'NOT_FOUND',
  'rule-incomplete': 'BAD_REQUEST',
  'case-number-invalid': 'BAD_REQUEST',
  'case-not-found': 'NOT_FOUND',
  'wrong-access-code': 'FORBIDDEN',
  'too-many-tries': 'TOO_MANY_REQUESTS',
  'too-many-devices': 'PRECONDITION_FAILED',
  'slow-down': 'TOO_MANY_REQUESTS',
  'model-too-often': 'TOO_MANY_REQUESTS',
  'idempotency-conflict': 'CONFLICT',
  'already-rated': 'CONFLICT',
  'not-rateable-yet': 'PRECONDITION_FAILED',
  'cannot-nudge-yet': 'PRECONDITION_FAILED',
  'cannot-nudge': 'PRECONDITION_FAILED',
  'cannot-add-facts': 'PRECONDITION_FAILED',
  'cannot-withdraw': 'PRECONDITION_FAILED',
  'cannot-reopen': 'PRECONDITION_FAILED',
  'move-not-possible': 'PRECONDITION_FAILED',
  'changed-meanwhile': 'CONFLICT',
  'not-signed-in': 'UNAUTHORIZED',
  'wrong-password': 'UNAUTHORIZED',
  'account-locked': 'TOO_MANY_REQUESTS',
  'not-allowed': 'FORBIDDEN',
  'not-on-this-channel': 'FORBIDDEN',
  'not-your-unit': 'FORBIDDEN',
  'someone-else-first': 'FORBIDDEN',
  'talk-taken': 'CONFLICT',
  'talk-over': 'CONFLICT',
  'talk-not-yours': 'FORBIDDEN',
  'outside-window': 'PRECONDITION_FAILED',
  'canned-code-taken': 'CONFLICT',
  'purpose-missing': 'BAD_REQUEST',
  'file-type-not-allowed': 'BAD_REQUEST',
  'file-too-large': 'PAYLOAD_TOO_LARGE',
  'file-broken': 'BAD_REQUEST',
  'file-not-found': 'NOT_FOUND',
  'too-many-files': 'BAD_REQUEST',
  'link-expired': 'FORBIDDEN',
  'code-wrong': 'FORBIDDEN',
  'code-expired': 'FORBIDDEN',
  'code-of-this-channel': 'BAD_REQUEST',
  'too-many-codes': 'TOO_MANY_REQUESTS',
  'too-many-link-codes': 'TOO_MANY_REQUESTS',
  'sign-in-needed': 'UNAUTHORIZED',
  'passkey-unknown': 'UNAUTHORIZED',
  'channel-not-found': 'NOT_FOUND',
  'channel-cannot-tell': 'PRECONDITION_FAILED',
  'channel-not-connected': 'PRECONDITION_FAILED',
  'erase-unconfirmed': 'BAD_REQUEST',
  'draft-not-found': 'NOT_FOUND',
  'draft-incomplete': 'PRECONDITION_FAILED',
  'conversation-not-found': 'NOT_FOUND',
  'article-not-found': 'NOT_FOUND',
  'article-incomplete': 'PRECONDITION_FAILED',
  'article-changed': 'CONFLICT',
  'article-address-taken': 'CONFLICT',
  'article-address-wrong': 'BAD_REQUEST',
  'question-not-found': 'NOT_FOUND',
  'warning-not-found': 'NOT_FOUND',
  'message-not-found': 'NOT_FOUND',
  'account-not-found': 'NOT_FOUND',
  'model-not-found': 'NOT_FOUND',
  'setting-missing': 'BAD_REQUEST',
  'service-unavailable': 'SERVICE_UNAVAILABLE',
} as const;

export type Refusal = keyof typeof refusalCodes;

export type No = { ok: false; reason: Refusal };
export function no(reason: Refusal): No {
  return { ok: false, reason };
}

export function isRefusal(word: unknown): word is Refusal {
  return typeof word === 'string' && Object.hasOwn(refusalCodes, word);
}

/** Thrown by use-cases when the domain said no; the door maps it to its tRPC code and to a sentence. */
export class Refused extends Error {
  /** `fields`: what it is about, where there are several, as the parts that an article lacks. */
  constructor(
    readonly reason: Refusal,
    readonly fields: readonly string[] = [],
  ) {
    super(reason);
    this.name = 'Refused';
  }
}
