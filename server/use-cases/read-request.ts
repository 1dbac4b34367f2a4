/** What a request is about, as it will be filed: what the person chose, else what their words say. Danger makes it urgent, whatever they chose. */
import { hasWrongAnswer } from '#server/domain/intake/questions';
import type { RequestInput, Urgency } from '#server/domain/intake/request';
import { Refused } from '#server/domain/refusals';
import { type Danger, findDanger } from '#server/understanding/emergency/find-danger';
import { askedFor } from './asked-for';
import { readText } from './read-text';
import type { Tools } from './tools';

export type Matter = {
  requestType: RequestInput['requestType'] & string;
  typeIsChosen: boolean;
  category: { id: string; code: string } | null;
  urgency: Urgency;
  danger: Danger | null;
};

/**
 * Who chose the category knows its questions: an answer that one of them does not offer is refused. Where we chose it, and to questions that
 * are not ours, a program outside may send what it likes; staff read it as it came.
 */
export async function requireOfferedAnswers(
  tools: Tools,
  { answers, categoryCode }: RequestInput,
  categoryId?: string,
): Promise<void> {
  if (answers && categoryCode && hasWrongAnswer(await askedFor(tools, categoryId), answers))
    throw new Refused('unknown-answer');
}

/** The part of a request that says what it is about. */
type Told = Pick<RequestInput, 'title' | 'text' | 'place' | 'requestType' | 'categoryCode'>;

export async function readMatter(tools: Tools, request: Told): Promise<Matter> {
  const categories = await tools.directory.categories();
  const chosen = categories.find((category) => category.code === request.categoryCode);
  if (request.categoryCode && !chosen) throw new Refused('unknown-category');
  const isSaid = chosen && request.requestType;
  const reading = isSaid ? null : await readText(tools, request);
  const category = chosen ?? reading?.categories[0]?.category ?? null;
  // Who is asked where may answer with what matters more.
  const danger = findDanger([request.title, request.text, request.place?.text].filter(Boolean).join('\n'));
  return {
    requestType: request.requestType ?? reading?.requestType.value ?? 'help',
    typeIsChosen: request.requestType !== undefined,
    category: category && { id: category.id, code: category.code },
    urgency: danger ? 'life' : 'normal',
    danger,
  };
}
