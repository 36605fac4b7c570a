/** Money stated without a time or a program, drawn end to end on a money scale of its own. */
import { origins, type Origin } from '$lib/domain/facts';
import type { StatedMoney, UnplacedSource } from '$lib/domain/report';
import type { UnplacedRow, UnplacedSum, UnplacedView } from '$lib/charts/horizon/unplaced-types';
import { formatMoneyShort } from '$lib/format/money';
import { money } from '$lib/domain/money';
import { m } from '$lib/paraglide/messages';
import { nounOf } from '../overview/program-noun';
import { full, type Given } from './given';
import { moneyTicks } from './money-ticks';
import { unplacedRow } from './unplaced-row-view';

/** Null where every source has its place. */
export function unplacedStripView(given: Given): UnplacedView | null {
	const { report, locale, language } = given;
	if (report.unplaced.length === 0) return null;
	const { lens } = report.question;
	const largest = Math.max(...report.stated.map(({ highest }) => highest), 1);
	return {
		title: m.horizon_unplaced_title({}, locale),
		description: m.horizon_unplaced_description({ noun: nounOf(report.programs) }, locale),
		accessibleName: m.horizon_unplaced_title({}, locale),
		largest,
		ticks: moneyTicks(largest).map((amount) => {
			return { amount, text: formatMoneyShort(money(lens, amount), language) };
		}),
		rows: origins.flatMap((origin) => rowsOf(origin, given)),
		more: moreWords(given),
		sums: report.stated.map((stated) => sumView(stated, given))
	};
}

/** How many have no row; the sums hold all of them. */
function moreWords(given: Given): string | null {
	const without = origins.map((origin) => Math.max(sourcesOf(origin, given).length - mostRows, 0));
	const count = without.reduce((sum, one) => sum + one, 0);
	return count === 0 ? null : m.overview_more_in_sources({ count }, given.locale);
}

/** Of one origin; the smaller ones stand in the list of sources. */
const mostRows = 8;

/** The largest first; each begins where the one before it ends. */
function rowsOf(origin: Origin, given: Given): UnplacedRow[] {
	const own = sourcesOf(origin, given).sort(
		(a, b) => printed(b) - printed(a) || a.sourceId - b.sourceId
	);
	let offset = 0;
	return own.slice(0, mostRows).map((source) => {
		const row = unplacedRow(source, offset, given);
		offset += printed(source);
		return row;
	});
}

function sourcesOf(origin: Origin, { report }: Given): UnplacedSource[] {
	return report.unplaced.filter((source) => source.origin === origin);
}

/** What the bar is long: an amount not known takes no room. */
function printed({ amount }: UnplacedSource): number {
	return amount.state === 'known' ? amount.value : 0;
}

function sumView(stated: StatedMoney, given: Given): UnplacedSum {
	const { locale } = given;
	const { origin, lowest, highest, overlapping } = stated;
	const sure = stated.printed.assumed ? '≈' : '';
	const open = lowest !== highest;
	const amounts = {
		printed: { amount: sure + full(stated.printed.minor, given) },
		lowest: { amount: sure + full(lowest, given) },
		highest: { amount: sure + full(highest, given) }
	};
	return {
		key: origin,
		name: m.horizon_sum_name({ origin }, locale),
		note: open ? m.horizon_sum_note({}, locale) : m.horizon_sum_note_closed({}, locale),
		printed: stated.printed.minor,
		lowest,
		highest,
		printedText: m.horizon_sum_printed(amounts.printed, locale),
		lowestText: overlapping
			? m.horizon_sum_overlap(amounts.lowest, locale)
			: m.horizon_sum_lowest(amounts.lowest, locale),
		highestText: m.horizon_sum_highest(amounts.highest, locale),
		verdict: {
			strong: m.horizon_verdict_not_counted({}, locale),
			note: m.horizon_verdict_no_program({}, locale),
			odd: false
		}
	};
}
