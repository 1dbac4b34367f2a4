/** Leave to write: WeChat asks the person, only right after a tap, and each yes is one message. The server counts them. */
const door = require('./door.js');

/** To be called first thing in the handler of a tap. Answers the templates that were allowed; a refusal is an answer like any other. */
function ask() {
  const tmplIds = door.asks();
  if (tmplIds.length === 0) return Promise.resolve([]);
  return new Promise((resolve) => {
    wx.requestSubscribeMessage({
      tmplIds,
      success: (answer) => resolve(tmplIds.filter((id) => isYes(answer[id]))),
      fail: () => resolve([]),
    });
  });
}

function isYes(answer) {
  return answer === 'accept' || answer === 'acceptWithAudio';
}

/** What cannot be reported is lost; what the person came for goes on. */
async function report(templateIds) {
  if (templateIds.length === 0) return;
  await door.call('miniProgram.granted', { templateIds }).catch(() => undefined);
}

module.exports = { ask, report };
