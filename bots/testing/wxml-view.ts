/**
 * What a page of the mini program shows: its WXML with its data put in, as WeChat's view does it. Names that the data does not have and words
 * that the catalogue does not have are errors here; WeChat would show nothing.
 */
import vm from 'node:vm';
import { XMLParser, XMLValidator } from 'fast-xml-parser';

export type Element = { tag: string; attributes: Record<string, unknown>; children: (Element | string)[] };
type Data = Record<string, unknown>;
type Node = Record<string, unknown> & { ':@'?: Record<string, string> };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseAttributeValue: false,
  parseTagValue: false,
  allowBooleanAttributes: true,
});

/** Throws where WeChat's compiler would. */
export function parseWxml(source: string): Node[] {
  const fault = XMLValidator.validate(`<page>${source}</page>`, { allowBooleanAttributes: true });
  if (fault !== true) throw new Error(fault.err.msg);
  return parser.parse(source) as Node[];
}

export function renderWxml(source: string, data: Data): (Element | string)[] {
  return showAll(parseWxml(source), data);
}

/** An `else` belongs to the `if` right before it. */
function showAll(nodes: Node[], data: Data): (Element | string)[] {
  let wasShown = false;
  return nodes.flatMap((node) => {
    const attributes = node[':@'] ?? {};
    if ('wx:if' in attributes) wasShown = Boolean(valueIn(attributes['wx:if'] ?? '', data));
    if ('wx:if' in attributes) return wasShown ? show(node, data) : [];
    if ('wx:else' in attributes) return wasShown ? [] : show(node, data);
    return show(node, data);
  });
}

function show(node: Node, data: Data): (Element | string)[] {
  const attributes = node[':@'] ?? {};
  const list = attributes['wx:for'];
  if (list === undefined) return showOne(node, data);
  const items = valueIn(list, data) as unknown[];
  return items.flatMap((item, index) => showOne(node, { ...data, item, index }));
}

function showOne(node: Node, data: Data): (Element | string)[] {
  const tag = Object.keys(node).find((key) => key !== ':@') ?? '';
  if (tag === '#text') return [textOf(String(node[tag]), data)].filter((text) => text.trim() !== '');
  const attributes: Record<string, unknown> = {};
  for (const [name, written] of Object.entries(node[':@'] ?? {}))
    if (!name.startsWith('wx:')) attributes[name] = valueIn(written, data);
  if (attributes.hidden) return [];
  const children = showAll(node[tag] as Node[], data);
  return tag === 'block' ? children : [{ tag, attributes, children }];
}

/** `{{x}}` alone keeps its kind; among other letters it is text. */
function valueIn(written: string, data: Data): unknown {
  const whole = /^\{\{((?:(?!\}\}).)*)\}\}$/s.exec(written)?.[1];
  return whole === undefined ? textOf(written, data) : evaluate(whole, data);
}

function textOf(written: string, data: Data): string {
  return written.replace(/\{\{(.*?)\}\}/gs, (_, expression: string) => String(evaluate(expression, data)));
}

function evaluate(expression: string, data: Data): unknown {
  const value: unknown = vm.runInNewContext(`(${expression})`, { ...data });
  if (value === undefined && /^w\[/.test(expression.trim()))
    throw new Error(`A page has no words for ${expression}.`);
  return value;
}

export function elementsIn(shown: readonly (Element | string)[]): Element[] {
  return shown.flatMap((one) => (typeof one === 'string' ? [] : [one, ...elementsIn(one.children)]));
}

export function textIn(shown: readonly (Element | string)[]): string {
  const lines = shown.map((one) => (typeof one === 'string' ? one.trim() : textIn(one.children)));
  return lines.filter(Boolean).join('\n');
}
