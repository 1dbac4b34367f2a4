/** The person's own cases, a way to a case of which they have number and code, and the languages. */
const door = require('../../lib/door.js');
const { showInstant } = require('../../lib/dates.js');
const { doing, nameTabs, page } = require('../../lib/page.js');
const words = require('../../lib/words.js');

Page(
  page({
    title: 'mini-program:cases.title',

    data: { cases: [], isRead: false, number: '', code: '', languages: words.languages, isBusy: false },

    onShow() {
      return this.read();
    },

    onPullDownRefresh() {
      return this.read().then(() => wx.stopPullDownRefresh());
    },

    read() {
      return doing(this, async () => {
        const { cases } = await door.call('tracking.mine');
        this.setData({ cases: cases.map(lineOf), isRead: true });
      });
    },

    onInput({ currentTarget, detail }) {
      this.setData({ [currentTarget.dataset.field]: detail.value });
    },

    onOpen({ currentTarget }) {
      open(currentTarget.dataset.number);
    },

    /** The code goes from page to page in memory: addresses of pages are kept by WeChat. */
    onFind() {
      const number = digitsOf(this.data.number);
      if (number.length !== 13) return this.setData({ error: words.say('refusals:case-number-invalid') });
      getApp().globalData.codes[number] = digitsOf(this.data.code);
      this.setData({ error: '', code: '' });
      open(number);
    },

    onLanguage({ currentTarget }) {
      words.choose(currentTarget.dataset.code);
      nameTabs();
      this.onLoad();
      return this.read();
    },
  }),
);

function open(caseNumber) {
  wx.navigateTo({ url: `/pages/track/track?caseNumber=${caseNumber}` });
}

function lineOf({ caseNumber, title, status, replyDueAt }) {
  return {
    caseNumber,
    title,
    status: words.say(`ticket:status.${status}`),
    promise: replyDueAt ? words.say('track:case.promise', { date: showInstant(replyDueAt) }) : '',
  };
}

/** People type digits of their own script, with spaces between them. */
function digitsOf(typed) {
  return typed
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/\D/g, '');
}
