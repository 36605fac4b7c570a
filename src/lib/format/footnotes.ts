/** Marks beside figures that cannot be right, and the notes in which the reasons stand. */
import { isOpen, type Check, type FiredCheck } from '$lib/domain/checks/check';
import {
	FigureChecks,
	type CheckedFigure,
	type FigureOf,
	type ShownFigure
} from '$lib/domain/checks/checked-figure';
import type { Language } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { m } from '$lib/paraglide/messages';
import { acceptedWords } from './acceptance';
import { checkWords } from './checks';
import { formatInteger } from './numbers';

export interface MarkView {
	readonly key: string;
	/** The number of its note; null for what is open, which has a sign of warning. */
	readonly number: string | null;
	/** What the sign says to who cannot see it, or does not know it. */
	readonly label: string;
	/** An open one's own page, an accepted one's note. */
	readonly href: string;
}

export interface NoteView {
	/** What its marks lead to. */
	readonly id: string;
	readonly number: string;
	/** What is odd, with the link to it. */
	readonly title: string;
	readonly href: string;
	/** Who accepted it, when and why. */
	readonly accepted: string;
}

/** Of one page: every accepted check has one number on it. */
export interface Footnotes {
	/** All that were accepted, in the order of their numbers. */
	readonly notes: readonly NoteView[];
	/** Of the list of notes. */
	readonly title: string;
	/** Those of a figure; many open ones are one mark. */
	readonly of: (figure: CheckedFigure, whose?: FigureOf) => readonly MarkView[];
	/** Those of figures that stand in one place, as if they were one figure: none twice. */
	readonly together: (figures: readonly ShownFigure[]) => readonly MarkView[];
}

export interface FootnoteLinks {
	/** A check's own page. */
	readonly check: (check: Pick<Check, 'code' | 'subject'>) => string;
	/** All figures to check. */
	readonly checks: string;
}

/** Where nothing is marked, as in a preview. */
export const noFootnotes: Footnotes = { notes: [], title: '', of: () => [], together: () => [] };

/** More open checks in one place than these are one mark. */
const mostMarks = 2;

/** @param checks those whose figures the page shows; their notes are numbered in this order */
export function footnotesOf(
	checks: readonly FiredCheck[],
	report: Report,
	links: FootnoteLinks,
	language: Language
): Footnotes {
	const notes = checks
		.filter((check) => !isOpen(check))
		.map((check, index) => noteOf(check, index, report, links, language));
	const noteFor = new Map(notes.map((note) => [note.href, note]));
	const byFigure = new FigureChecks(checks);
	const markOf = (check: FiredCheck): MarkView => {
		const note = noteFor.get(links.check(check));
		return note ? acceptedMark(note, language) : openMark(check, report, links, language);
	};
	const together = (figures: readonly ShownFigure[]): MarkView[] => {
		const own = byFigure.ofAll(figures);
		const open = own.filter(isOpen);
		if (open.length <= mostMarks) return own.map(markOf);
		const accepted = own.filter((check) => !isOpen(check));
		return [manyMark(open.length, links, language), ...accepted.map(markOf)];
	};
	return {
		notes,
		title: m.figures_notes({}, { locale: language }),
		of: (figure, whose) => together([{ figure, ...whose }]),
		together
	};
}

function noteOf(
	check: FiredCheck,
	index: number,
	report: Report,
	links: FootnoteLinks,
	language: Language
): NoteView {
	const number = formatInteger(index + 1, language);
	return {
		id: `note-${index + 1}`,
		number,
		title: checkWords(check, report, language).title,
		href: links.check(check),
		accepted: acceptedWords(check, language) ?? ''
	};
}

function acceptedMark(note: NoteView, language: Language): MarkView {
	const { id, number, title, accepted } = note;
	const label = m.figures_mark_accepted({ number, title, accepted }, { locale: language });
	return { key: id, number, label, href: `#${id}` };
}

function openMark(
	check: FiredCheck,
	report: Report,
	links: FootnoteLinks,
	language: Language
): MarkView {
	const { title } = checkWords(check, report, language);
	return {
		key: `${check.code} ${check.subject}`,
		number: null,
		label: m.figures_mark_open({ title }, { locale: language }),
		href: links.check(check)
	};
}

function manyMark(count: number, { checks }: FootnoteLinks, language: Language): MarkView {
	const shown = formatInteger(count, language);
	return {
		key: 'many',
		number: null,
		label: m.figures_settle_all({ count, shown }, { locale: language }),
		href: checks
	};
}
