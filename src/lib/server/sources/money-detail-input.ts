/** Sums of an agreement besides its amount: what it has in each year, and what was paid before. */
import type { BudgetYear, Details } from '$lib/domain/agreement';
import { money } from '$lib/domain/money';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { optionalAmount, optionalDay } from '../forms/answered';
import type { Answers } from '../forms/answers';
import type { Surroundings } from './detail-input';

/** A plan is at most twenty years long. */
export const mostYears = 20;
const firstYear = 1900;
const lastYear = 2200;
const longestDocument = 300;

type Sums = Pick<Surroundings, 'amount' | 'currency'>;

/** In order of the years; empty, with messages, where what was typed cannot be used. */
export function readYears(answers: Answers, around: Sums): readonly BudgetYear[] {
	const rows = Array.from({ length: mostYears }, (_, row) => readYear(answers, row, around));
	const years = rows.filter((year) => year !== null).sort((a, b) => a.year - b.year);
	refuseOver(answers, years, around);
	return years;
}

function readYear(answers: Answers, row: number, { currency }: Sums): BudgetYear | null {
	const reader = { locale: answers.language };
	const fields = { year: `year-${row}`, sum: `yearSum-${row}`, carried: `yearCarried-${row}` };
	if (Object.values(fields).every((field) => answers.text(field) === '')) return null;
	const year = answers.wholeNumber(
		fields.year,
		firstYear,
		lastYear,
		m.kinds_error_year({}, reader)
	);
	const minor =
		answers.text(fields.sum) === ''
			? answers.refuse(fields.sum, m.kinds_error_year_sum({}, reader))
			: optionalAmount(answers, fields.sum, currency);
	const carriedBy = answers.optionalLine(fields.carried, longestDocument);
	const before = Array.from({ length: row }, (_, one) => answers.text(`year-${one}`));
	if (year !== null && before.includes(answers.text(fields.year))) {
		answers.refuse(fields.year, m.kinds_error_year_twice({ year: String(year) }, reader));
	}
	return year === null || minor === null ? null : { year, minor, carriedBy };
}

/** The years may tell a part of the amount, never more. */
function refuseOver(
	answers: Answers,
	years: readonly BudgetYear[],
	{ amount, currency }: Sums
): void {
	if (amount === null) return;
	const sum = years.reduce((total, { minor }) => total + minor, 0);
	if (sum <= amount) return;
	const { language } = answers;
	const told = {
		sum: formatMoney(money(currency, sum), language),
		amount: formatMoney(money(currency, amount), language),
		difference: formatMoney(money(currency, sum - amount), language)
	};
	answers.refuse('year-0', m.kinds_error_years_over(told, { locale: language }));
}

/** All three or none; null, with messages, where what was typed cannot be used. */
export function readOpening(answers: Answers, { amount, currency }: Sums): Details['opening'] {
	const reader = { locale: answers.language };
	const told = ['paidSoFar', 'openingBalance', 'openingOn'].filter(
		(field) => answers.text(field) !== ''
	);
	if (told.length === 0) return null;
	const needed = (field: string) => {
		if (answers.text(field) === '') answers.refuse(field, m.kinds_error_opening({}, reader));
	};
	['paidSoFar', 'openingBalance', 'openingOn'].forEach(needed);
	const paidSoFar = optionalAmount(answers, 'paidSoFar', currency);
	const balance = optionalAmount(answers, 'openingBalance', currency);
	const on = optionalDay(answers, 'openingOn');
	if (paidSoFar === null || balance === null || on === null) return null;
	if (balance > paidSoFar) answers.refuse('openingBalance', m.kinds_error_balance({}, reader));
	if (amount !== null && paidSoFar > amount) {
		answers.refuse('paidSoFar', m.kinds_error_paid_over({}, reader));
	}
	return { on, paidSoFar, balance };
}
