/** A program as plain strings and numbers. */
import type { Day } from '$lib/domain/calendar';
import { checksOf } from '$lib/domain/checks/checked-figure';
import type { Facts, Language, Program } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { formatDay } from '$lib/format/dates';
import { footnotesOf } from '$lib/format/footnotes';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { historyHref } from '../../history/selection';
import { givenOf } from '../../horizon-view';
import type { Given } from '../../horizon/given';
import { focusYear } from '../../overview/focus-year';
import type { Links } from '../../overview/links';
import { viewSwitch } from '../../overview/view-switch';
import { questionSearch, type Asked } from '../../question';
import { meantFor } from '../../sources/form/meant-for';
import { programItems, type ProgramItem } from '../listing';
import { foreign, kindAndCapacity } from '../row-view';
import { cashView } from './cash-view';
import { coveragePanel } from './coverage-view';
import { factsView, headline } from './headline-view';
import { linesView } from './lines-view';
import { lossView } from './losses-view';
import { needView } from './need-lines-view';
import { shownFigures } from './shown-figures';
import { monthShown, sourcesView } from './sources-view';

export type ProgramView = NonNullable<ReturnType<typeof programView>>;

export interface ProgramPlace {
	readonly asked: Asked;
	readonly links: Pick<Links, 'programs' | 'source' | 'program' | 'check' | 'checks'>;
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** Whether the reader may record. */
	readonly records: boolean;
}

/** Null for a program that is not recorded. */
export function programView(
	facts: Facts,
	report: Report,
	id: number,
	place: ProgramPlace,
	language: Language
) {
	const item = programItems(facts, report, (name) => nameIn(name, language).text).find(
		(one) => one.report.program.id === id
	);
	if (!item) return null;
	const given = aloneIn(facts, report, item, place, language);
	const { lens } = report.question;
	const { locale } = given;
	const year = focusYear(report)?.year ?? null;
	return {
		head: headView(item, place, language),
		headline: headline(item, lens, language),
		facts: factsView(item, { lens, year }, language),
		coverage: coveragePanel(item.report, given),
		cash: cashView(item.report, facts, given),
		viewSwitch: viewSwitch(place.asked, language),
		losses: {
			title: m.programs_losses_title({}, locale),
			cards: item.report.losses.map((loss) => lossView(loss, facts, given))
		},
		sources: sourcesView(item.report, facts, given),
		notes: { title: given.notes.title, rows: given.notes.notes },
		need: needView(
			item.report,
			facts,
			monthShown(given),
			{ ...place, search: questionSearch(place.asked) },
			given
		),
		lines: linesView(item.report, facts, report, { focus: year, language })
	};
}

/** The report with this program alone, so that every part speaks of nothing else. */
function aloneIn(
	facts: Facts,
	report: Report,
	item: ProgramItem,
	{ links, asked }: ProgramPlace,
	language: Language
): Given {
	const figures = shownFigures(item.report, facts, asked.view === 'table');
	const checks = checksOf(report.checks, figures);
	const alone = { ...report, programs: [item.report] };
	return givenOf(
		{
			facts,
			report: alone,
			sourceHref: links.source,
			programHref: links.program,
			notes: footnotesOf(checks, report, links, language)
		},
		language
	);
}

function headView(
	item: ProgramItem,
	{ asked, links, base, records }: ProgramPlace,
	language: Language
) {
	const options = { locale: language };
	const { id, name, region, end } = item.report.program;
	return {
		crumbs: {
			label: m.sources_crumbs({}, options),
			list: { text: m.programs_title({}, options), href: links.programs }
		},
		title: item.name,
		titleLanguage: foreign(name, language),
		kind: kindAndCapacity(item, language),
		region: region === null ? null : nameIn(region, language).text,
		organisation: nameIn(item.organisation, language).text,
		end: end === null ? null : endWords(end, asked, language),
		history: {
			text: m.history_link_record({}, options),
			href: historyHref(base, 'programs', id)
		},
		acts: records ? actsOf(item.report.program, base, questionSearch(asked), language) : []
	};
}

function endWords(end: Day, { asOf }: Asked, language: Language): string {
	const day = { day: formatDay(end, language) };
	return end < asOf
		? m.organisations_ended(day, { locale: language })
		: m.organisations_ends(day, { locale: language });
}

interface Act {
	readonly text: string;
	readonly href: string;
	/** What most people come for. */
	readonly main: boolean;
}

/** A service that ends is offered its last day before it is offered to be deleted. */
function actsOf({ id, end }: Program, base: string, search: string, language: Language): Act[] {
	const options = { locale: language };
	const own = `${base}/programs/${id}`;
	const edit = `${own}/edit${search}`;
	const fund = `${base}/sources/new${meantFor(String(id), search)}`;
	const last = { text: m.removal_end_program_link({}, options), href: `${edit}#end`, main: false };
	return [
		{ text: m.programs_edit({}, options), href: edit, main: false },
		...(end === null ? [last] : []),
		{ text: m.removal_link({}, options), href: `${own}/delete${search}`, main: false },
		{ text: m.programs_fund({}, options), href: fund, main: true }
	];
}
