import { describe, expect, it } from 'vitest';
import { nextStep } from '#server/domain/intake/journey';
import { usuallyAsked } from '#server/domain/intake/questions';
import { problemsOf, readAnswers, stepBack } from './answers';

function posted(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
  return form;
}

describe('what happened', () => {
  it('keeps the words as they were typed, with plain line breaks', () => {
    expect(readAnswers('what', posted({ text: ' 路灯坏了\r\n三天了 ' }), {}).text).toBe(' 路灯坏了\n三天了 ');
  });

  it('keeps a text that is too long and says so', () => {
    const answers = readAnswers('what', posted({ text: '字'.repeat(5001) }), {});
    expect(answers.text).toHaveLength(5001);
    expect(problemsOf('what', answers)).toEqual([{ field: 'text', problem: 'text-too-long' }]);
  });

  it('says that an empty text is missing', () => {
    expect(problemsOf('what', readAnswers('what', posted({ text: '   ' }), {}))).toEqual([
      { field: 'text', problem: 'text-missing' },
    ]);
  });

  it('asks for the kind again when the words changed, and keeps it when they did not', () => {
    const before = {
      text: '路灯坏了',
      requestType: 'help',
      categoryCode: 'city.lights',
      kindDone: true,
    } as const;
    const changed = readAnswers('what', posted({ text: '我要表扬' }), before);
    expect(changed).toEqual({ text: '我要表扬', requestType: 'help' });
    expect(readAnswers('what', posted({ text: '路灯坏了' }), before)).toEqual(before);
  });
});

describe('where it is', () => {
  const photos = { 'photo-1': { lat: 31.2, lng: 121.5 } };

  it('takes a typed address, a point of the device, or both', () => {
    expect(readAnswers('where', posted({ placeText: ' 和平路 12 号 ' }), {}).place).toEqual({
      text: '和平路 12 号',
    });
    expect(readAnswers('where', posted({ placeText: '', lat: '31.25', lng: '-0.5' }), {}).place).toEqual({
      lat: 31.25,
      lng: -0.5,
    });
  });

  it('takes the place of a photo only when the person chose it', () => {
    const chosen = readAnswers(
      'where',
      posted({ placeText: '', photoPlace: 'photo-1' }),
      {},
      { photoPlaces: photos },
    );
    expect(chosen.place).toEqual({ lat: 31.2, lng: 121.5 });
    const not = readAnswers(
      'where',
      posted({ placeText: '', photoPlace: 'none' }),
      {},
      { photoPlaces: photos },
    );
    expect(not.place).toBeUndefined();
  });

  it('does not take half a point, a point off the globe or a word for a point', () => {
    for (const [lat, lng] of [
      ['31', ''],
      ['91', '0'],
      ['north', '1'],
    ] as const) {
      const answers = readAnswers('where', posted({ placeText: '', lat, lng }), {});
      expect(problemsOf('where', answers)).toEqual([{ field: 'placeText', problem: 'place-missing' }]);
    }
  });

  it('goes on without a place when there is no particular one', () => {
    const answers = readAnswers('where', posted({ placeText: '', nowhere: 'yes' }), {});
    expect(answers).toEqual({ photosDone: true, placeDone: true });
    expect(problemsOf('where', answers)).toEqual([]);
  });

  it('believes the newer of an address and "nowhere"', () => {
    const had = { place: { text: '和平路' }, placeDone: true };
    expect(readAnswers('where', posted({ placeText: '和平路', nowhere: 'yes' }), had).place).toBeUndefined();
    const typedNow = posted({ placeText: '桥头街', nowhere: 'yes' });
    expect(readAnswers('where', typedNow, { placeDone: true }).place).toEqual({ text: '桥头街' });
  });

  it('keeps or drops the point it had, as the person says', () => {
    const had = { place: { text: '和平路', lat: 31.2, lng: 121.5 }, placeDone: true };
    const kept = readAnswers('where', posted({ placeText: '和平路 12 号', keepPoint: 'yes' }), had);
    expect(kept.place).toEqual({ text: '和平路 12 号', lat: 31.2, lng: 121.5 });
    expect(readAnswers('where', posted({ placeText: '和平路' }), had).place).toEqual({ text: '和平路' });
  });
});

describe('what kind it is', () => {
  it('reads "none of these" as no category and no choice as "not sure"', () => {
    expect(readAnswers('kind', posted({ categoryCode: 'other' }), {})).toEqual({
      requestType: 'not-sure',
      kindDone: true,
      photosDone: true,
    });
  });

  it('takes a category of the whole list only from who chose "something else", or had no proposals', () => {
    const fromList = posted({ categoryCode: 'other', categoryList: 'traffic.buses' });
    expect(readAnswers('kind', fromList, {}).categoryCode).toBe('traffic.buses');
    const fromProposals = posted({ categoryCode: 'city.lamps', categoryList: 'traffic.buses' });
    expect(readAnswers('kind', fromProposals, {}).categoryCode).toBe('city.lamps');
    expect(readAnswers('kind', posted({ categoryList: 'traffic.buses' }), {}).categoryCode).toBe(
      'traffic.buses',
    );
  });

  it('a report follows no other case, whichever was chosen before', () => {
    const before = { joinsCaseToken: 'x' };
    const kind = (requestType: string) => readAnswers('kind', posted({ requestType }), before);
    expect(kind('report')).not.toHaveProperty('joinsCaseToken');
    expect(kind('help')).toHaveProperty('joinsCaseToken', 'x');
  });

  it('does not take a kind that does not exist', () => {
    expect(readAnswers('kind', posted({ requestType: 'bribe' }), {}).requestType).toBe('not-sure');
  });
});

describe('when it was', () => {
  it('is told in words, or not known', () => {
    expect(readAnswers('when', posted({ when: ' last night ' }), {})).toEqual({
      when: 'last night',
      whenDone: true,
    });
    const unknown = readAnswers('when', posted({ when: '', whenUnknown: 'yes' }), {});
    expect(unknown).toEqual({ whenDone: true });
    expect(problemsOf('when', unknown)).toEqual([]);
    expect(problemsOf('when', readAnswers('when', posted({ when: ' ' }), {}))).toEqual([
      { field: 'when', problem: 'when-missing' },
    ]);
  });

  it('believes the newer of a time and "I do not know"', () => {
    const had = { when: 'last night', whenDone: true };
    const unknown = posted({ when: 'last night', whenUnknown: 'yes' });
    expect(readAnswers('when', unknown, had).when).toBeUndefined();
    const typedNow = posted({ when: 'on Monday', whenUnknown: 'yes' });
    expect(readAnswers('when', typedNow, { whenDone: true }).when).toBe('on Monday');
  });
});

describe('the questions of the category', () => {
  const option = (code: string) => ({ code, names: { en: code } });
  const plain = { names: { en: 'Which?' }, hints: {}, options: [], isRequired: false };
  const asked = {
    categoryCode: 'noise',
    needsPlace: true,
    needsWhen: false,
    questions: [
      {
        ...plain,
        code: 'hours',
        kind: 'choice' as const,
        options: [option('day'), option('night')],
        isRequired: true,
      },
      { ...plain, code: 'source', kind: 'several' as const, options: [option('music'), option('pump')] },
      { ...plain, code: 'site', kind: 'text' as const },
    ],
  };

  it('are read by their fields, several answers as several', () => {
    const form = posted({
      'answer-hours': 'night',
      'answer-source': ['music', 'pump'],
      'answer-site': ' East Gate ',
    });
    const answers = readAnswers('details', form, { answers: { line: '3' } }, { asked });
    expect(answers.answers).toEqual({
      line: '3',
      hours: 'night',
      source: ['music', 'pump'],
      site: 'East Gate',
    });
    expect(problemsOf('details', answers, asked)).toEqual([]);
  });

  it('say at each field what is missing, not offered, or too long', () => {
    const form = posted({ 'answer-source': ['drums'], 'answer-site': 'x'.repeat(501) });
    expect(problemsOf('details', readAnswers('details', form, {}, { asked }), asked)).toEqual([
      { field: 'answer-hours', problem: 'answer-missing' },
      { field: 'answer-source', problem: 'answer-not-offered' },
      { field: 'answer-site', problem: 'answer-too-long' },
    ]);
  });
});

describe('who and how to reach them', () => {
  it('does not choose for the person who sees their name', () => {
    const answers = readAnswers('who', posted({}), {});
    expect(problemsOf('who', answers)).toEqual([{ field: 'identity', problem: 'identity-missing' }]);
  });

  it('keeps a telephone number that cannot be read, and says so', () => {
    const answers = readAnswers('contact', posted({ name: '毛', phone: '12', email: '' }), {
      identity: 'named',
    });
    expect(answers.phone).toBe('12');
    expect(problemsOf('contact', answers)).toEqual([{ field: 'phone', problem: 'phone-invalid' }]);
  });

  it('takes every access need that exists and none that does not', () => {
    const answers = readAnswers(
      'needs',
      posted({ accessNeeds: ['letter', 'helicopter', 'sign-language'] }),
      {},
    );
    expect(answers.accessNeeds).toEqual(['letter', 'sign-language']);
  });
});

describe('the way through', () => {
  const answered = {
    text: '路灯坏了',
    photosDone: true,
    placeDone: true,
    kindDone: true,
    identity: 'anonymous',
    needsDone: true,
  } as const;

  it('asks only for what a changed answer makes necessary', () => {
    const named = readAnswers('who', posted({ identity: 'named' }), answered);
    expect(nextStep(named)).toBe('contact');
    expect(nextStep(readAnswers('contact', posted({ phone: '138 0013 8000' }), named))).toBe('check');
  });

  it('leads back to the check page for someone who came from there', () => {
    expect(stepBack('where', answered, { asked: usuallyAsked, cameFromCheck: true })).toBe('check');
    expect(stepBack('where', answered, { asked: usuallyAsked, cameFromCheck: false })).toBe('photos');
    expect(stepBack('needs', answered, { asked: usuallyAsked, cameFromCheck: false })).toBe('who');
  });
});
