'use client';
/**
 * Keeps the alarms of an open page true: asks every few seconds, draws the page anew when something changed, marks the title, and sounds
 * while something waits, but only for whoever switched the sound on (browsers let nobody be startled without that).
 */
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';

const every = 15_000;

type AlarmWatchProps = {
  path: string;
  waiting: readonly string[];
  isLate: boolean;
  words: { soundOn: string; soundOff: string; mark: string };
};
type News = { waiting: string[]; isLate: boolean };

async function ask(path: string): Promise<News | null> {
  const answer = await fetch(path, { cache: 'no-store' }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as News) : null;
}

function sound(context: AudioContext): void {
  const tone = context.createOscillator();
  const loudness = context.createGain();
  loudness.gain.value = 0.2;
  tone.frequency.value = 880;
  tone.connect(loudness).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + 0.4);
}

/** The title says how many wait, for whoever looks at another tab. */
function useTitleMark(count: number, mark: string): void {
  useEffect(() => {
    if (count === 0) return;
    const before = document.title;
    document.title = mark.replace('{title}', before);
    return () => {
      document.title = before;
    };
  }, [count, mark]);
}

export function AlarmWatch({ path, waiting, isLate, words }: AlarmWatchProps) {
  const router = useRouter();
  const audio = useRef<AudioContext | null>(null);
  const [isOn, setOn] = useState(false);
  const state = `${waiting.join()}${isLate}`;
  useTitleMark(waiting.length, words.mark);
  useEffect(() => {
    const timer = setInterval(async () => {
      const news = await ask(path);
      if (news && `${news.waiting.join()}${news.isLate}` !== state) router.refresh();
      if (news && news.waiting.length > 0 && audio.current) sound(audio.current);
    }, every);
    return () => clearInterval(timer);
  }, [path, state, router]);
  const press = () => {
    if (isOn) void audio.current?.close();
    audio.current = isOn ? null : new AudioContext();
    if (audio.current) sound(audio.current);
    setOn(!isOn);
  };
  return (
    <button className="button button-quiet" type="button" aria-pressed={isOn} onClick={press}>
      {isOn ? words.soundOff : words.soundOn}
    </button>
  );
}
