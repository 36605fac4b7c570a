/** Percents as people type them: "60", "62,5 %". */
const shape = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/;

/** Whole basis points, or null. */
export function readPercent(text: string): number | null {
	const [, whole = '', part = ''] = shape.exec(text.trim()) ?? [];
	return whole === '' ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}
