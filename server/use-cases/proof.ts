/**
 * Proof that a case is one's own: its access code, or a grant that this device (or channel address) holds. Five wrong codes lock the
 * case's code for 15 minutes. A number that does not exist costs as much time as one that does.
 */
import { Refused } from '#server/domain/refusals';
import { asciiDigits, parseCaseNumber } from '#server/domain/ticket/case-number';
import type { CodeFacts } from '#server/store/ticket-rows';
import type { Tools } from './tools';

export const codeLimits = { wrongTries: 5, lockMinutes: 15 };

export type Proof = { accessCode?: string; grants: readonly string[] };

export function readCaseNumber(typed: string): string {
  const caseNumber = parseCaseNumber(typed);
  if (!caseNumber) throw new Refused('case-number-invalid');
  return caseNumber;
}

/**
 * Reading a case and checking its code, one after another for each case and each time on fresh facts: otherwise many guesses at once would
 * all be compared before one is counted. Where no code is to be checked nobody waits.
 */
export function inTurn<T>(
  tools: Tools,
  caseNumber: string,
  proof: Proof,
  work: () => Promise<T>,
): Promise<T> {
  const isGuess = proof.accessCode !== undefined && !proof.grants.includes(caseNumber);
  return isGuess ? tools.inTurn(`code:${caseNumber}`, work) : work();
}

/**
 * Answers whether the person proved the case theirs: false when they gave no code at all, a refusal when it was wrong. `facts` are read
 * in the same turn (`inTurn`).
 */
export async function isProven(tools: Tools, facts: CodeFacts, proof: Proof): Promise<boolean> {
  if (proof.grants.includes(facts.caseNumber)) return true;
  if (!proof.accessCode) return false;
  if (facts.codeLockedUntil && facts.codeLockedUntil > tools.now()) throw new Refused('too-many-tries');
  const code = asciiDigits(proof.accessCode).replace(/\D/g, '');
  if (tools.secrets.isCode(facts.caseNumber, code, facts.accessCodeHash)) {
    if (facts.codeTries > 0) await tools.store.tickets.forgetTries(facts.id);
    return true;
  }
  const until = new Date(tools.now().getTime() + codeLimits.lockMinutes * 60_000);
  const lockedUntil = await tools.store.tickets.countWrongTry(facts.id, codeLimits.wrongTries, until);
  throw new Refused(lockedUntil && lockedUntil > tools.now() ? 'too-many-tries' : 'wrong-access-code');
}

export async function codeFactsOf(tools: Tools, caseNumber: string): Promise<CodeFacts> {
  const facts = await tools.store.tickets.codeFacts(caseNumber);
  if (!facts) throw new Refused('case-not-found');
  return facts;
}

/** For everything that changes a case: the case number, proven, or a refusal. */
export async function requireProof(tools: Tools, typed: string, proof: Proof): Promise<string> {
  const caseNumber = readCaseNumber(typed);
  return inTurn(tools, caseNumber, proof, async () => {
    const facts = await codeFactsOf(tools, caseNumber);
    if (!(await isProven(tools, facts, proof))) throw new Refused('wrong-access-code');
    return facts.caseNumber;
  });
}
