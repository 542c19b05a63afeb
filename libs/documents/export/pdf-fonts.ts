
export const TYPEFACE = 'Tinos';

const file = (style: string, name: string) => require.resolve(`@expo-google-fonts/tinos/${style}/Tinos_${name}.ttf`);

/** Tinos has the widths of Times New Roman, and the letters of Kyrgyz: ң, ө, ү. */
export const FONTS = {
  [TYPEFACE]: {
    normal: file('400Regular', '400Regular'),
    italics: file('400Regular_Italic', '400Regular_Italic'),
    bold: file('700Bold', '700Bold'),
    bolditalics: file('700Bold_Italic', '700Bold_Italic'),
  },
};
