/**
 * What letters name, for counting (prisma/models/warnings). Everything is counted for one category at a time, by its index, so that no
 * statement grows with the whole city, and one window at a time.
 */
import type { Mention, TopicKey } from '#server/domain/warnings/topics';
import type { Span } from '#server/domain/warnings/windows';
import { type Db, Prisma } from './client';

export type LetterToRead = {
  id: string;
  submittedAt: Date;
  title: string;
  text: string;
  placeText: string | null;
  lat: number | null;
  lng: number | null;
};
export type ReadLetter = { ticketId: string; places: string[]; words: string[] };
export type Count = Omit<TopicKey, 'categoryId'> & {
  count: number;
  danger: number;
};

/** More letters than these say nothing new about a topic. */
const mostLetters = 300;
const sampleSize = 4_000;

const ofCategory = (id: string | null) =>
  id === null ? Prisma.sql`m."categoryId" is null` : Prisma.sql`m."categoryId" = ${id}::uuid`;
/** A letter counts with each of its places and with all of the city (an empty text), and so with its words. */
const unfolded = Prisma.sql`cross join lateral unnest(m.places || '{""}'::text[]) as p(place)
  cross join lateral unnest(m.words || '{""}'::text[]) as w(word)`;

export function topicMentionStore(db: Db) {
  return {
    /** The last letter that was read; at the first time the first one since `from`. Null when there is none. */
    async lastRead(from: Date): Promise<string | null> {
      const reading = await db.topicReading.findUnique({ where: { id: 1 } });
      if (reading) return reading.lastTicket;
      const [first] = await db.$queryRaw<{ id: string | null }[]>`
        select min(id::text) as id from ticket where "submittedAt" >= ${from}`;
      return first?.id ?? null;
    },

    /** Never goes back. */
    async setLastRead(ticketId: string): Promise<void> {
      await db.$executeRaw`
        insert into topic_reading (id, "lastTicket") values (1, ${ticketId}::uuid)
        on conflict (id) do update set "lastTicket" = greatest(topic_reading."lastTicket", excluded."lastTicket")`;
    },

    /** Letters in the order of their ids, which is the order in which they came to us; those from before `from` without their words. */
    toRead(after: string, from: Date, limit: number): Promise<LetterToRead[]> {
      return db.$queryRaw<LetterToRead[]>`
        select id, "submittedAt", case when "submittedAt" >= ${from} then title else '' end as title,
          case when "submittedAt" >= ${from} then left(text, 1000) else '' end as text, "placeText", lat, lng
        from ticket where id > ${after}::uuid order by id limit ${limit}`;
    },

    /**
     * Keeps what was read; a letter that is known stays as it is. A voice is the person by what they can be reached at, so that one person
     * with three channels is one; of somebody unknown it is the words, so that the same text sent ten times is one.
     */
    async write(letters: readonly ReadLetter[]): Promise<void> {
      await db.$executeRaw`
        insert into topic_mention ("ticketId", at, "categoryId", places, words, voice, "isAnonymous", "isDanger")
        select t.id, t."submittedAt", t."categoryId", r.places, r.words,
          substring(sha256(case when p."erasedAt" is not null then uuid_send(t.id)
            else coalesce(p."phoneIndex", p."emailIndex", uuid_send(p.id), uuid_send(t."noticeAddressId"),
              convert_to(array_to_string(r.words || r.places, ' '), 'UTF8')) end) from 1 for 8),
          p.id is null and t."noticeAddressId" is null, t.urgency <> 'normal'
        from jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) as r("ticketId" uuid, places text[], words text[])
          join ticket t on t.id = r."ticketId" left join person p on p.id = t."personId"
        on conflict ("ticketId") do nothing`;
    },

    async forget(before: Date): Promise<void> {
      await db.topicMention.deleteMany({ where: { at: { lt: before } } });
    },

    /** In which of these spans anybody wrote. */
    async spansWithLetters(spans: readonly Span[]): Promise<boolean[]> {
      const rows = await db.$queryRaw<{ is: boolean }[]>`
        select exists (select 1 from topic_mention m where m.at >= s.since and m.at < s.until) as is
        from ${spanTable(spans)} order by s.no`;
      return rows.map((row) => row.is);
    },

    /** Categories with at least `fewest` letters; null stands for letters without one. */
    async busyCategories({ from, to }: Span, fewest: number): Promise<(string | null)[]> {
      const rows = await db.$queryRaw<{ categoryId: string | null }[]>`
        select m."categoryId" from topic_mention m where m.at >= ${from} and m.at < ${to}
        group by 1 having count(*) >= ${fewest} order by 1 nulls last`;
      return rows.map(({ categoryId }) => categoryId);
    },

    /**
     * How many letters of one category name each place with each word.
     * @param fewest letters that count at all; `fewestInDanger` where half of them speak of danger
     */
    async counts(
      categoryId: string | null,
      { from, to }: Span,
      { fewest, fewestInDanger }: { fewest: number; fewestInDanger: number },
    ): Promise<Count[]> {
      const rows = await db.$queryRaw<{ place: string; word: string; count: number; danger: number }[]>`
        select place, word, count(*)::int as count, (count(*) filter (where m."isDanger"))::int as danger
        from topic_mention m ${unfolded}
        where ${ofCategory(categoryId)} and m.at >= ${from} and m.at < ${to}
        group by place, word
        having count(*) >= ${fewest} or (count(*) >= ${fewestInDanger} and count(*) filter (where m."isDanger") * 2 >= count(*))`;
      return rows.map(({ place, word, ...row }) => ({ ...row, place: place || null, word: word || null }));
    },

    /**
     * The same places and words in another span: a number for each of `asked`, in its order. `offset 0` keeps the planner from joining before it
     * has unfolded: it would go through everything asked for once for each letter.
     */
    async countAgain(
      categoryId: string | null,
      { from, to }: Span,
      asked: readonly Pick<Count, 'place' | 'word'>[],
    ): Promise<number[]> {
      const places = asked.map(({ place }) => place ?? '');
      const words = asked.map(({ word }) => word ?? '');
      const rows = await db.$queryRaw<{ no: number; count: number }[]>`
        select a.no::int as no, count(*)::int as count
        from (
          select place, word from topic_mention m ${unfolded}
          where ${ofCategory(categoryId)} and m.at >= ${from} and m.at < ${to} offset 0) n
        join unnest(${places}::text[], ${words}::text[]) with ordinality as a(place, word, no) using (place, word)
        group by a.no`;
      const counts = new Map(rows.map(({ no, count }) => [no, count]));
      return asked.map((_, at) => counts.get(at + 1) ?? 0);
    },

    /** The letters that one count counted, the newest first, at most 300. */
    letters({ categoryId, place, word }: TopicKey, { from, to }: Span): Promise<Mention[]> {
      const inPlace = place === null ? Prisma.empty : Prisma.sql`and ${place} = any(m.places)`;
      const withWord = word === null ? Prisma.empty : Prisma.sql`and ${word} = any(m.words)`;
      return db.$queryRaw<Mention[]>`
        select m."ticketId", m.at, encode(m.voice, 'hex') as voice, m."isAnonymous", m."isDanger", m.places, m.words
        from topic_mention m where ${ofCategory(categoryId)} and m.at >= ${from} and m.at < ${to} ${inPlace} ${withWord}
        order by m.at desc limit ${mostLetters}`;
    },

    /** In which share of the city's last letters before `before` each of these words stands. */
    async usualShares(words: readonly string[], before: Date): Promise<Map<string, number>> {
      const rows = await db.$queryRaw<{ word: string; share: number }[]>`
        with sample as materialized (
          select m.words from topic_mention m where m.at < ${before} order by m.at desc limit ${sampleSize})
        select word, count(*)::float8 / (select count(*) from sample) as share
        from sample cross join lateral unnest(words) as w(word) where word = any(${[...words]}::text[]) group by word`;
      return new Map(rows.map(({ word, share }) => [word, share]));
    },

    /** These people's letters lose their voice: each becomes one of its own. */
    async silence(personIds: readonly string[]): Promise<void> {
      await db.$executeRaw`
        update topic_mention m set voice = substring(sha256(uuid_send(m."ticketId")) from 1 for 8)
        from ticket t where t.id = m."ticketId" and t."personId" = any(${[...personIds]}::uuid[])`;
    },
  };
}

function spanTable(spans: readonly Span[]): Prisma.Sql {
  const froms = spans.map(({ from }) => from);
  const tos = spans.map(({ to }) => to);
  return Prisma.sql`unnest(${froms}::timestamptz[], ${tos}::timestamptz[]) with ordinality as s(since, until, no)`;
}
