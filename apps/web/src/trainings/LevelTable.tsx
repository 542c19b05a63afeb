import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';

const RIGHT = { textAlign: 'right' } as const;

/** How far it reached: trainings, persons (each at the nearest level) and visits by level. */
export function LevelTable({ levels }: { levels: Schema<'ReachLevelDto'>[] }) {
  const { t } = useTranslation();
  return (
    <table className="counts">
      <thead>
        <tr>
          <th scope="col">{t('trainings:cascade.level')}</th>
          {['trainings', 'persons', 'visits'].map(name => <th scope="col" key={name} style={RIGHT}>{t(`trainings:column.${name}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {levels.map(({ level, trainings, people, guests }) => (
          <tr key={level}>
            <th scope="row">{level ? t('trainings:cascade.levelOf', { count: level }) : t('trainings:cascade.level0')}</th>
            {[trainings, people, guests].map((value, at) => <td key={at}>{value}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
