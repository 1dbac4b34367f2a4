import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, placeKeys } from './places';

const keysOf = (placeText: string | null, text = '') => placeKeys({ placeText, text, lat: null, lng: null });

describe('the place of a letter', () => {
  test.each([
    ['北岸区兰溪大道 56 号', ['兰溪大道']],
    ['南屿区海棠路 33 号 2 单元', ['海棠路']],
    ['和平街道滨江路', ['和平街道', '滨江路']],
    ['我住在阳光花园3栋', ['阳光花园']],
    ['汀兰市南屿区人民路与中山路交叉口', ['人民路', '中山路']],
    ['12 Lakeside Rd., Flat 3', ['lakeside road']],
    ['Near the Old Town Square', ['old town square']],
    ['شارع النهر 12', ['شارع النهر']],
  ])('%s is known by its street or area', (said, keys) => {
    expect(keysOf(said)).toEqual(keys);
  });

  test('is looked for in the letter when nobody was asked for it', () => {
    expect(keysOf(null, '幸福路12号门前的路灯三天不亮了。')).toEqual(['幸福路']);
    expect(keysOf('不清楚', '幸福路12号门前的路灯不亮')).toEqual(['幸福路']);
  });

  test.each(['路灯不亮', '这条路很黑', '马路上', 'the street is dark', '一路上'])('%s names none', (said) => {
    expect(keysOf(said)).toEqual([]);
  });

  test('holds no number of a house, a flat or a telephone', () => {
    const keys = keysOf('海棠路33号2单元501室 13800138000', '幸福路12号');
    expect(keys.join('')).not.toMatch(/\d/);
  });
});

describe('a cell of the map', () => {
  const spot = fc.record({
    lat: fc.double({ min: -70, max: 70, noNaN: true }),
    lng: fc.double({ min: -179, max: 179, noNaN: true }),
  });

  test('is shared by two spots less than 60 metres apart, wherever they are', () => {
    fc.assert(
      fc.property(spot, fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), ({ lat, lng }, angle) => {
        const [north, east] = [Math.sin(angle) * 0.0005, Math.cos(angle) * 0.0005];
        const near = cellsOf(lat + north, lng + east / Math.cos((lat * Math.PI) / 180));
        const isShared = cellsOf(lat, lng).some((cell) => near.includes(cell));
        // A spot on the edge of one grid and, across, of the other is the exception.
        return isShared || isOnBothEdges(lat, lng);
      }),
    );
  });

  test('is not shared by spots a kilometre apart', () => {
    fc.assert(
      fc.property(spot, ({ lat, lng }) => {
        const far = cellsOf(lat + 0.0095, lng);
        expect(cellsOf(lat, lng).filter((cell) => far.includes(cell))).toEqual([]);
      }),
    );
  });
});

/** Within 60 m of a line of each grid. */
function isOnBothEdges(lat: number, lng: number): boolean {
  const moves = [-0.0006, 0, 0.0006];
  const around = moves.flatMap((north) =>
    moves.map((east) => cellsOf(lat + north, lng + east / Math.cos((lat * Math.PI) / 180))),
  );
  return [0, 1].every((grid) => new Set(around.map((cells) => cells[grid])).size > 1);
}
