import { useTranslation } from 'react-i18next';
import { GENDERS } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import type { Schema } from '../api/schema';

const GENDER_COLUMNS = [...GENDERS, null] as const;

const RIGHT = { textAlign: 'right' } as const;

/** Persons of all levels by region and gender, each once; lines and columns of nobody are left out. */
export function ReachTable({ levels }: { levels: Schema<'ReachLevelDto'>[] }) {
  const { t } = useTranslation();
  const cells = levels.flatMap(level => level.cells);
  const sum = (region?: string | null, gender?: string | null) =>
    cells.filter(one => (region === undefined || one.region === region) && (gender === undefined || one.gender === gender)).reduce((total, one) => total + one.people, 0);
  const regions = [...REGIONS, null].filter(region => sum(region) > 0);
  const genders = GENDER_COLUMNS.filter(gender => sum(undefined, gender) > 0);
  const unknown = t('web:form.notKnown');
  return (
    <table className="counts">
      <thead>
        <tr>
          <th scope="col">{t('trainings:field.region')}</th>
          {genders.map(gender => <th scope="col" key={gender} style={RIGHT}>{gender ? t(`law:gender.${gender}`) : unknown}</th>)}
          <th scope="col">{t('trainings:column.total')}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map(region => (
          <tr key={region}>
            <th scope="row">{region ? t(`law:region.${region}`) : unknown}</th>
            {genders.map(gender => <td key={gender}>{sum(region, gender)}</td>)}
            <td>{sum(region)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('trainings:column.total')}</th>
          {genders.map(gender => <td key={gender}>{sum(undefined, gender)}</td>)}
          <td>{sum()}</td>
        </tr>
      </tbody>
    </table>
  );
}
