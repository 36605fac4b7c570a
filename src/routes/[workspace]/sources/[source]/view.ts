/** A funding source as plain strings and numbers. */
import { isOpen } from '$lib/domain/checks/check';
import type { Facts, Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import type { Life } from '$lib/domain/source-figures';
import { footnotesOf } from '$lib/format/footnotes';
import { nameIn } from '$lib/format/names';
import { kindWord, originMoneyWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { footnoteLinks } from '../../checks/address';
import { itemView } from '../../checks/item-view';
import { listHref } from '../../list/address';
import { historyHref } from '../../history/selection';
import { questionSearch, type Asked } from '../../question';
import { firmnessChip, foreign, type Chip } from '../row-view';
import { claimsView } from './claims-view';
import { factsView } from './facts-view';
import { pairView } from './pair-view';
import { splitView } from './split-view';
import { standingOf, type Standing } from './standing';

export type SourceView = NonNullable<ReturnType<typeof sourceView>>;

interface Place {
	readonly asked: Asked;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
}

/** Null for a source that is not recorded, or not known on the report's day. */
export function sourceView(
	facts: Facts,
	report: Report,
	sourceId: number,
	place: Place,
	language: Language
) {
	const standing = standingOf(facts, report, sourceId);
	if (!standing) return null;
	const options = { locale: language };
	const { source } = standing.terms;
	const links = { base: place.base, search: questionSearch(place.asked) };
	const pair = pairView(standing, report, links, language);
	const open = standing.checks.filter(isOpen).length;
	const notes = footnotesOf(
		standing.checks,
		report,
		footnoteLinks(links.base, links.search),
		language
	);
	return {
		crumbs: crumbsView(standing, place, language),
		title: nameIn(source.name, language).text,
		titleLanguage: foreign(source.name, language),
		origin: standing.terms.origin,
		originWord: originMoneyWord(standing.terms.origin, language),
		chips: chipsView(standing, language),
		checksLink: open === 0 ? null : m.sources_checks_open({ count: open }, options),
		history: {
			text: m.history_link_record({}, options),
			href: historyHref(place.base, 'sources', sourceId)
		},
		pair,
		checks: {
			title: m.sources_checks_title({}, options),
			items: standing.checks
				.filter(({ code }) => pair === null || code !== 'implied-rate')
				.map((check) => itemView(check, report, { ...links, decides: false }, language))
		},
		facts: {
			title: m.sources_facts_title({}, options),
			rows: factsView(standing, facts, report, { ...links, notes }, language),
			notes: { title: notes.title, rows: notes.notes }
		},
		claims: claimsView(standing, facts, report, links, language),
		split: splitView(standing, facts, language)
	};
}

function crumbsView({ terms }: Standing, { asked, base }: Place, language: Language) {
	const options = { locale: language };
	const list = `${base}/sources`;
	const search = questionSearch(asked);
	return {
		label: m.sources_crumbs({}, options),
		list: { text: m.sources_title({}, options), href: list + search },
		kind: {
			text: kindWord(terms.source.kind, language),
			href: list + listHref(search, { kind: terms.source.kind })
		}
	};
}

function chipsView(standing: Standing, language: Language): Chip[] {
	const options = { locale: language };
	const chips = [firmnessChip(standing, language)];
	if (standing.terms.firmness === 'committed')
		chips.push({
			text: lifeWords(standing.life, language),
			tone: standing.life === 'active' ? 'ok' : ''
		});
	if (standing.amount.state === 'undisclosed')
		chips.push({ text: m.sources_amount_unknown({}, options), tone: 'warn' });
	if (standing.allocations.length === 0)
		chips.push({ text: m.sources_no_program({}, options), tone: 'warn' });
	return chips;
}

function lifeWords(life: Life, language: Language): string {
	const options = { locale: language };
	const words: Readonly<Record<Life, string>> = {
		active: m.sources_life_active({}, options),
		upcoming: m.sources_life_upcoming({}, options),
		ended: m.sources_life_ended({}, options),
		unplaced: m.sources_life_unplaced({}, options)
	};
	return words[life];
}
