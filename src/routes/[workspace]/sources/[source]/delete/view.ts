/** What is asked before a funding source goes, as plain strings. */
import type { Restriction } from '$lib/domain/agreement';
import type { Allocation, Claim, Language, Program, Source } from '$lib/domain/facts';
import { formatMoney } from '$lib/format/money';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { removalView } from '../../../record/removal-view';
import { removedMoney } from '../../../record/removed-money';

interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
}

export interface Beside {
	/** Other sources that are parts of it. */
	readonly parts: readonly Source[];
	/** Other sources that renew it, or stand instead of it. */
	readonly renewals: readonly Source[];
	readonly allocations: readonly Allocation[];
	/** All of the workspace's. */
	readonly programs: readonly Program[];
	readonly claims: readonly Claim[];
	readonly restrictions: readonly Restriction[];
	/** How many. */
	readonly amendments: number;
}

export function sourceRemoval(
	source: Source & { readonly version: number },
	beside: Beside,
	{ base, search }: Place,
	language: Language
) {
	const reader = { locale: language };
	const own = `${base}/sources/${source.id}`;
	const link = { text: m.removal_end_source_link({}, reader), href: `${own}/end${search}` };
	const links = [...beside.parts, ...beside.renewals].map(({ id, name }) => ({
		text: nameIn(name, language).text,
		href: `${base}/sources/${id}${search}`
	}));
	return removalView(
		{
			...source,
			own: own + search,
			list: { text: m.sources_title({}, reader), href: `${base}/sources${search}` },
			go: m.removal_go_source({}, reader),
			goes: links.length > 0 ? null : goesWith(source, beside, language),
			held: links.length > 0 ? { text: heldBy(beside, language), links } : null,
			instead: { text: m.removal_end_source({}, reader), link }
		},
		language
	);
}

function heldBy({ parts, renewals }: Beside, language: Language): string {
	const reader = { locale: language };
	if (parts.length === 0) return m.kinds_held_renewals({ count: renewals.length }, reader);
	const count = parts.length + renewals.length;
	return renewals.length === 0
		? m.removal_held_source({ count }, reader)
		: m.kinds_held_named({ count }, reader);
}

function goesWith(
	{ amount }: Source,
	{ allocations, programs, claims, restrictions, amendments }: Beside,
	language: Language
): string[] {
	const reader = { locale: language };
	const losing = programs
		.filter(({ id }) => allocations.some(({ programId }) => programId === id))
		.map(({ name }) => nameIn(name, language).text);
	const goes: string[] = [];
	if (amount.state === 'known') {
		const told = formatMoney(amount.value, language);
		goes.push(m.removal_goes_amount({ amount: told }, reader));
	}
	if (allocations.length > 0) {
		const shown = { count: allocations.length, programs: losing.join('; ') };
		goes.push(m.removal_goes_from_source(shown, reader), ...removedMoney(allocations, language));
	}
	if (amendments > 0) goes.push(m.amendments_goes({ count: amendments }, reader));
	if (claims.length > 0) goes.push(m.removal_goes_claims({ count: claims.length }, reader));
	if (restrictions.length > 0)
		goes.push(m.restrictions_goes({ count: restrictions.length }, reader));
	return goes;
}
