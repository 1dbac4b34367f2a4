/** Of a letter that is too large only the headers and the words are fetched: it is filed, and its sender hears what is missing. */
import type { FetchMessageObject, ImapFlow, MessageStructureObject } from 'imapflow';

const mostWords = 256 * 1024;
const mostHeaders = 64 * 1024;

/** A small mail with the same headers and the first plain text, as bytes. */
export async function wordsOfLarge(client: ImapFlow, uid: number, seen: FetchMessageObject): Promise<Buffer> {
  const headers = (seen.headers ?? Buffer.alloc(0)).subarray(0, mostHeaders).toString('latin1');
  const text = seen.bodyStructure ? textPart(seen.bodyStructure) : null;
  const words = text ? await download(client, uid, text.part ?? '1') : Buffer.alloc(0);
  const type = `Content-Type: ${text?.type ?? 'text/plain'}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
  return Buffer.concat([Buffer.from(`${withoutContent(headers)}${type}`, 'latin1'), words]);
}

function textPart(node: MessageStructureObject): MessageStructureObject | null {
  if (node.type === 'text/plain' || node.type === 'text/html') return node;
  for (const child of node.childNodes ?? []) {
    const found = textPart(child);
    if (found) return found;
  }
  return null;
}

/** Decoded and in UTF-8, as the client gives it. */
async function download(client: ImapFlow, uid: number, part: string): Promise<Buffer> {
  const { content } = await client.download(String(uid), part, { uid: true, maxBytes: mostWords });
  const chunks: Buffer[] = [];
  for await (const chunk of content ?? []) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What describes the body describes another one now. */
function withoutContent(headers: string): string {
  return headers
    .replace(/\r?\n/g, '\r\n')
    .replace(/^content-[^\r]*(?:\r\n[ \t][^\r]*)*\r\n/gim, '')
    .replace(/(?:\r\n)+$/, '\r\n');
}
