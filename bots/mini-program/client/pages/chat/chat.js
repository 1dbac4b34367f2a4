/** The talk: the same conversation whenever the app is opened, also what staff wrote meanwhile and what became of the cases. */
const door = require('../../lib/door.js');
const { newId } = require('../../lib/new-id.js');
const { doing, page } = require('../../lib/page.js');
const { choosePlace } = require('../../lib/place.js');
const words = require('../../lib/words.js');

/** How often the open page looks for news. */
const lookEveryMs = 4000;

Page(
  page({
    title: 'chat:title',

    data: {
      messages: [],
      last: 0,
      choices: [],
      asksLocation: false,
      text: '',
      unsent: null,
      end: '',
      isBusy: false,
    },

    onShow() {
      this.isOpen = true;
      return this.look();
    },

    onHide() {
      this.isOpen = false;
      clearTimeout(this.timer);
    },

    onUnload() {
      this.onHide();
    },

    /** A look that fails is made good by the next. */
    async look() {
      clearTimeout(this.timer);
      await this.readNews().catch(() => undefined);
      if (this.isOpen) this.timer = setTimeout(() => this.look(), lookEveryMs);
    },

    async readNews() {
      const { messages } = await door.call('conversation.history', { after: this.data.last });
      this.show(messages);
    },

    onInput({ detail }) {
      this.setData({ text: detail.value });
    },

    onSend() {
      const text = this.data.text.trim();
      return text ? this.say({ kind: 'text', text }) : undefined;
    },

    onChoice({ currentTarget }) {
      return this.say({ kind: 'choice', choiceId: currentTarget.dataset.id });
    },

    onPerson() {
      return this.say({ kind: 'text', text: words.say('chat:person') });
    },

    onRetry() {
      return this.say(this.data.unsent);
    },

    onPhoto() {
      return doing(this, async () => {
        const chosen = await wx
          .chooseMedia({ count: 9, mediaType: ['image'], sizeType: ['compressed'] })
          .catch(() => ({ tempFiles: [] }));
        for (const { tempFilePath } of chosen.tempFiles)
          await this.deliver({ kind: 'attachment', attachmentId: await door.upload(tempFilePath) });
      });
    },

    onPlace() {
      return doing(this, async () => {
        const place = await choosePlace();
        if (place) await this.deliver({ kind: 'location', lat: place.lat, lng: place.lng });
      });
    },

    say(message) {
      return doing(this, () => this.deliver(message));
    },

    /** The message keeps its id until it arrived: sent again it is the same one. */
    async deliver(message) {
      const whole = { messageId: await newId(), locale: words.locale(), ...message };
      this.setData({ unsent: whole });
      await door.call('conversation.receive', whole);
      // A photo is taken note of between a question and its answer: the question stands.
      this.keepsChoices = message.kind === 'attachment';
      this.setData({ unsent: null, text: '' });
      await this.readNews();
    },

    show(news) {
      const fresh = news.filter(({ seq }) => seq > this.data.last);
      const newest = fresh[fresh.length - 1];
      if (!newest) return;
      this.setData({
        messages: [...this.data.messages, ...fresh.map(lineOf)],
        last: newest.seq,
        choices: newest.choices.length === 0 && this.keepsChoices ? this.data.choices : newest.choices,
        asksLocation: Boolean(newest.asksLocation),
        end: `message-${newest.seq}`,
      });
    },
  }),
);

function lineOf({ seq, from, text }) {
  return { seq, from, who: words.say(`chat:from.${from}`), text };
}
