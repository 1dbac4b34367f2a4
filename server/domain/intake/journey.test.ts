import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contactErrors,
  type DraftAnswers,
  draftSchema,
  journey,
  nextStep,
  type Step,
  stepBefore,
  steps,
  textErrors,
  toRequest,
} from './journey';
import { type AskedFor, hasWrongAnswer, usuallyAsked } from './questions';
import { accessNeeds, applicantKinds, identities, limits, requestSchema, requestTypes } from './request';

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyWords = fc.constantFrom('', ' ', '路灯坏了', 'The lamp is broken', 'x'.repeat(limits.text + 1));
const anyPhone = fc.constantFrom('', ' ', '138 0013 8000', '+44 808 157 0192', '12', 'call me');
const anyEmail = fc.constantFrom('', 'li@example.com', 'li@', ' Li@Example.COM ');

/** Whatever can stand in a draft: right, wrong, half, contradictory. */
const anyAnswers: fc.Arbitrary<DraftAnswers> = fc.record(
  {
    text: maybe(anyWords),
    photosDone: maybe(fc.boolean()),
    place: maybe(fc.record({ text: fc.constantFrom('', '和平路 12 号') })),
    placeDone: maybe(fc.boolean()),
    requestType: maybe(fc.constantFrom(...requestTypes, 'not-sure' as const)),
    categoryCode: maybe(fc.constantFrom('lamps', 'noise')),
    kindDone: maybe(fc.boolean()),
    when: maybe(fc.constantFrom('', 'last night')),
    whenDone: maybe(fc.boolean()),
    answers: maybe(
      fc.constantFrom<Record<string, string | string[]>>(
        {},
        { hours: 'night' },
        { hours: 'never', source: ['music'] },
        { line: '3' },
      ),
    ),
    detailsFor: maybe(fc.constantFrom('lamps', 'noise')),
    identity: maybe(fc.constantFrom(...identities)),
    applicantKind: maybe(fc.constantFrom(...applicantKinds)),
    name: maybe(fc.constantFrom('', 'O', '李晓明')),
    phone: maybe(anyPhone),
    email: maybe(anyEmail),
    organisation: maybe(fc.constantFrom('', '汀兰公司')),
    contactDone: maybe(fc.boolean()),
    accessNeeds: maybe(fc.subarray([...accessNeeds])),
    needsDone: maybe(fc.boolean()),
  },
  { requiredKeys: [] },
);

/** A good answer to each question. */
const answerTo: Record<Exclude<Step, 'check'>, DraftAnswers> = {
  what: { text: '楼下的路灯三天不亮了。' },
  photos: { photosDone: true },
  where: { place: { text: '和平路 12 号' }, placeDone: true },
  kind: { requestType: 'not-sure', kindDone: true },
  when: { when: 'last night', whenDone: true },
  details: { answers: { hours: 'night' }, detailsFor: 'noise' },
  who: { identity: 'named' },
  contact: { name: '李晓明', phone: '138 0013 8000', email: '', contactDone: true },
  needs: { accessNeeds: [], needsDone: true },
};

const noise: AskedFor = {
  categoryCode: 'noise',
  needsPlace: true,
  needsWhen: true,
  questions: [
    {
      code: 'hours',
      kind: 'choice',
      names: { en: 'At what hours?' },
      hints: {},
      options: [
        { code: 'day', names: { en: 'Day' } },
        { code: 'night', names: { en: 'Night' } },
      ],
      isRequired: true,
    },
    { code: 'site', kind: 'text', names: { en: 'Which site?' }, hints: {}, options: [], isRequired: false },
  ],
};
const papers: AskedFor = { categoryCode: 'papers', needsPlace: false, needsWhen: false, questions: [] };
const anyWanted = fc.constantFrom(usuallyAsked, noise, papers);

const complete: DraftAnswers = Object.assign({}, ...Object.values(answerTo));
const draft = { id: '019a7f3e-1111-7000-8000-000000000001', locale: 'zh-CN' as const, attachmentIds: [] };

function stepsOf(answers: DraftAnswers, wanted: AskedFor = usuallyAsked): Step[] {
  return journey(answers, wanted).map((item) => item.step);
}

describe('the questions of a request', () => {
  test('come in one order, the story first and checking last', () => {
    fc.assert(
      fc.property(anyAnswers, anyWanted, (answers, wanted) => {
        const asked = stepsOf(answers, wanted);
        expect(asked).toEqual(steps.filter((step) => asked.includes(step)));
        expect(asked[0]).toBe('what');
        expect(asked.at(-1)).toBe('check');
      }),
    );
  });

  test('leave out how to reach someone who stays anonymous', () => {
    expect(stepsOf({ identity: 'anonymous' })).not.toContain('contact');
    for (const identity of [undefined, 'named', 'confidential'] as const)
      expect(stepsOf({ identity })).toContain('contact');
  });

  test('never strand anyone: answering what is asked next leads to the check, whatever was there before', () => {
    fc.assert(
      fc.property(anyAnswers, anyWanted, (before, wanted) => {
        let answers = before;
        for (let round = 0; nextStep(answers, wanted) !== 'check'; round += 1) {
          expect(round).toBeLessThan(steps.length);
          const step = nextStep(answers, wanted) as Exclude<Step, 'check'>;
          expect(stepsOf(answers, wanted)).toContain(step);
          answers = { ...answers, ...answerTo[step] };
        }
        expect(toRequest(answers, draft, wanted)).not.toBeNull();
      }),
    );
  });

  test('come back to the check at once when a finished answer is changed for another good one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...requestTypes),
        fc.constantFrom('named' as const, 'confidential' as const),
        (requestType, identity) => {
          expect(nextStep({ ...complete, requestType, identity })).toBe('check');
        },
      ),
    );
    expect(nextStep({ ...complete, identity: 'anonymous' })).toBe('check');
  });

  test('ask for the contact again when someone is anonymous no longer', () => {
    const anonymous: DraftAnswers = {
      ...complete,
      identity: 'anonymous',
      phone: undefined,
      contactDone: undefined,
    };
    expect(nextStep(anonymous)).toBe('check');
    expect(nextStep({ ...anonymous, identity: 'named' })).toBe('contact');
  });

  test('stay at the contact while what was left there cannot be read', () => {
    expect(nextStep({ ...complete, phone: '12' })).toBe('contact');
    expect(nextStep({ ...complete, phone: '', email: '' })).toBe('contact');
    expect(nextStep({ ...complete, contactDone: undefined })).toBe('contact');
  });

  test('can be walked back one by one to the first', () => {
    fc.assert(
      fc.property(anyAnswers, anyWanted, (answers, wanted) => {
        let step: Step | null = 'check';
        const walked: Step[] = [];
        while (step) {
          walked.unshift(step);
          step = stepBefore(step, answers, wanted);
        }
        expect(walked).toEqual(stepsOf(answers, wanted));
      }),
    );
  });

  test('a question that is not asked of this person has none before it', () => {
    expect(stepBefore('contact', { identity: 'anonymous' })).toBeNull();
    expect(stepBefore('what', {})).toBeNull();
  });
});

describe('the questions of a category', () => {
  const asleep = { ...complete, text: 'We cannot sleep.', detailsFor: 'noise', answers: { hours: 'night' } };

  test('follow the kind, and come before the person', () => {
    expect(stepsOf({ text: 'We cannot sleep.' }, noise)).toEqual([
      'what',
      'photos',
      'where',
      'kind',
      'when',
      'details',
      'who',
      'contact',
      'needs',
      'check',
    ]);
  });

  test('leave out the place of what is nowhere, unless the person named one', () => {
    expect(stepsOf({ text: 'How do I get a pension?' }, papers)).not.toContain('where');
    expect(stepsOf({ text: 'How?', place: { text: 'Hall 3' } }, papers)).toContain('where');
  });

  test('leave out the time of what the words date already, unless the person gave one', () => {
    expect(stepsOf({ text: 'They drilled last night.' }, noise)).not.toContain('when');
    expect(stepsOf({ text: 'They drilled last night.', when: 'at 2 am' }, noise)).toContain('when');
  });

  test('are asked when another category is chosen, and only once for the same', () => {
    expect(nextStep(complete)).toBe('check');
    expect(nextStep({ ...complete, answers: undefined, detailsFor: undefined }, noise)).toBe('details');
    expect(nextStep(asleep, noise)).toBe('check');
  });

  test('stay open while one that must be answered is not, or is answered with something that nobody offered', () => {
    expect(nextStep({ ...asleep, answers: { site: 'East Gate' } }, noise)).toBe('details');
    expect(nextStep({ ...asleep, answers: { hours: 'never' } }, noise)).toBe('details');
  });

  test('are sent with the time, without the answers to another category', () => {
    const answered = { ...asleep, when: 'last night', answers: { hours: 'night', site: ' ', line: '3' } };
    expect(toRequest(answered, draft, noise)?.answers).toEqual({ when: 'last night', hours: 'night' });
    expect(toRequest({ ...complete, when: undefined }, draft)?.answers).toBeUndefined();
  });
});

describe('what is wrong with an answer', () => {
  test('the words may not be missing and not be longer than a request can be', () => {
    expect(textErrors(undefined)).toEqual([{ field: 'text', reason: 'text-missing' }]);
    expect(textErrors(' \n')).toEqual([{ field: 'text', reason: 'text-missing' }]);
    expect(textErrors('x'.repeat(limits.text + 1))).toEqual([{ field: 'text', reason: 'text-too-long' }]);
    expect(textErrors(` ${'x'.repeat(limits.text)} `)).toEqual([]);
  });

  test('words that are too long are kept in the draft until the person has shortened them', () => {
    expect(draftSchema.safeParse({ text: 'x'.repeat(limits.text + 1) }).success).toBe(true);
  });

  test('one way to be reached is enough, and what is left must be readable', () => {
    expect(contactErrors({})).toEqual([{ field: 'phone', reason: 'contact-missing' }]);
    expect(contactErrors({ phone: ' ', email: '' })).toEqual([{ field: 'phone', reason: 'contact-missing' }]);
    expect(contactErrors({ phone: '138 0013 8000' })).toEqual([]);
    expect(contactErrors({ email: 'li@example.com' })).toEqual([]);
    expect(contactErrors({ phone: '12', email: 'li@' })).toEqual([
      { field: 'phone', reason: 'phone-invalid' },
      { field: 'email', reason: 'email-invalid' },
    ]);
    expect(contactErrors({ phone: '12', email: 'li@example.com' })).toEqual([
      { field: 'phone', reason: 'phone-invalid' },
    ]);
  });
});

describe('the request that is sent', () => {
  test('exists only when every question has its answer', () => {
    fc.assert(
      fc.property(anyAnswers, anyWanted, (answers, wanted) => {
        expect(toRequest(answers, draft, wanted) !== null).toBe(nextStep(answers, wanted) === 'check');
      }),
    );
    for (const field of [
      'text',
      'photosDone',
      'placeDone',
      'kindDone',
      'identity',
      'contactDone',
      'needsDone',
    ] as const)
      expect(toRequest({ ...complete, [field]: undefined }, draft)).toBeNull();
  });

  test('is always one that the door takes', () => {
    fc.assert(
      fc.property(anyAnswers, anyWanted, (answers, wanted) => {
        const request = toRequest({ ...complete, ...answers, text: complete.text }, draft, wanted);
        if (!request) return;
        expect(requestSchema.safeParse(request).error).toBeUndefined();
        expect(hasWrongAnswer(wanted, request.answers ?? {})).toBe(false);
      }),
    );
  });

  test('of someone anonymous carries nothing that was typed before they chose so', () => {
    const request = toRequest(
      { ...complete, identity: 'anonymous', email: 'li@example.com', organisation: '汀兰公司' },
      draft,
    );
    expect(request?.applicant).toEqual({ kind: 'person', identity: 'anonymous' });
    expect(JSON.stringify(request)).not.toMatch(/李晓明|138|li@example|汀兰公司/);
  });

  test('says nothing of the kind when the person was not sure', () => {
    expect(toRequest(complete, draft)?.requestType).toBeUndefined();
    expect(toRequest({ ...complete, requestType: 'complaint' }, draft)?.requestType).toBe('complaint');
  });

  test("has the draft's own key, so that sending twice makes one case", () => {
    expect(toRequest(complete, draft)?.idempotencyKey).toBe(draft.id);
  });
});
