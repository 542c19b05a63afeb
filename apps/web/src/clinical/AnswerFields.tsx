import { Group, Radio, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Instrument } from '#libs/instruments/instrument';
import type { Answers } from '#libs/instruments/score';

interface AnswerFieldsProps {
  instrument: Instrument;
  answers: Answers;
  onAnswer(item: number, answer: number | null): void;
}

const NONE = 'none';

/** One answer for each item: a number of the form, or none. */
export function AnswerFields({ instrument, answers, onAnswer }: AnswerFieldsProps) {
  const { t } = useTranslation();
  const choices = Array.from({ length: instrument.highest + 1 }, (_, answer) => answer);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      {answers.map((answer, item) => (
        <Radio.Group key={item} label={t('clinical:assessment.item', { number: item + 1 })} value={answer === null ? NONE : String(answer)}
          onChange={value => onAnswer(item, value === NONE ? null : Number(value))}>
          <Group gap="sm" mt={4}>
            {choices.map(choice => <Radio key={choice} value={String(choice)} label={String(choice)} />)}
            <Radio value={NONE} label={t('clinical:assessment.noAnswer')} />
          </Group>
        </Radio.Group>
      ))}
    </SimpleGrid>
  );
}
