/** What every page has: its words and direction, its title, and how it tells what went wrong. */
const words = require('./words.js');

/** The tabs in the order of app.json. */
const tabs = ['common:nav.request', 'mini-program:cases.title', 'common:nav.chat'];

function nameTabs() {
  tabs.forEach((key, index) => {
    wx.setTabBarItem({ index, text: words.say(key), fail: () => undefined });
  });
}

/** `title` is a key of the catalogue. Words are set before anything is shown, and again when the language changed on another page. */
function page({ title, ...definition }) {
  const { onLoad, onShow } = definition;
  return {
    ...definition,
    data: { w: {}, dir: 'ltr', locale: '', error: '', ...definition.data },

    onLoad(query) {
      speak(this, title);
      return onLoad ? onLoad.call(this, query) : undefined;
    },

    onShow() {
      if (this.data.locale !== words.locale()) speak(this, title);
      return onShow ? onShow.call(this) : undefined;
    },
  };
}

function speak(target, title) {
  target.setData({ w: words.all(), dir: words.language().direction, locale: words.locale() });
  wx.setNavigationBarTitle({ title: words.say(title) });
}

/** Runs what a tap asked for; one at a time, and what went wrong is said on the page. */
async function doing(target, work) {
  if (target.data.isBusy) return;
  target.setData({ isBusy: true, error: '' });
  try {
    await work();
  } catch (problem) {
    target.setData({ error: problem.message || words.say('refusals:service-unavailable') });
  } finally {
    target.setData({ isBusy: false });
  }
}

module.exports = { doing, nameTabs, page };
