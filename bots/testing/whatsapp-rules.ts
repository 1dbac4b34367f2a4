/** WhatsApp's published limits on what a business may send, and its errors. What the vendor would refuse is thrown. */
import { z } from 'zod';

export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly type = 'OAuthException',
    readonly subcode?: number,
  ) {
    super(message);
  }
}

/** The vendor's one answer to an id that does not exist, and to one that this token may not see. */
export function objectMissing(): GraphError {
  const said =
    'Unsupported request. The object does not exist or cannot be loaded due to missing permissions';
  return new GraphError(400, 100, said, 'GraphMethodException', 33);
}

type Button = { id: string; title: string };

/** A message as the vendor took it. */
export type TakenMessage = {
  kind: 'text' | 'button' | 'list' | 'location_request_message' | 'request_contact_info' | 'template';
  text: string;
  buttons: Button[];
  /** What opens the list. */
  opener: string | null;
  template: { name: string; language: string; places: string[] } | null;
};

/** By name and language, how many places there are to fill. */
export type Templates = Record<string, Record<string, number>>;

const recipient = {
  messaging_product: z.literal('whatsapp'),
  recipient_type: z.literal('individual').optional(),
  to: z.string().optional(),
  recipient: z.string().optional(),
  biz_opaque_callback_data: z.string().max(512).optional(),
};
const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.trim() !== '');
const body = z.strictObject({ text: words(1024) });
const isUnique = (all: readonly Button[]) =>
  new Set(all.map(({ id }) => id)).size === all.length &&
  new Set(all.map(({ title }) => title)).size === all.length;

const textSchema = z.strictObject({
  ...recipient,
  type: z.literal('text'),
  text: z.strictObject({ body: words(4096), preview_url: z.boolean().optional() }),
});

const reply = z.strictObject({
  type: z.literal('reply'),
  reply: z.strictObject({ id: words(256), title: words(20) }),
});
const row = z.strictObject({ id: words(200), title: words(24), description: words(72).optional() });
const section = z.strictObject({ title: words(24).optional(), rows: z.array(row).min(1).max(10) });
const interactive = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('button'),
    body,
    action: z.strictObject({
      buttons: z
        .array(reply)
        .min(1)
        .max(3)
        .refine((all) => isUnique(all.map((one) => one.reply))),
    }),
  }),
  z.strictObject({
    type: z.literal('list'),
    body: z.strictObject({ text: words(4096) }),
    action: z.strictObject({
      button: words(20),
      sections: z
        .array(section)
        .min(1)
        .max(10)
        .refine(
          (all) => isUnique(all.flatMap(({ rows }) => rows)) && all.flatMap(({ rows }) => rows).length <= 10,
        ),
    }),
  }),
  z.strictObject({
    type: z.literal('location_request_message'),
    body,
    action: z.strictObject({ name: z.literal('send_location') }),
  }),
  z.strictObject({
    type: z.literal('request_contact_info'),
    body,
    action: z.strictObject({ name: z.literal('request_contact_info') }),
  }),
]);
const interactiveSchema = z.strictObject({ ...recipient, type: z.literal('interactive'), interactive });

/** No line breaks, tabs or more than four spaces in a row in a place of a template. */
const place = z.strictObject({ type: z.literal('text'), text: words(1024).regex(/^(?!.*( {5}|[\n\t\r]))/s) });
const templateSchema = z.strictObject({
  ...recipient,
  type: z.literal('template'),
  template: z.strictObject({
    name: z.string(),
    language: z.strictObject({ code: z.string() }),
    components: z
      .array(z.strictObject({ type: z.literal('body'), parameters: z.array(place).min(1) }))
      .max(1)
      .optional(),
  }),
});

const schemas = { text: textSchema, interactive: interactiveSchema, template: templateSchema };

export function takeMessage(fields: unknown, templates: Templates): TakenMessage {
  const type = String((fields as { type?: unknown } | null)?.type) as keyof typeof schemas;
  if (!Object.hasOwn(schemas, type)) throw new GraphError(400, 100, '(#100) Invalid parameter');
  const parsed = schemas[type].safeParse(fields);
  if (!parsed.success) throw new GraphError(400, ...refusalFor(parsed.error.issues[0]));
  if (!parsed.data.to && !parsed.data.recipient)
    throw new GraphError(400, 131008, '(#131008) Required parameter is missing');
  return taken(parsed.data, templates);
}

function refusalFor(issue: z.core.$ZodIssue | undefined): [number, string] {
  if (issue?.code === 'unrecognized_keys') return [100, '(#100) Invalid parameter: unexpected key'];
  if (issue?.code === 'invalid_type') return [131008, '(#131008) Required parameter is missing'];
  return [131009, '(#131009) Parameter value is not valid'];
}

type Read = z.infer<(typeof schemas)[keyof typeof schemas]>;
const nothing = { buttons: [], opener: null, template: null };

function taken(message: Read, templates: Templates): TakenMessage {
  if (message.type === 'text') return { ...nothing, kind: 'text', text: message.text.body };
  if (message.type === 'template') return takenTemplate(message.template, templates);
  const { type, body: said, action } = message.interactive;
  const shown = { ...nothing, kind: type, text: said.text };
  if ('buttons' in action) return { ...shown, buttons: action.buttons.map((one) => one.reply) };
  if ('sections' in action)
    return { ...shown, opener: action.button, buttons: action.sections.flatMap(({ rows }) => rows) };
  return shown;
}

function takenTemplate(
  { name, language, components }: z.infer<typeof templateSchema>['template'],
  templates: Templates,
): TakenMessage {
  const places = components?.[0]?.parameters.map(({ text }) => text) ?? [];
  const wanted = templates[name]?.[language.code];
  if (wanted === undefined)
    throw new GraphError(404, 132001, '(#132001) Template name does not exist in the translation');
  if (wanted !== places.length)
    throw new GraphError(400, 132000, '(#132000) Number of parameters does not match the expected number');
  const template = { name, language: language.code, places };
  return { ...nothing, kind: 'template', text: [name, ...places].join(' | '), template };
}
