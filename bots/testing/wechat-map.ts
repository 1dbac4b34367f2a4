/**
 * Where WeChat's map shows a place of China, as the formula of these maps is published: written apart from ours, so that a mistake in one is not
 * hidden by the same in the other.
 */
const { PI: pi, abs, cos, sin, sqrt } = Math;
const axis = 6378245;
const ee = 0.006693421622965943;

/** From WGS 84 to GCJ-02, in degrees. */
export function shownOnMap(lat: number, lng: number): { lat: number; lng: number } {
  const x = lng - 105;
  const y = lat - 35;
  let dLat = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x));
  dLat += ((20 * sin(6 * x * pi) + 20 * sin(2 * x * pi)) * 2) / 3;
  dLat += ((20 * sin(y * pi) + 40 * sin((y / 3) * pi)) * 2) / 3;
  dLat += ((160 * sin((y / 12) * pi) + 320 * sin((y * pi) / 30)) * 2) / 3;
  let dLng = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x));
  dLng += ((20 * sin(6 * x * pi) + 20 * sin(2 * x * pi)) * 2) / 3;
  dLng += ((20 * sin(x * pi) + 40 * sin((x / 3) * pi)) * 2) / 3;
  dLng += ((150 * sin((x / 12) * pi) + 300 * sin((x / 30) * pi)) * 2) / 3;
  const radians = (lat / 180) * pi;
  const magic = 1 - ee * sin(radians) * sin(radians);
  return {
    lat: lat + (dLat * 180) / (((axis * (1 - ee)) / (magic * sqrt(magic))) * pi),
    lng: lng + (dLng * 180) / ((axis / sqrt(magic)) * cos(radians) * pi),
  };
}
