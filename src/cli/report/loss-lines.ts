/** Which programs lose funding when, as lines of text. */
import { addDays } from '$lib/domain/calendar';
import type { Name } from '$lib/domain/facts';
import { match } from '$lib/domain/figure';
import type { Loss } from '$lib/domain/report';
import { programKindWord, readingWord } from '$lib/format/words';
import { m } from '$lib/paraglide/messages';
import { section, type Speech } from './speech';

export function lossLines(say: Speech): string[] {
	const { losses, simultaneous, ending } = say.report;
	const lines = losses.map((loss) => lossWords(say, loss));
	const together = simultaneous.map((each) =>
		m.report_simultaneous(
			{
				count: each.programIds.length,
				running: each.running,
				group: groupWords(say, each.kind, each.region),
				days:
					each.from === each.to ? say.day(each.from) : `${say.day(each.from)} – ${say.day(each.to)}`
			},
			say.locale
		)
	);
	const unnamed = ending.map(({ sourceId, day, amount }) =>
		m.report_ending(
			{ source: say.source(sourceId), day: say.day(day), amount: say.amount(amount) },
			say.locale
		)
	);
	const all = [...lines, ...together, ...unnamed];
	return section(
		say,
		m.report_losses({}, say.locale),
		all.length > 0 ? all : [m.report_no_losses({}, say.locale)]
	);
}

export function readingLines(say: Speech): string[] {
	const lines = say.report.readings.flatMap(({ reading, losses }) =>
		losses.map((loss) =>
			[
				`${readingWord(reading, say.language)}:`,
				lossDayWords(say, loss),
				say.program(loss.programId)
			].join('  ')
		)
	);
	return lines.length > 0 ? section(say, m.report_readings({}, say.locale), lines) : [];
}

function lossWords(say: Speech, loss: Loss): string {
	return [
		`${lossDayWords(say, loss)}  ${say.program(loss.programId)}`,
		match(loss.monthly, {
			known: (minor) => m.report_loss_monthly({ amount: say.money(minor) }, say.locale),
			undisclosed: () => m.report_amount_unknown({}, say.locale),
			missing: () => m.report_no_rate({}, say.locale)
		}),
		loss.total ? m.report_loss_total({}, say.locale) : m.report_loss_partial({}, say.locale),
		coverageWords(say, loss),
		...bridgedWords(say, loss),
		...(loss.interruption === null
			? []
			: [m.report_interruption({ count: loss.interruption }, say.locale)])
	].join(' · ');
}

function lossDayWords(say: Speech, { day, standing }: Loss): string {
	if (standing !== 'unfunded') return say.day(day);
	return m.report_unfunded_since({ day: say.day(addDays(day, 1)) }, say.locale);
}

function coverageWords(say: Speech, { coverageBefore, coverageAfter }: Loss): string {
	if (coverageBefore.state !== 'known' && coverageAfter.state !== 'known')
		return m.report_coverage_unknown({}, say.locale);
	return m.report_coverage(
		{ before: say.percent(coverageBefore), after: say.percent(coverageAfter) },
		say.locale
	);
}

function bridgedWords(say: Speech, { bridged }: Loss): string[] {
	if (bridged === 'no') return [];
	const words = {
		wholly: m.report_bridged_wholly,
		partly: m.report_bridged_partly,
		unknown: m.report_bridged_unknown
	};
	return [words[bridged]({}, say.locale)];
}

function groupWords(say: Speech, kind: string | null, region: Name | null): string {
	if (region) return say.name(region);
	return kind === null ? '' : programKindWord(kind, say.language);
}
