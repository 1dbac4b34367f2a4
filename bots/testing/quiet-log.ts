import type { BotLog } from '../door';

/** For tests that do not look at the log. */
export const quietLog: BotLog = { info: () => undefined, warn: () => undefined, error: () => undefined };
