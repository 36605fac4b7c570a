/** Rates as people type them: tenge per one unit, "493.20", "493,2". */
import { rateScale } from '$lib/domain/rates';

const decimals = String(rateScale).length - 1;
const shape = new RegExp(String.raw`^(\d{1,6})(?:[.,](\d{1,${decimals}}))?$`);

/** Millionths of a tenge, above zero; null where it is no rate. */
export function readRate(text: string): number | null {
	const [, whole = '', part = ''] = shape.exec(text.trim()) ?? [];
	if (whole === '') return null;
	const micros = Number(whole) * rateScale + Number(part.padEnd(decimals, '0'));
	return micros > 0 ? micros : null;
}
