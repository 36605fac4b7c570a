/** What is left of a promise once the lots that realise it are counted by themselves. */
import type { Language } from '$lib/domain/facts';
import { money } from '$lib/domain/money';
import type { PromiseLeft } from '$lib/domain/pipeline/promise';
import { formatMoney } from '$lib/format/money';
import { m } from '$lib/paraglide/messages';
import { fact, type Fact } from './fact';
import type { Standing } from './standing';

/** None for money that is no promise, and for a promise without lots. */
export function promiseFacts({ promise }: Standing, language: Language): Fact[] {
	if (promise === null) return [];
	const reader = { locale: language };
	if (promise.state !== 'known') {
		return [fact(m.chain_promise_left({}, reader), m.chain_promise_unknown({}, reader))];
	}
	return knownFacts(promise.value, language);
}

function knownFacts(promise: PromiseLeft, language: Language): Fact[] {
	const reader = { locale: language };
	const { currency, taken, saved, lapsed, left, overrun } = promise;
	const told = (term: string, minor: number, rest: Partial<Fact> = {}): Fact =>
		fact(term, formatMoney(money(currency, minor), language), rest);
	return [
		told(m.chain_promise_taken({}, reader), taken),
		...(saved > 0 ? [told(m.chain_promise_saved({}, reader), saved)] : []),
		...(lapsed > 0 ? [told(m.chain_promise_lapsed({}, reader), lapsed, { alarming: true })] : []),
		told(m.chain_promise_left({}, reader), left, { strong: true }),
		...(overrun > 0 ? [told(m.chain_promise_overrun({}, reader), overrun, { alarming: true })] : [])
	];
}
