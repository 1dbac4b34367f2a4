'use client';
/**
 * The box to write in: Ctrl+Enter sends, a stroke in the empty box opens the ready replies. It stands on a plain form; with script the page
 * stays, the focus stays in the box, and what could not be sent stays in it.
 */
import { useRouter } from 'next/navigation';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { type CannedChoice, CannedPicker, type CannedWords } from './canned-picker';

type Words = CannedWords & Record<'label' | 'hint' | 'send' | 'sending' | 'failed' | 'by', string>;
type WriteBoxProps = {
  action: string;
  /** The message's id, so that sending twice says it once; the next one is made after each. */
  firstId: string;
  language: string;
  kept: string;
  problem: string;
  ways: readonly { value: string; label: string }[];
  canned: readonly CannedChoice[];
  words: Words;
};

/** Pages that are not served securely have no maker of ids. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function useSending(firstId: string, failed: string, problem: string) {
  const router = useRouter();
  const [state, setState] = useState({ isBusy: false, told: problem });
  const id = useRef(firstId);
  async function send(form: HTMLFormElement, box: HTMLTextAreaElement): Promise<void> {
    setState({ isBusy: true, told: '' });
    const data = new FormData(form);
    data.set('messageId', id.current);
    const answer = await fetch(form.action, {
      method: 'POST',
      body: data,
      headers: { 'x-huying': 'page' },
    }).catch(() => null);
    if (answer?.ok) {
      id.current = newId();
      box.value = '';
      router.refresh();
    }
    const said = answer && !answer.ok ? (await answer.text().catch(() => '')) || failed : failed;
    setState({ isBusy: false, told: answer?.ok ? '' : said });
    box.focus();
  }
  return { ...state, send };
}

export function WriteBox(props: WriteBoxProps) {
  const { action, firstId, language, kept, problem, ways, canned, words } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [isPicking, setPicking] = useState(false);
  const { isBusy, told, send } = useSending(firstId, words.failed, problem);

  function submit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (box.current?.value.trim() && !isBusy) void send(event.currentTarget, box.current);
  }
  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
      event.preventDefault();
      form.current?.requestSubmit();
    } else if (event.key === '/' && box.current?.value === '' && canned.length > 0) {
      event.preventDefault();
      setPicking(true);
    }
  }
  function insert(text: string): void {
    setPicking(false);
    const area = box.current;
    if (!area) return;
    area.focus();
    if (text) area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  }
  return (
    <form ref={form} className="write" method="post" action={action} onSubmit={submit}>
      <input type="hidden" name="messageId" defaultValue={firstId} />
      <label className="label" htmlFor="talk-text">
        {words.label}
      </label>
      <p className="hint" id="talk-text-hint">
        {words.hint}
      </p>
      <textarea
        ref={box}
        id="talk-text"
        name="text"
        className="input input-full"
        rows={3}
        maxLength={2000}
        lang={language}
        dir="auto"
        defaultValue={kept}
        aria-describedby="talk-text-hint"
        onKeyDown={onKey}
      />
      {isPicking ? <CannedPicker choices={canned} words={words} onPick={insert} /> : null}
      <div className="write-do">
        <Ways ways={ways} label={words.by} />
        {canned.length > 0 ? (
          <button
            type="button"
            className="button button-quiet"
            aria-expanded={isPicking}
            title={words.cannedHint}
            onClick={() => setPicking(!isPicking)}
          >
            {words.canned}
          </button>
        ) : null}
        <button type="submit" className="button button-main" aria-disabled={isBusy || undefined}>
          {words.send}
        </button>
        <span className="write-told" role="status">
          {isBusy ? words.sending : told}
        </span>
      </div>
    </form>
  );
}

/** By which channel; asked only when there is a choice. */
function Ways({ ways, label }: { ways: WriteBoxProps['ways']; label: string }) {
  const [only] = ways;
  if (ways.length < 2) return <input type="hidden" name="by" value={only?.value ?? 'here'} />;
  return (
    <select name="by" className="input" aria-label={label}>
      {ways.map((way) => (
        <option key={way.value} value={way.value}>
          {way.label}
        </option>
      ))}
    </select>
  );
}
