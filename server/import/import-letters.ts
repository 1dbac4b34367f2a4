/**
 * Past letters become cases, through the same use-case as every request. Rows are read two hundred at a time and filed eight at a time;
 * those that are here already are skipped, so an import that was stopped is simply run again. A reply in the row answers the case, in a
 * step of its own: when the import was stopped between the two, the next run makes up for it.
 */
import type { Locale } from '#locales/languages';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused } from '#server/domain/refusals';
import type { ImportedCase } from '#server/store/tickets';
import { moveTicket } from '#server/use-cases/move-ticket';
import { submitRequest } from '#server/use-cases/submit-request';
import type { Tools } from '#server/use-cases/tools';
import type { BadReason } from './bad-rows';
import { type Mapping, pickFrom } from './fields';
import { importKey } from './import-key';
import { type Letter, readLetter } from './read-letter';
import type { Row } from './rows';

export type Counts = { imported: number; answered: number; skipped: number; bad: number };

export type Import = {
  tools: Tools;
  rows: AsyncIterable<Row>;
  source: string;
  mapping: Mapping;
  /** For letters that do not say in what language they are, when their letters do not show it. */
  locale: Locale;
  /** In whose name replies are given; null when there is nobody. */
  actor: StaffActor | null;
  /** When letters without a time were filed. */
  undatedAt: Date;
  /** What has come of the rows so far; kept up to date. */
  counts: Counts;
  onBad(line: number, reason: BadReason): void;
  /** After each thousand rows. */
  onThousand(): void;
};

export const noCounts = (): Counts => ({ imported: 0, answered: 0, skipped: 0, bad: 0 });

const batchSize = 200;
const atOnce = 8;

type Numbered = { line: number; letter: Letter };

/** @throws when the file or the database fails; `counts` says how far it came, and the same import again does the rest */
export async function importLetters(work: Import): Promise<void> {
  let told = 0;
  for await (const batch of inBatches(work.rows)) {
    await importBatch(work, batch);
    const thousands = Math.floor(rowsSeen(work.counts) / 1_000);
    if (thousands > told) work.onThousand();
    told = thousands;
  }
}

const rowsSeen = ({ imported, skipped, bad }: Counts) => imported + skipped + bad;

async function* inBatches(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function importBatch(work: Import, batch: Row[]): Promise<void> {
  const letters = withoutTwins(work, await readBatch(work, batch));
  const keys = letters.map(({ letter }) => letter.key);
  const known = await work.tools.store.tickets.findByImport(work.source, keys);
  await fewAtOnce(letters, (one) => importOne(work, one, known.get(one.letter.key) ?? null));
}

async function readBatch(work: Import, batch: Row[]): Promise<Numbered[]> {
  const { tools, locale, undatedAt } = work;
  const categories = await tools.directory.categories();
  const city = { zone: tools.city.zone, categories, locale, undatedAt, now: tools.now() };
  return batch.flatMap((row) => {
    const read =
      'bad' in row
        ? { ok: false as const, reason: row.bad }
        : readLetter(pickFrom(row.fields, work.mapping), city);
    if (read.ok) return [{ line: row.line, letter: read.letter }];
    refuse(work, row.line, read.reason);
    return [];
  });
}

/** A number that stands twice among these rows is one letter; one that stood in an earlier batch is known by now. */
function withoutTwins({ counts }: Import, letters: Numbered[]): Numbered[] {
  const first = new Map(letters.toReversed().map((one) => [one.letter.key, one]));
  const unique = letters.filter((one) => first.get(one.letter.key) === one);
  counts.skipped += letters.length - unique.length;
  return unique;
}

async function fewAtOnce<T>(items: T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const workers = Array.from({ length: atOnce }, async () => {
    for (const item of waiting) await work(item);
  });
  await Promise.all(workers);
}

async function importOne(
  work: Import,
  { line, letter }: Numbered,
  known: ImportedCase | null,
): Promise<void> {
  if (letter.reply && !known && !work.actor) return refuse(work, line, 'nobody-to-answer');
  try {
    const caseNumber = known ? unanswered(known) : await file(work, letter);
    if (known) work.counts.skipped += 1;
    else work.counts.imported += 1;
    if (caseNumber && letter.reply) await answer(work, caseNumber, letter.reply);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    refuse(work, line, error.reason);
  }
}

/** An imported case that nobody has touched since takes the reply that the file has (now). */
function unanswered({ caseNumber, status, version }: ImportedCase): string | null {
  return status === 'submitted' && version === 1 ? caseNumber : null;
}

async function file({ tools, source }: Import, { key, at, request }: Letter): Promise<string> {
  const filed = await submitRequest(
    tools,
    { ...request, idempotencyKey: importKey(source, key) },
    { channel: 'import', staffId: null, noticeAddress: null, personId: null, imported: { source, key, at } },
  );
  return filed.caseNumber;
}

/** At the time the reply was given, and with nobody told: the person has had it for long. */
async function answer(
  { tools, actor, counts }: Import,
  caseNumber: string,
  reply: NonNullable<Letter['reply']>,
): Promise<void> {
  if (!actor) return;
  const then = { ...tools, now: () => reply.at };
  await moveTicket(then, { move: 'answerDirectly', caseNumber, version: 1, publicText: reply.text }, actor);
  counts.answered += 1;
}

function refuse({ counts, onBad }: Import, line: number, reason: BadReason): void {
  counts.bad += 1;
  onBad(line, reason);
}
