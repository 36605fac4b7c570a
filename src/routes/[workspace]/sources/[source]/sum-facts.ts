/** What a source says in several sums: its VAT, its years, its tariff, what came before. */
import { agreementCurrency } from '$lib/domain/agreement-currency';
import type { Language, Source } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { tariffSums } from '$lib/domain/tariff';
import { formatDay } from '$lib/format/dates';
import { formatMoney } from '$lib/format/money';
import { formatInteger } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { percentText } from '../form/typed';
import { fact, type Fact } from './fact';

export function vatFact(source: Source, language: Language): Fact[] {
	const reader = { locale: language };
	const { sumWithVat, vat } = source.details;
	if (sumWithVat === null || vat === null) return [];
	const told = teller(source, language);
	const notes = [m.kinds_vat_note({ rate: percentText(vat) }, reader)];
	return [fact(m.kinds_sum_with_vat({}, reader), told(sumWithVat), { notes })];
}

/** Each year, then how far their sum is from the amount. */
export function yearsFact(source: Source, language: Language): Fact[] {
	const reader = { locale: language };
	const { years } = source.details;
	if (years.length === 0) return [];
	const told = teller(source, language);
	const sum = years.reduce((total, { minor }) => total + minor, 0);
	const notes = years.map(({ year, minor, carriedBy }) => {
		const shown = { year: String(year), sum: told(minor) };
		return carriedBy === null
			? m.kinds_year_note(shown, reader)
			: m.kinds_year_carried_note({ ...shown, document: carriedBy }, reader);
	});
	const { amount } = source;
	const rest = amount.state === 'known' ? amount.value.minor - sum : 0;
	const untold = rest > 0 ? [m.kinds_years_rest({ rest: told(rest) }, reader)] : [];
	return [fact(m.kinds_years({}, reader), told(sum), { notes: [...notes, ...untold] })];
}

export function tariffFact(source: Source, language: Language): Fact[] {
	const reader = { locale: language };
	const { persons, tariff } = source.details;
	const told = teller(source, language);
	const term = m.kinds_tariff({}, reader);
	if (tariff === null) {
		if (persons === null) return [];
		return [fact(m.kinds_persons({}, reader), formatInteger(persons, language))];
	}
	if (persons === null) return [fact(term, told(tariff))];
	const sums = tariffSums(persons, tariff, periodOf(source));
	if (sums === null) return [fact(term, told(tariff))];
	const shown = {
		persons: formatInteger(persons, language),
		tariff: told(tariff),
		monthly: told(sums.monthly)
	};
	const notes =
		sums.whole === null ? [] : [m.kinds_tariff_period({ whole: told(sums.whole) }, reader)];
	return [fact(term, m.kinds_tariff_value(shown, reader), { notes })];
}

function periodOf({ start, end }: Source) {
	if (start.state !== 'stated' || end.state !== 'stated') return null;
	return { from: start.adopted, to: end.adopted };
}

export function openingFact(source: Source, language: Language): Fact[] {
	const reader = { locale: language };
	const { opening } = source.details;
	if (opening === null) return [];
	const told = teller(source, language);
	const shown = { paid: told(opening.paidSoFar), day: formatDay(opening.on, language) };
	const notes = [m.kinds_opening_left({ balance: told(opening.balance) }, reader)];
	return [fact(m.kinds_opening_term({}, reader), m.kinds_opening_value(shown, reader), { notes })];
}

function teller(source: Source, language: Language): (minor: number) => string {
	const currency = agreementCurrency(source);
	return (minor) => formatMoney(money(currency, minor), language);
}
