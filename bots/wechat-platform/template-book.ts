/**
 * What an account's templates hold, of an official account as of a mini program. An administrator picks them from WeChat's library, and each
 * numbers its fields in its own way (`character_string1`, `thing4`), so we ask WeChat.
 */
import type { WechatAnswer, WechatFailure } from './call';

/** An administrator who changes a template waits so long at most. */
const rememberedMs = 60 * 60_000;

/** `kind` is the key without its number; `title` is what stands before it. */
export type Field = { key: string; kind: string; title: string };
/** `isLasting`: a leave for its messages is for good; of mini programs only. */
export type Template = { id: string; fields: Field[]; isLasting: boolean };

export type TemplateBook = {
  read(): Promise<{ ok: true; templates: ReadonlyMap<string, Template> } | WechatFailure>;
};

/** A template as WeChat lists it; `content` holds lines such as `办理状态：{{phrase3.DATA}}`. */
export type Listed = { id: unknown; content: unknown; isLasting: boolean };

/** `ask` asks WeChat for the list, `listed` finds the templates in its answer; `now` in ms. */
export function openTemplateBook(
  ask: () => Promise<WechatAnswer>,
  listed: (body: Record<string, unknown>) => Listed[],
  now: () => number,
): TemplateBook {
  let known: { templates: Map<string, Template>; until: number } | null = null;
  return {
    async read() {
      if (!known || known.until < now()) {
        const answer = await ask();
        if (!answer.ok) return answer;
        const templates = listed(answer.body).map(templateOf);
        known = {
          templates: new Map(templates.map((template) => [template.id, template])),
          until: now() + rememberedMs,
        };
      }
      return { ok: true, templates: known.templates };
    },
  };
}

/** What stands in a field of an answer, if it is a list of things. */
export function listIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

function templateOf({ id, content, isLasting }: Listed): Template {
  return { id: String(id), fields: readFields(String(content)), isLasting };
}

function readFields(content: string): Field[] {
  const found = content.matchAll(/([^\n{}]*)\{\{\s*([A-Za-z_]\w*?)(\d*)\.DATA\s*\}\}/g);
  return [...found].map(([, title = '', kind = '', number = '']) => ({
    key: `${kind}${number}`,
    kind,
    title,
  }));
}
