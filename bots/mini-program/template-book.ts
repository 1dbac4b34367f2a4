/**
 * What the mini program's templates hold. An administrator picks them from WeChat's library, and each numbers its fields in its own way
 * (`character_string1`, `thing4`), so we ask WeChat; it also says whether one leave is for one message or for good.
 */
import type { WechatApi, WechatFailure } from '../wechat-platform/call';

/** An administrator who changes a template waits so long at most. */
const rememberedMs = 60 * 60_000;
/** WeChat's word for templates whose leave is for good (public services only). */
const lastingType = 3;

/** `kind` is the key without its number; `title` is what stands before it. */
export type Field = { key: string; kind: string; title: string };
export type Template = { id: string; fields: Field[]; isLasting: boolean };

export type TemplateBook = {
  read(): Promise<{ ok: true; templates: ReadonlyMap<string, Template> } | WechatFailure>;
};

/** `now` in ms. */
export function openTemplateBook(api: WechatApi, now: () => number): TemplateBook {
  let known: { templates: Map<string, Template>; until: number } | null = null;
  return {
    async read() {
      if (!known || known.until < now()) {
        const answer = await api.get('/wxaapi/newtmpl/gettemplate', {});
        if (!answer.ok) return answer;
        known = { templates: readTemplates(answer.body.data), until: now() + rememberedMs };
      }
      return { ok: true, templates: known.templates };
    },
  };
}

type Listed = { priTmplId?: unknown; content?: unknown; type?: unknown };

function readTemplates(list: unknown): Map<string, Template> {
  const listed = Array.isArray(list) ? (list as Listed[]) : [];
  return new Map(
    listed.map(({ priTmplId, content, type }) => {
      const id = String(priTmplId);
      return [id, { id, fields: readFields(String(content)), isLasting: type === lastingType }];
    }),
  );
}

/** Lines such as `办理状态:{{phrase3.DATA}}`. */
function readFields(content: string): Field[] {
  const found = content.matchAll(/([^\n{}]*)\{\{\s*([A-Za-z_]\w*?)(\d*)\.DATA\s*\}\}/g);
  return [...found].map(([, title = '', kind = '', number = '']) => ({
    key: `${kind}${number}`,
    kind,
    title,
  }));
}
