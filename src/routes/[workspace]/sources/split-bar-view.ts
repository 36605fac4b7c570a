/** A source's amount as one bar: a block for each part, and what no program has yet. */
import type { Language, Origin, Source } from '$lib/domain/facts';
import type { Figure } from '$lib/domain/figure';
import type { Firmness } from '$lib/domain/kinds';
import { money, type AnyMoney } from '$lib/domain/money';
import { multiplyDivide } from '$lib/domain/rounding';
import { formatMoney } from '$lib/format/money';
import { formatPercent } from '$lib/format/numbers';
import { m } from '$lib/paraglide/messages';
import { textureOf } from './row-view';

export interface BarGiven {
	readonly origin: Origin;
	readonly firmness: Firmness;
	readonly amount: Source['amount'];
	readonly parts: readonly BarPart[];
}

export interface BarPart {
	readonly key: string;
	readonly name: string;
	readonly amount: Figure<AnyMoney>;
	/** The one that a form is about. */
	readonly own: boolean;
}

export interface BarView {
	readonly origin: Origin;
	readonly texture: ReturnType<typeof textureOf>;
	/** Null where nothing can be drawn to scale. */
	readonly blocks: readonly BlockView[] | null;
	/** Per cents of the bar. */
	readonly rest: { readonly x: number; readonly width: number } | null;
	readonly label: string;
	readonly under: { readonly strong: string; readonly text: string; readonly over: boolean };
}

export interface BlockView {
	readonly key: string;
	/** Per cents of the bar. */
	readonly x: number;
	readonly width: number;
	readonly name: string;
	readonly words: string;
	readonly said: string;
	readonly own: boolean;
}

const wholeInBasisPoints = 10_000;

export function splitBar(given: BarGiven, language: Language): BarView {
	const { origin, firmness, amount } = given;
	const known = knownParts(given);
	const look = { origin, texture: textureOf(firmness, amount) };
	if (amount.state !== 'known' || known === null) {
		const strong = m.source_form_rest_unknown({}, { locale: language });
		return { ...look, blocks: null, rest: null, label: strong, under: plain(strong) };
	}
	const whole = amount.value;
	const taken = known.reduce((sum, { minor }) => sum + minor, 0);
	const scale = Math.max(whole.minor, taken);
	const blocks = blocksOf(known, whole, scale, language);
	const end = percentOf(taken, scale);
	return {
		...look,
		blocks,
		rest: taken < scale ? { x: end, width: 100 - end } : null,
		label: [m.allocations_bar_label({}, { locale: language }), ...blocks.map(saidOf)].join('; '),
		under: underWords(money(whole.currency, whole.minor - taken), firmness, language)
	};
}

interface KnownPart extends Omit<BarPart, 'amount'> {
	readonly minor: number;
}

/** Null where an amount is not told, or is of another currency. */
function knownParts({ amount, parts }: BarGiven): KnownPart[] | null {
	const known = parts.flatMap(({ amount: part, ...rest }) =>
		part.state === 'known' &&
		amount.state === 'known' &&
		part.value.currency === amount.value.currency
			? [{ ...rest, minor: part.value.minor }]
			: []
	);
	return known.length === parts.length ? known : null;
}

function blocksOf(
	parts: readonly KnownPart[],
	whole: AnyMoney,
	scale: number,
	language: Language
): BlockView[] {
	const options = { locale: language };
	let before = 0;
	return parts.map(({ minor, name, ...part }) => {
		const x = percentOf(before, scale);
		before += minor;
		const shown = {
			amount: formatMoney(money(whole.currency, minor), language),
			share: shareText(minor, whole.minor, language)
		};
		return {
			...part,
			name,
			x,
			width: percentOf(before, scale) - x,
			words: m.allocations_bar_part(shown, options),
			said: m.allocations_bar_named({ program: name, ...shown }, options)
		};
	});
}

function underWords(rest: AnyMoney, firmness: Firmness, language: Language): BarView['under'] {
	const options = { locale: language };
	if (rest.minor === 0) return plain(m.allocations_nothing_left({}, options));
	if (rest.minor < 0) {
		const over = formatMoney(money(rest.currency, -rest.minor), language);
		return { ...plain(m.allocations_over({ over }, options)), over: true };
	}
	return {
		strong: m.allocations_unallocated({ rest: formatMoney(rest, language) }, options),
		text:
			firmness === 'committed'
				? m.allocations_in_hand({}, options)
				: m.allocations_not_in_hand({}, options),
		over: false
	};
}

function plain(strong: string): BarView['under'] {
	return { strong, text: '', over: false };
}

function saidOf({ said }: BlockView): string {
	return said;
}

function shareText(minor: number, whole: number, language: Language): string {
	return formatPercent(
		whole === 0 ? 0 : multiplyDivide(minor, wholeInBasisPoints, whole),
		language
	);
}

function percentOf(minor: number, scale: number): number {
	return scale === 0 ? 0 : multiplyDivide(minor, wholeInBasisPoints, scale) / 100;
}
