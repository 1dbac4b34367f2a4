/**
 * A language model behind an OpenAI-compatible address (POST …/chat/completions). It never throws and never makes anybody wait longer than
 * its time: what it answers is a value of the shape that was asked for, or a word for why there is none. People's words go out as JSON data
 * beside the instructions, never among them, and nothing that comes back is more than a value: a letter that gives orders can at worst get a
 * wrong one. Temperature and length are left to the service, as some refuse to be told them.
 */
import { z } from 'zod';
import type { AiFailure, TokensUsed } from '#server/domain/ai/uses';
import type { LanguageModel, ModelAnswer, ModelQuestion } from '#server/use-cases/tools';
import { createBreaker } from './breaker';
import { readShort } from './read-short';

type Place = { baseUrl: string; apiKey?: string | undefined; name: string };
type Pace = { now: () => Date; timeoutMs?: number; pauseMs?: number };

const none: TokensUsed = { tokensIn: 0, tokensOut: 0 };
const count = z.number().int().min(0).max(10_000_000);

/** What of a completion is of use; services add much else. */
const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish(),
});

/** @param pace `timeoutMs` for everything together, `pauseMs` before the one repetition */
export function createLanguageModel(place: Place, pace: Pace): LanguageModel {
  const { now, timeoutMs = 8_000, pauseMs = 500 } = pace;
  const breaker = createBreaker(now);
  return {
    name: place.name,
    async ask(question) {
      if (breaker.isResting()) return { ok: false, reason: 'resting', usage: none, ms: 0 };
      const began = performance.now();
      const said = await talk(place, question, AbortSignal.timeout(timeoutMs), pauseMs);
      const ms = Math.round(performance.now() - began);
      // A letter that confuses the model must not take it away from all the others: only the service's own failures count.
      if (said.ok || said.reason === 'wrong-shape') breaker.worked();
      else breaker.failed();
      return { ...said, ms };
    },
  };
}

type Said<T> = ModelAnswer<T> extends infer A ? (A extends unknown ? Omit<A, 'ms'> : never) : never;

async function talk<T>(
  place: Place,
  question: ModelQuestion<T>,
  signal: AbortSignal,
  pauseMs: number,
): Promise<Said<T>> {
  try {
    let response = await post(place, question, signal);
    if (response.status === 429 || response.status === 503) {
      await response.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      response = await post(place, question, signal);
    }
    if (response.status !== 200) {
      await response.body?.cancel();
      return failure('said-no');
    }
    const body = await readShort(response);
    return body === null ? failure('too-long') : understand(body, question);
  } catch {
    return failure(signal.aborted ? 'too-slow' : 'unreachable');
  }
}

function failure(reason: AiFailure, usage = none): { ok: false; reason: AiFailure; usage: TokensUsed } {
  return { ok: false, reason, usage };
}

/** Redirects are not followed: words go to the address that the administrator named, or nowhere. */
function post<T>({ baseUrl, apiKey, name }: Place, question: ModelQuestion<T>, signal: AbortSignal) {
  return fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    redirect: 'manual',
    signal,
    headers: {
      'content-type': 'application/json',
      ...(apiKey && { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({
      model: name,
      response_format: { type: 'json_object' },
      messages: [
        { role: 'system', content: question.instructions },
        { role: 'user', content: JSON.stringify(question.data) },
      ],
    }),
  });
}

/** Nothing around the JSON is forgiven, nor a field too many: a guess at what was meant would be ours, not the model's. */
function understand<T>(body: string, { shape }: ModelQuestion<T>): Said<T> {
  const envelope = completion.safeParse(parsed(body));
  if (!envelope.success) return failure('not-an-answer');
  const { choices, usage } = envelope.data;
  const used = { tokensIn: usage?.prompt_tokens ?? 0, tokensOut: usage?.completion_tokens ?? 0 };
  const value = shape.safeParse(parsed(choices[0]?.message.content ?? ''));
  return value.success ? { ok: true, value: value.data, usage: used } : failure('wrong-shape', used);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
