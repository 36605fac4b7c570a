/** Something odd about what stands in the form, beside it; it does not keep anybody from saving. */
export interface HintView {
	readonly text: string;
	/** What is odd besides; null where nothing is. */
	readonly also: string | null;
	/** What it could be instead: each fills its field. */
	readonly readings: readonly {
		readonly field: string;
		readonly value: string;
		readonly text: string;
	}[];
	/** What stands before the readings; empty where there are none. */
	readonly ask: string;
	readonly after: string;
}

export const hintSubjects = ['pair', 'period'] as const;
export type HintSubject = (typeof hintSubjects)[number];

/** The fields of the form that a hint is about; the address of its question carries them. */
const hintFields: Readonly<Record<HintSubject, readonly string[]>> = {
	pair: [
		'disclosure',
		'currency',
		'amount',
		'amountReading',
		'statedTenge',
		'statedTengeReading',
		'statedDollars',
		'statedDollarsReading',
		'document',
		'documentDay',
		'startCertainty',
		'start',
		'endCertainty',
		'end'
	],
	period: ['startCertainty', 'start', 'endCertainty', 'end', 'plan', 'planStart', 'planEnd']
};

/** @param page the address of the form, whose view goes along */
export function hintAddress(
	page: URL,
	workspace: string,
	about: HintSubject,
	form: FormData
): string {
	const address = new URLSearchParams(page.search);
	address.set('about', about);
	for (const field of hintFields[about]) address.set(field, String(form.get(field) ?? ''));
	return `/${workspace}/sources/hints?${address.toString()}`;
}
