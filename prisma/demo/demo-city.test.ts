import { describe, expect, it } from 'vitest';
import { accessNeeds, limits } from '#server/domain/intake/request';
import type { Actor } from '#server/domain/people/roles';
import { decideMove } from '#server/domain/ticket/move';
import type { MoveName } from '#server/domain/ticket/moves';
import { ruleOf } from '#server/domain/ticket/moves';
import { isAlive, type TicketState } from '#server/domain/ticket/states';
import { articles } from './articles';
import { categories } from './categories';
import { departments } from './departments';
import { tickets } from './tickets';
import type { DemoMove, DemoTicket, LocalizedText } from './types';

const locales = ['zh-CN', 'en', 'ar'] as const;
const script = { 'zh-CN': /\p{Script=Han}/u, en: /[A-Za-z]/, ar: /\p{Script=Arabic}/u };
const departmentCodes = departments.map((department) => department.code);
const topCodes = categories.filter((category) => !category.parent).map((category) => category.code);
const kindCodes = categories.filter((category) => category.parent).map((category) => category.code);

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** The texts that are missing in a language or not written in its script, named for the reader of a failure. */
function illWritten(name: string, texts: LocalizedText): string[] {
  return locales
    .filter((locale) => !script[locale].test(texts[locale]))
    .map((locale) => `${name} (${locale})`);
}

describe('the departments of the demonstration city', () => {
  it('are about twenty in two levels, each with a code of its own and a parent of the first level', () => {
    const firstLevel = departments.filter((department) => !department.parent).map(({ code }) => code);
    expect(repeated(departmentCodes)).toEqual([]);
    expect(departments.length).toBeGreaterThanOrEqual(20);
    expect(firstLevel.length).toBeLessThan(departments.length);
    for (const { parent } of departments) if (parent) expect(firstLevel).toContain(parent);
  });

  it('say their name, address and hours in every language, and can be telephoned', () => {
    const ill = departments.flatMap(({ code, names, address, hours }) => [
      ...illWritten(`${code} name`, names),
      ...illWritten(`${code} address`, address),
      ...illWritten(`${code} hours`, hours),
    ]);
    expect(ill).toEqual([]);
    for (const { phone } of departments) expect(phone).toMatch(/^0700-5551 \d{4}$/);
  });
});

describe('the category tree of the demonstration city', () => {
  it('has at least 12 top-level and 60 second-level categories, each with a code of its own', () => {
    expect(repeated(categories.map(({ code }) => code))).toEqual([]);
    expect(topCodes.length).toBeGreaterThanOrEqual(12);
    expect(kindCodes.length).toBeGreaterThanOrEqual(60);
  });

  it('hangs every second-level category under the top-level category that its code names', () => {
    for (const { code, parent } of categories.filter((category) => category.parent)) {
      expect(topCodes).toContain(parent);
      expect(code.split('.')[0]).toBe(parent);
    }
  });

  it('names only departments that exist and keeps an order without ties', () => {
    for (const { departmentCode } of categories)
      if (departmentCode) expect(departmentCodes).toContain(departmentCode);
    expect(repeated(categories.map(({ sort }) => String(sort)))).toEqual([]);
  });

  it('has a name in every language, different from every other name beside it', () => {
    expect(categories.flatMap(({ code, names }) => illWritten(code, names))).toEqual([]);
    for (const locale of locales) expect(repeated(categories.map(({ names }) => names[locale]))).toEqual([]);
  });

  it('gives each second-level category enough keywords in each language, written in its script', () => {
    const bounds = { 'zh-CN': [6, 15], en: [4, 10], ar: [4, 10] } as const;
    for (const { code, keywords } of categories.filter((category) => category.parent)) {
      for (const locale of locales) {
        const [least, most] = bounds[locale];
        const words = keywords[locale];
        expect(words.length, `${code} ${locale}`).toBeGreaterThanOrEqual(least);
        expect(words.length, `${code} ${locale}`).toBeLessThanOrEqual(most);
        expect(repeated(words), `${code} ${locale}`).toEqual([]);
        for (const word of words) expect(word, `${code} ${locale}`).toMatch(/\S/);
      }
    }
  });
});

describe('the articles of the demonstration city', () => {
  it('are at least 60, each with a slug of its own that can stand in an address', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(repeated(articles.map(({ slug }) => slug))).toEqual([]);
    for (const { slug } of articles) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('belong to a department and a top-level category that exist, and to a period of validity', () => {
    for (const { slug, departmentCode, categoryCode, validFrom, reviewDate, phone } of articles) {
      expect(departmentCodes, slug).toContain(departmentCode);
      expect(topCodes, slug).toContain(categoryCode);
      expect(validFrom, slug).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(reviewDate > validFrom, slug).toBe(true);
      expect(phone, slug).toMatch(/\d/);
    }
  });

  it.each(locales)(
    'answer completely in %s: no empty field, three to five questions, a short summary',
    (locale) => {
      for (const { slug, texts } of articles) {
        const { questions, ...fields } = texts[locale];
        expect(questions.length, slug).toBeGreaterThanOrEqual(3);
        expect(questions.length, slug).toBeLessThanOrEqual(5);
        expect(fields.summary.length, slug).toBeLessThanOrEqual(300);
        for (const [field, text] of Object.entries({ ...fields, questions: questions.join(' ') }))
          expect(text, `${slug} ${field}`).toMatch(script[locale]);
      }
    },
  );
});

describe('the requests of the demonstration city', () => {
  it('are a few dozen letters of natural length in three languages', () => {
    const count = (locale: string) => tickets.filter((ticket) => ticket.locale === locale).length;
    expect(locales.map(count)).toEqual([25, 7, 5]);
    for (const { text, title, locale } of tickets) {
      expect(text.length, title).toBeGreaterThanOrEqual(60);
      expect(text.length, title).toBeLessThanOrEqual(300);
      expect(title.length, title).toBeLessThanOrEqual(limits.title);
      expect(text, title).toMatch(script[locale]);
    }
    expect(repeated(tickets.map(({ title }) => title))).toEqual([]);
  });

  it('name second-level categories, units and access needs that exist', () => {
    for (const { title, categoryCode, accessNeeds: needs, story } of tickets) {
      expect(kindCodes, title).toContain(categoryCode);
      for (const need of needs) expect(accessNeeds, title).toContain(need);
      for (const { departmentCode, assisting = [] } of story)
        for (const code of departmentCode ? [departmentCode, ...assisting] : assisting)
          expect(departmentCodes, title).toContain(code);
    }
  });

  it('leave an anonymous person without any contact data and use only numbers and addresses nobody has', () => {
    for (const { title, identity, name, phone, email } of tickets) {
      if (identity === 'anonymous')
        expect([name, phone, email], title).toEqual([undefined, undefined, undefined]);
      else expect(name, title).toMatch(/\S/);
      if (phone) expect(phone, title).toMatch(/^154\d{8}$/);
      if (email) expect(email, title).toMatch(/@example\.com$/);
    }
  });

  it('reach the citizen in the language of the letter', () => {
    for (const { title, locale, story } of tickets)
      for (const { move, text } of story)
        if (text && move !== 'return') expect(text, title).toMatch(script[locale]);
  });

  it('took only steps that the life of a ticket allows, and none in the future', () => {
    for (const ticket of tickets) {
      expect(() => lastState(ticket), ticket.title).not.toThrow();
      const hours = ticket.story.reduce((sum, { hoursLater }) => sum + hoursLater, 0);
      expect(hours, ticket.title).toBeLessThanOrEqual(ticket.daysAgo * 24);
    }
  });

  it('rest in every position a newcomer should see', () => {
    const positions = new Set(tickets.map(lastState));
    for (const state of [
      'submitted',
      'accepted',
      'dispatched',
      'signed-for',
      'handling',
      'waiting',
      'returned',
      'declined',
      'resolved',
      'rated',
      'reopened',
      'withdrawn',
      'archived',
    ])
      expect([...positions]).toContain(state);
    expect(tickets.some((ticket) => ticket.daysAgo >= 12 && lastState(ticket) === 'dispatched')).toBe(true);
    expect(tickets.some(({ story }) => story.at(-1)?.move === 'answerDirectly')).toBe(true);
  });

  it('reopen whenever the person said that nothing was solved', () => {
    for (const { title, story } of tickets)
      story.forEach(({ rating }, index) => {
        if (rating?.solved === 'no') expect(story[index + 1]?.move, title).toBe('reopen');
      });
  });
});

/** Plays a story through the rules of the domain; throws when a step is not allowed. */
function lastState(ticket: DemoTicket): TicketState {
  let now: { status: TicketState; leadDepartmentId: string | null } = {
    status: 'submitted',
    leadDepartmentId: null,
  };
  for (const step of ticket.story) {
    const name: MoveName = step.move === 'addFacts' && now.status === 'waiting' ? 'answerFacts' : step.move;
    const moved = decideMove(now, name, actorOf(name, now.leadDepartmentId), inputOf(step));
    if (!moved.ok) throw new Error(`${name} from ${now.status}: ${moved.reason}`);
    const unit = isAlive(moved.to) && moved.to !== 'returned' ? now.leadDepartmentId : null;
    now = { status: moved.to, leadDepartmentId: step.departmentCode ?? unit };
  }
  return now.status;
}

function actorOf(name: MoveName, departmentId: string | null): Actor {
  const { by, forLeadUnit } = ruleOf(name);
  if (by.includes('citizen')) return { kind: 'citizen' };
  const role = forLeadUnit ? 'handler' : 'supervisor';
  return { kind: 'staff', staffId: 'demo', role, departmentId };
}

function inputOf({ text, reasonCode, departmentCode }: DemoMove) {
  return { publicText: text, internalText: text, reasonCode, departmentId: departmentCode };
}
