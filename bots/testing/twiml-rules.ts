/** Twilio's rules for TwiML: what a caller would hear as "an application error has occurred" is an error with its number here. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export class TwimlError extends Error {
  constructor(
    readonly code: 11200 | 11751 | 12100 | 12200 | 12300 | 13520,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

export type TwimlVerb = {
  name: string;
  attributes: Record<string, string>;
  /** Text inside, unescaped. */
  text: string;
  children: TwimlVerb[];
};

type Rule = { attributes: Record<string, RegExp>; children: string[]; hasText?: boolean };

const url = /^(https?:\/\/|\/|\?)\S*$/;
const post = /^(GET|POST)$/;
const count = /^\d{1,4}$/;
const keys = /^[0-9*#]*$/;

/** Element by element; what is not here is not TwiML, or none that we should need. */
const rules: Record<string, Rule> = {
  Response: { attributes: {}, children: ['Say', 'Gather', 'Record', 'Redirect', 'Hangup', 'Pause', 'Dial'] },
  Say: { attributes: { voice: /^[\w.-]+$/, language: /^[\w-]+$/, loop: count }, children: [], hasText: true },
  Gather: {
    attributes: {
      input: /^(dtmf|speech|dtmf speech)$/,
      action: url,
      method: post,
      timeout: count,
      numDigits: /^[1-9]\d{0,2}$/,
      finishOnKey: /^[0-9*#]?$/,
      actionOnEmptyResult: /^(true|false)$/,
    },
    children: ['Say', 'Pause', 'Play'],
  },
  Record: {
    attributes: {
      action: url,
      method: post,
      maxLength: count,
      timeout: count,
      finishOnKey: keys,
      playBeep: /^(true|false)$/,
      trim: /^(trim-silence|do-not-trim)$/,
    },
    children: [],
  },
  Redirect: { attributes: { method: post }, children: [], hasText: true },
  Dial: { attributes: { action: url, method: post, timeout: count }, children: [], hasText: true },
  Pause: { attributes: { length: count }, children: [] },
  Hangup: { attributes: {}, children: [] },
};

/** Languages with a voice that speaks them. */
const voices: Record<string, RegExp> = {
  'cmn-CN': /^(Polly\.Zhiyu|Google\.cmn-CN)/,
  'en-GB': /^(Polly\.(Amy|Emma|Brian)|Google\.en-GB)/,
  arb: /^Polly\.Zeina/,
};

const longestSay = 4096;
const longestDocument = 64 * 1024;

export function readTwiml(body: string, contentType: string): TwimlVerb[] {
  if (!/^(text|application)\/xml\b/.test(contentType)) throw new TwimlError(12300, contentType || 'none');
  return parse(body);
}

/** What stands in the request that places a call has no content type. */
export function parse(body: string): TwimlVerb[] {
  if (Buffer.byteLength(body) > longestDocument) throw new TwimlError(11751, 'longer than 64 KB');
  const valid = XMLValidator.validate(body);
  if (valid !== true) throw new TwimlError(12100, valid.err.msg);
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(body))
    throw new TwimlError(12100, 'a sign that XML forbids');
  const tree = parser.parse(body) as Node[];
  const roots = tree.filter((node) => !('?xml' in node)).map(verbOf);
  const [root] = roots;
  if (roots.length !== 1 || root?.name !== 'Response') throw new TwimlError(12100, 'no single Response');
  check(root);
  return root.children;
}

type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

function verbOf(node: Node): TwimlVerb {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inside = (node[name] ?? []) as Node[];
  const texts = inside.filter((child) => '#text' in child).map((child) => String(child['#text']));
  return {
    name,
    attributes: node[':@'] ?? {},
    text: texts.join('').trim(),
    children: inside.filter((child) => !('#text' in child)).map(verbOf),
  };
}

function check({ name, attributes, text, children }: TwimlVerb): void {
  const rule = rules[name];
  if (!rule) throw new TwimlError(12200, `no element ${name}`);
  for (const [attribute, value] of Object.entries(attributes))
    if (!rule.attributes[attribute]?.test(value))
      throw new TwimlError(12200, `${name} ${attribute}="${value}"`);
  if (text && !rule.hasText) throw new TwimlError(12200, `text in ${name}`);
  if (rule.hasText && !text) throw new TwimlError(13520, `${name} without text`);
  if (name === 'Say') checkSay(attributes, text);
  if (name === 'Redirect' && !url.test(text)) throw new TwimlError(12200, 'Redirect without an address');
  for (const child of children) {
    if (!rule.children.includes(child.name)) throw new TwimlError(12200, `${child.name} in ${name}`);
    check(child);
  }
}

function checkSay({ language = '', voice = '' }: Record<string, string>, text: string): void {
  if (text.length > longestSay) throw new TwimlError(13520, `Say of ${text.length} characters`);
  if (!voices[language]?.test(voice)) throw new TwimlError(13520, `${voice} does not speak ${language}`);
}
