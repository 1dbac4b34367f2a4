import { describe, expect, test } from 'vitest';
import { createCsvReader } from '../csv/read-csv';
import { readCell, withoutMark, writeCsv } from '../csv/write-csv';
import { type Cells, cellsOf, columns, readRows } from './article-sheet';
import { someArticle } from './testing/some-article';

const unit = '019a0000-0000-7000-8000-000000000001';
const names = {
  unitId: (code: string) => (code === 'lamps' ? unit : undefined),
  unitCode: () => 'lamps',
  categoryId: (code: string) => (code === 'city' ? unit : undefined),
  categoryCode: () => 'city',
};
const lamps = { slug: 'lamps', ...someArticle(unit, { categoryId: unit, notNeeded: ['fee'] }) };
const rowsOf = (cells: readonly Partial<Cells>[]) =>
  cells.map((row, order) => ({ row: order + 2, cells: row }));

/** Out to a file and in from it again. */
function through(text: string): string[][] {
  const reader = createCsvReader();
  return [...reader.push(withoutMark(text)), ...reader.end()].map(({ fields }) => fields);
}

describe('a table for a spreadsheet', () => {
  test('begins with the mark that Excel needs, ends its lines as the RFC says, and quotes what has to be quoted', () => {
    expect(writeCsv([['a', 'b "c"', 'd\ne', '1,2']])).toBe('\ufeffa,"b ""c""","d\ne","1,2"\r\n');
  });

  test.each(['=1+1', '+86 138', '-3', '@SUM(A1)', '\t=1', '=cmd|"/c calc"!A1'])(
    '%j runs nothing there, and comes back as it was',
    (cell) => {
      const [[read = ''] = []] = through(writeCsv([[cell]]));
      expect(read.startsWith("'")).toBe(true);
      expect(readCell(read)).toBe(cell);
    },
  );

  test('an apostrophe of one’s own stays', () => {
    expect(readCell("'tis")).toBe("'tis");
  });
});

describe('articles as rows', () => {
  test('come back as they went out, through a file', () => {
    const cells = cellsOf(lamps, names);
    const [head = [], ...lines] = through(
      writeCsv([columns, ...cells.map((row) => columns.map((name) => row[name]))]),
    );
    const rows = lines.map((fields, order) => ({
      row: order + 2,
      cells: Object.fromEntries(head.map((name, at) => [name, fields[at] ?? ''])),
    }));
    const { articles, bad } = readRows(rows, names);
    expect(bad).toEqual([]);
    expect(articles).toEqual([{ ...lamps, row: 2 }]);
  });

  test('what is not plainly for the public stays inside', () => {
    const [cells] = cellsOf(lamps, names);
    for (const said of ['', 'no', 'maybe'])
      expect(readRows(rowsOf([{ ...cells, public: said }]), names).articles[0]?.facts.isPublic).toBe(false);
  });

  test.each([
    [{ slug: 'Not An Address' }, 'slug-wrong', 'slug'],
    [{ language: 'xx' }, 'language-unknown', 'language'],
    [{ unit: 'nobody' }, 'unit-unknown', 'unit'],
    [{ category: 'nothing' }, 'category-unknown', 'category'],
    [{ summary: 'x'.repeat(301) }, 'too-long', 'summary'],
    [{ review_date: 'next year' }, 'value-wrong', 'review_date'],
    [{ link: 'javascript:alert(1)' }, 'value-wrong', 'link'],
    [{ title: '' }, 'nothing-said', 'title'],
  ])('a row with %j is named by its number and left out', (wrong, fault, column) => {
    const [cells] = cellsOf(lamps, names);
    const read = readRows(rowsOf([{ ...cells, ...wrong }]), names);
    expect(read).toEqual({ articles: [], bad: [{ row: 2, fault, column }] });
  });

  test('rows of one article must agree, and name each language once', () => {
    const [zh, en] = cellsOf(lamps, names);
    expect(readRows(rowsOf([zh ?? {}, { ...en, phone: '1' }]), names).bad).toEqual([
      { row: 3, fault: 'facts-differ', column: null },
    ]);
    expect(readRows(rowsOf([zh ?? {}, zh ?? {}]), names).bad).toEqual([
      { row: 3, fault: 'language-twice', column: 'language' },
    ]);
  });

  test('an article of which one row is wrong is not taken by halves', () => {
    const [zh, en] = cellsOf(lamps, names);
    expect(readRows(rowsOf([zh ?? {}, { ...en, unit: 'nobody' }]), names).articles).toEqual([]);
  });
});
