/**
 * The one door. Procedures are thin: input, use-case, output. What a use-case refuses leaves here as a tRPC error with the word in
 * `data.refusal` and a sentence in the caller's language; a bug leaves as "something went wrong" and is written to the log.
 */
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import { isLocale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { type Refusal, Refused, refusalCodes } from '#server/domain/refusals';
import type { Context } from './context';
import type { LimitKind } from './limits';

const t = initTRPC.context<Context>().create({
  errorFormatter({ shape, error, ctx, input }) {
    const refusal = refusalOf(error);
    const wished = (input as { locale?: unknown } | undefined)?.locale;
    const locale = isLocale(wished) ? wished : (ctx?.who.locale ?? 'en');
    const { stack, ...data } = shape.data;
    const fields = fieldsOf(error);
    return {
      ...shape,
      message: plainTranslator(locale)(`refusals:${refusal}`),
      data: { ...data, refusal, ...(fields.length > 0 && { fields }) },
    };
  },
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** The word behind an error; everything unexpected is `service-unavailable` to the outside. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof Error)) return 'service-unavailable';
  const cause = error instanceof TRPCError ? error.cause : error;
  if (cause instanceof Refused) return cause.reason;
  if (cause instanceof ZodError) return refusalOfInput(cause);
  // What tRPC itself refuses (another method, another content type, too many bytes, no such procedure) is the caller's to mend.
  const isOurs = !(error instanceof TRPCError) || error.code === 'INTERNAL_SERVER_ERROR';
  return isOurs ? 'service-unavailable' : 'invalid-input';
}

/** What a refusal is about, for callers that show it beside each field. */
function fieldsOf(error: unknown): readonly string[] {
  const cause = error instanceof TRPCError ? error.cause : error;
  return cause instanceof Refused ? cause.fields : [];
}

/** Some shortcomings of an input have a sentence of their own. */
function refusalOfInput(error: ZodError): Refusal {
  const issue = error.issues[0];
  const field = String(issue?.path.at(-1) ?? '');
  if (issue?.code === 'too_big' && field === 'text') return 'text-too-long';
  if (issue?.code === 'too_big' && field === 'title') return 'title-too-long';
  if (issue?.code === 'too_big' && field === 'attachmentIds') return 'too-many-files';
  if (issue?.code === 'too_small' && ['text', 'publicText', 'internalText'].includes(field))
    return 'text-missing';
  if (issue?.code === 'too_small' && field === 'purpose') return 'purpose-missing';
  return 'invalid-input';
}

const translateRefusals = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof Refused && result.error.code === 'INTERNAL_SERVER_ERROR')
    throw new TRPCError({ code: refusalCodes[cause.reason], message: cause.reason, cause });
  return result;
});

/** PostgreSQL cannot keep the character U+0000, and nobody types it. */
const refuseUnstorable = t.middleware(async ({ ctx, getRawInput, next }) => {
  if (!ctx.who.isService && holdsNul(await getRawInput())) throw new Refused('invalid-input');
  return next();
});

function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

const limited = (kind: LimitKind) =>
  t.middleware(async ({ ctx, next }) => {
    await ctx.limits.take(kind, ctx.who);
    return next();
  });

const open = t.procedure.use(translateRefusals).use(refuseUnstorable);

export const publicRead = open.use(limited('read'));
export const publicWrite = open.use(limited('write'));
export const signInAttempt = open.use(limited('sign-in'));

/** A citizen who signed in to "my cases". */
export const citizenRead = publicRead.use(({ ctx, next }) =>
  next({ ctx: { ...ctx, personId: personOf(ctx) } }),
);
export const citizenWrite = publicWrite.use(({ ctx, next }) =>
  next({ ctx: { ...ctx, personId: personOf(ctx) } }),
);

function personOf({ who }: Context): string {
  if (!who.me) throw new Refused('sign-in-needed');
  return who.me.personId;
}

/** Signed-in staff; the use-case decides what their role may do. */
export const staffOnly = open.use(({ ctx, next }) => {
  const { staff } = ctx.who;
  if (!staff) throw new Refused('not-signed-in');
  return next({ ctx: { ...ctx, staff } });
});

/** What the language model is asked to write by a member of staff. */
export const modelWriting = staffOnly.use(async ({ ctx, next }) => {
  await ctx.limits.takeModel(ctx.staff.staffId);
  return next();
});

/** Only calls from inside: the worker and the channel adapters. There is no way here from the network. */
export const serviceOnly = open.use(({ ctx, next }) => {
  if (!ctx.who.isService) throw new Refused('not-allowed');
  return next();
});
