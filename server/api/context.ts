/** Who is asking: read from one request's headers, the same way for tRPC over HTTP, for pages and for uploads. */
import { TRPCError } from '@trpc/server';
import { closestLocale, isLocale, type Locale, negotiate } from '#locales/languages';
import { citizenCookie, readCitizenSession } from '#server/auth/citizen-session';
import { readStaffSession } from '#server/auth/session';
import type { StaffActor } from '#server/domain/people/roles';
import { Refused, refusalCodes } from '#server/domain/refusals';
import { bearerIn, readBearer, type Speaker } from '#server/use-cases/bearer';
import { holdingsOf, holdingsOfAddress, ownCaseNumbers } from '#server/use-cases/own-cases';
import { personOfSession } from '#server/use-cases/sign-in-codes';
import type { Wire } from '#server/wire';
import { readCookie } from './cookies';
import { createLimits, type Limits } from './limits';

export type Who = {
  locale: Locale;
  /** Null when the request comes from this machine. */
  ip: string | null;
  device: string | null;
  /** Case numbers that this device proved its own. */
  grants: string[];
  staff: StaffActor | null;
  /** The person signed in to "my cases"; their cases are among the grants. */
  me: { personId: string } | null;
  /** The channel address that an app signed in as; its cases are the grants. */
  address: Speaker | null;
  /** The worker and the channel adapters, which speak for addresses that they verified. */
  isService: boolean;
};

export type Context = { wire: Wire; limits: Limits; who: Who };

export type RequestFacts = {
  cookie: string | undefined;
  acceptLanguage: string | undefined;
  ip: string | null;
  /** Apps on phones, which keep no cookies, send a bearer. */
  authorization?: string | undefined;
};

export const cookieNames = {
  cases: 'huying-cases',
  draft: 'huying-draft',
  device: 'huying-device',
  locale: 'huying-locale',
  chat: 'huying-chat',
  me: citizenCookie,
} as const;

export function createContexts(wire: Wire) {
  const limits = createLimits();
  return {
    async forRequest(facts: RequestFacts): Promise<Context> {
      return { wire, limits, who: await whoIs(wire, facts) };
    },
    grantsIn: (cookie: string | undefined) => readGrants(wire, cookie),
    forService(locale: Locale = wire.env.DEFAULT_LOCALE): Context {
      return {
        wire,
        limits,
        who: {
          locale,
          ip: null,
          device: null,
          grants: [],
          staff: null,
          me: null,
          address: null,
          isService: true,
        },
      };
    },
  };
}

/** A bearer or cookies, never both: a request with a bearer says all that it is by it, and one that is not good opens nothing. */
async function whoIs(wire: Wire, facts: RequestFacts): Promise<Who> {
  const bearer = bearerIn(facts.authorization);
  return bearer ? whoSigned(wire, facts, bearer) : whoBrowses(wire, facts);
}

/** The address is the device, too: what is counted against abuse is counted for it. */
async function whoSigned(wire: Wire, facts: RequestFacts, bearer: string): Promise<Who> {
  const address = await readBearer(wire.tools, bearer).catch(refuseAsDoor);
  return {
    locale: negotiate(facts.acceptLanguage) ?? closestLocale(address.locale) ?? wire.env.DEFAULT_LOCALE,
    ip: facts.ip,
    device: address.id,
    grants: await ownCaseNumbers(wire.tools, await holdingsOfAddress(wire.tools, address)),
    staff: null,
    me: null,
    address,
    isService: false,
  };
}

/** Before there is a context nobody else turns a refusal into the door's own error. */
function refuseAsDoor(error: unknown): never {
  if (!(error instanceof Refused)) throw error;
  throw new TRPCError({ code: refusalCodes[error.reason], message: error.reason, cause: error });
}

async function whoBrowses(wire: Wire, facts: RequestFacts): Promise<Who> {
  const remembered = readCookie(facts.cookie, cookieNames.locale);
  const device = readCookie(facts.cookie, cookieNames.device);
  const me = await meOf(wire, facts.cookie);
  return {
    locale: isLocale(remembered) ? remembered : (negotiate(facts.acceptLanguage) ?? wire.env.DEFAULT_LOCALE),
    ip: facts.ip,
    device: device ? wire.tools.secrets.verify('device', device) : null,
    grants: [...readGrants(wire, facts.cookie), ...(me ? await grantsOf(wire, me.personId) : [])],
    staff: await staffOf(wire, facts.cookie),
    me,
    address: null,
    isService: false,
  };
}

async function meOf(wire: Wire, cookie: string | undefined): Promise<Who['me']> {
  const sealed = readCookie(cookie, cookieNames.me);
  const session = sealed && (await readCitizenSession(sealed, wire.env.keys.authSecret));
  const personId = session && (await personOfSession(wire.tools, session));
  return personId ? { personId } : null;
}

async function grantsOf({ tools }: Wire, personId: string): Promise<string[]> {
  return ownCaseNumbers(tools, await holdingsOf(tools, personId));
}

/** `number,number|expires`: a day, as nobody should have to hurry. */
function readGrants(wire: Wire, cookie: string | undefined): string[] {
  const payload = wire.tools.secrets.verify('cases', readCookie(cookie, cookieNames.cases) ?? '');
  const [numbers = '', expires = ''] = payload?.split('|') ?? [];
  return Number(expires) * 1000 > wire.tools.now().getTime() ? numbers.split(',').filter(Boolean) : [];
}

async function staffOf(wire: Wire, cookie: string | undefined): Promise<StaffActor | null> {
  if (!cookie?.includes('next-auth.session-token')) return null;
  const { keys, isSecure } = wire.env;
  const session = await readStaffSession(cookie, { secret: keys.authSecret, isSecure });
  if (!session) return null;
  const staff = await wire.tools.store.staff.byId(session.staffId);
  if (!staff?.isActive || staff.sessionVersion !== session.sessionVersion) return null;
  return { kind: 'staff', staffId: staff.id, role: staff.role, departmentId: staff.departmentId };
}
