import { expect, it } from 'vitest';
import { audioTypeOf } from './audio';
import { MAX_AUDIO_BYTES } from './limits';
import { prepareChannelFile, prepareFile } from './prepare-file';
import { servingHeaders } from './serving-headers';
import { newStorageKey } from './storage';
import { photo } from './testing/sample-files';

const sounds: Record<string, string> = {
  'audio/ogg': `OggS${'\0'.repeat(24)}OpusHead`,
  'audio/mpeg': '\xff\xfb\x90\x00',
  'audio/wav': 'RIFF\x24\x00\x00\x00WAVEfmt ',
  'audio/amr': '#!AMR\n\x3c',
  'audio/mp4': '\0\0\0\x20ftypM4A \0\0\0\0mdiahdlrsoun',
};
const bytes = (text: string) => Buffer.from(text, 'latin1');

it.each(Object.entries(sounds))(
  'keeps a voice of type %s from a channel as it came',
  async (contentType, text) => {
    const prepared = await prepareChannelFile(bytes(text));
    expect(prepared).toMatchObject({ ok: true, file: { kind: 'audio', contentType, thumbnail: null } });
    expect(prepared.ok && prepared.file.body).toEqual(bytes(text));
    expect(newStorageKey(contentType)).toMatch(/\.[a-z0-9]{3}$/);
    expect(servingHeaders(contentType)['content-type']).toBe(contentType);
  },
);

it('knows an MP3 with a tag, and other kinds of Ogg and of its own container', () => {
  expect(audioTypeOf(bytes('ID3\x04'))).toBe('audio/mpeg');
  expect(audioTypeOf(bytes(`OggS${'\0'.repeat(24)}\x01vorbis`))).toBe('audio/ogg');
  expect(audioTypeOf(bytes('\0\0\0\x18ftypisom\0\0\0\0soun'))).toBe('audio/mp4');
});

it.each([
  ['a film in the same container', '\0\0\0\x18ftypisom\0\0\0\0sounvide'],
  ['Ogg with pictures', `OggS${'\0'.repeat(24)}\x80theora`],
  ['a picture (JPEG)', '\xff\xd8\xff\xe0'],
  ['a frame of no rate', '\xff\xfb\xfc\x00'],
  ['a picture in the same container as a wave', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
  ['a web page', '<!doctype html>'],
  ['nothing', ''],
])('does not take %s for a voice', (_what, text) => {
  expect(audioTypeOf(bytes(text))).toBeNull();
});

it('takes a voice of exactly the largest size, and refuses one byte more', async () => {
  const voice = Buffer.alloc(MAX_AUDIO_BYTES + 1);
  voice.write('ID3', 'latin1');
  expect((await prepareChannelFile(voice.subarray(0, MAX_AUDIO_BYTES))).ok).toBe(true);
  expect(await prepareChannelFile(voice)).toEqual({ ok: false, reason: 'file-too-large' });
});

it('a channel also brings pictures; a form brings no voices', async () => {
  expect(await prepareChannelFile(await photo({ width: 16, height: 16 }))).toMatchObject({
    file: { kind: 'image' },
  });
  expect(await prepareFile(bytes(sounds['audio/wav'] ?? ''))).toEqual({
    ok: false,
    reason: 'file-type-not-allowed',
  });
});

it('is played where it stands; what no browser plays is a download', () => {
  expect(servingHeaders('audio/mpeg')['content-disposition']).toBe('inline');
  expect(servingHeaders('audio/amr')['content-disposition']).toBe('attachment');
});
