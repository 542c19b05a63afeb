export const TYPEFACE = 'Tinos';

const file = (style: string, name: string) => require.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${name}.ttf`);

const roboto = (name: string) => require.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`);

/** The typeface of reports, which pdfmake brings along; it has the letters of Kyrgyz too. */
export const SANS = 'Roboto';

/** Tinos has the widths of Times New Roman, and the letters of Kyrgyz: ң, ө, ү. */
export const FONTS = {
  [TYPEFACE]: {
    normal: file('400Regular', '400Regular'),
    italics: file('400Regular_Italic', '400Regular_Italic'),
    bold: file('700Bold', '700Bold'),
    bolditalics: file('700Bold_Italic', '700Bold_Italic'),
  },
  [SANS]: { normal: roboto('Regular'), italics: roboto('Italic'), bold: roboto('Medium'), bolditalics: roboto('MediumItalic') },
};
