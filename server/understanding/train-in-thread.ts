/**
 * Training takes seconds of one core: it runs in a thread of its own, so that nobody waits for an answer meanwhile, and is stopped when
 * it takes too long. The model comes back as the bytes that are stored.
 */
import { Worker } from 'node:worker_threads';
import type { Example, TrainingOptions } from './classifier/train-classifier';

export type ThreadOptions = Omit<TrainingOptions, 'onProgress'>;
export type ThreadWord = { done: number } | { model: Uint8Array };

export type TrainingLimits = {
  /** After so many milliseconds it is given up. */
  limitMs: number;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
};

export type Trained =
  | { ok: true; model: Buffer }
  | { ok: false; reason: 'too-slow' | 'stopped' }
  | { ok: false; reason: 'failed'; why: string };

/** The file beside this one: TypeScript where the sources run as they are, a bundle of its own otherwise. */
const isSource = import.meta.url.endsWith('.ts');
const file = new URL(isSource ? './train-worker-from-source.mjs' : './train-worker.mjs', import.meta.url);

export function trainInThread(
  examples: readonly Example[],
  options: ThreadOptions,
  { limitMs, onProgress, signal }: TrainingLimits,
): Promise<Trained> {
  if (signal?.aborted) return Promise.resolve({ ok: false, reason: 'stopped' });
  const worker = new Worker(file, { workerData: { examples, options } });
  return new Promise<Trained>((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, reason: 'too-slow' }), limitMs);
    const stop = () => resolve({ ok: false, reason: 'stopped' });
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (word: ThreadWord) => {
      if ('done' in word) onProgress?.(word.done);
      else resolve({ ok: true, model: Buffer.from(word.model) });
    });
    worker.on('error', (error) => resolve({ ok: false, reason: 'failed', why: String(error) }));
    worker.on('exit', (code) =>
      resolve({ ok: false, reason: 'failed', why: `The thread ended with ${code}.` }),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    });
  }).finally(() => worker.terminate());
}
