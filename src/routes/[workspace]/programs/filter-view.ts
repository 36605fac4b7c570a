/** The filters above the list as chips with counts; one that would show nothing is left out. */
import type { ChipView, FilterView } from '$lib/components/ui/list-views';
import type { Language } from '$lib/domain/facts';
import { regionKey } from '$lib/domain/region-groups';
import { nameIn } from '$lib/format/names';
import { programKindWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { carriedAlong } from '../list/address';
import { chipMaker, isOffered, menuOf, type ChipMaker } from '../list/chips';
import type { FilterCounts, ProgramItem } from './listing';
import type { Selection } from './selection';

interface Filtering {
	/** All programs, before the selection. */
	readonly items: readonly ProgramItem[];
	readonly selection: Selection;
	readonly counts: FilterCounts;
}

export function filterView(filtering: Filtering, search: string, language: Language): FilterView {
	const options = { locale: language };
	const chip = chipMaker(search, language);
	return {
		label: m.programs_filters({}, options),
		search: {
			label: m.programs_search_label({}, options),
			hint: m.programs_search_hint({}, options),
			submit: m.sources_search_submit({}, options),
			value: filtering.selection.q,
			carried: carriedAlong(search, ['q'])
		},
		menus: menusOf(filtering, chip, language).filter(isOffered),
		chips: [...urgentChips(filtering, chip, language), ...standingChips(filtering, chip, language)]
	};
}

function menusOf({ items, selection, counts }: Filtering, chip: ChipMaker, language: Language) {
	const options = { locale: language };
	const kinds = wordsBy(items, ({ report }) => [
		report.program.kind,
		programKindWord(report.program.kind, language)
	]);
	const regions = wordsBy(items, ({ report: { program } }) => [
		regionKey(program),
		program.region === null
			? m.overview_group_no_region({}, options)
			: nameIn(program.region, language).text
	]);
	const organisations = wordsBy(items, ({ organisationId, organisation }) => [
		String(organisationId),
		nameIn(organisation, language).text
	]);
	const menu = (
		parameter: 'kind' | 'region' | 'organisation',
		text: string,
		words: ReadonlyMap<string, string>
	) => {
		const value = selection[parameter];
		const choices = {
			codes: [...words.keys()],
			chosen: value === null ? null : String(value),
			counts: counts[parameter],
			word: (code: string) => words.get(code) ?? code
		};
		return menuOf(parameter, text, choices, chip);
	};
	return [
		menu('kind', m.programs_filter_kind({}, options), kinds),
		menu('region', m.programs_filter_region({}, options), regions),
		menu('organisation', m.programs_filter_organisation({}, options), organisations)
	];
}

function wordsBy(
	items: readonly ProgramItem[],
	of: (item: ProgramItem) => readonly [string, string]
): ReadonlyMap<string, string> {
	return new Map(items.map(of));
}

function urgentChips(
	{ selection, counts }: Filtering,
	chip: ChipMaker,
	language: Language
): ChipView[] {
	const options = { locale: language };
	const chips: ChipView[] = [];
	if (counts.losing > 0 || selection.losing) {
		const word = m.programs_filter_losing({}, options);
		chips.push(chip(word, counts.losing, selection.losing, { losing: 'soon' }, { losing: null }));
	}
	if (counts.short > 0 || selection.short) {
		const word = m.programs_filter_short({}, options);
		chips.push(chip(word, counts.short, selection.short, { short: 'already' }, { short: null }));
	}
	return chips;
}

/** The list opens without what has ended; that filter shows itself as soon as it hides anything. */
function standingChips(
	{ selection: { standing }, counts }: Filtering,
	chip: ChipMaker,
	language: Language
): ChipView[] {
	const options = { locale: language };
	const chips: ChipView[] = [];
	if (counts.ended > 0 && standing !== 'ended') {
		const word = m.programs_filter_running({}, options);
		const set = standing === 'running';
		chips.push(chip(word, counts.running, set, { standing: null }, { standing: 'all' }));
	}
	if (counts.ended > 0 || standing === 'ended') {
		const word = m.programs_filter_ended({}, options);
		const set = standing === 'ended';
		chips.push(chip(word, counts.ended, set, { standing: 'ended' }, { standing: null }));
	}
	return chips;
}
