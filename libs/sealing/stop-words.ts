/** Words of every sentence, folded: they find nothing, and how often they stand somewhere would tell much. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'и в во не что он на я с со как а то все она так его но да ты к ко у же вы за бы по ее мне есть из ему при до от о об',
    'или ли если уже их для это эта этот был была было были мы они под над без про чтобы когда где там тут',
    'жана менен да де бул ал мен биз сиз алар эле эмес бир учун деп болуп болгон боюнча бар жок анын ага аны же',
    'the a an and or of to in on at for by with from as is was were be been are it its he she they them his her we i you that this not',
  ].flatMap(words => words.split(' ')),
);
