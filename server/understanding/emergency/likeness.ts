/**
 * How much a few sentences read like a cry for help, from 0 to 1: learned from our own sentences (`../testing/emergencies.jsonl`) over groups of
 * one to four letters, in all languages at once. Phrases know what they were told; this hears what is worded otherwise, and doubts a phrase
 * that stands in a harmless sentence. The weights are written by `learn-likeness.ts`.
 */
import { foldFor } from './compile-words';
import { bias, scale, weights } from './likeness-weights';

export const buckets = 1 << 16;
const longestGroup = 4;
const fnvStart = 2166136261;
const fnvPrime = 16777619;

let unpacked: Int8Array | undefined;

export function likeness(text: string): number {
  unpacked ??= new Int8Array(Buffer.from(weights, 'base64'));
  const groups = groupsOf(text);
  let sum = 0;
  for (const group of groups) sum += unpacked[group] ?? 0;
  return 1 / (1 + Math.exp(-(bias + (sum * scale) / Math.sqrt(groups.length))));
}

/** Buckets of the letter groups of a text, each once; punctuation counts as a space. */
export function groupsOf(text: string): number[] {
  const said = ` ${foldFor('dropped', text.normalize('NFKC'))
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim()} `;
  const groups = new Set<number>();
  for (let from = 0; from < said.length; from++) {
    let hash = fnvStart;
    for (let at = from; at < Math.min(from + longestGroup, said.length); at++) {
      hash = Math.imul(hash ^ said.charCodeAt(at), fnvPrime);
      groups.add((hash >>> 0) % buckets);
    }
  }
  return [...groups];
}
