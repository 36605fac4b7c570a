import type { Language, Name } from '$lib/domain/facts';
import { currencySign } from '$lib/format/money';
import { nameIn } from '$lib/format/names';

/** A choice of a select or of a row of radios. */
export interface Option {
	readonly value: string;
	readonly text: string;
	/** What choosing it does. */
	readonly about?: string;
}

export function optionOf(id: number, name: Name, language: Language): Option {
	return { value: String(id), text: nameIn(name, language).text };
}

/** "₸ KZT", or the code alone where the currency has no sign of its own. */
export function currencyOptions(codes: readonly string[]): Option[] {
	return codes.map((code) => {
		const sign = currencySign(code);
		return { value: code, text: sign === code ? code : `${sign} ${code}` };
	});
}
