/** What an empty workspace says: what to do first, and what will come. */
import type { AxisView } from '$lib/charts/horizon/view-types';
import { monthsFrom } from '$lib/domain/calendar';
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { noFootnotes } from '$lib/format/footnotes';
import { m } from '$lib/paraglide/messages';
import { axisView } from '../horizon/axis-view';
import type { Links } from './links';

export interface Step {
	readonly icon: 'program' | 'money' | 'answer';
	readonly step: string;
	readonly title: string;
	readonly text: string;
	readonly link: { readonly href: string; readonly text: string } | null;
}

export interface EmptyView {
	readonly headline: string;
	readonly lede: string;
	readonly steps: readonly Step[];
	readonly horizon: {
		readonly title: string;
		readonly text: string;
		readonly label: string;
		readonly axis: AxisView;
	};
}

export function emptyView(report: Report, links: Links, language: Language): EmptyView {
	const locale = { locale: language };
	const sources = report.sources.size > 0;
	return {
		headline: sources
			? m.overview_empty_no_programs({}, locale)
			: m.overview_empty_headline({}, locale),
		lede: m.overview_empty_lede({}, locale),
		steps: steps(links, language),
		horizon: {
			title: m.overview_empty_horizon_title({}, locale),
			text: m.overview_empty_horizon_text({}, locale),
			label: m.overview_empty_horizon_label({}, locale),
			axis: axisOf(report, links, language)
		}
	};
}

function axisOf(report: Report, links: Links, language: Language): AxisView {
	const { from, to } = report.question;
	return axisView({
		report,
		language,
		locale: { locale: language },
		months: monthsFrom(from, to),
		phraseLanguage: new Map(),
		sourceHref: links.source,
		programHref: links.program,
		claimsHref: links.source,
		notes: noFootnotes
	});
}

function steps(links: Links, language: Language): Step[] {
	const locale = { locale: language };
	return [
		{
			icon: 'program',
			step: m.overview_empty_step_one({}, locale),
			title: m.overview_empty_program_title({}, locale),
			text: m.overview_empty_program_text({}, locale),
			link:
				links.newProgram === null
					? null
					: { href: links.newProgram, text: m.program_form_add_first({}, locale) }
		},
		{
			icon: 'money',
			step: m.overview_empty_step_two({}, locale),
			title: m.overview_empty_money_title({}, locale),
			text: m.overview_empty_money_text({}, locale),
			link:
				links.newSource === null
					? null
					: { href: links.newSource, text: m.source_form_new_title({}, locale) }
		},
		{
			icon: 'answer',
			step: m.overview_empty_step_three({}, locale),
			title: m.overview_empty_answer_title({}, locale),
			text: m.overview_empty_answer_text({}, locale),
			link: { href: links.example, text: m.overview_empty_example_link({}, locale) }
		}
	];
}
