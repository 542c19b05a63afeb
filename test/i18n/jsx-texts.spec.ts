import { jsxTexts } from './jsx-texts';
import { sourcesIn } from './sources';

describe('the screens', () => {
  it('hold no words of their own', () => {
    const words = sourcesIn(['apps/web/src'], /\.tsx$/).flatMap(({ path, text }) => jsxTexts(path, text));
    expect(words).toEqual([]);
  });
});

describe('words in JSX', () => {
  it.each([
    '<p>Сохранить</p>',
    '<p>{"Save"}</p>',
    '<p>{done ? "Saved" : null}</p>',
    '<p>{`Case ${code}`}</p>',
    '<Input label="Name" />',
    '<Input aria-label={open && "Close"} />',
    '<Tab title={<b>Log</b>} />',
  ])('are found in %s', source => expect(jsxTexts('a.tsx', source)).toHaveLength(1));

  it.each([
    '<p>{t("web:save")}</p>',
    '<p className="wide">12 · 30 %</p>',
    '<Input label={t("web:name")} type="text" />',
    '<p>{kind === "other" && <Other />}</p>',
    '<Kbd>Ctrl</Kbd>',
    'const day = "day";',
  ])('are not seen in %s', source => expect(jsxTexts('a.tsx', source)).toEqual([]));

  it('are named by their line', () => expect(jsxTexts('a.tsx', '\n<p>Save</p>')).toEqual(['a.tsx:2 Save']));
});
