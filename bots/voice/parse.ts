/** From what Twilio says of a call to events of the conversation. Pure. What was heard before is asked for again under its old key. */
import type { InboundEvent } from '#server/domain/conversation/event';
import type { ParsedEvent, RawRequest, Receipt } from '../channel';
import { type Place, placeIn } from './place';
import { mostTries, numberOf, understand } from './understand';

export function fieldsOf({ body }: Pick<RawRequest, 'body'>): URLSearchParams {
  return new URLSearchParams(body.toString('utf8'));
}

/** `/webhooks/voice/status`, where Twilio tells how a call of ours ended. */
export function isStatus({ url }: Pick<RawRequest, 'url'>): boolean {
  return URL.canParse(url) && new URL(url).pathname.endsWith('/status');
}

export function parseCall(request: RawRequest): ParsedEvent[] {
  const fields = fieldsOf(request);
  const callSid = fields.get('CallSid') ?? '';
  if (!/^CA[0-9a-fA-F]{32}$/.test(callSid)) return [];
  const externalId = numberOf(fields) ?? `call:${callSid}`;
  if (isStatus(request)) return readEnd(callSid, externalId, fields);
  const place = placeIn(request.url);
  const found = place && eventAt(place, fields);
  if (!place || !found) return [];
  const address = place.locale ? { externalId, locale: place.locale } : { externalId };
  return [{ key: `${callSid}:${found.step}`, order: found.step, address, event: found.event }];
}

/** `step` is that of an earlier event when its answer shall be said again. Null when nothing has to be known or done. */
function eventAt(place: Place, fields: URLSearchParams) {
  const heard = understand(place, fields);
  if (heard.kind === 'event') return { step: place.step, event: heard.event };
  const isLast = heard.kind === 'wrong' && place.tries + 1 >= mostTries;
  if (heard.kind === 'over' || isLast || place.expects === 'language') return null;
  const again: InboundEvent = { kind: 'choice', choiceId: againFor(place) };
  return { step: place.heard || place.step, event: again };
}

/** On a call of ours nothing was asked before: then the question itself is what can be heard again. */
function againFor({ choices }: Place): string {
  const [, caseNumber] = /^rate:(\d{13}):/.exec(choices[0] ?? '') ?? [];
  return caseNumber ? `case:${caseNumber}:rate` : 'do:start';
}

/** Only of calls that we placed. Whoever did not answer may answer the next time, so their number is not given up. */
function readEnd(vendorId: string, externalId: string, fields: URLSearchParams): ParsedEvent[] {
  const status = fields.get('CallStatus') ?? '';
  const isOver = ['completed', 'busy', 'no-answer', 'failed', 'canceled'].includes(status);
  if (!isOver || !(fields.get('Direction') ?? '').startsWith('outbound')) return [];
  const fate = fateOf(status, fields.get('AnsweredBy') ?? '');
  return [
    { key: `${vendorId}:${status}`, address: { externalId }, event: { kind: 'receipt', vendorId, ...fate } },
  ];
}

/** `human`, `unknown` (nobody can tell), `fax`, or `machine_start` and others of machines. */
function fateOf(status: string, answeredBy: string): Pick<Receipt, 'status' | 'reason' | 'error'> {
  const isMachine = /^(machine|fax)/.test(answeredBy);
  if (status === 'completed' && !isMachine) return { status: 'delivered' };
  return { status: 'failed', reason: 'permanent', error: isMachine ? 'call-voicemail' : `call-${status}` };
}
