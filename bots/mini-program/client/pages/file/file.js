/** A request, on one page: what happened, where, photos, who may know. What is typed stays on the phone until it is sent. */
const door = require('../../lib/door.js');
const { showInstant } = require('../../lib/dates.js');
const grants = require('../../lib/grants.js');
const { newId } = require('../../lib/new-id.js');
const { doing, page } = require('../../lib/page.js');
const { choosePlace } = require('../../lib/place.js');
const words = require('../../lib/words.js');

const storageKey = 'draft';
const mostPhotos = 9;
/** Shorter says too little for a guess. */
const enoughToGuess = 4;

function emptyDraft() {
  return {
    text: '',
    placeText: '',
    point: null,
    photos: [],
    identity: 'named',
    name: '',
    phone: '',
    key: '',
  };
}

Page(
  page({
    title: 'common:nav.request',

    data: {
      draft: emptyDraft(),
      emergency: null,
      articles: [],
      identities: [],
      filed: null,
      isBusy: false,
      canAddPhotos: true,
    },

    onLoad() {
      this.change(wx.getStorageSync(storageKey) || {});
    },

    onShow() {
      this.setData({ identities: identities() });
    },

    onInput({ currentTarget, detail }) {
      this.change({ [currentTarget.dataset.field]: detail.value });
    },

    onIdentity({ detail }) {
      this.change({ identity: detail.value });
    },

    /** Danger is answered before anything else, and an answer that is there already may save the request. */
    async onTextDone() {
      const text = this.data.draft.text.trim();
      if (text.length < enoughToGuess) return;
      const known = await door.call('intake.suggest', { text, locale: words.locale() }).catch(() => null);
      if (known) this.setData({ emergency: known.emergency, articles: known.articles });
    },

    onCall({ currentTarget }) {
      wx.makePhoneCall({ phoneNumber: currentTarget.dataset.number });
    },

    onPlace() {
      return doing(this, async () => {
        const place = await choosePlace();
        if (place) this.change({ placeText: place.text, point: { lat: place.lat, lng: place.lng } });
      });
    },

    onForgetPlace() {
      this.change({ point: null });
    },

    onAddPhotos() {
      return doing(this, async () => {
        const count = mostPhotos - this.data.draft.photos.length;
        const chosen = await wx
          .chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] })
          .catch(() => ({ tempFiles: [] }));
        for (const { tempFilePath } of chosen.tempFiles) {
          const id = await door.upload(tempFilePath);
          this.change({ photos: [...this.data.draft.photos, { id, path: tempFilePath }] });
        }
      });
    },

    onRemovePhoto({ currentTarget }) {
      this.change({ photos: this.data.draft.photos.filter(({ id }) => id !== currentTarget.dataset.id) });
    },

    /** Leave is asked for first thing: WeChat allows that only right after the tap. */
    onSend() {
      const { draft } = this.data;
      if (!draft.text.trim()) return this.setData({ error: words.say('refusals:text-missing') });
      const asking = draft.identity === 'anonymous' ? Promise.resolve([]) : grants.ask();
      return doing(this, async () => {
        await grants.report(await asking);
        this.showFiled(await this.submit());
      });
    },

    /** The same key again is the same case, so a lost answer makes no second one. */
    async submit() {
      if (!this.data.draft.key) this.change({ key: await newId() });
      try {
        return await door.call('intake.submit', requestOf(this.data.draft));
      } catch (problem) {
        if (problem.refusal === 'idempotency-conflict') this.change({ key: '' });
        throw problem;
      }
    },

    showFiled({ caseNumber, accessCode, replyDueAt, emergency }) {
      const promise = words.say('request:done.promise', { date: showInstant(replyDueAt) });
      this.setData({ filed: { caseNumber, accessCode, promise, emergency }, emergency: null, articles: [] });
      wx.removeStorageSync(storageKey);
      this.setData({ draft: emptyDraft(), canAddPhotos: true });
      wx.pageScrollTo({ scrollTop: 0 });
    },

    onCopy() {
      const { caseNumber, accessCode } = this.data.filed;
      const number = words.say('request:record.number', { number: caseNumber });
      const code = words.say('request:record.code', { code: accessCode });
      wx.setClipboardData({ data: `${number}\n${code}` });
    },

    onFollow() {
      const { caseNumber, accessCode } = this.data.filed;
      getApp().globalData.codes[caseNumber] = accessCode;
      wx.navigateTo({ url: `/pages/track/track?caseNumber=${caseNumber}` });
    },

    onAnother() {
      this.setData({ filed: null });
    },

    change(changes) {
      const draft = { ...this.data.draft, ...changes };
      this.setData({ draft, canAddPhotos: draft.photos.length < mostPhotos });
      wx.setStorageSync(storageKey, draft);
    },
  }),
);

function identities() {
  return ['named', 'confidential', 'anonymous'].map((value) => ({
    value,
    label: words.say(`ticket:identity.${value}`),
    hint: words.say(`ticket:identityHint.${value}`),
  }));
}

function requestOf({ text, placeText, point, photos, identity, name, phone, key }) {
  const place = { ...(placeText.trim() && { text: placeText.trim() }), ...point };
  const who = identity === 'anonymous' ? {} : { name: name.trim(), phone: phone.trim() };
  const given = Object.fromEntries(Object.entries(who).filter(([, value]) => value));
  return {
    idempotencyKey: key,
    locale: words.locale(),
    text: text.trim(),
    ...(Object.keys(place).length > 0 && { place }),
    applicant: { kind: 'person', identity, ...given },
    ...(photos.length > 0 && { attachmentIds: photos.map(({ id }) => id) }),
  };
}
