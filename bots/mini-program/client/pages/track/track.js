/** One case: where it stands, the reply, what happened, and what the person can do about it. */
const door = require('../../lib/door.js');
const { showInstant } = require('../../lib/dates.js');
const grants = require('../../lib/grants.js');
const { doing, page } = require('../../lib/page.js');
const words = require('../../lib/words.js');

/** What each action calls, and how it is confirmed. */
const actions = {
  nudge: { procedure: 'tracking.nudge', done: 'track:done.nudged' },
  facts: { procedure: 'tracking.addFacts', done: 'track:done.added', needsText: true },
  reopen: { procedure: 'tracking.reopen', done: 'track:done.reopened' },
  withdraw: { procedure: 'tracking.withdraw', done: 'track:done.withdrawn' },
};

Page(
  page({
    title: 'track:title',

    data: { caseNumber: '', view: null, done: '', form: '', text: '', isBusy: false },

    onLoad({ caseNumber = '' }) {
      this.setData({ caseNumber: caseNumber.replace(/\D/g, '') });
    },

    onShow() {
      return this.read();
    },

    onPullDownRefresh() {
      return this.read().then(() => wx.stopPullDownRefresh());
    },

    read() {
      return doing(this, async () => {
        const input = { ...this.proof(), locale: words.locale() };
        this.setData({ view: viewOf(await door.call('tracking.lookup', input)) });
      });
    },

    /** One's own cases need no code. */
    proof() {
      const { caseNumber } = this.data;
      const accessCode = getApp().globalData.codes[caseNumber];
      return accessCode ? { caseNumber, accessCode } : { caseNumber };
    },

    onInput({ detail }) {
      this.setData({ text: detail.value });
    },

    onForm({ currentTarget }) {
      const { form } = currentTarget.dataset;
      this.setData({ form: this.data.form === form ? '' : form, text: '', error: '', done: '' });
    },

    /** Whoever writes waits for an answer, so leave is asked for with the same tap. */
    onAct({ currentTarget }) {
      const action = actions[currentTarget.dataset.action];
      const text = this.data.text.trim();
      if (action.needsText && !text) return this.setData({ error: words.say('refusals:text-missing') });
      const asking = grants.ask();
      return doing(this, async () => {
        await grants.report(await asking);
        await door.call(action.procedure, { ...this.proof(), ...(text && { text }) });
        this.setData({ done: words.say(action.done), form: '', text: '' });
      }).then(() => (this.data.error ? undefined : this.read()));
    },

    onRate() {
      wx.navigateTo({ url: `/pages/rate/rate?caseNumber=${this.data.caseNumber}` });
    },
  }),
);

function viewOf(found) {
  const { status, replyDueAt, updatedAt } = found;
  const brief = {
    status: words.say(`ticket:status.${status}`),
    now: words.say(`ticket:statusNow.${status}`),
    promise: replyDueAt ? words.say('track:case.promise', { date: showInstant(replyDueAt) }) : '',
    updated: words.say('track:brief.updated', { date: showInstant(updatedAt) }),
  };
  return found.caseNumber ? { ...brief, ...wholeOf(found) } : brief;
}

function wholeOf(found) {
  const { caseNumber, title, text, place, reply, question, rating, timeline } = found;
  const { canNudge, canRate, canAddFacts, canWithdraw, canReopen } = found;
  const answer = rating && words.say(`ticket:solved.${rating.solved}`);
  return {
    caseNumber,
    title,
    text,
    place: place?.text || '',
    reply: reply && { text: reply.text, by: reply.by, at: showInstant(reply.at) },
    question: question || '',
    rated: answer ? words.say('track:reply.rated', { answer }) : '',
    timeline: timeline.map((step, order) => ({ ...step, order, at: showInstant(step.at) })),
    ...{ canNudge, canRate, canAddFacts, canWithdraw, canReopen },
  };
}
