/**
 * The one way to ask the language model: only while an administrator has switched it on, only about words that may leave the house and are
 * masked, and never without a line in the book of what it took and cost. Whoever asks has to do without an answer.
 */
import { z } from 'zod';
import { type AiPurpose, costOf, mayLeaveTheHouse } from '#server/domain/ai/uses';
import type { StaffActor } from '#server/domain/people/roles';
import type { Ticket } from '#server/domain/ticket/ticket';
import { maskFor } from './mask-words';
import { changeSetting, readSetting, type Setting } from './settings';
import type { ModelAnswer, ModelQuestion, Tools } from './tools';

export type ModelSettings = { isOn: boolean; pricePerMillionIn: number; pricePerMillionOut: number };

export const highestPrice = 1_000_000;
const price = z.number().min(0).max(highestPrice);

const modelSetting: Setting<ModelSettings> = {
  key: 'optional-model',
  shape: z.strictObject({ isOn: z.boolean(), pricePerMillionIn: price, pricePerMillionOut: price }),
  unset: { isOn: false, pricePerMillionIn: 0, pricePerMillionOut: 0 },
};

export function modelSettings(tools: Tools): Promise<ModelSettings> {
  return readSetting(tools.store, modelSetting);
}

/** Administrators only. */
export function setModel(tools: Tools, settings: ModelSettings, actor: StaffActor): Promise<void> {
  return changeSetting(tools, modelSetting, settings, actor);
}

/** Whether there is one, and it is switched on. */
export async function isModelOn(tools: Tools): Promise<boolean> {
  return tools.languageModel !== null && (await modelSettings(tools)).isOn;
}

export type AskedAbout<T> = { purpose: AiPurpose } & Pick<ModelQuestion<T>, 'instructions' | 'shape'> & {
    /** What goes along with the person's words: codes and names of the house's own. */
    beside?: Record<string, unknown>;
  };

/** Null when it may not be asked; title and text go out as `letter`, masked. */
export async function askAbout<T>(
  tools: Tools,
  ticket: Ticket,
  { purpose, instructions, shape, beside }: AskedAbout<T>,
): Promise<ModelAnswer<T> | null> {
  const model = tools.languageModel;
  const settings = await modelSettings(tools);
  if (!model || !settings.isOn || !mayLeaveTheHouse(ticket)) return null;
  const letter = await maskedLetter(tools, ticket);
  const answer = await model.ask({ instructions, shape, data: { ...beside, letter } });
  // While it rests nobody was asked.
  if (!answer.ok && answer.reason === 'resting') return answer;
  await tools.store.ai.writeUse({
    id: tools.newId(),
    at: tools.now(),
    purpose,
    model: model.name,
    ticketId: ticket.id,
    ms: answer.ms,
    ...answer.usage,
    cost: costOf(answer.usage, settings),
    ok: answer.ok,
    reason: answer.ok ? null : answer.reason,
  });
  return answer;
}

async function maskedLetter(tools: Tools, { personId, title, text }: Ticket) {
  const mask = maskFor(personId ? await tools.store.people.contactOf(personId) : null);
  return { title: mask(title), text: mask(text) };
}
