/**
 * The one way to the city's server: signed in as this WeChat account, with a bearer that is fetched anew when it ended. Every call is a POST,
 * so that what people write stands in no address.
 */
const { account, base } = require('../config.js');
const words = require('./words.js');

const timeout = 20000;
const uploadTimeout = 60000;

/** `{ token, asks }`, null before the first sign-in. Never stored: the next start signs in again. */
let session = null;
let signing = null;

/** Several who wait sign in once. */
function signIn() {
  if (session) return Promise.resolve(session);
  if (!signing)
    signing = fetchSession().then(
      (made) => {
        session = made;
        signing = null;
        return made;
      },
      (error) => {
        signing = null;
        throw error;
      },
    );
  return signing;
}

async function fetchSession() {
  const { code } = await wx.login();
  const path = `/webhooks/mini-program/${account}/login`;
  const answer = await post(path, { code, locale: words.locale() }, {});
  if (answer.statusCode !== 200) throw refusalIn(answer.data);
  const { token, asks } = answer.data;
  return { token, asks };
}

/** The templates that the person may allow, as far as we are signed in: known at once, as WeChat asks only right after a tap. */
function asks() {
  return session ? session.asks : [];
}

/** Throws `{ refusal, message }`; the message is for people. */
async function call(procedure, input) {
  const answer = await withBearer((header) => post(`/api/trpc/${procedure}`, input || {}, header));
  if (answer.statusCode === 200 && answer.data.result) return answer.data.result.data;
  throw refusalIn(answer.data);
}

/** A photo on its way; answers its id. */
async function upload(filePath) {
  const answer = await withBearer((header) => sendFile(filePath, header));
  const said = parse(answer.data);
  if (answer.statusCode === 200 && said) return said.attachmentId;
  throw refusalIn(said);
}

/** A bearer that ended is no fault of the person's: signed in again, once. */
async function withBearer(attempt) {
  const first = await signIn();
  const answer = await attempt(headerOf(first));
  if (answer.statusCode !== 401) return answer;
  if (session === first) session = null;
  return attempt(headerOf(await signIn()));
}

function headerOf({ token }) {
  return { authorization: `Bearer ${token}` };
}

function post(path, data, header) {
  return new Promise((resolve, reject) => {
    wx.request({
      url: base + path,
      method: 'POST',
      data,
      timeout,
      header: { 'content-type': 'application/json', 'accept-language': words.locale(), ...header },
      success: resolve,
      fail: () => reject(offline()),
    });
  });
}

function sendFile(filePath, header) {
  return new Promise((resolve, reject) => {
    wx.uploadFile({
      url: `${base}/api/attachments`,
      filePath,
      name: 'files',
      timeout: uploadTimeout,
      header: { 'accept-language': words.locale(), ...header },
      success: resolve,
      fail: () => reject(offline()),
    });
  });
}

function offline() {
  return { refusal: 'offline', message: words.say('chat:script.unsent') };
}

/** The server says it in the person's language; where it said nothing, we do. */
function refusalIn(body) {
  const error = body?.error || {};
  const refusal = error.refusal || error.data?.refusal || 'service-unavailable';
  return { refusal, message: error.message || words.say('refusals:service-unavailable') };
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch (_) {
    return null;
  }
}

module.exports = { asks, call, signIn, upload };
