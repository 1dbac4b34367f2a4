/** Three questions apart: solved, the result, the service. */
const door = require('../../lib/door.js');
const grants = require('../../lib/grants.js');
const { doing, page } = require('../../lib/page.js');
const words = require('../../lib/words.js');

Page(
  page({
    title: 'rate:title',

    data: {
      caseNumber: '',
      solved: '',
      result: '',
      service: '',
      comment: '',
      solvedChoices: [],
      marks: [],
      thanks: '',
      isBusy: false,
    },

    onLoad({ caseNumber = '' }) {
      this.setData({
        caseNumber: caseNumber.replace(/\D/g, ''),
        solvedChoices: ['yes', 'partly', 'no'].map((value) => ({
          value,
          label: words.say(`rate:solved.${value}`),
        })),
        marks: ['5', '4', '3', '2', '1'].map((value) => ({ value, label: words.say(`rate:mark.${value}`) })),
      });
    },

    onChoose({ currentTarget, detail }) {
      this.setData({ [currentTarget.dataset.field]: detail.value, error: '' });
    },

    /** Who is not content waits for a new reply, so leave is asked for with the same tap. */
    onSend() {
      const missing = ['solved', 'result', 'service'].find((field) => !this.data[field]);
      if (missing) return this.setData({ error: words.say(`rate:problem.${missing}`) });
      const asking = grants.ask();
      return doing(this, async () => {
        await grants.report(await asking);
        const { reopened } = await door.call('feedback.rate', ratingOf(this.data));
        this.setData({ thanks: words.say(reopened ? 'rate:thanks.reopened' : 'rate:thanks.done') });
      });
    },

    onTrack() {
      wx.redirectTo({ url: `/pages/track/track?caseNumber=${this.data.caseNumber}` });
    },
  }),
);

function ratingOf({ caseNumber, solved, result, service, comment }) {
  const accessCode = getApp().globalData.codes[caseNumber];
  return {
    caseNumber,
    ...(accessCode && { accessCode }),
    solved,
    result: Number(result),
    service: Number(service),
    ...(comment.trim() && { comment: comment.trim() }),
  };
}
