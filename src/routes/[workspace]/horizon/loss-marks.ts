/** ▼ with its words: the date, what falls away a month, what coverage is left. */
import { addDays } from '$lib/domain/calendar';
import { match } from '$lib/domain/figure';
import type { Loss } from '$lib/domain/report';
import type { LossMark } from '$lib/charts/horizon/strip-types';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { chartDay, sinceDay } from './days';
import { edgeAfter, short, type Given } from './given';

export function lossMarks(losses: readonly Loss[], given: Given): LossMark[] {
	return losses
		.map((loss) => ({
			at: edgeAfter(loss.day, given),
			date: chartDay(loss.day, given.language),
			details: detailsOf(loss, given)
		}))
		.sort((a, b) => a.at - b.at);
}

/** The fullest wording first. */
function detailsOf(loss: Loss, given: Given): string[] {
	const { locale, language } = given;
	const past =
		loss.standing === 'unfunded'
			? [m.horizon_loss_since({ day: sinceDay(addDays(loss.day, 1), language) }, locale)]
			: [];
	const unknown = [m.horizon_loss_unknown({}, locale), m.horizon_loss_unknown_short({}, locale)];
	const told = match(loss.monthly, {
		known: (minor) => amountWords(loss, minor, given),
		undisclosed: () => unknown,
		missing: () => unknown
	});
	return [...past, ...told];
}

function amountWords(loss: Loss, minor: number, given: Given): string[] {
	const { locale, language } = given;
	const amount = `${loss.assumed ? '≈' : ''}${short(-minor, given)}`;
	const withoutCoverage = [m.horizon_loss_monthly({ amount }, locale), amount];
	return match(loss.coverageAfter, {
		known: (basisPoints) => {
			const coverage = formatPercent(basisPoints, language);
			return [
				m.horizon_loss_monthly_to({ amount, coverage }, locale),
				m.horizon_loss_to({ amount, coverage }, locale),
				amount
			];
		},
		undisclosed: () => withoutCoverage,
		missing: () => withoutCoverage
	});
}
