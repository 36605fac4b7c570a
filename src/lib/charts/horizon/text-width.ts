/**
 * How wide a text will be, without a browser: advance widths of Onest at 11 px (weight 600, the
 * widest used, tabular figures), rounded up to a quarter of a pixel.
 */
const widths: readonly (readonly [number, string])[] = [
	[2.75, 'il'],
	[3, '·і'],
	[3.25, ' !IjІ\u00A0'],
	[3.5, '",./:;’\''],
	[3.75, '()'],
	[4.25, 'fr'],
	[4.5, 't“”'],
	[5, '*гғ'],
	[5.25, '-'],
	[5.75, '?szзт'],
	[6, 'kvx«»≈≤хчьұү'],
	[6.25, 'acавклсуэя'],
	[6.5, '+=JLeu×₸−ГеёнпъҒәқ'],
	[6.75, 'EFZbdghnopqy–ЕЁТбийорцңөһ'],
	[7, 'T'],
	[7.25, 'KPXY$ЗКРУХЬдҰҮ'],
	[7.5, '0123456789BRSБВЧҚҺ'],
	[7.75, '&V€ЛЯ'],
	[8, 'ACDАСЭмы'],
	[8.25, 'GHU…ИЙНПЦЪ'],
	[8.5, 'NOQДОфӘҢӨ'],
	[8.75, '—ж'],
	[9, 'шю'],
	[9.25, 'mщ'],
	[9.5, '%wФ'],
	[9.75, 'MМЫ'],
	[10.25, 'Ж'],
	[11, '@W→ШЩ'],
	[11.25, 'Ю'],
	[12, '№']
];

/** For a letter the table does not know: as wide as the widest common one. */
const unknownLetter = 9.5;

const widthOf: ReadonlyMap<string, number> = new Map(
	widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const))
);

/** Weight 400 and 500 run a little narrower, in figures the least. */
const lightFactor = 0.99;

/** Literata at 12.5 px, used for quoted phrases, runs this much wider than Onest at 11 px. */
const serifFactor = 1.16;

/** Pixels of a text in Onest at 11 px, or at another size. Never too small for the letters known. */
export function textWidth(text: string, size = 11): number {
	let sum = 0;
	for (const letter of text) sum += widthOf.get(letter) ?? unknownLetter;
	return (sum * size) / 11;
}

/** Pixels of a text in weight 400 or 500. */
export function lightWidth(text: string, size = 11): number {
	return textWidth(text, size) * lightFactor;
}

/** Pixels of a quoted phrase in Literata at 12.5 px. */
export function phraseWidth(text: string): number {
	return textWidth(text) * serifFactor;
}
