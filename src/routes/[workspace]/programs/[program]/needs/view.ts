/** The versions of a program's need, two of them line by line. */
import { monthOf, type Day } from '$lib/domain/calendar';
import type { Language, NeedVersion, Program } from '$lib/domain/facts';
import { lastApprovedLast, needInForce } from '$lib/domain/need-versions';
import { formatDay, formatMonthRange } from '$lib/format/dates';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import type { Chip } from '../../../sources/row-view';
import { comparisonView } from './comparison-view';
import { by as answers, comparisonSearch, type Selection } from './selection';

export type NeedsView = ReturnType<typeof needsView>;

export interface NeedsPlace {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	readonly asOf: Day;
	/** Whether the reader may record. */
	readonly records: boolean;
}

interface Shown {
	readonly program: Program;
	/** All of the program's. */
	readonly versions: readonly NeedVersion[];
	readonly selection: Selection;
}

export function needsView(
	{ program, versions, selection }: Shown,
	place: NeedsPlace,
	language: Language
) {
	const options = { locale: language };
	const name = nameIn(program.name, language).text;
	const own = `${place.base}/programs/${program.id}`;
	const inOrder = [...versions].sort(lastApprovedLast).reverse();
	return {
		head: {
			title: m.needs_title({}, options),
			label: m.source_form_crumbs({}, options),
			crumbs: [
				{ href: `${place.base}/programs${place.search}`, text: m.programs_title({}, options) },
				{ href: own + place.search, text: name }
			],
			here: m.needs_crumb({}, options)
		},
		versions: versionsView(inOrder, own, place, language),
		none: versions.length === 0 ? m.needs_none({}, options) : null,
		chooser: selection.pair && chooserView(inOrder, selection, place, language),
		comparison: selection.pair && comparisonView(selection.pair, selection.by, language),
		alone: versions.length === 1 ? m.needs_alone({}, options) : null
	};
}

function versionsView(
	versions: readonly NeedVersion[],
	own: string,
	{ search, asOf, records }: NeedsPlace,
	language: Language
) {
	const options = { locale: language };
	const force = needInForce(versions, asOf, monthOf(asOf));
	const linkTo = (path: string, name: string, id: number) => {
		const parameters = new URLSearchParams(search);
		parameters.set(name, String(id));
		return `${own}/${path}?${parameters.toString()}`;
	};
	return {
		title: m.needs_versions({}, options),
		caption: m.needs_title({}, options),
		columns: {
			label: m.needs_version({}, options),
			approved: m.needs_approved({}, options),
			months: m.programs_need_months({}, options)
		},
		rows: versions.map((version) => ({
			id: version.id,
			label: version.label,
			approved: approvedWords(version, language),
			months: monthsWords(version, language),
			chips: chipsOf(version, version === force, language),
			links: records
				? [
						{ text: m.needs_edit({}, options), href: linkTo('edit', 'need', version.id) },
						{ text: m.needs_copy({}, options), href: linkTo('needs/new', 'from', version.id) }
					]
				: []
		}))
	};
}

function approvedWords({ approvedOn }: NeedVersion, language: Language): string {
	return approvedOn === null
		? m.needs_not_approved({}, { locale: language })
		: formatDay(approvedOn, language);
}

function monthsWords({ lines }: NeedVersion, language: Language): string {
	const from = lines.map((line) => line.from).sort()[0];
	const to = lines
		.map((line) => line.to)
		.sort()
		.at(-1);
	return from === undefined || to === undefined ? '' : formatMonthRange(from, to, language);
}

function chipsOf({ approvedOn }: NeedVersion, inForce: boolean, language: Language): Chip[] {
	const options = { locale: language };
	if (approvedOn === null) return [{ text: m.needs_draft({}, options), tone: 'dash' }];
	return inForce ? [{ text: m.needs_in_force({}, options), tone: 'ok' }] : [];
}

function chooserView(
	versions: readonly NeedVersion[],
	{ pair, by }: Selection,
	{ search }: NeedsPlace,
	language: Language
) {
	const options = { locale: language };
	const [first, second] = [pair?.first.id ?? 0, pair?.second.id ?? 0];
	const words = {
		year: m.needs_by_year({}, options),
		month: m.needs_by_month({}, options)
	} as const;
	return {
		first: { label: m.needs_first({}, options), value: String(first) },
		second: { label: m.needs_second({}, options), value: String(second) },
		options: versions.map(({ id, label }) => ({ value: String(id), text: label })),
		carried: [...new URLSearchParams(search), ['by', by] as const],
		submit: m.needs_compare({}, options),
		by: {
			label: m.needs_by({}, options),
			options: answers.map((one) => ({
				text: words[one],
				href: comparisonSearch(search, { first, second }, one),
				current: one === by
			}))
		}
	};
}
