/** One look at a person's data, as it is told to them: when, which unit, what was opened and what for. */
import type { Locale } from '#locales/languages';
import { isoWithOffset } from '#server/domain/calendar/city-time';
import { visitPurpose } from '#server/domain/privacy/masks';
import type { Look } from '#server/domain/ticket/ticket';
import { named } from './suggest';
import type { Tools } from './tools';

export function sayLook(tools: Tools, look: Look, locale: Locale) {
  const { at, departmentNames, purpose, what } = look;
  return {
    at: isoWithOffset(at, tools.city.zone),
    by: departmentNames ? named(departmentNames, locale) : tools.say(locale, 'ticket:by.centre'),
    purpose: purpose === visitPurpose ? tools.say(locale, 'privacy:purpose.visit') : purpose,
    what,
  };
}
