/** How the amounts of a source's form were understood. */
import { typedAmounts } from '../../amounts/typed-amounts.server';
import type { FormPlace } from './place.server';
import type { Typed } from './typed';

export function sourceAmounts({ db, asOf }: FormPlace, typed: Typed, { language }: App.Locals) {
	const currency = typed['currency'];
	const fields = {
		amount: currency,
		lowest: currency,
		highest: currency,
		statedTenge: 'KZT',
		statedDollars: 'USD'
	};
	return typedAmounts(db, { typed, fields, dayField: 'start' }, asOf, language);
}
