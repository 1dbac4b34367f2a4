/**
 * Articles out to a file and in from one, as CSV for spreadsheets or JSON for programs. What comes in is always a draft: nothing is public
 * that nobody of us looked at. A first run writes nothing and says what it would do.
 */
import { z } from 'zod';
import type { Locale } from '#locales/languages';
import { createCsvReader } from '#server/domain/csv/read-csv';
import { withoutMark, writeCsv } from '#server/domain/csv/write-csv';
import { isSameText } from '#server/domain/knowledge/article';
import { mayPublish } from '#server/domain/knowledge/article-rights';
import {
  type BadRow,
  type Cells,
  cellsOf,
  columns,
  type Names,
  readRows,
  type SheetArticle,
} from '#server/domain/knowledge/article-sheet';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { ArticleRow } from '#server/store/article-desk';
import type { Tools } from './tools';
import { saveArticle } from './write-article';

export const fileFormats = ['csv', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Characters: some thousand articles in three languages. */
export const longestFile = 20_000_000;
const mostRows = 30_000;
const mostBad = 200;
const batch = 200;

async function namesOf(tools: Tools): Promise<Names> {
  const [units, categories] = await Promise.all([
    tools.directory.departments(),
    tools.directory.categories(),
  ]);
  return {
    unitId: (code) => units.find((unit) => unit.code === code)?.id,
    unitCode: (id) => units.find((unit) => unit.id === id)?.code ?? '',
    categoryId: (code) => categories.find((category) => category.code === code)?.id,
    categoryCode: (id) => categories.find((category) => category.id === id)?.code ?? '',
  };
}

export async function exportArticles(tools: Tools, format: FileFormat): Promise<string> {
  const names = await namesOf(tools);
  const cells: Cells[] = [];
  let last: string | null = null;
  for (;;) {
    const rows: ArticleRow[] = await tools.store.articleDesk.whole(last, batch);
    cells.push(...rows.flatMap((row) => cellsOf(asSheet(row), names)));
    if (rows.length < batch) break;
    last = rows.at(-1)?.id ?? null;
  }
  if (format === 'json') return `${JSON.stringify(cells, null, 1)}\n`;
  return writeCsv([columns, ...cells.map((row) => columns.map((column) => row[column]))]);
}

function asSheet({ slug, content }: Pick<ArticleRow, 'slug' | 'content'>): SheetArticle {
  const { texts, sourceVersion: _, ...facts } = content;
  const written = Object.entries(texts).map(
    ([locale, { sourceVersion: __, ...text }]) => [locale, text] as const,
  );
  return { slug, facts, texts: Object.fromEntries(written) };
}

export type ImportInput = { text: string; format: FileFormat; isDryRun: boolean };

/** `bad` names rows as a spreadsheet counts them (the first line is the columns'), or the place in the JSON list from 1. */
export async function importArticles(tools: Tools, input: ImportInput, actor: StaffActor) {
  if (!mayPublish(actor)) throw new Refused('not-allowed');
  const names = await namesOf(tools);
  const raw = input.format === 'csv' ? rowsOfCsv(input.text) : rowsOfJson(input.text);
  if (!raw) throw new Refused('file-broken');
  const read = readRows(raw.rows, names);
  const bad = [...raw.bad, ...read.bad].sort((a, b) => a.row - b.row);
  const counts = { created: 0, changed: 0, same: 0 };
  for (const article of read.articles) {
    const before = await tools.store.articleDesk.find(article.slug);
    const kind = !before ? 'created' : isSame(before, article) ? 'same' : 'changed';
    counts[kind] += 1;
    if (kind !== 'same' && !input.isDryRun) await take(tools, article, before, actor);
  }
  return { ...counts, bad: bad.slice(0, mostBad), badCount: bad.length };
}

function isSame(before: ArticleRow, { facts, texts }: SheetArticle): boolean {
  const { texts: known, sourceVersion: _, ...old } = before.content;
  const sorted = (value: object) =>
    JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  const languages = Object.keys(texts) as Locale[];
  return (
    sorted(old) === sorted(facts) && languages.every((locale) => isSameText(known[locale], texts[locale]))
  );
}

/** Languages that the file does not have stay as they are. */
async function take(
  tools: Tools,
  article: SheetArticle,
  before: ArticleRow | null,
  actor: StaffActor,
): Promise<void> {
  const { slug, facts, texts } = article;
  const input = { facts, texts, confirmed: [] };
  if (before) await saveArticle(tools, { ...input, slug, version: before.version }, actor);
  else await saveArticle(tools, { ...input, slug: null, newSlug: slug }, actor);
}

type Raw = { rows: { row: number; cells: Record<string, string> }[]; bad: BadRow[] };

/** Null when the first line names no column of ours: that is another file. */
function rowsOfCsv(text: string): Raw | null {
  const reader = createCsvReader();
  const [head, ...records] = [...reader.push(withoutMark(text)), ...reader.end()];
  const named = (head?.fields ?? []).map((name) => name.trim().toLowerCase());
  if (!named.includes('slug') || !named.includes('language') || records.length > mostRows) return null;
  const bad: BadRow[] = [];
  const rows = records.flatMap(({ fields, isTooLong }, order) => {
    const row = order + 2;
    if (!isTooLong && fields.length <= named.length)
      return [{ row, cells: Object.fromEntries(named.map((name, at) => [name, fields[at] ?? ''])) }];
    bad.push({ row, fault: isTooLong ? 'too-long' : 'too-many-columns', column: null });
    return [];
  });
  return { rows, bad };
}

const jsonSchema = z.array(z.record(z.string(), z.unknown())).max(mostRows);

function rowsOfJson(text: string): Raw | null {
  try {
    const list = jsonSchema.parse(JSON.parse(withoutMark(text)));
    const asText = (value: unknown) => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));
    const cells = (item: Record<string, unknown>) =>
      Object.fromEntries(Object.entries(item).map(([name, value]) => [name, asText(value)]));
    return { rows: list.map((item, order) => ({ row: order + 1, cells: cells(item) })), bad: [] };
  } catch {
    return null;
  }
}
