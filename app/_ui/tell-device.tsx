/** "Tell me on this device": hidden until the script knows that this browser can show notices. What it means stands beside the button. */
import { bare, Text } from './text';

type TellDeviceProps = {
  caseNumber: string;
  /** The key by which push services know this site. */
  publicKey: string;
  words: Record<'title' | 'text' | 'start' | 'stop' | 'on' | 'off' | 'denied' | 'failed', string>;
};

export function TellDevice({ caseNumber, publicKey, words }: TellDeviceProps) {
  return (
    <section
      className="tell-device"
      aria-labelledby="tell-device"
      hidden
      data-tell-device={caseNumber}
      data-key={publicKey}
      data-start={bare(words.start)}
      data-stop={bare(words.stop)}
      data-on={bare(words.on)}
      data-off={bare(words.off)}
      data-denied={bare(words.denied)}
      data-failed={bare(words.failed)}
    >
      <h2 id="tell-device">
        <Text>{words.title}</Text>
      </h2>
      <p>
        <Text>{words.text}</Text>
      </p>
      <button type="button" className="button button-quiet" aria-pressed="false">
        <span>
          <Text>{words.start}</Text>
        </span>
      </button>
      <p role="status" />
    </section>
  );
}
