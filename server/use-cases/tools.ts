/**
 * What use-cases work with: the store, the clock, ids, secrets, the city's calendar and rules, the file store and the knowledge index.
 * `wire.ts` makes the real ones; tests make them on a database of their own with a clock that they set.
 */
import type { ClockRule } from '#server/domain/calendar/clock-rules';
import type { CityCalendar } from '#server/domain/calendar/working-days';
import type { KnowledgeIndex } from '#server/domain/knowledge/knowledge-index';
import type { Names } from '#server/domain/ticket/ticket';
import type { Category, Department } from '#server/store/directory';
import type { Store } from '#server/store/store';
import type { EmergencyKind } from '#server/understanding/emergency/find-danger';

export type City = {
  names: Names;
  zone: string;
  phone: string;
  emergencyPhones: Record<EmergencyKind, string>;
};

export type Secrets = {
  accessCode(idempotencyKey: string): string;
  hashCode(caseNumber: string, code: string): Uint8Array<ArrayBuffer>;
  isCode(caseNumber: string, code: string, hash: Uint8Array): boolean;
  sign(purpose: string, payload: string): string;
  verify(purpose: string, token: string): string | null;
};

/** Small tables read whole and kept for 30 s, so that the busy paths ask the database nothing they knew a moment ago. */
export type Directory = {
  departments(): Promise<Department[]>;
  categories(): Promise<Category[]>;
  calendar(): Promise<CityCalendar>;
  clockRules(): Promise<ClockRule[]>;
  knowledge(): Promise<KnowledgeIndex>;
  /** After a change by an administrator: read anew at once. */
  forget(): void;
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
