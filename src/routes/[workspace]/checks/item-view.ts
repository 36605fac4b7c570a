/** One figure to check: what is odd, what would settle it, where to look, what was accepted. */
import { isOpen, type FiredCheck } from '$lib/domain/checks/check';
import { checkedPrograms, checkedSources } from '$lib/domain/checks/checked-sources';
import type { Language, Name } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { acceptedWords, lapsedWords } from '$lib/format/acceptance';
import { checkWords } from '$lib/format/checks';
import type { CheckWords } from '$lib/format/money-checks';
import { nameIn } from '$lib/format/names';
import { m } from '$lib/paraglide/messages';
import { checkHref } from './address';

export interface RecordLink {
	readonly href: string;
	readonly text: string;
	/** Of the text, where it is not the reader's. */
	readonly language: Language | null;
}

export interface ItemView extends CheckWords {
	readonly key: string;
	readonly code: string;
	readonly open: boolean;
	readonly href: string;
	/** Of the link to the check's own page, and what it says to who hears it alone. */
	readonly act: { readonly text: string; readonly label: string };
	readonly records: readonly RecordLink[];
	/** Who accepted it and why; null for one that is open. */
	readonly accepted: string | null;
	/** That it had been accepted before its figures changed. */
	readonly lapsed: string | null;
}

export interface Place {
	/** The workspace's address, without a slash at its end. */
	readonly base: string;
	/** The question's part of the address, empty or with its `?`. */
	readonly search: string;
	/** Whether the reader may accept. */
	readonly decides: boolean;
}

const mostRecords = 6;

export function itemView(
	check: FiredCheck,
	report: Report,
	place: Place,
	language: Language
): ItemView {
	const words = checkWords(check, report, language);
	return {
		...words,
		key: `${check.code} ${check.subject}`,
		code: check.code,
		open: isOpen(check),
		href: checkHref(place.base, check, place.search),
		act: actView(words.title, place.decides && isOpen(check), language),
		records: recordsOf(check, report, place, language),
		accepted: acceptedWords(check, language),
		lapsed: lapsedWords(check, language)
	};
}

function actView(title: string, accepts: boolean, language: Language): ItemView['act'] {
	const reader = { locale: language };
	return accepts
		? {
				text: m.figures_accept_link({}, reader),
				label: m.figures_accept_link_label({ title }, reader)
			}
		: {
				text: m.figures_open_link({}, reader),
				label: m.figures_open_link_label({ title }, reader)
			};
}

/** Its programs and sources, the first of many, and for one source alone what its documents say. */
export function recordsOf(
	check: FiredCheck,
	report: Report,
	{ base, search }: Place,
	language: Language
): RecordLink[] {
	const sourceIds = checkedSources(check);
	const programs = new Map(report.programs.map(({ program }) => [program.id, program]));
	const links = [
		...checkedPrograms(check).flatMap((id) => {
			const program = programs.get(id);
			return program ? [linkTo(`${base}/programs/${id}${search}`, program.name, language)] : [];
		}),
		...sourceIds.flatMap((id) => {
			const source = report.sources.get(id);
			return source ? [linkTo(`${base}/sources/${id}${search}`, source.name, language)] : [];
		})
	];
	return [...links.slice(0, mostRecords), ...beside(check, { base, search }, language)];
}

function beside(
	check: FiredCheck,
	{ base, search }: Pick<Place, 'base' | 'search'>,
	language: Language
): RecordLink[] {
	const reader = { locale: language };
	if (check.code === 'rate-missing' || check.code === 'rates-old')
		return [
			{ href: `${base}${search}#rates`, text: m.figures_rates_link({}, reader), language: null }
		];
	const [only, another] = checkedSources(check);
	if (only === undefined || another !== undefined) return [];
	const page = `${base}/sources/${only}${search}`;
	const claims = {
		href: `${page}#claims`,
		text: m.figures_claims_link({}, reader),
		language: null
	};
	if (check.code !== 'implied-rate') return [claims];
	const readings = m.figures_readings_link({}, reader);
	return [{ href: `${page}#pair-title`, text: readings, language: null }, claims];
}

function linkTo(href: string, name: Name, language: Language): RecordLink {
	const shown = nameIn(name, language);
	return {
		href,
		text: shown.text,
		language: shown.language === language ? null : shown.language
	};
}
