/** What the sentences say: words for everything that the domain can say and for nothing else, in a tone that people can bear. */
import { describe, expect, test } from 'vitest';
import { intakeChannels, noticeChannels } from '#server/domain/channels';
import {
  accessNeeds,
  applicantKinds,
  identities,
  requestTypes,
  urgencies,
} from '#server/domain/intake/request';
import { noticeForMove, sayNotice } from '#server/domain/notices/notices';
import { staffRoles } from '#server/domain/people/roles';
import { refusalCodes } from '#server/domain/refusals';
import { declineReasons, moveNames, returnReasons, ruleOf } from '#server/domain/ticket/moves';
import { ticketStates } from '#server/domain/ticket/states';
import { type Locale, languages, locales } from './languages';
import { unfriendly } from './testing/catalogue-checks';
import { type Catalogue, catalogueFiles, catalogueOf } from './testing/catalogues';

const files = catalogueFiles();
const all = Object.fromEntries(locales.map((locale) => [locale, catalogueOf(files, locale)])) as Record<
  Locale,
  Catalogue
>;
const deskLanguages: Locale[] = languages
  .filter((language) => language.desk)
  .map((language) => language.code);
const isStaffRole = (who: string) => (staffRoles as readonly string[]).includes(who);

describe('the tone', () => {
  const toCitizens = (locale: Locale) =>
    Object.fromEntries(Object.entries(all[locale]).filter(([key]) => !/^(desk|ticket:warning)/.test(key)));
  const officialese = /工单|承办|派单|销单|回退|尽快|尽早|知悉|予以|相关部门|非法|无效|你/;
  const english = /\b(soon|as soon as possible|please be advised|invalid|illegal|kindly)\b/i;
  /** What people may type to the bot is theirs, not ours. */
  const typed = ['bot:words.*'];

  test('in Chinese is plain and polite, and gives a date instead of "soon"', () => {
    expect(unfriendly(toCitizens('zh-CN'), officialese, typed)).toEqual([]);
    expect(unfriendly({ 'a:x': '我们会尽快处理你的工单' }, officialese, [])).toEqual(['a:x']);
  });

  test('in English blames nobody and gives a date instead of "soon"', () => {
    expect(unfriendly(toCitizens('en'), english, [...typed, 'home:hero.lede'])).toEqual([]);
    expect(unfriendly({ 'a:x': 'Invalid input. We reply soon.' }, english, [])).toEqual(['a:x']);
  });
});

describe('everything that the domain can say has its words, and nothing else has', () => {
  const publicEvents = moveNames.filter((move) => ruleOf(move).isPublic);
  const facts = {
    caseNumber: '',
    title: '',
    replyDueAt: null,
    departmentNames: null,
    publicText: null,
    reasonCode: null,
    trackUrl: '',
    rateUrl: '',
    otherCaseNumber: null,
  };
  const notices = [
    ...new Set(moveNames.flatMap((move) => noticeForMove(move, facts)?.notice ?? [])),
    'received',
    'rateReminder',
  ];

  test.each([
    ['refusals:', Object.keys(refusalCodes)],
    ['ticket:status.', ticketStates],
    ['ticket:statusNow.', ticketStates],
    ['ticket:type.', requestTypes],
    ['ticket:typeHint.', requestTypes],
    ['ticket:typeAction.', requestTypes],
    ['ticket:identity.', identities],
    ['ticket:identityHint.', identities],
    ['ticket:applicant.', applicantKinds],
    ['ticket:need.', accessNeeds],
    ['ticket:urgency.', urgencies],
    ['ticket:warning.', ['none', 'blue', 'yellow', 'red']],
    ['ticket:channel.', [...new Set([...intakeChannels, ...noticeChannels])]],
    ['ticket:declineReason.', declineReasons],
    ['ticket:returnReason.', returnReasons],
    ['ticket:solved.', ['yes', 'partly', 'no']],
    ['ticket:event.', ['submit', ...publicEvents]],
    ['notices:emergency.', ['fire', 'police', 'medical', 'traffic']],
    ['desk:role.', staffRoles],
    ['desk:state.', ticketStates],
    ['desk:move.', moveNames.filter((move) => ruleOf(move).by.some(isStaffRole))],
  ] as [string, readonly string[]][])('%s…', (prefix, words) => {
    for (const locale of prefix.startsWith('desk:') ? deskLanguages : locales) {
      const known = Object.keys(all[locale]).filter(
        (key) => key.startsWith(prefix) && !key.slice(prefix.length).includes('.'),
      );
      expect(known.map((key) => key.slice(prefix.length)).sort()).toEqual([...words].sort());
    }
  });

  test('every notice has its text and its subject', () => {
    for (const locale of locales)
      for (const notice of notices) {
        const { key } = sayNotice(notice, facts);
        expect(Object.keys(all[locale])).toEqual(
          expect.arrayContaining([key, key.replace('.body', '.subject')]),
        );
      }
  });
});
