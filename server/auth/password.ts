/**
 * Passwords of those who work here: argon2id with OWASP's parameters (19 MiB, two passes, one lane). Hashing runs in the library's own
 * thread pool, so nobody's page waits for somebody's sign-in.
 */
import { hash, verify } from '@node-rs/argon2';

/** The library's `Algorithm.Argon2id`: an ambient const enum, which compilers that look at one file at a time cannot read. */
const argon2id = 2;
const parameters = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Longer input is never a password, only work for us. */
const longestPassword = 200;

/** The hash with its parameters and salt in one string (PHC format), as it is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), parameters);
}

/**
 * Is this the password of that hash? Without a hash (an unknown name, or an account that signs in elsewhere) the same work is done
 * for nothing, so that the time of the answer does not tell which names exist.
 */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  if (password.length > longestPassword) return false;
  const isRight = await verify(stored ?? (await nobodysHash()), normal(password));
  return isRight && stored !== null;
}

/** One keyboard writes é as one character and another as two: both are the same password. */
function normal(password: string): string {
  return password.normalize('NFKC');
}

let nobody: Promise<string> | undefined;
function nobodysHash(): Promise<string> {
  nobody ??= hashPassword('nobody has this password');
  return nobody;
}
