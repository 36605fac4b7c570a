/** How a form's amounts were understood, for a form that comes back. */
import type { AmountView } from '$lib/components/ui/amount-view';
import type { Day } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import { rateTable } from '$lib/domain/rates';
import type { WorkspaceDb } from '$lib/server/db/workspace-schema';
import { readingField } from '$lib/server/forms/chosen-reading';
import { currencies } from '$lib/server/forms/currencies';
import { readDay } from '$lib/server/forms/day';
import { readRates } from '$lib/server/rates/queries';
import { amountView } from './amount-view.server';

/** Each field that holds an amount beside the currency it is in. */
export type AmountFields = Readonly<Record<string, string | undefined>>;

interface Form {
	readonly typed: Readonly<Record<string, string>>;
	readonly fields: AmountFields;
	/** The field whose day the rates are of. */
	readonly dayField: string;
}

/** By field; those where nothing is typed, or no currency is chosen, are left out. */
export async function typedAmounts(
	db: WorkspaceDb,
	{ typed, fields, dayField }: Form,
	asOf: Day,
	language: Language
): Promise<Readonly<Record<string, AmountView>>> {
	const day = readDay(typed[dayField] ?? '') ?? asOf;
	const rated = { rates: rateTable(await readRates(db), asOf), day };
	const views = Object.entries(fields).flatMap(([field, currency]) => {
		const text = typed[field]?.trim() ?? '';
		if (text === '' || currency === undefined || !currencies.includes(currency)) return [];
		const reading = typed[readingField(field)] ?? '';
		return [[field, amountView({ text, currency, reading }, rated, language)] as const];
	});
	return Object.fromEntries(views);
}
