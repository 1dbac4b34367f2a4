/** The log: one JSON line an event, with case numbers, channels and durations; never names, addresses, answers or tokens. */
import pino from 'pino';

export type Log = pino.Logger;

export function createLog(level: string): Log {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.authorization', '*.cookie', '*.token', '*.password', '*.accessCode'], censor: '…' },
  });
}
