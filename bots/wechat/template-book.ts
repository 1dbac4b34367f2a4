/**
 * What the account's templates hold. An administrator picks them from WeChat's library, and each numbers its fields in its own way
 * (`character_string1`, `thing4`, `time7`), so we ask WeChat.
 */
import type { WechatApi, WechatFailure } from '../wechat-platform/call';

/** An administrator who changes a template waits so long at most. */
const rememberedMs = 60 * 60_000;

/** `kind` is the key without its number; `title` is what stands before it. */
export type Field = { key: string; kind: string; title: string };

export type TemplateBook = {
  /** Null when the account has no such template. */
  fieldsOf(id: string): Promise<{ ok: true; fields: Field[] | null } | WechatFailure>;
};

export function openTemplateBook(api: WechatApi, now: () => number): TemplateBook {
  let known: { fields: Map<string, Field[]>; until: number } | null = null;
  return {
    fieldsOf: async (id) => {
      if (!known || known.until < now()) {
        const answer = await api.get('/cgi-bin/template/get_all_private_template', {});
        if (!answer.ok) return answer;
        known = { fields: readTemplates(answer.body.template_list), until: now() + rememberedMs };
      }
      return { ok: true, fields: known.fields.get(id) ?? null };
    },
  };
}

type Template = { template_id?: unknown; content?: unknown };

function readTemplates(list: unknown): Map<string, Field[]> {
  const templates = Array.isArray(list) ? (list as Template[]) : [];
  return new Map(
    templates.map(({ template_id, content }) => [String(template_id), readFields(String(content))]),
  );
}

/** Lines such as `办理状态：{{phrase3.DATA}}`. */
function readFields(content: string): Field[] {
  return [...content.matchAll(/([^\n{}]*)\{\{\s*([A-Za-z_]\w*)\.DATA\s*\}\}/g)].map(
    ([, title = '', key = '']) => ({
      key,
      kind: key.replace(/\d+$/, ''),
      title,
    }),
  );
}
