/** All that is known of a funder's money, by what became of it. */
import type { Facts, Name, Source } from '$lib/domain/facts';
import type { Departure } from '$lib/domain/kinds';
import type { Report } from '$lib/domain/report';
import { sourceItems, type SourceItem } from '../../sources/listing';

export interface FunderMoney {
	/** Contracted, whether it runs, is ahead or has ended. */
	readonly gave: readonly SourceItem[];
	/** Announced, planned, asked for or awarded: not contracted. */
	readonly promised: readonly SourceItem[];
	/** Declined, withdrawn, or ended before its time. */
	readonly left: readonly SourceItem[];
}

/** Known on the report's day. `nameOf` gives a name in the reader's language. */
export function funderMoney(
	facts: Facts,
	report: Report,
	funderId: number,
	nameOf: (name: Name) => string
): FunderMoney {
	const own = facts.sources.filter((source) => source.funderId === funderId);
	const { asOf } = report.question;
	const asAsked = { ...facts, sources: own.map((source) => asIfAsked(source)) };
	const items = sourceItems(asAsked, report, nameOf).map((item) => {
		const source = own.find(({ id }) => id === item.terms.source.id) ?? item.terms.source;
		const left = item.terms.left ?? refusalOf(source, asOf);
		return { ...item, terms: { ...item.terms, source, left } };
	});
	const there = items.filter(({ terms }) => terms.left === null);
	return {
		gave: there.filter(({ terms }) => terms.firmness === 'committed'),
		promised: there.filter(({ terms }) => terms.firmness !== 'committed'),
		left: items.filter(({ terms }) => terms.left !== null)
	};
}

/** What was declined or withdrawn counts nowhere; here its figures are told as they were asked. */
function asIfAsked(source: Source): Source {
	const steps = source.steps.filter(({ step }) => step !== 'declined' && step !== 'withdrawn');
	return { ...source, steps };
}

function refusalOf({ steps }: Source, asOf: string): Departure | null {
	const [refusal] = steps.flatMap(({ step, day }) =>
		(step === 'declined' || step === 'withdrawn') && day <= asOf ? [step] : []
	);
	return refusal ?? null;
}
