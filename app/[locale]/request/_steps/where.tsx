/**
 * Where it is: an address or a description, the device's position, or the place a photo remembers. All offered, none taken without
 * asking, and "nowhere in particular" is an answer too. Never a map first.
 */
import { ChoiceList } from '#ui/choice-list';
import { GpsButton } from '#ui/gps-button';
import { Text } from '#ui/text';
import { TextArea } from '#ui/text-area';
import { type PhotoPlaces, pointOf } from '../answers';
import type { Draft } from '../draft';
import { fileName } from './photos';
import { errorOf, type StepProps } from './step';
import { StepForm } from './step-form';

export function photoPlacesOf(draft: Draft | null): PhotoPlaces {
  const placed = (draft?.files ?? []).flatMap(({ id, place }) => (place ? [[id, place] as const] : []));
  return Object.fromEntries(placed);
}

/** Photos taken within about a hundred metres count as one place. */
function distinctPlaces(draft: Draft | null) {
  const seen = new Set<string>();
  return (draft?.files ?? []).flatMap((file, index) => {
    if (!file.place) return [];
    const spot = `${file.place.lat.toFixed(3)} ${file.place.lng.toFixed(3)}`;
    if (seen.has(spot)) return [];
    seen.add(spot);
    return [{ ...file, place: file.place, n: index + 1 }];
  });
}

function PhotoPlace(props: StepProps) {
  const { t, draft, answers } = props;
  const photos = distinctPlaces(draft);
  if (photos.length === 0) return null;
  const chosen = photos.find(
    ({ place }) => place.lat === answers.place?.lat && place.lng === answers.place?.lng,
  );
  const offers = photos.map((file) => ({
    value: file.id,
    label: t('request:where.photo.use', { photo: fileName(props, file.kind, file.n) }),
  }));
  return (
    <ChoiceList
      name="photoPlace"
      label={t('request:where.photo.label')}
      hint={t('request:where.photo.hint')}
      choices={[...offers, { value: 'none', label: t('request:where.photo.none') }]}
      chosen={chosen?.id ?? 'none'}
    />
  );
}

function KnownPoint({ t, answers, draft }: StepProps) {
  const point = pointOf(answers.place);
  const isPhotos = distinctPlaces(draft).some(
    ({ place }) => place.lat === point?.lat && place.lng === point?.lng,
  );
  if (!point || isPhotos) return null;
  return (
    <ChoiceList
      name="keepPoint"
      takes="several"
      label={t('request:where.point.label')}
      choices={[{ value: 'yes', label: t('request:where.point.keep', { point: showPoint(point) }) }]}
      chosen="yes"
    />
  );
}

/** Five decimals are about a metre. */
export function showPoint({ lat, lng }: { lat: number; lng: number }): string {
  return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
}

function Gps({ t }: StepProps) {
  const words = {
    button: t('request:where.gps.button'),
    searching: t('request:where.gps.searching'),
    found: t('request:where.gps.found', { meters: '{meters}' }),
    denied: t('request:where.gps.denied'),
    failed: t('request:where.gps.failed'),
  };
  return <GpsButton latName="lat" lngName="lng" words={words} />;
}

export function WhereStep(props: StepProps) {
  const { t, answers } = props;
  const isNowhere = answers.placeDone === true && !answers.place;
  return (
    <>
      <h1 className="title">
        <Text>{t('request:where.title')}</Text>
      </h1>
      <StepForm {...props} step="where">
        <div>
          <TextArea
            name="placeText"
            label={t('request:where.label')}
            hint={t('request:where.hint')}
            value={answers.place?.text}
            rows={3}
            autoComplete="street-address"
            {...errorOf(props, 'placeText')}
          />
          <Gps {...props} />
        </div>
        <KnownPoint {...props} />
        <PhotoPlace {...props} />
        <ChoiceList
          name="nowhere"
          takes="several"
          label={t('request:where.nowhere.label')}
          choices={[{ value: 'yes', label: t('request:where.nowhere.choice') }]}
          chosen={isNowhere ? 'yes' : undefined}
        />
      </StepForm>
    </>
  );
}
