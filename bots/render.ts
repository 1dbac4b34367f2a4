/**
 * The one renderer: a meaning becomes what a channel can show, by the channel's declared capabilities. More choices than there are
 * buttons become a numbered menu, which the engine reads as well as a tap.
 */
import type { Locale } from '#locales/languages';
import { sayChoice, sayMessage } from '#locales/say';
import { plainTranslator } from '#locales/translate';
import type { Capabilities } from '#server/domain/channels';
import type { Meaning } from '#server/domain/conversation/meaning';
import type { Channel, Delivery, NativeMessage } from './channel';
import { splitText } from './split';

/** By the channel's own hand where it has one, else by the shared one. */
export function renderFor(channel: Channel, delivery: Delivery, zone: string): NativeMessage[] {
  return channel.render?.(delivery) ?? render(delivery.meaning, delivery.locale, channel.capabilities, zone);
}

type Labelled = NativeMessage['choices'];

/** `zone` is the city's IANA time zone. */
export function render(
  meaning: Meaning,
  locale: Locale,
  capabilities: Capabilities,
  zone: string,
): NativeMessage[] {
  const all = (meaning.choices ?? []).map((choice) => ({
    id: choice.id,
    label: sayChoice(choice, locale, zone),
  }));
  const buttons = asButtons(all, capabilities.choices);
  const list = buttons === null && capabilities.list ? asButtons(all, limitsOf(capabilities.list)) : null;
  const native = buttons ?? list;
  const text = sayMessage(meaning, locale, zone);
  const whole = native ? text : `${text}\n\n${menu(all, locale)}`;
  const parts = splitText(whole, capabilities.text, locale);
  return parts.map((part, order) => {
    const isLast = order === parts.length - 1;
    return {
      text: part,
      choices: isLast ? (native ?? []) : [],
      asList: isLast && list !== null,
      asksLocation: isLast && meaning.asksLocation === true && capabilities.location.ask === 'button',
      asksContact: isLast && meaning.asksContact === true && capabilities.contact,
      locale,
      ...(isLast && meaning.expects && { expects: meaning.expects }),
    };
  });
}

function limitsOf({ most, ...limits }: NonNullable<Capabilities['list']>): Capabilities['choices'] {
  return { native: most, ...limits };
}

/** Null when they do not fit as buttons: too many, or no longer told apart when cut to length. */
function asButtons(choices: Labelled, limits: Capabilities['choices']): Labelled | null {
  if (choices.length === 0) return [];
  if (choices.length > limits.native) return null;
  if (choices.some(({ id }) => Buffer.byteLength(id, 'utf8') > limits.idMaxBytes)) return null;
  const cut = choices.map(({ id, label }) => ({ id, label: cutLabel(label, limits.titleMax) }));
  return new Set(cut.map(({ label }) => label)).size === cut.length ? cut : null;
}

/** By whole letters as people see them, so that no accent or emoji is torn. */
function cutLabel(label: string, max: number): string {
  if (label.length <= max) return label;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(label)) {
    if (kept.length + segment.length > max - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

function menu(choices: Labelled, locale: Locale): string {
  const lines = choices.map(({ label }, order) => `${order + 1}. ${label}`);
  return [...lines, plainTranslator(locale)('bot:numbered')].join('\n');
}
