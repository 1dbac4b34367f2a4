/** Units and categories as lists to choose from, grouped as people know them: districts with their streets, subjects with their kinds. */

import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import type { Translate } from '#locales/translate';
import type { categoriesOutput, departmentsOutput } from '#server/api/schemas/desk';
import type { Choice } from '#ui/choice-list';
import type { OptionGroup } from '#ui/desk/select';
import { nameIn } from './_names';

export type Unit = z.infer<typeof departmentsOutput>[number];
export type Category = z.infer<typeof categoriesOutput>[number];

type Units = { units: Unit[]; locale: Locale; plain: Translate };

/** Units that stand alone come first in one group; those with units below them each have a group of their own. */
export function unitGroups({ units, locale, plain }: Units): OptionGroup[] {
  const option = (unit: Unit) => ({ value: unit.id, label: nameIn(unit.names, locale) });
  const childrenOf = (unit: Unit) => units.filter((candidate) => candidate.parentId === unit.id);
  const tops = units.filter((unit) => unit.parentId === null);
  const parents = tops.filter((unit) => childrenOf(unit).length > 0);
  const alone = tops.filter((unit) => childrenOf(unit).length === 0);
  return [
    { label: plain('desk:dispatch.cityUnits'), options: alone.map(option) },
    ...parents.map((parent) => ({
      label: nameIn(parent.names, locale),
      options: [parent, ...childrenOf(parent)].map(option),
    })),
  ].filter((group) => group.options.length > 0);
}

export function unitChoices(view: Units): Choice[] {
  return unitGroups(view).flatMap((group) => group.options);
}

export function categoryGroups({
  categories,
  locale,
}: {
  categories: Category[];
  locale: Locale;
}): OptionGroup[] {
  const option = (category: Category) => ({ value: category.code, label: nameIn(category.names, locale) });
  const tops = categories.filter((category) => category.parentCode === null);
  return tops.map((top) => ({
    label: nameIn(top.names, locale),
    options: [top, ...categories.filter((category) => category.parentCode === top.code)].map(option),
  }));
}
