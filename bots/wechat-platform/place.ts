/**
 * Places picked on WeChat's maps. Maps in China show coordinates that are moved by some hundred metres in a known way (GCJ-02); everywhere else in
 * the service a place is as satellites say (WGS 84), so it is moved back. The mini program does the same on the phone, in
 * bots/mini-program/client/lib/place.js: it can load nothing from here.
 */
const earth = { radius: 6378245, flattening: 0.006693421622965943 };

/** In degrees. */
export type Point = { lat: number; lng: number };

/** Moved forward from a first guess, and the guess corrected by the difference, until it is under a centimetre. Outside China it stays. */
export function toSatellite({ lat, lng }: Point): Point {
  let guess = { lat, lng };
  for (let round = 0; round < 10; round += 1) {
    const moved = toMap(guess);
    guess = { lat: guess.lat + lat - moved.lat, lng: guess.lng + lng - moved.lng };
  }
  return { lat: rounded(guess.lat), lng: rounded(guess.lng) };
}

/** A ten-millionth of a degree is a centimetre. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

function toMap({ lat, lng }: Point): Point {
  if (lng < 72.004 || lng > 137.8347 || lat < 0.8293 || lat > 55.8271) return { lat, lng };
  const [x, y] = [lng - 105, lat - 35];
  const angle = (lat / 180) * Math.PI;
  const magic = 1 - earth.flattening * Math.sin(angle) ** 2;
  const north = (earth.radius * (1 - earth.flattening)) / magic ** 1.5;
  const east = (earth.radius / Math.sqrt(magic)) * Math.cos(angle);
  return {
    lat: lat + (northShift(x, y) * 180) / Math.PI / north,
    lng: lng + (eastShift(x, y) * 180) / Math.PI / east,
  };
}

type Wave = [height: number, pace: number];
const slow: Wave[] = [
  [20, 1],
  [40, 1 / 3],
];
const northern: Wave[] = [
  [160, 1 / 12],
  [320, 1 / 30],
];
const eastern: Wave[] = [
  [150, 1 / 12],
  [300, 1 / 30],
];
const ripple: Wave[] = [
  [20, 6],
  [20, 2],
];

/** Metres to the north and to the east: the series that the maps are made with. */
function northShift(x: number, y: number): number {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return base + waves(x, ripple) + waves(y, slow) + waves(y, northern);
}

function eastShift(x: number, y: number): number {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return base + waves(x, ripple) + waves(x, slow) + waves(x, eastern);
}

function waves(value: number, parts: readonly Wave[]): number {
  return (parts.reduce((sum, [height, pace]) => sum + height * Math.sin(value * pace * Math.PI), 0) * 2) / 3;
}
