/** What rises in the city against its own past: now, calmed down, or closed. Quiet when there is nothing to tell. */
import { plainTranslator, type Translate } from '#locales/translate';
import { DeskFrame } from '#ui/desk/desk-frame';
import { attempt, door } from '../../../_door';
import type { LocaleParams } from '../../../_locale';
import { frameStaff, RefusedPage } from '../_frame';
import { deskLocaleOf, requireStaff } from '../_staff';
import { SeenForm } from './_parts/decide';
import { Letters } from './_parts/letters';
import { type Rise, type RiseView, sayTopic, warningsHref } from './_parts/rise';
import { RiseFacts } from './_parts/rise-facts';

type WarningsProps = LocaleParams & { searchParams: Promise<{ show?: string }> };
type ListProps = Omit<RiseView, 'rise'> & { rises: readonly Rise[]; mayDecide: boolean };

function Card({ mayDecide, ...view }: RiseView & { mayDecide: boolean }) {
  const { locale, t, rise } = view;
  const topic = sayTopic(view);
  return (
    <li className="rise" data-danger={rise.isDanger || undefined}>
      <article>
        <h3>
          <a href={warningsHref(locale, `/${rise.id}`)}>{topic}</a>
        </h3>
        <RiseFacts {...view} />
        <Letters {...view} />
        <div className="rise-actions">
          {rise.count > rise.letters.length ? (
            <a href={warningsHref(locale, `/${rise.id}`)}>
              {t('warnings:letters.all', { count: rise.count })}
              <span className="unseen"> {topic}</span>
            </a>
          ) : null}
          {mayDecide ? <SeenForm {...view} /> : null}
        </div>
      </article>
    </li>
  );
}

function List({ rises, ...props }: ListProps) {
  return (
    <ul className="rises">
      {rises.map((rise) => (
        <Card key={rise.id} {...props} rise={rise} />
      ))}
    </ul>
  );
}

function Open({ rises, ...props }: ListProps) {
  const { t } = props;
  const [rising, calm] = [
    rises.filter(({ isRising }) => isRising),
    rises.filter(({ isRising }) => !isRising),
  ];
  return (
    <>
      <h2>{t('warnings:rising.title')}</h2>
      {rising.length > 0 ? (
        <List {...props} rises={rising} />
      ) : (
        <p className="nothing">{t('warnings:rising.empty')}</p>
      )}
      {calm.length > 0 ? (
        <>
          <h2>{t('warnings:calm.title')}</h2>
          <p className="hint">{t('warnings:calm.means')}</p>
          <List {...props} rises={calm} />
        </>
      ) : null}
    </>
  );
}

function Closed(props: ListProps) {
  const { t, rises } = props;
  return (
    <>
      <h2>{t('warnings:closed.title')}</h2>
      {rises.length > 0 ? <List {...props} /> : <p className="nothing">{t('warnings:closed.empty')}</p>}
    </>
  );
}

function Filter({ locale, t, isClosed }: { locale: ListProps['locale']; t: Translate; isClosed: boolean }) {
  return (
    <nav className="filter" aria-label={t('warnings:filter.label')}>
      <ul>
        <li>
          <a href={warningsHref(locale)} aria-current={isClosed ? undefined : 'page'}>
            {t('warnings:filter.open')}
          </a>
        </li>
        <li>
          <a href={warningsHref(locale, '?show=closed')} aria-current={isClosed ? 'page' : undefined}>
            {t('warnings:filter.closed')}
          </a>
        </li>
      </ul>
    </nav>
  );
}

export default async function WarningsPage({ params, searchParams }: WarningsProps) {
  const [locale, { show }] = await Promise.all([deskLocaleOf(params), searchParams]);
  const staff = await requireStaff(warningsHref(locale));
  const isClosed = show === 'closed';
  const { desk, city } = await door();
  const [found, about] = await Promise.all([attempt(desk.warnings({ isClosed })), city.about()]);
  if (!found.ok) return <RefusedPage locale={locale} staff={staff} reason={found.reason} path="/warnings" />;
  const t = plainTranslator(locale);
  const { rows: rises, mayDecide } = found.value;
  const list = { locale, zone: about.zone, t, rises, mayDecide };
  return (
    <DeskFrame
      locale={locale}
      path="/warnings"
      query={isClosed ? '?show=closed' : undefined}
      title={t('warnings:title')}
      here="warnings"
      staff={frameStaff(staff, locale)}
    >
      <h1>{t('warnings:title')}</h1>
      <p className="lede">{t('warnings:means')}</p>
      <Filter locale={locale} t={t} isClosed={isClosed} />
      {isClosed ? <Closed {...list} /> : <Open {...list} />}
    </DeskFrame>
  );
}
