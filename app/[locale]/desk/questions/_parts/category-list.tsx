/** All categories with what they want to know, grouped as the tree has them. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { askedCategoriesOutput } from '#server/api/schemas/desk-questions';
import { nameIn } from '../../_names';

type Categories = z.infer<typeof askedCategoriesOutput>;
type ListProps = { locale: Locale; categories: Categories };

function Row({
  locale,
  category,
  parent,
}: {
  locale: Locale;
  category: Categories[number];
  parent?: Categories[number];
}) {
  const t = plainTranslator(locale);
  const needs = (own: boolean | null, above: boolean | null | undefined, usual: boolean) =>
    t((own ?? above ?? usual) ? 'questions:admin.asked' : 'questions:admin.notAsked');
  return (
    <tr>
      <th scope="row">
        <a href={`/${locale}/desk/questions?category=${encodeURIComponent(category.code)}`}>
          {nameIn(category.names, locale)}
        </a>
      </th>
      <td data-column={t('questions:admin.needsPlace')}>
        {needs(category.needsPlace, parent?.needsPlace, true)}
      </td>
      <td data-column={t('questions:admin.needsWhen')}>
        {needs(category.needsWhen, parent?.needsWhen, false)}
      </td>
      <td data-column={t('questions:admin.count')}>{category.questions}</td>
    </tr>
  );
}

export function CategoryList({ locale, categories }: ListProps) {
  const t = plainTranslator(locale);
  const tops = categories.filter(({ parentCode }) => parentCode === null);
  return tops.map((top) => (
    <table key={top.code} className="table">
      <caption>{nameIn(top.names, locale)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('questions:admin.category')}</th>
          <th scope="col">{t('questions:admin.needsPlace')}</th>
          <th scope="col">{t('questions:admin.needsWhen')}</th>
          <th scope="col">{t('questions:admin.count')}</th>
        </tr>
      </thead>
      <tbody>
        {[top, ...categories.filter(({ parentCode }) => parentCode === top.code)].map((category) => (
          <Row key={category.code} locale={locale} category={category} parent={top} />
        ))}
      </tbody>
    </table>
  ));
}
