/**
 * Why a case went where it went, for the person whose case it is and in their language: the reason that weighed most, that no person
 * decided it, and that a person can change it.
 */
import type { Reason } from '#server/domain/routing/proposals';
import { named } from './suggest';
import type { Tools } from './tools';

export async function sayWhy(
  tools: Tools,
  locale: string,
  departmentId: string,
  [reason]: readonly Reason[],
): Promise<string | undefined> {
  const units = await tools.directory.departments();
  const unit = units.find(({ id }) => id === departmentId);
  if (!reason || !unit) return undefined;
  const department = named(unit.names, locale);
  if (reason.kind === 'category') {
    const category = named(reason.names, locale);
    return tools.say(locale, 'routing:told.category', { department, category });
  }
  // What was written of a rule in another language stays with the staff.
  const written = reason.kind === 'rule' ? reason.says[locale] : undefined;
  if (written) return tools.say(locale, 'routing:told.ruleSays', { department, reason: written });
  return tools.say(locale, `routing:told.${reason.kind}`, { department });
}
