/** Looks around for somebody who is writing in a talk: open cases of others like theirs. Their own they find among their cases. */
import type { Effect, Outcome } from '#server/domain/conversation/event';
import { requestFrom } from '#server/domain/conversation/filing';
import type { NearCase } from '#server/domain/conversation/near-cases';
import { limits } from '#server/domain/intake/request';
import type { Speaking } from './conversation-effects';
import { nearbyCases } from './nearby-cases';
import { ownCaseNumbers, readableFrom } from './own-cases';
import { readMatter } from './read-request';
import type { Tools } from './tools';

/** None to somebody who reports a violation or says thank you, also when only their words say so. */
export async function findNear(
  tools: Tools,
  { draft }: Extract<Effect, { kind: 'find-near' }>,
  { address, state }: Speaking,
): Promise<Outcome> {
  const { locale } = state;
  const { requestType } = await readMatter(tools, requestFrom(draft, locale));
  if (requestType === 'report' || requestType === 'praise') return { kind: 'near-found', cases: [] };
  const { text = '', place } = draft.answers;
  const own = [...state.cases, ...(await ownCaseNumbers(tools, await readableFrom(tools, address)))];
  // What they follow already is theirs, too.
  const except = [...own, ...(await tools.store.matters.followedBy(own))];
  const { cases } = await nearbyCases(tools, {
    text: text.slice(0, limits.text),
    place: place?.text,
    lat: place?.lat,
    lng: place?.lng,
    locale,
    except,
  });
  return { kind: 'near-found', cases: cases.map(asSaid) };
}

type Nearby = Awaited<ReturnType<typeof nearbyCases>>['cases'][number];

/** Only what is said of it; the day is the city's. */
function asSaid({ token, category, street, meters, submittedAt, people }: Nearby): NearCase {
  return { token, category, street, meters, people, day: submittedAt.slice(0, 10) };
}
