/**
 * Whether two requests can be about the same spot. Two points decide by their distance; otherwise the streets, estates and squares that
 * both name. Who names no place says nothing against it, and nothing for it.
 */
export type Spot = { text: string; lat: number | null; lng: number | null };

/** `near` with how far (metres) or what both name; `far`: they speak of two places; `unknown`: one of them does not say where. */
export type PlaceFit =
  | { fit: 'near'; meters: number | null; street: string | null }
  | { fit: 'far' }
  | { fit: 'unknown' };

/** People stand at the lamp or at their window: within it two points are one spot. */
export const nearMeters = 500;

/** Two hundred metres and a little, and never the door. */
const cellsPerDegree = 500;

/** The spot as strangers may be compared with it: whoever moves their point to and fro learns the cell of the other, and nothing finer. */
export function coarse(spot: Spot): Spot {
  const round = (degrees: number | null) =>
    degrees === null ? null : Math.round(degrees * cellsPerDegree) / cellsPerDegree;
  return { ...spot, lat: round(spot.lat), lng: round(spot.lng) };
}

const earthMeters = 6_371_000;

/** Along the surface, in metres. */
export function metersBetween(
  one: { lat: number; lng: number },
  other: { lat: number; lng: number },
): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180;
  const [north, east] = [rad(other.lat - one.lat), rad(other.lng - one.lng)];
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(rad(one.lat)) * Math.cos(rad(other.lat)) * Math.sin(east / 2) ** 2;
  return 2 * earthMeters * Math.asin(Math.sqrt(Math.min(1, half)));
}

/**
 * The two letters before the kind of place: enough to tell streets apart, whatever stands before them in the sentence. Letters that hold
 * sentences together are in no name, and a street light (路灯) is no street.
 */
const han =
  /(?:(?![的了这那在有我们他你门口条前后边到是个走和与里内外整每])\p{sc=Han}){2}(?:大道|大街|街道|路(?![灯面人障牌过])|街|巷|弄|胡同|小区|花园|新村|村|广场|公园|大桥|桥|市场|小学|中学|医院|车站|地铁站|河)/gu;
const latin =
  /\b(\p{L}[\p{L}'’-]+)\s+(?:road|rd|street|st|avenue|ave|lane|alley|square|park|bridge|estate|gardens?|market|village|school|hospital|station|river)\b/giu;
const arabic = /(?:شارع|طريق|حي|ميدان|ساحة|حديقة|جسر|سوق|مدرسة|مستشفى|محطة|نهر)\s+(?:ال)?([\p{L}\p{M}]+)/gu;
/** Said of any street, so the name of none. */
const nobodysName = /^(?:附近|旁边|the|this|that|our|my|a|main|same|every|each|old|new|high)/iu;

export function streetsIn(text: string): Set<string> {
  const plain = text.normalize('NFKC').slice(0, 1_200);
  const found = [
    ...[...plain.matchAll(han)].map(([name]) => name),
    ...[...plain.matchAll(latin), ...plain.matchAll(arabic)].map(([, name = '']) => name.toLowerCase()),
  ];
  return new Set(found.filter((name) => !nobodysName.test(name)));
}

export function placeFit(one: Spot, other: Spot): PlaceFit {
  if (one.lat !== null && one.lng !== null && other.lat !== null && other.lng !== null) {
    const meters = metersBetween({ lat: one.lat, lng: one.lng }, { lat: other.lat, lng: other.lng });
    return meters <= nearMeters ? { fit: 'near', meters: Math.round(meters), street: null } : { fit: 'far' };
  }
  const [theirs, ours] = [streetsIn(other.text), [...streetsIn(one.text)]];
  const street = ours.find((name) => theirs.has(name));
  if (street) return { fit: 'near', meters: null, street };
  return ours.length > 0 && theirs.size > 0 ? { fit: 'far' } : { fit: 'unknown' };
}
