/** What an amount's field asks while it is typed in: how it will be understood. */
export interface AmountQuestion {
	readonly text: string;
	readonly currency: string;
	/** The reading that was picked for the text, if one was. */
	readonly reading: string;
	/** The day of its rate as typed; empty for the day of the view. */
	readonly day: string;
}

const parameters = ['text', 'currency', 'reading', 'day'] as const;

/** @param page the address of the form, whose view goes along */
export function amountAddress(page: URL, workspace: string, question: AmountQuestion): string {
	const address = new URLSearchParams(page.search);
	for (const parameter of parameters) address.set(parameter, question[parameter]);
	return `/${workspace}/amounts?${address.toString()}`;
}

export function amountQuestion({ searchParams }: URL): AmountQuestion {
	const [text = '', currency = '', reading = '', day = ''] = parameters.map(
		(parameter) => searchParams.get(parameter) ?? ''
	);
	return { text, currency, reading, day };
}
