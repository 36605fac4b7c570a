/** How a source's amount is split over programs, and the rest, which always stays in view. */
import type { Allocation, Facts, Language } from '$lib/domain/facts';
import type { AnyMoney } from '$lib/domain/money';
import { multiplyDivide } from '$lib/domain/rounding';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { agreedText, restText } from '../amount-words';
import { laidWords } from '../laid-words';
import { foreign } from '../row-view';
import { splitBar } from '../split-bar-view';
import type { Standing } from './standing';

export type SplitView = ReturnType<typeof splitView>;

const whole = 10_000;

export function splitView(standing: Standing, facts: Facts, language: Language) {
	const options = { locale: language };
	const { amount, allocations } = standing;
	return {
		title: m.sources_split_title({}, options),
		bar: splitBar(barGiven(standing, facts, language), language),
		columns: {
			program: m.sources_split_program({}, options),
			amount: m.sources_split_amount({}, options),
			share: m.sources_split_share({}, options)
		},
		parts: allocations.map((part) => partView(part, amount, facts, language)),
		rest: restView(standing, language),
		none: allocations.length === 0 ? nothingNamed(standing, language) : null,
		noScale:
			allocations.length > 0 && amount.state === 'undisclosed'
				? m.sources_split_undisclosed({}, options)
				: null
	};
}

function partView(part: Allocation, amount: Standing['amount'], facts: Facts, language: Language) {
	const program = facts.programs.find(({ id }) => id === part.programId);
	if (!program) throw new Error(`allocation ${part.id} has no program`);
	return {
		id: part.id,
		program: nameIn(program.name, language).text,
		language: foreign(program.name, language),
		line: part.line,
		laid: laidWords(part, facts, language),
		amount: agreedText(part.amount, language),
		share: shareText(part, amount, language)
	};
}

function shareText(part: Allocation, amount: Standing['amount'], language: Language): string {
	const share = shareOf(part, amount);
	return share === null
		? m.sources_not_known({}, { locale: language })
		: formatPercent(share, language);
}

function shareOf({ amount }: Allocation, total: Standing['amount']): number | null {
	if (amount.state !== 'known' || total.state !== 'known' || total.value.minor === 0) return null;
	return multiplyDivide(amount.value.minor, whole, total.value.minor);
}

function barGiven({ terms, amount, allocations }: Standing, facts: Facts, language: Language) {
	const nameOf = (programId: number) => facts.programs.find(({ id }) => id === programId)?.name;
	return {
		origin: terms.origin,
		firmness: terms.firmness,
		amount,
		parts: allocations.map((part) => {
			const name = nameOf(part.programId);
			return {
				key: String(part.id),
				name: name ? nameIn(name, language).text : '',
				amount: part.amount,
				own: false
			};
		})
	};
}

function restView({ unallocated }: Standing, language: Language) {
	const options = { locale: language };
	const text =
		unallocated.state === 'undisclosed'
			? m.sources_split_rest_unknown({}, options)
			: restText(unallocated, language).text;
	return {
		label: m.sources_split_rest({}, options),
		text,
		known: unallocated.state === 'known',
		strong: unallocated.state === 'known' && unallocated.value.minor > 0
	};
}

function nothingNamed({ unallocated }: Standing, language: Language): string {
	const options = { locale: language };
	const told = (amount: AnyMoney) => formatMoney(amount, language);
	return unallocated.state === 'known'
		? m.sources_split_none({ amount: told(unallocated.value) }, options)
		: m.sources_split_none_unknown({}, options);
}
