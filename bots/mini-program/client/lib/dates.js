/** Dates as people read them, at the clock of the city: the server writes them with the city's offset, so its own digits are the city's. */
const words = require('./words.js');

const shape = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'UTC',
};

function showInstant(instant) {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(instant || '') || [];
  if (!day) return '';
  // Old phones lack it; digits are understood everywhere.
  if (typeof Intl === 'undefined') return `${day} ${time}`;
  return new Intl.DateTimeFormat(words.language().intl, shape).format(new Date(`${day}T${time}:00Z`));
}

module.exports = { showInstant };
