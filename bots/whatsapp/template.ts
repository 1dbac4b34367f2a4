/**
 * Outside 24 hours only templates go through, which the vendor approved word by word. Each of ours has three places: the case number, what
 * the case is called, and a link where the news is read. A template for a notice about no case has no places.
 */
import { sayMessage } from '#locales/say';
import { isolateEnd, isolateStart } from '#locales/translate';
import { showCaseNumber } from '#server/domain/ticket/case-number';
import type { Delivery } from '../channel';

export type TemplateSource = {
  templates: Readonly<Record<string, string>>;
  /** Our public address. */
  baseUrl: string;
  zone: string;
};

/** The vendor allows 1024 characters in all; a link and the words around it want most of them. */
const longestName = 60;

/** Null when nothing is set up for this notice. */
export function templateFor(delivery: Delivery, source: TemplateSource): Record<string, unknown> | null {
  const caseNumber = caseNumberOf(delivery);
  const { templates } = source;
  const name = templates[delivery.notice] ?? (caseNumber ? templates['*'] : undefined);
  if (!name) return null;
  const places = caseNumber
    ? [showCaseNumber(caseNumber), nameOf(delivery, source.zone), linkOf(delivery, source.baseUrl)]
    : [];
  const parameters = places.map((text) => ({ type: 'text', text }));
  // The vendor writes zh_CN where the rest of the world writes zh-CN.
  const language = { code: delivery.locale.replace('-', '_') };
  return { name, language, ...(parameters.length > 0 && { components: [{ type: 'body', parameters }] }) };
}

function caseNumberOf({ caseNumber, meaning }: Delivery): string | null {
  const value = meaning.values?.caseNumber;
  return caseNumber ?? (typeof value === 'object' && 'caseNumber' in value ? value.caseNumber : null);
}

/** The title of the case, else the beginning of what we would have said. A line break in it would have the whole template refused. */
function nameOf({ meaning, locale }: Delivery, zone: string): string {
  const title = meaning.values?.title;
  const words = typeof title === 'string' && title.trim() ? title : sayMessage(meaning, locale, zone);
  const line = words.replaceAll(isolateStart, '').replaceAll(isolateEnd, '').replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= longestName ? line : `${letters.slice(0, longestName - 1).join('')}…`;
}

/** A notice that asks whether it is solved leads to where that is said, any other to the case. */
function linkOf({ meaning, locale }: Delivery, baseUrl: string): string {
  const { rateUrl, trackUrl } = meaning.values ?? {};
  const asksToRate = meaning.choices?.some(({ id }) => id.startsWith('rate:')) ?? false;
  if (asksToRate && typeof rateUrl === 'string' && rateUrl) return rateUrl;
  return typeof trackUrl === 'string' && trackUrl ? trackUrl : `${baseUrl}/${locale}/track`;
}
