/** One agreement that was probably recorded twice (domain §7). */
import type { Source } from '../facts';
import { ascending, byAll, groupBy } from '../grouping';
import type { Terms } from '../terms';
import { figuresText, type Check } from './check';
import type { Checked } from './checked';

/** Two titles are similar when they share at least this part of their words. */
const sharedWords = 0.5;
const [longAgo, farAhead] = ['0000-01-01', '9999-12-31'];

/** Same funder and amount, periods that overlap, a similar title or the same reference. */
export function duplicates({ evaluation: { terms } }: Checked): Check[] {
	const alike = groupBy(terms.flatMap(candidate), ({ key }) => key);
	return [...alike.values()].filter((group) => group.length > 1).flatMap(pairsIn);
}

interface Candidate {
	readonly key: string;
	readonly source: Source;
	readonly from: string;
	readonly to: string;
	readonly words: ReadonlySet<string>;
}

function candidate({ source, from, to }: Terms): Candidate[] {
	if (source.amount.state !== 'known') return [];
	const { minor, currency } = source.amount.value;
	return [
		{
			key: `${source.funderId} ${minor} ${currency}`,
			source,
			from: from ?? longAgo,
			to: to ?? farAhead,
			words: wordsOf(source)
		}
	];
}

function wordsOf({ name }: Source): ReadonlySet<string> {
	const title = name[name.first] ?? '';
	return new Set(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function pairsIn(group: readonly Candidate[]): Check[] {
	const inOrder = group.toSorted(
		byAll(
			ascending(({ from }) => from),
			ascending(({ to }) => to)
		)
	);
	return inOrder.flatMap((one, at) => {
		const found: Check[] = [];
		for (const other of inOrder.slice(at + 1)) {
			if (other.from > one.to) break;
			if (isTwice(one, other)) found.push(checkOf(one.source, other.source));
		}
		return found;
	});
}

function isTwice(one: Candidate, other: Candidate): boolean {
	if (belongTogether(one.source, other.source)) return false;
	const { reference } = one.source;
	if (reference !== null && reference === other.source.reference) return true;
	const shared = [...one.words].filter((word) => other.words.has(word)).length;
	const all = one.words.size + other.words.size - shared;
	return all > 0 && shared >= all * sharedWords;
}

/** A lot of a promise, a renewal, or an ask that stands in for another, is no second record. */
function belongTogether(one: Source, other: Source): boolean {
	return [
		[one, other],
		[other, one]
	].some(
		([a, b]) =>
			a !== undefined &&
			b !== undefined &&
			[a.parentId, a.details.renewsId, a.details.insteadOfId].includes(b.id)
	);
}

function checkOf(one: Source, other: Source): Check {
	const ids = [one.id, other.id].sort(ascending((id) => id));
	const amount = one.amount.state === 'known' ? one.amount.value : null;
	return {
		code: 'duplicate',
		severity: 'high',
		subject: `sources:${ids.join('+')}`,
		figures: figuresText({
			amount: amount?.minor ?? null,
			currency: amount?.currency ?? null,
			references: [one.reference ?? '', other.reference ?? ''].sort().join('|')
		}),
		sourceIds: [one.id, other.id]
	};
}
