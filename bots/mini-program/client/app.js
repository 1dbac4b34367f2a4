/** The app: signs in while the first page is drawn, and names its tabs in the person's language. */
const door = require('./lib/door.js');
const { nameTabs } = require('./lib/page.js');

App({
  globalData: {
    /** Codes that were typed for cases of others, by case number: kept while the app is open, never stored. */
    codes: {},
  },

  onLaunch() {
    nameTabs();
    // Without it the first tap on "send" could not ask for leave to write. A failure shows when something is done.
    door.signIn().catch(() => undefined);
  },
});
