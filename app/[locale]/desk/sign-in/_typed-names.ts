/** The user name of a sign-in that failed, so that only the password is typed again. */
import { shelf } from '../_shelf';

export const typedNames = shelf<string>('typed-names', 10);
