/** Twilio's published rules on what may be asked of its REST interface, and its errors. */

export class TwilioError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly headers: Record<string, string> = {},
  ) {
    super(message);
  }
}

const messageFields = new Set([
  'To',
  'From',
  'MessagingServiceSid',
  'Body',
  'MediaUrl',
  'StatusCallback',
  'ValidityPeriod',
  'SmartEncoded',
]);

const callFields = new Set([
  'To',
  'From',
  'Url',
  'Twiml',
  'Method',
  'StatusCallback',
  'StatusCallbackMethod',
  'StatusCallbackEvent',
  'Timeout',
  'TimeLimit',
  'MachineDetection',
]);

const e164 = /^\+[1-9]\d{6,14}$/;

export type Numbers = {
  /** What the account owns: numbers and messaging services. */
  senders: ReadonlySet<string>;
  optedOut: ReadonlySet<string>;
};

export function checkMessage(fields: URLSearchParams, { senders, optedOut }: Numbers): void {
  refuseUnknown(fields, messageFields);
  const [to, body] = [fields.get('To') ?? '', fields.get('Body') ?? ''];
  const sender = fields.get('From') ?? fields.get('MessagingServiceSid');
  if (!to) throw new TwilioError(400, 21604, "A 'To' phone number is required.");
  if (!e164.test(to)) throw new TwilioError(400, 21211, "Invalid 'To' Phone Number");
  if (!sender) throw new TwilioError(400, 21603, "A 'From' phone number is required.");
  if (!senders.has(sender)) throw new TwilioError(400, 21606, "The 'From' phone number is not yours");
  if (!body.trim() && !fields.get('MediaUrl')) throw new TwilioError(400, 21602, 'Message body is required.');
  if (body.length > 1600)
    throw new TwilioError(400, 21617, 'The message body exceeds the 1600 character limit.');
  requireUrl(fields.get('StatusCallback'), 21609);
  if (optedOut.has(to)) throw new TwilioError(400, 21610, 'Attempt to send to unsubscribed recipient');
}

export function checkCall(fields: URLSearchParams, { senders }: Numbers): void {
  refuseUnknown(fields, callFields);
  const [to, from] = [fields.get('To') ?? '', fields.get('From') ?? ''];
  if (!to) throw new TwilioError(400, 21201, "No 'To' number is specified");
  if (!e164.test(to)) throw new TwilioError(400, 21211, "Invalid 'To' Phone Number");
  if (!from) throw new TwilioError(400, 21213, "No 'From' number is specified");
  if (!senders.has(from) || !e164.test(from)) throw new TwilioError(400, 21210, "'From' is not yours");
  const twiml = fields.get('Twiml');
  if ((twiml === null) === (fields.get('Url') === null))
    throw new TwilioError(400, 21205, 'Exactly one of Url and Twiml is required.');
  if ((twiml ?? '').length > 4000) throw new TwilioError(400, 21240, 'Twiml exceeds 4000 characters.');
  if (!['Enable', 'DetectMessageEnd', null].includes(fields.get('MachineDetection')))
    throw new TwilioError(400, 20001, 'MachineDetection is Enable or DetectMessageEnd.');
  requireUrl(fields.get('Url'), 21205);
  requireUrl(fields.get('StatusCallback'), 21609);
}

function refuseUnknown(fields: URLSearchParams, known: ReadonlySet<string>): void {
  for (const name of fields.keys())
    if (!known.has(name)) throw new TwilioError(400, 20001, `Unknown parameter ${name}`);
}

/** Twilio calls back only to whole web addresses that the world can reach. */
function requireUrl(url: string | null, code: number): void {
  if (url === null) return;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new TwilioError(400, code, 'The address is not valid.');
}

/** What carriers and Twilio act on by themselves, with no help of ours. */
export const stopWords = new Set([
  'stop',
  'stopall',
  'unsubscribe',
  'cancel',
  'end',
  'quit',
  'revoke',
  'optout',
]);
export const startWords = new Set(['start', 'yes', 'unstop']);
