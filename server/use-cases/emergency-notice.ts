/** The number to call, in the person's language: said before anything else. */
import type { EmergencyKind } from '#server/understanding/emergency/find-danger';
import type { Tools } from './tools';

export function emergencyNotice(
  tools: Tools,
  kind: EmergencyKind | null,
  locale: string,
): { number: string; message: string } | null {
  if (!kind) return null;
  const number = tools.city.emergencyPhones[kind];
  return { number, message: tools.say(locale, `notices:emergency.${kind}`, { number }) };
}
