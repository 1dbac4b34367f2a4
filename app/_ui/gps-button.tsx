/** "Use where I am": offered, never asked for by itself. Hidden until the script knows that the device can tell. */
import { Text } from './text';

type GpsButtonProps = {
  /** Names of the hidden inputs that take the numbers. */
  latName: string;
  lngName: string;
  lat?: number;
  lng?: number;
  /** A page that has a status line of its own (`data-status`) says it there; here it is only to be seen. */
  isSaidElsewhere?: boolean;
  words: {
    button: string;
    searching: string;
    /** With `{meters}` where the number goes. */
    found: string;
    denied: string;
    failed: string;
  };
};

export function GpsButton({ latName, lngName, lat, lng, isSaidElsewhere, words }: GpsButtonProps) {
  return (
    <div
      className="gps"
      data-gps
      data-searching={words.searching}
      data-found={words.found}
      data-denied={words.denied}
      data-failed={words.failed}
    >
      <input type="hidden" name={latName} defaultValue={lat} data-gps-lat />
      <input type="hidden" name={lngName} defaultValue={lng} data-gps-lng />
      <button type="button" className="button button-quiet" hidden>
        <Text>{words.button}</Text>
      </button>
      <p role={isSaidElsewhere ? undefined : 'status'} data-gps-said />
    </div>
  );
}
