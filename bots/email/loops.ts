/**
 * Letters that no person wrote. An answer of a machine (a vacation notice, a bounce, our own mail coming back) is put aside; what a
 * machine or a list sends to many is kept, and like every such letter never answered (RFC 3834): two machines would never stop.
 */
import { isOurSender, type MailHome } from './addresses';
import type { Headers } from './headers';

export type Machine = 'answer' | 'many' | null;

/** `path`: the envelope's sender, empty for `<>`; null when nobody knows. */
export function machineBehind(
  headers: Headers,
  sender: string,
  path: string | null,
  home: MailHome,
): Machine {
  if (isAnswer(headers, sender, path) || isOurSender(sender, home)) return 'answer';
  return isForMany(headers, sender) ? 'many' : null;
}

function isAnswer(headers: Headers, sender: string, path: string | null): boolean {
  return (
    path === '' ||
    /^<\s*>/.test(headers.first('return-path') ?? '') ||
    /^mailer-daemon@/.test(sender) ||
    /^multipart\/report/i.test(headers.first('content-type') ?? '') ||
    /^auto-(replied|notified)/i.test(headers.first('auto-submitted') ?? '') ||
    /^auto_reply/i.test(headers.first('precedence') ?? '') ||
    ['x-autoreply', 'x-autorespond', 'x-auto-reply', 'x-autoresponder'].some((name) =>
      isSaid(headers.first(name)),
    )
  );
}

function isForMany(headers: Headers, sender: string): boolean {
  return (
    isSaid(headers.first('auto-submitted')) ||
    /^(bulk|junk|list)\b/i.test(headers.first('precedence') ?? '') ||
    headers.names.some((name) => name.startsWith('list-')) ||
    /\b(all|autoreply|oof)\b/i.test(headers.first('x-auto-response-suppress') ?? '') ||
    /^(postmaster|(no|do-?not|donot)[-_.]?reply)([+@._-])/.test(sender)
  );
}

function isSaid(value: string | undefined): boolean {
  return value !== undefined && !/^no\b/i.test(value);
}
