/** What money stated in tenge comes to in dollars, and at which rate; and the rate behind dollars. */
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import { convert, type RateUsed } from '$lib/domain/rates';
import type { Report, StatedMoney, UnplacedSource } from '$lib/domain/report';
import { formatDay } from '$lib/format/dates';
import { formatConverted } from '$lib/format/converted';
import { formatRate } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';

/** Null where no rate is known, or not one and the same rate for all of it. */
export function conversionWords(
	{ origin, printed }: StatedMoney,
	report: Report,
	language: Language
): string | null {
	const own = report.unplaced.filter((source) => source.origin === origin);
	const used = oneRate(own, report);
	if (used === null || printed.undisclosed.length > 0) return null;
	const rate = formatRate(used.micros, language);
	const day = formatDay(used.day, language);
	if (report.question.lens === 'USD') {
		return m.overview_stated_rate({ rate, day }, { locale: language });
	}
	const amount = inDollars(own, used, language);
	const sign = used.assumed ? 'about' : 'equal';
	return amount && m.overview_stated_dollars({ amount, rate, day, sign }, { locale: language });
}

function oneRate(own: readonly UnplacedSource[], { question }: Report): RateUsed | null {
	const rates = own.map(({ rate, implied }) =>
		question.lens === 'USD' ? rate : (implied?.official ?? null)
	);
	const [first] = rates;
	if (!first || first.currency !== 'USD') return null;
	const same = rates.every((rate) => rate?.micros === first.micros && rate.day === first.day);
	return same ? first : null;
}

/** Each source is converted and rounded once, as everywhere; null where one has no amount. */
function inDollars(
	own: readonly UnplacedSource[],
	used: RateUsed,
	language: Language
): string | null {
	let minor = 0;
	for (const { amount } of own) {
		if (amount.state !== 'known') return null;
		const dollars = convert(money('KZT', amount.value), 'USD', () => used);
		if (dollars.state !== 'known') return null;
		minor += dollars.value.minor;
	}
	return formatConverted(money('USD', minor), used.assumed, language);
}
