'use client';
/** The ready replies: typing narrows them down, arrows go from one to the next, Enter inserts, Escape leads back to the box. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

export type CannedChoice = { id: string; code: string; title: string; text: string; language: string };
export type CannedWords = Record<'canned' | 'cannedHint' | 'find' | 'none', string>;

type CannedPickerProps = {
  choices: readonly CannedChoice[];
  words: CannedWords;
  /** With an empty text when nothing was chosen. */
  onPick(text: string): void;
};

function matches({ code, title, text }: CannedChoice, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return [code, title, text].some((part) => part.toLowerCase().includes(wanted));
}

function go(list: HTMLElement | null, step: 1 | -1): void {
  const stops = [...(list?.querySelectorAll<HTMLElement>('input, button') ?? [])];
  stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus();
}

export function CannedPicker({ choices, words, onPick }: CannedPickerProps) {
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLFieldSetElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const found = choices.filter((choice) => matches(choice, typed));
  function onKey(event: KeyboardEvent<HTMLElement>): void {
    const isSearch = event.target === input.current;
    if (event.key === 'Escape') onPick('');
    else if (event.key === 'Enter' && isSearch) onPick(found[0]?.text ?? '');
    else if (event.key === 'ArrowDown') go(box.current, 1);
    else if (event.key === 'ArrowUp') go(box.current, -1);
    else return;
    event.preventDefault();
  }
  return (
    <fieldset ref={box} className="canned" onKeyDown={onKey}>
      <legend className="unseen">{words.canned}</legend>
      <input
        ref={input}
        className="input input-full"
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {found.length === 0 ? <p className="hint">{words.none}</p> : null}
      <ul className="canned-list">
        {found.slice(0, 12).map(({ id, code, title, text, language }) => (
          <li key={id}>
            <button type="button" onClick={() => onPick(text)}>
              <span className="canned-title">
                {title} <bdi className="canned-code">/{code}</bdi>
              </span>
              <span className="canned-text" lang={language} dir="auto">
                {text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
