/** Words of the catalogue, in the language that the person chose, else the one of their phone. */
const { catalogues, languages } = require('../words/index.js');

const storageKey = 'locale';

function locale() {
  const chosen = wx.getStorageSync(storageKey);
  return known(chosen) || closest(phoneLanguage()) || languages[0].code;
}

function choose(code) {
  wx.setStorageSync(storageKey, code);
}

function known(code) {
  return languages.some((language) => language.code === code) ? code : null;
}

/** WeChat says `zh_CN`, `zh_TW`, `en`, `ar`. */
function closest(tag) {
  const first = String(tag).toLowerCase().split(/[-_]/)[0];
  const found = languages.find((language) => language.code.toLowerCase().split('-')[0] === first);
  return found ? found.code : null;
}

function phoneLanguage() {
  return wx.getAppBaseInfo().language || '';
}

function language() {
  const code = locale();
  return languages.find((candidate) => candidate.code === code);
}

/** All sentences of the app, for pages: those with values in them are filled by `say`. */
function all() {
  return catalogues[locale()];
}

/** Values are isolated where the language runs right to left, so that numbers and names stay in their place. */
function say(key, values) {
  const isolate = language().direction === 'rtl' ? (text) => `\u2068${text}\u2069` : (text) => String(text);
  const sentence = all()[key] || '';
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name) => isolate(values[name]));
}

module.exports = { all, choose, language, languages, locale, say };
