/** WeChat's XML: one flat element of texts, read without entities, document types or nesting, and written by hand. */
import { XMLParser } from 'fast-xml-parser';

/** The longest message there is, three times over in compatible mode, is some tens of kilobytes. */
const mostBytes = 256 * 1024;

/** The texts of a message by their names. */
export type Message = Readonly<Record<string, string | undefined>>;

// Numbers stay texts: ids are longer than a number can hold exactly.
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  htmlEntities: false,
  maxNestedTags: 5,
});

/** Null when it is no message. What is nested or stands there twice is left out. */
export function readXml(body: Buffer): Message | null {
  if (body.length === 0 || body.length > mostBytes) return null;
  try {
    const { xml } = parser.parse(body) as { xml?: unknown };
    if (typeof xml !== 'object' || xml === null || Array.isArray(xml)) return null;
    return Object.fromEntries(Object.entries(xml).filter(([, value]) => typeof value === 'string'));
  } catch {
    return null;
  }
}

/** Control characters other than tab and line breaks, and two that are no letters: XML forbids them even in CDATA. */
const forbidden = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** `numbers` stand bare, as WeChat writes them. */
export function writeXml(texts: Record<string, string>, numbers: Record<string, number>): string {
  const written = Object.entries(texts).map(([name, text]) => `<${name}>${cdata(text)}</${name}>`);
  const counted = Object.entries(numbers).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<xml>${[...written, ...counted].join('')}</xml>`;
}

/** `]]>` would end it: broken over two. */
function cdata(text: string): string {
  return `<![CDATA[${text.replace(forbidden, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
