/** What the page of a promise or of a lot tells of the state's chain. */
import type { Facts, Language, Question } from '$lib/domain/facts';
import { termsAsOf } from '$lib/domain/terms';
import { m } from '$lib/paraglide/messages';
import type { Act } from '../sources/form/acts-view';
import { chainView } from './chain-view';
import { costView } from './cost-view';
import { linksOfSource } from './links';

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

/** Both null for money that is neither. */
export function sourceChain(
	facts: Facts,
	question: Question,
	sourceId: number,
	place: Place,
	language: Language
) {
	const all = termsAsOf(facts, question);
	const own = all.find(({ source }) => source.id === sourceId);
	if (own === undefined) return { chain: null, cost: null, add: null };
	const links = linksOfSource(all, own.source);
	const isPromise = own.source.kind === 'plan_allocation';
	return {
		chain: chainView(facts, links, question.asOf, language),
		cost: costView(facts, own, question, language),
		add: isPromise && place.records ? addLot(sourceId, place, language) : null
	};
}

function addLot(promiseId: number, { base, search }: Place, language: Language): Act {
	const parameters = new URLSearchParams(search);
	parameters.set('parent', String(promiseId));
	return {
		href: `${base}/sources/new?${parameters.toString()}`,
		text: m.chain_add_lot({}, { locale: language })
	};
}
