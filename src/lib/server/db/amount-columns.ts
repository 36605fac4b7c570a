/** An amount that is known, undisclosed or missing, as three columns. */
import { known, match, missing, undisclosed, type Figure } from '$lib/domain/figure';
import { money, type AnyMoney } from '$lib/domain/money';
import type { AmountColumns } from './workspace-schema';

/** @throws Error on a known amount without its figures, which the table's CHECK refuses */
export function toAmount(row: AmountColumns): Figure<AnyMoney> {
	switch (row.amount_state) {
		case 'undisclosed':
			return undisclosed;
		case 'missing':
			return missing('not-recorded');
		case 'known':
			if (row.amount_minor === null || row.currency === null) {
				throw new Error('a known amount is stored without its figures');
			}
			return known(money(row.currency, row.amount_minor));
	}
}

export function fromAmount(amount: Figure<AnyMoney>): AmountColumns {
	const figures = match<AnyMoney, AnyMoney | null>(amount, {
		known: (value) => value,
		undisclosed: () => null,
		missing: () => null
	});
	return {
		amount_state: amount.state,
		amount_minor: figures?.minor ?? null,
		currency: figures?.currency ?? null
	};
}
