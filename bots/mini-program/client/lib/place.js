/**
 * A place picked on WeChat's map. Maps in China show coordinates that are moved by some hundred metres in a known way (GCJ-02); everywhere
 * else in the service a place is as satellites say (WGS 84), so it is moved back.
 */
const earth = { radius: 6378245, flattening: 0.006693421622965943 };

/** Null when the person picked none. Throws what WeChat says otherwise. */
async function choosePlace() {
  const picked = await wx.chooseLocation().catch((error) => {
    if (/cancel/.test(error.errMsg || '')) return null;
    throw error;
  });
  if (!picked) return null;
  const { name, address, latitude, longitude } = picked;
  const text = [...new Set([address, name])].filter(Boolean).join(' ').slice(0, 500);
  return { text, ...toSatellite(latitude, longitude) };
}

/** Moved forward from a first guess, and the guess corrected by the difference, until it is under a centimetre. */
function toSatellite(lat, lng) {
  let guess = { lat, lng };
  for (let round = 0; round < 10; round += 1) {
    const moved = toMap(guess.lat, guess.lng);
    guess = { lat: guess.lat + lat - moved.lat, lng: guess.lng + lng - moved.lng };
  }
  return { lat: rounded(guess.lat), lng: rounded(guess.lng) };
}

/** A ten-millionth of a degree is a centimetre. */
function rounded(degrees) {
  return Math.round(degrees * 1e7) / 1e7;
}

function toMap(lat, lng) {
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

/** Metres to the north and to the east: the series that the maps are made with. */
function northShift(x, y) {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return (
    base +
    ripple(x) +
    waves(y, [
      [20, 1],
      [40, 1 / 3],
    ]) +
    waves(y, [
      [160, 1 / 12],
      [320, 1 / 30],
    ])
  );
}

function eastShift(x, y) {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return (
    base +
    ripple(x) +
    waves(x, [
      [20, 1],
      [40, 1 / 3],
    ]) +
    waves(x, [
      [150, 1 / 12],
      [300, 1 / 30],
    ])
  );
}

function ripple(x) {
  return waves(x, [
    [20, 6],
    [20, 2],
  ]);
}

function waves(value, parts) {
  return (parts.reduce((sum, [height, pace]) => sum + height * Math.sin(value * pace * Math.PI), 0) * 2) / 3;
}

module.exports = { choosePlace, toMap, toSatellite };
