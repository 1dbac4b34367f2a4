/** What would have gone out by e-mail, readable as the person would read it: for trying things out before a mail server is set up. */
import type { z } from 'zod';
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import type { mailboxOutput } from '#server/api/schemas/desk';
import { DateTime } from '#ui/date-time';
import { DeskFrame } from '#ui/desk/desk-frame';
import { Pager } from '#ui/desk/pager';
import { bare } from '#ui/text';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { when } from '../_names';
import { deskLocaleOf, requireStaff } from '../_staff';

type MailboxPageProps = LocaleParams & { searchParams: Promise<{ after?: string }> };
type Mail = z.infer<typeof mailboxOutput>['mails'][number];

const longestCursor = 200;
const address = /(https?:\/\/[^\s\u2066-\u2069]+)/;

/** Links of a mail as links, as every mail program shows them. Splitting by a group leaves the addresses at the odd places. */
function MailText({ text }: { text: string }) {
  return text.split(address).map((piece, order) => {
    const key = `${order}${piece}`;
    return order % 2 === 1 ? (
      <a key={key} href={piece}>
        {piece}
      </a>
    ) : (
      piece
    );
  });
}

function MailEntry({ mail, locale, zone }: { mail: Mail; locale: Locale; zone: string }) {
  const t = plainTranslator(locale);
  const sent = when(mail.at, locale, zone);
  return (
    <li>
      <details className="mail">
        <summary>
          <span className="mail-subject" lang={mail.locale} dir="auto">
            {bare(mail.subject)}
          </span>
          <span className="hint">
            <bdi dir="ltr">{mail.to}</bdi> · <DateTime at={sent.iso}>{sent.text}</DateTime>
          </span>
        </summary>
        <section
          className="mail-text written"
          lang={mail.locale}
          dir="auto"
          aria-label={t('desk:mailbox.text')}
        >
          <MailText text={mail.text} />
        </section>
      </details>
    </li>
  );
}

export default async function MailboxPage({ params, searchParams }: MailboxPageProps) {
  const [locale, { after }] = await Promise.all([deskLocaleOf(params), searchParams]);
  const here = `/${locale}/desk/mailbox`;
  const staff = await requireStaff(here);
  const { desk, city } = await door();
  const [found, about] = await Promise.all([
    attempt(desk.mailbox({ cursor: after?.slice(0, longestCursor) })),
    city.about(),
  ]);
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/mailbox" />;
  const t = plainTranslator(locale);
  const { isActive, mails, nextCursor } = found.value;
  const next = nextCursor ? `${here}?after=${nextCursor}` : null;
  return (
    <DeskFrame
      locale={locale}
      path="/mailbox"
      title={t('desk:mailbox.title')}
      here="mailbox"
      staff={frameStaff(staff, locale)}
      width="text"
    >
      <h1>{t('desk:mailbox.title')}</h1>
      <p className="lede">{isActive ? t('desk:mailbox.active') : t('desk:mailbox.inactive')}</p>
      {mails.length === 0 ? <p className="nothing">{t('desk:mailbox.empty')}</p> : null}
      <ul className="mails">
        {mails.map((mail) => (
          <MailEntry key={mail.id} mail={mail} locale={locale} zone={about.zone} />
        ))}
      </ul>
      <Pager
        label={t('desk:pager.label')}
        first={after ? { href: here, label: t('desk:pager.first') } : undefined}
        next={next ? { href: next, label: t('desk:pager.next') } : undefined}
      />
    </DeskFrame>
  );
}
