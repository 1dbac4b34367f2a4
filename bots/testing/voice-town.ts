/** A town that can be called: the house with its desk, a switchboard, and callers who know what they want. */
import { type DeskMove, moveTicket } from '#server/use-cases/move-ticket';
import { type SmallTown, smallTown } from './small-town';
import { TwilioCaller } from './twilio-caller';
import { TwilioEmulator } from './twilio-emulator';

export const desk = '+861012345678';
export const voice = Buffer.from('ID3\x04 a voice', 'latin1');
/** The key of the language. */
export const english = '2';

export async function openVoiceTown() {
  const twilio = new TwilioEmulator();
  const apiBase = await twilio.start();
  const town = await smallTown({
    TWILIO_ACCOUNT_SID: twilio.accountSid,
    TWILIO_AUTH_TOKEN: twilio.authToken,
    TWILIO_FROM: twilio.number,
    TWILIO_API_BASE: apiBase,
    VOICE_PERSON_NUMBER: desk,
  });
  twilio.site.localUrl = town.webhooks;
  return { town, twilio, ...callersOf(twilio), ...deskOf(town) };
}
export type VoiceTown = Awaited<ReturnType<typeof openVoiceTown>>;

function callersOf(twilio: TwilioEmulator) {
  let people = 0;
  const newCaller = (number?: string) => {
    people += 1;
    return new TwilioCaller(twilio, number ?? `+86139001390${String(10 + people)}`);
  };
  /** In the main menu, in English. */
  const inTheMenu = async (caller = newCaller()) => {
    await caller.calls();
    return caller.presses(english);
  };
  const files = async (caller: TwilioCaller, identity = '2') => {
    await caller.presses('2');
    await caller.presses(identity);
    await caller.speaks(voice, 34);
    return numbersIn(caller.words);
  };
  const callsTo = ({ number }: TwilioCaller) => twilio.calls.filter(({ to }) => to === number);
  /** The newest call that was placed to this person. */
  const lastCallTo = (caller: TwilioCaller) => {
    const call = callsTo(caller).at(-1);
    if (!call) throw new Error('Nobody was called.');
    return call;
  };
  return { newCaller, inTheMenu, files, callsTo, lastCallTo };
}

/** Thirteen digits and six, as they were said one by one. */
export function numbersIn(words: string): { caseNumber: string; accessCode: string } {
  const digits = (after: RegExp) => (after.exec(words)?.[1] ?? '').replace(/\D/g, '');
  return {
    caseNumber: digits(/Case number: ([\d ,]+)/i),
    accessCode: digits(/Access code: ([\d ]+)/i),
  };
}

function deskOf(town: SmallTown) {
  const { house } = town;
  const ticketOf = (caseNumber: string) => house.tools.store.tickets.find(caseNumber);
  const resolves = async (caseNumber: string, reply: string): Promise<void> => {
    const dispatcher = await house.staff('dispatcher');
    const handler = await house.staff('handler', house.units.lamps);
    const move = async (name: DeskMove['move'], more: Partial<DeskMove> = {}, actor = handler) => {
      const ticket = await ticketOf(caseNumber);
      return moveTicket(
        house.tools,
        { move: name, caseNumber, version: ticket?.version ?? 0, ...more },
        actor,
      );
    };
    await move('accept', {}, dispatcher);
    await move('dispatch', { departmentId: house.units.lamps }, dispatcher);
    await move('signFor');
    await move('resolve', { publicText: reply });
  };
  return { ticketOf, resolves };
}
