/** What the history says of payments and of spending. */
import { trancheConditions } from '$lib/domain/agreement';
import { formatDecimal, formatRate } from '$lib/format/numbers';
import { conditionWord } from '../sources/condition-words';
import type { Say } from './value-words';

/** The record does not name its currency: it is its agreement's, of nearly always two decimals. */
export const plainAmount: Say = (value, _, { language }) => {
	if (typeof value !== 'number') return null;
	const fraction = value % 100 === 0 ? '' : String(value % 100).padStart(2, '0');
	return formatDecimal(Math.floor(value / 100), fraction, language);
};

export const perUnit: Say = (value, _, { language }) =>
	typeof value === 'number' ? formatRate(value, language) : null;

export const condition: Say = (value, _, { language }) => {
	const known = trancheConditions.find((one) => one === value);
	return known === undefined ? null : conditionWord(known, language);
};
