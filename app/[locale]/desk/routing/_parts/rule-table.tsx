/** The rules in their order, with what each asks for in sentences. The administrator moves, switches and changes them. */
import type { Locale } from '#locales/languages';
import { plainTranslator } from '#locales/translate';
import { Button, ButtonLink } from '#ui/button';
import type { Category, Unit } from '../../_choices';
import { nameIn, when } from '../../_names';
import { type Rule, sayConditions } from '../../_routing';

type RuleTableProps = {
  locale: Locale;
  zone: string;
  rules: readonly Rule[];
  units: readonly Unit[];
  categories: readonly Category[];
  mayChange: boolean;
};
type LineProps = Omit<RuleTableProps, 'rules'> & { rule: Rule; moves: readonly string[] };

function Actions({ locale, rule, moves }: Pick<LineProps, 'locale' | 'rule' | 'moves'>) {
  const t = plainTranslator(locale);
  return (
    <form className="rule-actions" method="post" action={`/${locale}/desk/routing/rules/move`}>
      <input type="hidden" name="id" value={rule.id} />
      <a href={`/${locale}/desk/routing/rules/${rule.id}`}>{t('routing:rules.change')}</a>
      {moves.map((move) => (
        <Button key={move} look="quiet" name="move" value={move}>
          {t(`routing:rules.do-${move}`)}
        </Button>
      ))}
    </form>
  );
}

function RuleLine({ locale, zone, rule, units, categories, mayChange, moves }: LineProps) {
  const t = plainTranslator(locale);
  const unit = units.find(({ id }) => id === rule.departmentId);
  const changed = when(rule.updatedAt, locale, zone, 'short');
  return (
    <tr className={rule.isActive ? undefined : 'rule-off'}>
      <th scope="row" data-column={t('routing:rules.when')}>
        <ul className="conditions">
          {sayConditions(t, locale, rule, categories).map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
        {rule.isActive ? null : <span className="tag">{t('routing:rules.off')}</span>}
      </th>
      <td data-column={t('routing:rules.to')}>{unit ? nameIn(unit.names, locale) : '–'}</td>
      <td data-column={t('routing:rules.why')}>
        <span dir="auto">{nameIn(rule.reasons, locale)}</span>
      </td>
      <td data-column={t('routing:rules.changed')}>
        <span className="cell-small">
          {t('routing:rules.changedBy', { who: rule.staffName ?? '–', date: changed.text })}
        </span>
      </td>
      {mayChange ? (
        <td data-column={t('routing:rules.do')}>
          <Actions locale={locale} rule={rule} moves={moves} />
        </td>
      ) : null}
    </tr>
  );
}

export function RuleTable(props: RuleTableProps) {
  const { locale, rules, mayChange } = props;
  const t = plainTranslator(locale);
  const columns = ['when', 'to', 'why', 'changed', ...(mayChange ? ['do'] : [])];
  return (
    <section className="panel routing-rules" aria-labelledby="rules">
      <h2 id="rules">{t('routing:rules.title')}</h2>
      <p className="hint">{t('routing:rules.means')}</p>
      {rules.length === 0 ? (
        <p className="nothing">{t('routing:rules.none')}</p>
      ) : (
        <table className="table">
          <caption className="unseen">{t('routing:rules.title')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`routing:rules.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rules.map((rule, place) => (
              <RuleLine
                key={rule.id}
                {...props}
                rule={rule}
                moves={[
                  ...(place > 0 ? ['up'] : []),
                  ...(place < rules.length - 1 ? ['down'] : []),
                  rule.isActive ? 'off' : 'on',
                ]}
              />
            ))}
          </tbody>
        </table>
      )}
      {mayChange ? (
        <ButtonLink href={`/${locale}/desk/routing/rules/new`} look="quiet">
          {t('routing:rules.add')}
        </ButtonLink>
      ) : null}
    </section>
  );
}
