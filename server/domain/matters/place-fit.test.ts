import { describe, expect, it } from 'vitest';
import { coarse, metersBetween, placeFit, type Spot, streetsIn } from './place-fit';

const spot = (text: string, lat: number | null = null, lng: number | null = null): Spot => ({
  text,
  lat,
  lng,
});

describe('the streets that people name', () => {
  it.each([
    ['幸福路12号门前的路灯不亮', ['幸福路']],
    ['桥头街道幸福路口', ['桥头街道', '幸福路']],
    ['Outside 12 Xingfu Road', ['xingfu']],
    ['في شارع النهر أمام المدرسة', ['نهر']],
    ['我们小区门口的路', []],
    ['this road is dark', []],
  ])('in "%s"', (text, names) => {
    expect([...streetsIn(text)]).toEqual(names);
  });
});

describe('two requests', () => {
  it('within half a kilometre are at one spot, and the distance is told', () => {
    expect(placeFit(spot('', 31.23, 121.47), spot('', 31.231, 121.47))).toEqual({
      fit: 'near',
      meters: 111,
      street: null,
    });
  });

  it('are at one distance for a stranger wherever they stand in their cell, so that no edge is found by moving', () => {
    const asStranger = (lat: number, theirs: number) =>
      placeFit(coarse(spot('', lat, 121.47)), coarse(spot('', theirs, 121.47)));
    for (const theirs of [31.2291, 31.23, 31.2309])
      expect(asStranger(31.2335, theirs)).toEqual(asStranger(31.2345, 31.23));
    expect(coarse(spot('幸福路'))).toEqual(spot('幸福路'));
  });

  it('further apart are at two, whatever street they name', () => {
    expect(placeFit(spot('幸福路', 31.23, 121.47), spot('幸福路', 31.24, 121.47))).toEqual({ fit: 'far' });
  });

  it('that name the same street are near, and the street is told', () => {
    expect(placeFit(spot('幸福路12号'), spot('家住幸福路'))).toEqual({
      fit: 'near',
      meters: null,
      street: '幸福路',
    });
  });

  it('that name two streets are not, and one that names none may be anywhere', () => {
    expect(placeFit(spot('幸福路12号'), spot('河东路3号'))).toEqual({ fit: 'far' });
    expect(placeFit(spot('幸福路12号'), spot('路灯坏了'))).toEqual({ fit: 'unknown' });
  });

  it('are as far apart as on a map', () => {
    expect(metersBetween({ lat: 31.2304, lng: 121.4737 }, { lat: 39.9042, lng: 116.4074 })).toBeCloseTo(
      1_067_000,
      -4,
    );
  });
});
