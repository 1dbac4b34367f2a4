/**
 * Who wrote a past letter. Only what stands in the row counts: without a name, a phone or an e-mail address the writer is anonymous.
 * Masked contact data (138****8000, [NAME]) reaches nobody and is left out.
 */
import { limits, type RequestInput, type RequestType } from '#server/domain/intake/request';
import type { Pick } from './fields';

type Applicant = RequestInput['applicant'];

const anonymous = ['anonymous', '匿名'];
const confidential = ['confidential', '保密'];
const yes = ['是', 'yes', 'true', '1'];
const enterprises = ['enterprise', 'company', '企业', '单位', '法人'];

export function readApplicant(pick: Pick, requestType: RequestType | null): Applicant {
  const kind = is(pick('kind'), enterprises) ? 'enterprise' : 'person';
  const contact = {
    name: readable(pick('name'))?.slice(0, limits.name),
    phone: readable(pick('phone')),
    email: readable(pick('email')),
  };
  const hasContact = Object.values(contact).some(Boolean);
  const identity = hasContact ? identityOf(pick, requestType) : 'anonymous';
  if (identity === 'anonymous') return { kind, identity };
  return { kind, identity, ...contact, organisation: readable(pick('organisation'))?.slice(0, limits.organisation) };
}

/** Who reports a violation is protected, also in old files that did not ask. */
function identityOf(pick: Pick, requestType: RequestType | null): Applicant['identity'] {
  const written = pick('identity');
  if (is(written, anonymous)) return 'anonymous';
  if (is(written, confidential) || is(written, yes) || requestType === 'report') return 'confidential';
  return 'named';
}

function is(written: string | null, words: string[]): boolean {
  return written !== null && words.includes(written.normalize('NFKC').trim().toLowerCase());
}

function readable(written: string | null): string | undefined {
  if (!written || /[*＊[\]]/.test(written)) return undefined;
  const isNothing = !/[\p{L}\p{N}]/u.test(written) || ['无', '未知', 'null', 'none', 'n/a', '匿名'].includes(written.toLowerCase());
  return isNothing ? undefined : written;
}
