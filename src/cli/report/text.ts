/** A report as plain text, section by section, in the reader's language. */
import { isOpen } from '$lib/domain/checks/check';
import type { Facts, Language, Name } from '$lib/domain/facts';
import type { Report } from '$lib/domain/report';
import { acceptedWords } from '$lib/format/acceptance';
import { checkWords } from '$lib/format/checks';
import { formatRate } from '$lib/format/numbers';
import { readingWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { lossLines, readingLines } from './loss-lines';
import { rateLines, shareLines, unplacedLines } from './money-lines';
import { monthLines, programLines } from './program-lines';
import { section, Speech } from './speech';

const sections = [
	lossLines,
	readingLines,
	programLines,
	monthLines,
	shareLines,
	unplacedLines,
	rateLines,
	checkLines
];

/** Lines of text, without a newline at the end. */
export function reportText(report: Report, facts: Facts, title: Name, language: Language): string {
	const say = new Speech(report, facts, language);
	return [headingLines(say, title), ...sections.map((write) => write(say))]
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}

function headingLines(say: Speech, title: Name): string[] {
	const { asOf, reading, lens } = say.report.question;
	const official = say.report.officialRate;
	return [
		say.name(title),
		m.report_heading(
			{ day: say.day(asOf), reading: readingWord(reading, say.language), currency: lens },
			say.locale
		),
		official
			? m.report_official_rate(
					{
						day: say.day(official.day),
						rate: formatRate(official.micros, say.language),
						origin: official.origin
					},
					say.locale
				)
			: m.report_official_rate_none({}, say.locale)
	];
}

/** What is open first, then what was accepted, each with the reason instead of what would settle it. */
function checkLines(say: Speech): string[] {
	const { checks } = say.report;
	const told = [...checks.filter(isOpen), ...checks.filter((check) => !isOpen(check))];
	const lines = told.map((check) => {
		const { title, detail, settle } = checkWords(check, say.report, say.language);
		const accepted = acceptedWords(check, say.language);
		return [`${title}.`, detail, accepted ?? settle].filter((text) => text !== '').join(' ');
	});
	return section(
		say,
		m.report_checks({}, say.locale),
		lines.length > 0 ? lines : [m.report_no_checks({}, say.locale)]
	);
}
