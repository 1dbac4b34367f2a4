/** When letters are news: whatever a steady city does raises nothing, and what is new is raised once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Counted, growth, judge, type Scope } from './judge';
import { type KnownWarning, verdictOn } from './repeats';
import { surprise } from './surprise';
import { countedIn, type Mention, oneForEach, placeName, type Topic, tellingWords } from './topics';
import { currentSpan, fewestWeeks, pastSpans, pastWeeks, type Span, type TopicWindow } from './windows';

const now = new Date('2026-03-11T10:00:00+08:00');
const hour = 3_600_000;
const allWeeks = pastWeeks(now).map(() => true);
const anyWindow = fc.constantFrom<TopicWindow>('24h', '7d');
const anyScope = fc.constantFrom<Scope>('place', 'city');

function letter(changes: Partial<Mention> = {}): Mention {
  return {
    ticketId: 'ticket',
    at: now,
    voice: 'voice',
    isAnonymous: false,
    isDanger: false,
    places: ['幸福路'],
    words: ['停水'],
    ...changes,
  };
}
const lettersOf = (people: number, changes: (at: number) => Partial<Mention> = () => ({})) =>
  Array.from({ length: people }, (_, at) =>
    letter({
      ticketId: `ticket-${at}`,
      voice: `voice-${at}`,
      at: new Date(now.getTime() - at * hour),
      ...changes(at),
    }),
  );
const never = Array.from({ length: 8 }, () => 0);
const everyone = (count: number, past: readonly number[]): Counted => ({
  count,
  named: count,
  unnamed: 0,
  danger: 0,
  past,
});

/** Letters of a city in which every hour of the week has its own number, the same in every week. */
function countIn(rhythm: readonly number[], { from, to }: Span): number {
  let letters = 0;
  for (let at = from.getTime(); at < to.getTime(); at += hour) letters += rhythm[(at / hour) % 168] ?? 0;
  return letters;
}

describe('what is usual is no news', () => {
  test('a city in which every week is like the one before raises nothing, whatever the hour', () => {
    const rhythm = fc.array(fc.nat(40), { minLength: 168, maxLength: 168 });
    fc.assert(
      fc.property(rhythm, anyWindow, anyScope, fc.nat(167), (hours, window, scope, later) => {
        const moment = new Date(now.getTime() + later * hour);
        const past = pastSpans(window, moment, allWeeks).map((span) => countIn(hours, span));
        expect(judge(everyone(countIn(hours, currentSpan(window, moment)), past), scope)).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  test('a number that any week of the past had is no news, however many people wrote', () => {
    const past = fc.array(fc.nat(500), { minLength: fewestWeeks, maxLength: 8 });
    fc.assert(
      fc.property(past, fc.nat(), anyScope, fc.boolean(), (weeks, pick, scope, isDanger) => {
        const count = weeks[pick % weeks.length] ?? 0;
        const counted = { ...everyone(count, weeks), danger: isDanger ? count : 0 };
        expect(judge(counted, scope)).toBeNull();
      }),
    );
  });

  test('less than half as much again is no news, in a city of any size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 5_000 }),
        fc.double({ min: 1, max: 1.49, noNaN: true }),
        (usual, times) => {
          const count = Math.floor(usual * times);
          expect(
            judge(
              everyone(
                count,
                never.map(() => usual),
              ),
              'place',
            ),
          ).toBeNull();
        },
      ),
    );
  });

  test('two letters where there was one are no news', () => {
    expect(
      judge(
        everyone(
          2,
          never.map(() => 1),
        ),
        'place',
      ),
    ).toBeNull();
  });

  test('a city with less than three weeks on record stays quiet', () => {
    expect(
      pastSpans(
        '24h',
        now,
        allWeeks.map((_, at) => at >= 6),
      ),
    ).toEqual([]);
    expect(
      pastSpans(
        '24h',
        now,
        allWeeks.map((_, at) => at >= 5),
      ),
    ).toHaveLength(3);
    expect(judge(everyone(50, []), 'place')).toBeNull();
  });

  test('weeks without a single letter of the city are not taken for quiet ones', () => {
    const spans = pastSpans('7d', now, [false, true, true, false, true, true, true, true]);
    expect(spans).toHaveLength(6);
    expect(spans.at(-1)?.to).toEqual(new Date(now.getTime() - 168 * hour));
  });
});

describe('what is news', () => {
  test('eight different people in one street that is usually quiet', () => {
    const counted = countedIn(lettersOf(8), never);
    expect(judge(counted, 'place')).toMatchObject({ people: 8, expected: 0, isDanger: false });
  });

  test('fourteen in 24 hours where there are usually two', () => {
    const rise = judge(everyone(14, [2, 1, 3, 2, 2, 1, 3, 2]), 'place');
    expect(rise?.expected).toBe(2);
  });

  test('more people are never less news', () => {
    const weeks = fc.array(fc.nat(30), { minLength: fewestWeeks, maxLength: 8 });
    fc.assert(
      fc.property(weeks, fc.integer({ min: 1, max: 200 }), anyScope, (past, count, scope) => {
        const [one, more] = [judge(everyone(count, past), scope), judge(everyone(count + 1, past), scope)];
        if (one) expect(more?.score ?? 0).toBeGreaterThanOrEqual(one.score);
      }),
    );
  });

  test('three people who speak of danger are heard where three others are not', () => {
    const danger = lettersOf(4, () => ({ isDanger: true }));
    expect(judge(countedIn(danger, never), 'place')?.isDanger).toBe(true);
    expect(judge(countedIn(lettersOf(4), never), 'place')).toBeNull();
  });

  test('the whole city needs more people than a street', () => {
    expect(judge(everyone(7, never), 'place')).not.toBeNull();
    expect(judge(everyone(7, never), 'city')).toBeNull();
    expect(judge(everyone(12, never), 'city')).not.toBeNull();
  });

  test('a past that swings makes the same number less surprising', () => {
    expect(surprise(20, [5, 5, 5, 5])).toBeGreaterThan(surprise(20, [0, 14, 0, 6]));
  });
});

describe('who wrote', () => {
  test('ten letters of one person are one voice and raise nothing', () => {
    const letters = lettersOf(10, () => ({ voice: 'one' }));
    expect(countedIn(letters, never)).toMatchObject({ count: 10, named: 1 });
    expect(judge(countedIn(letters, never), 'place')).toBeNull();
  });

  test('any number of letters of four people raises nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 60 }), anyScope, (voices, scope) => {
        const letters = voices.map((voice, at) => letter({ ticketId: `${at}`, voice: `${voice}` }));
        expect(judge(countedIn(letters, never), scope)).toBeNull();
      }),
    );
  });

  test('unknown people alone raise nothing, as they might be one; with two who are known they do', () => {
    const unknown = lettersOf(12, () => ({ isAnonymous: true }));
    expect(judge(countedIn(unknown, never), 'place')).toBeNull();
    const known = lettersOf(12, (at) => ({ isAnonymous: at >= 2 }));
    expect(judge(countedIn(known, never), 'place')?.people).toBe(5);
  });
});

function topic(letters: readonly Mention[], changes: Partial<Topic> = {}): Topic {
  const { place = '幸福路', word = null } = changes;
  const rise = { people: letters.length, expected: 0, score: 8, isDanger: false };
  return {
    categoryId: 'water',
    place,
    word,
    past: never,
    letters,
    count: letters.length,
    ...rise,
    ...changes,
  };
}

describe('one topic for one matter', () => {
  test('a street, its cell on the map and its words are one, told by the name of the street', () => {
    const letters = lettersOf(8);
    const found = oneForEach([
      topic(letters, { place: null, word: '停水' }),
      topic(letters, { place: '@a1:1' }),
      topic(letters, { word: '停水' }),
      topic(letters),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ place: '幸福路', word: null });
  });

  test('two streets are two', () => {
    const elsewhere = lettersOf(8, (at) => ({ ticketId: `other-${at}`, places: ['滨江路'] }));
    expect(oneForEach([topic(lettersOf(8)), topic(elsewhere, { place: '滨江路' })])).toHaveLength(2);
  });

  test('no letter stands mostly behind two topics', () => {
    const group = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(group, { maxLength: 8 }), (groups) => {
        const topics = groups.map((ids, at) =>
          topic(
            ids.map((id) => letter({ ticketId: `${id}` })),
            { score: at % 3, place: `路${at}` },
          ),
        );
        const kept = oneForEach(topics);
        for (const one of kept)
          for (const other of kept) {
            if (one === other) continue;
            const theirs = other.letters.map(({ ticketId }) => ticketId);
            const shared = one.letters.filter(({ ticketId }) => theirs.includes(ticketId)).length;
            expect(shared * 2).toBeLessThan(Math.min(one.count, other.count) || 1);
          }
        expect(kept.length > 0).toBe(groups.length > 0);
      }),
    );
  });

  test('the words that tell are those that the city does not usually write', () => {
    const letters = lettersOf(8, (at) => ({ words: at < 6 ? ['自来水', '发黄', '水龙头'] : ['自来水'] }));
    const usual = new Map([
      ['自来水', 0.4],
      ['发黄', 0.01],
    ]);
    expect(tellingWords(letters, usual)).toEqual(['水龙头', '发黄']);
  });

  test('a cell of the map is called as most of its letters call it', () => {
    const letters = lettersOf(5, (at) => ({ places: at < 3 ? ['芦荻路', '@a1:1'] : ['@a1:1'] }));
    expect(placeName({ place: '@a1:1', letters })).toBe('芦荻路');
    expect(placeName({ place: '@a1:1', letters: lettersOf(2, () => ({ places: ['@a1:1'] })) })).toBeNull();
  });
});

describe('nothing is told twice', () => {
  const known = (changes: Partial<KnownWarning> = {}): KnownWarning => ({
    id: 'warning',
    window: '24h',
    categoryId: 'water',
    place: '幸福路',
    word: null,
    raisedCount: 8,
    closedAt: null,
    letters: 8,
    shared: 8,
    ...changes,
  });

  test('what nobody knows of is raised', () => {
    expect(verdictOn(topic(lettersOf(8)), '24h', [])).toEqual({ kind: 'raise' });
  });

  test('the same letters are not raised again, nor a few more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(100), anyWindow, (told, more, window) => {
        const count = told + (more % Math.ceil(told * (growth - 1)));
        const verdict = verdictOn(topic(lettersOf(count)), window, [known({ raisedCount: told })]);
        expect(verdict.kind).toBe('keep');
      }),
    );
  });

  test('half as many more are told again', () => {
    expect(verdictOn(topic(lettersOf(12)), '24h', [known()])).toEqual({ kind: 'again', id: 'warning' });
  });

  test('the other window does not tell of the same letters under another name', () => {
    const other = known({ place: '@a1:1', word: '停水', letters: 8, shared: 6 });
    expect(verdictOn(topic(lettersOf(9)), '7d', [other])).toMatchObject({
      kind: 'keep',
      isSameWindow: false,
    });
  });

  test('what was closed stays closed while only old letters are behind it', () => {
    expect(verdictOn(topic(lettersOf(8)), '24h', [known({ closedAt: now })])).toEqual({ kind: 'silent' });
  });

  test('what was closed is raised when enough people write after that', () => {
    const closedAt = new Date(now.getTime() - 6.5 * hour);
    expect(verdictOn(topic(lettersOf(12)), '24h', [known({ closedAt })])).toEqual({ kind: 'raise' });
    const closedLater = new Date(now.getTime() - 2.5 * hour);
    expect(verdictOn(topic(lettersOf(12)), '24h', [known({ closedAt: closedLater })]).kind).toBe('silent');
  });
});
