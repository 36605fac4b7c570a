/**
 * How wide a text will be, without a browser: advance widths of Onest at 11 px (the wider of its
 * weights 400 and 600, tabular figures), rounded up to half a pixel.
 */
const widths: readonly (readonly [number, string])[] = [
	[3, 'il·і'],
	[3.5, " !',./:;Ij’І\u00A0"],
	[4, '()'],
	[4.5, '"frt'],
	[5, '*“”гғ'],
	[5.5, '-'],
	[6, '?sxz«»зтхчь'],
	[6.5, '+=JLacekuv×−≈≤ГавеёклнпсуэяҒәқұү'],
	[7, 'EFTZbdghnopqy–₸ЕЁТбийорцъңөһ'],
	[7.5, '0123456789BKPRSXY$БВЗКРУХЧЬдҚҰҮҺ'],
	[8, '&ACDV€АЛСЭЯмы'],
	[8.5, 'GHNU…ДИЙНОПЦЪфӘҢӨ'],
	[9, 'OQ—жю'],
	[9.5, '%mwФшщ'],
	[10, 'MМЫ'],
	[10.5, 'Ж'],
	[11, '@W→Ш'],
	[11.5, 'ЩЮ'],
	[12, '№']
];

/** For a letter the table does not know: as wide as the widest common one. */
const unknownLetter = 9.5;

const widthOf: ReadonlyMap<string, number> = new Map(
	widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const))
);

/** Literata at 12.5 px, used for quoted phrases, runs this much wider than Onest at 11 px. */
const serifFactor = 1.16;

/** Pixels of a text in Onest at 11 px, or at another size. Never too small for the letters known. */
export function textWidth(text: string, size = 11): number {
	let sum = 0;
	for (const letter of text) sum += widthOf.get(letter) ?? unknownLetter;
	return (sum * size) / 11;
}

/** Pixels of a quoted phrase in Literata at 12.5 px. */
export function phraseWidth(text: string): number {
	return textWidth(text) * serifFactor;
}
