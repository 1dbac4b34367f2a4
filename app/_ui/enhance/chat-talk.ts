/** The parts of the page that the chat's script works on. */
import type { Held } from './chat-held';

export type Talk = {
  root: HTMLElement;
  list: HTMLElement;
  composer: HTMLFormElement;
  box: HTMLTextAreaElement;
  log: HTMLElement;
  status: HTMLElement;
  held: Held;
  /** Sending goes one after the other, in the order it was said. */
  sending: Promise<void>;
  waiting: number;
  /** After the server took something. */
  onSent: () => void;
};

export function talkIn(root: HTMLElement, held: Held): Talk | null {
  const list = root.querySelector<HTMLElement>('[data-messages]');
  const composer = root.querySelector<HTMLFormElement>('[data-composer]');
  const box = composer?.querySelector('textarea');
  const log = root.querySelector<HTMLElement>('[data-log]');
  const status = root.querySelector<HTMLElement>('[data-status]');
  return list && composer && box && log && status
    ? {
        root,
        list,
        composer,
        box,
        log,
        status,
        held,
        sending: Promise.resolve(),
        waiting: 0,
        onSent: () => undefined,
      }
    : null;
}

/** The number of the newest message that stands here; 0 when nothing was said yet. */
export function lastSeq({ list }: Talk): number {
  const all = list.querySelectorAll<HTMLElement>('[data-seq]');
  return Math.max(0, Number(all[all.length - 1]?.dataset.seq ?? 0));
}

export function buttonOf(label = '', look = 'quick'): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = look;
  button.textContent = label;
  return button;
}

/** A random UUID; `crypto.randomUUID` is missing on plain http, where an office network may still serve us. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 15) | 64;
  bytes[8] = ((bytes[8] ?? 0) & 63) | 128;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
