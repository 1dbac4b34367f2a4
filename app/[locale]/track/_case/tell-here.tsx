/** The offer to be told on this device when something happens to the case. */
import type { Translate } from '#locales/translate';
import { houseSettings } from '#server/api/house';
import { TellDevice } from '#ui/tell-device';

export function TellHere({ t, caseNumber }: { t: Translate; caseNumber: string }) {
  const { pushPublicKey } = houseSettings();
  if (!pushPublicKey) return null;
  const words = {
    title: t('track:tell.title'),
    text: t('track:tell.text'),
    start: t('track:tell.start'),
    stop: t('track:tell.stop'),
    on: t('track:tell.on'),
    off: t('track:tell.off'),
    denied: t('track:tell.denied'),
    failed: t('track:tell.failed'),
  };
  return <TellDevice caseNumber={caseNumber} publicKey={pushPublicKey} words={words} />;
}
