/**
 * Who wrote a past letter. Only what stands in the row counts: without a name, a phone or an e-mail address the writer is anonymous.
 * Masked contact data (138****8000, [NAME]) reaches nobody and is left out.
 */
import { limits, type RequestInput, type RequestType } from '#server/domain/intake/request';
import type { Pick } from './fields';

type Applicant = RequestInput['applicant'];

const yes = ['是', 'yes', 'true', '1'];
/** What people write into a column that must not be empty. */
const nothing = ['无', '未知', '匿名', '不详', 'null', 'none', 'n/a', 'unknown', 'anonymous'];
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
  return {
    kind,
    identity,
    ...contact,
    organisation: readable(pick('organisation'))?.slice(0, limits.organisation),
  };
}

/** Who reports a violation is protected, also in old files that did not ask. */
function identityOf(pick: Pick, requestType: RequestType | null): Applicant['identity'] {
  const identity = pick('identity');
  if (is(identity, ['anonymous', '匿名']) || is(pick('anonymous'), yes)) return 'anonymous';
  const isConfidential = is(identity, ['confidential', '保密']) || is(pick('confidential'), yes);
  return isConfidential || requestType === 'report' ? 'confidential' : 'named';
}

function is(written: string | null, words: string[]): boolean {
  return written !== null && words.includes(written.normalize('NFKC').trim().toLowerCase());
}

function readable(written: string | null): string | undefined {
  if (!written || /[*＊[\]]/.test(written)) return undefined;
  return is(written, nothing) || !/[\p{L}\p{N}]/u.test(written) ? undefined : written;
}
