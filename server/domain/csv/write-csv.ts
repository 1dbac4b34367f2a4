/**
 * CSV as RFC 4180 has it, for spreadsheets: with a byte order mark, without which Excel takes UTF-8 for something else, and with cells that
 * would be taken for a formula made harmless by an apostrophe. `readCell` takes that apostrophe away again.
 */
const mark = '\ufeff';
const formula = /^[=+\-@\t\r]/;
const guarded = /^'[=+\-@\t\r]/;

export function writeCsv(rows: readonly (readonly string[])[]): string {
  return (
    mark +
    rows
      .map((row) => row.map(cell).join(','))
      .join('\r\n')
      .concat('\r\n')
  );
}

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function readCell(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}

/** The text of a file without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith(mark) ? text.slice(1) : text;
}
