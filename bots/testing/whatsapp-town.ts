/** A small town with a number on WhatsApp, and what its people do there. */
import { afterThisFile } from '#tests/setup/every-file';
import { type SmallTown, smallTown } from './small-town';
import { type ShownMessage, WhatsAppEmulator } from './whatsapp-emulator';
import { WhatsAppPerson } from './whatsapp-person';

export const lamp = 'The street light has been broken for three days';
const places = { zh_CN: 3, en: 3, ar: 3 };

export type WhatsAppTown = Awaited<ReturnType<typeof whatsappTown>>;

export async function whatsappTown() {
  const whatsapp = new WhatsAppEmulator();
  const graphBase = await whatsapp.start();
  afterThisFile(() => whatsapp.stop());
  Object.assign(whatsapp.templates, { case_news: places, case_solved: places });
  const town = await smallTown({
    WHATSAPP_PHONE_ID: whatsapp.phoneId,
    WHATSAPP_ACCESS_TOKEN: whatsapp.token,
    WHATSAPP_APP_SECRET: whatsapp.appSecret,
    WHATSAPP_VERIFY_TOKEN: whatsapp.verifyToken,
    WHATSAPP_GRAPH_BASE: graphBase,
    WHATSAPP_TEMPLATES: 'resolved=case_solved, *=case_news',
  });
  const webhook = `${town.webhooks}/webhooks/whatsapp`;
  whatsapp.webhookUrl = webhook;
  whatsapp.now = () => town.house.clock.now;
  return { town, whatsapp, webhook, ...peopleOf(town, whatsapp) };
}

function peopleOf(town: SmallTown, whatsapp: WhatsAppEmulator) {
  let people = 0;
  const newPerson = (options: { isHidden?: boolean } = {}) => {
    people += 1;
    return new WhatsAppPerson(whatsapp, `8613800138${String(people).padStart(3, '0')}`, options);
  };
  /** What the person sees after doing something. */
  const sees = async (person: WhatsAppPerson, doing: Promise<unknown>): Promise<ShownMessage> => {
    await doing;
    await town.deliver();
    return person.last();
  };
  /** A request from the first word to its number. */
  const files = async (person: WhatsAppPerson): Promise<string> => {
    await sees(person, person.writes(lamp));
    await sees(person, person.writes('12 River Road'));
    await sees(person, person.tap('Give my name'));
    return caseNumberIn(await sees(person, person.tap('Send it')));
  };
  return { newPerson, sees, files };
}

export function caseNumberIn({ text }: ShownMessage): string {
  return (/Case number: ([\d ]+)/.exec(text)?.[1] ?? '').replaceAll(' ', '');
}

export function textsOf(person: WhatsAppPerson): string[] {
  return person.inbox().map(({ text }) => text);
}
