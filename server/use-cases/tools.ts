/**
 * What use-cases work with: the store, the clock, ids, secrets, the city's calendar and rules, the file store and the knowledge index.
 * `wire.ts` makes the real ones; tests make them on a database of their own with a clock that they set.
 */
import type { z } from 'zod';
import type { AiFailure, TokensUsed } from '#server/domain/ai/uses';
import type { ClockRule } from '#server/domain/calendar/clock-rules';
import type { CityCalendar } from '#server/domain/calendar/working-days';
import type { CareKind } from '#server/domain/danger/care';
import type { KnowledgeIndex } from '#server/domain/knowledge/knowledge-index';
import type { LearnedGuess, LearnedKind } from '#server/domain/learning/learned-kinds';
import type { RoutingRule } from '#server/domain/routing/rule';
import type { Names } from '#server/domain/ticket/ticket';
import type { Category, Department } from '#server/store/directory';
import type { PlacedQuestion } from '#server/store/questions';
import type { Store } from '#server/store/store';
import type { EmergencyKind } from '#server/understanding/emergency/find-danger';

export type City = {
  names: Names;
  zone: string;
  phone: string;
  emergencyPhones: Record<EmergencyKind, string>;
  /** Where the police read text messages of those who cannot speak. */
  textPolice: string;
  /** Lines where somebody listens. */
  carePhones: Record<CareKind, string[]>;
  /** Where the button leads that leaves our pages at once: a place that says nothing about whoever goes there. */
  exitUrl: string;
};

export type Secrets = {
  accessCode(idempotencyKey: string): string;
  hashCode(caseNumber: string, code: string): Uint8Array<ArrayBuffer>;
  isCode(caseNumber: string, code: string, hash: Uint8Array): boolean;
  sign(purpose: string, payload: string): string;
  verify(purpose: string, token: string): string | null;
};

/** Small tables read whole and kept for 30 s, so that the busy paths ask the database nothing they knew a moment ago. */
type Kept = {
  departments(): Promise<Department[]>;
  categories(): Promise<Category[]>;
  /** What categories want to know, in the order of asking. */
  questions(): Promise<PlacedQuestion[]>;
  calendar(): Promise<CityCalendar>;
  clockRules(): Promise<ClockRule[]>;
  routingRules(): Promise<RoutingRule[]>;
  knowledge(): Promise<KnowledgeIndex>;
  /** The articles that only staff may read. */
  staffKnowledge(): Promise<KnowledgeIndex>;
  /** Of how many of all tickets a term is known to be in, for the frequent ones. */
  termShares(): Promise<Map<number, number>>;
};

export type Directory = Kept & {
  /** After a change: what changed is read anew at once, and all else stays as it is. Without a name: everything. */
  forget(...changed: (keyof Kept)[]): void;
};

/** The models that were learned from closed tickets, kept in memory; another version is taken up within 30 s. */
export type Learned = {
  /**
   * Takes some milliseconds at most and never waits for the database once `warm` has been called.
   * @returns the likeliest labels first, of which together there are ten at most; null when no model is in use, or the one in use
   * never learned the language of the text
   */
  guess(kind: LearnedKind, text: string): Promise<{ guesses: LearnedGuess[]; version: number } | null>;
  /** Loads models and dictionaries, so that no request has to wait for them. */
  warm(): Promise<void>;
  /** The kinds whose model in use cannot be read, so that the keywords read alone. */
  broken(): Promise<LearnedKind[]>;
  /** Another model was taken into use: read anew now; guesses go on with the old one until it is there. */
  forget(): void;
};

/** `data` holds people's words, masked; `shape` is strict, and whatever does not fit it is no answer. */
export type ModelQuestion<T> = { instructions: string; data: unknown; shape: z.ZodType<T> };
export type ModelAnswer<T> =
  | { ok: true; value: T; usage: TokensUsed; ms: number }
  | { ok: false; reason: AiFailure; usage: TokensUsed; ms: number };

/** A language model outside. Use-cases ask it through optional-model.ts alone, which knows whether it may be asked. */
export type LanguageModel = {
  name: string;
  /** Never throws, and answers within its time. */
  ask<T>(question: ModelQuestion<T>): Promise<ModelAnswer<T>>;
};

export type FileBodies = {
  put(key: string, body: Buffer, contentType: string): Promise<void>;
  remove(key: string): Promise<void>;
};

export type Tools = {
  store: Store;
  now(): Date;
  newId(): string;
  /** An integer from 0 to `below` − 1, from a cryptographic source. */
  random(below: number): number;
  secrets: Secrets;
  /** Work on one key waits for the work on the same key before it. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
  directory: Directory;
  learned: Learned;
  /** Null: none is set up. */
  languageModel: LanguageModel | null;
  files: FileBodies;
  /** A key of the file store that nobody had before. */
  newStorageKey(contentType: string): string;
  /** A signed, short-lived path to a file. */
  linkToFile(fileId: string, variant: 'full' | 'thumb'): string;
  city: City;
  /** A sentence of the catalogue in plain text. */
  say(locale: string, key: string, values?: Record<string, string | number>): string;
  /** Without a slash at the end. */
  baseUrl: string;
  /** The address that is being answered in this very turn of its talk. */
  talkingTo?: string;
};
