import { expect, test } from 'vitest';
import { clientFolder } from '../mini-program/build';
import { createRuntime } from '../testing/mini-program-runtime';
import { shownOnMap } from '../testing/wechat-map';
import { toSatellite } from './place';

const cities = [
  ['Beijing', 39.9087, 116.3975],
  ['Shanghai', 31.2304, 121.4737],
  ['Ürümqi', 43.8256, 87.6168],
  ['Sanya', 18.2528, 109.5119],
] as const;

test.each(cities)('a place on the map of %s is moved back to where it is, within a metre', (_, lat, lng) => {
  const shown = shownOnMap(lat, lng);
  expect(Math.abs(shown.lat - lat) + Math.abs(shown.lng - lng)).toBeGreaterThan(0.001);
  const back = toSatellite(shown);
  expect(back.lat).toBeCloseTo(lat, 5);
  expect(back.lng).toBeCloseTo(lng, 5);
});

test('a place outside the country stays as it is', () => {
  expect(toSatellite({ lat: 51.5072, lng: -0.1276 })).toEqual({ lat: 51.5072, lng: -0.1276 });
});

test('the mini program on the phone moves every place to the same point', () => {
  const phone = createRuntime(clientFolder, {}).load('lib/place.js') as {
    toSatellite(lat: number, lng: number): { lat: number; lng: number };
  };
  for (let lat = -5; lat <= 60; lat += 4.7)
    for (let lng = 65; lng <= 145; lng += 5.3)
      expect(toSatellite({ lat, lng })).toEqual(phone.toSatellite(lat, lng));
});
