import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Section } from '../ui/Section';
import { fmtMoney } from '../money/fmt-money';

interface CostTableProps {
  title: string;
  lines: Schema<'CostTotalDto'>[];
  /** To tell grants by their names. */
  grants?: Schema<'GrantDto'>[];
}

/** Costs of one client by payer and currency: a line for each, and no line adds up two currencies. */
export function CostTable({ title, lines, grants = [] }: CostTableProps) {
  const { t } = useTranslation();
  const payer = ({ grantId, payer }: Schema<'CostTotalDto'>) => grants.find(({ id }) => id === grantId)?.name ?? t(`law:costPayer.${payer}`);
  return (
    <Section title={title}>
      <div className="wide" tabIndex={0}>
        <table className="counts money">
          <thead>
            <tr>
              <th scope="col">{t('care:field.payer')}</th>
              <th scope="col" className="words">{t('care:field.type')}</th>
              <th scope="col">{t('care:cost.services')}</th>
              <th scope="col">{t('care:field.amount')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <tr key={[line.grantId, line.payer, line.currency, line.type].join(' ')}>
                <th scope="row">{payer(line)}</th>
                <td className="words">{t(`law:serviceType.${line.type}`)}</td>
                <td>{line.services}</td>
                <td>{fmtMoney(line.amount, line.currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
