import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { saidIn, siblingId } from './said';

const messageId = '0b0e5a3c-7c1e-4f6b-9a3d-2f1f6f0c9d11';
const fileId = '5d2f1f6f-0c9d-4a11-8b0e-5a3c7c1e4f6b';

function posted(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  form.append('messageId', messageId);
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) form.append(name, value);
  }
  return form;
}

describe('what a person says in the chat', () => {
  it('is their words under the id of the form', () => {
    expect(saidIn(posted({ text: ' 路灯坏了\r\n' }))).toEqual([
      { messageId, kind: 'text', text: '路灯坏了' },
    ]);
  });

  it('is the answer they pressed rather than the words that stood beside it', () => {
    expect(saidIn(posted({ choiceId: 'file', text: 'x' }))).toEqual([
      { messageId, kind: 'choice', choiceId: 'file' },
    ]);
  });

  it('is photos first, then the place, then the words', () => {
    const kinds = saidIn(posted({ text: 'here', lat: '31.2', lng: '121.4', attachmentId: [fileId, fileId] }));
    expect(kinds.map((event) => event.kind)).toEqual(['attachment', 'attachment', 'location', 'text']);
  });

  it('is nothing when the form is empty or has no id of its own', () => {
    expect(saidIn(posted({ text: '   ' }))).toEqual([]);
    expect(saidIn(new FormData())).toEqual([]);
  });

  it('is no place when the numbers are not on the globe', () => {
    expect(saidIn(posted({ lat: '95', lng: '10' }))).toEqual([]);
    expect(saidIn(posted({ lat: 'up', lng: '10' }))).toEqual([]);
  });

  it('says the same with the same ids when it is sent again', () => {
    const form = posted({ text: 'here', lat: '31.2', lng: '121.4', attachmentId: fileId });
    expect(saidIn(form)).toEqual(saidIn(form));
    expect(new Set(saidIn(form).map((event) => event.messageId)).size).toBe(3);
  });
});

it('an id made from another is a real one', () => {
  expect(z.uuid().safeParse(siblingId(messageId, 'place')).success).toBe(true);
});
