/** A program without a recorded need: how long its contracted money runs, and what is not stated. */
import { addDays, addMonths } from '$lib/domain/calendar';
import { match } from '$lib/domain/figure';
import { span } from '$lib/domain/reading';
import type { Presence, ProgramReport } from '$lib/domain/report';
import type { Bracket, RibbonPresence, RibbonStrip } from '$lib/charts/horizon/strip-types';
import { m } from '$lib/paraglide/messages';
import { bareIntervals } from './bare-intervals';
import { chartDay, dayOfYear } from './days';
import { edgeAfter, placeOf, short, type Given } from './given';
import { lossMarks } from './loss-marks';
import { phraseWordings } from './phrase-wordings';

/** An "about" start fades over half a month, centred on its day. */
const daysBefore = 7;
const daysAfter = 8;
/** An unknown start fades over these months before the day of its claim. */
const unknownMonths = 3;

export function ribbonStrip(program: ProgramReport, given: Given): RibbonStrip {
	const contracted = program.presences.filter(({ firmness }) => firmness === 'committed');
	return {
		kind: 'ribbon',
		presences: contracted.map((presence) => ribbonPresence(presence, given)),
		bare: bareIntervals(contracted, given),
		bareText: [m.horizon_nothing({}, given.locale)],
		losses: lossMarks(program.losses, given),
		brackets: bracketsOf(contracted, given)
	};
}

function ribbonPresence(presence: Presence, given: Given): RibbonPresence {
	const end = endOf(presence, given);
	const start = startOf(presence, given);
	const amount = match<number, number | null>(presence.amount, {
		known: (minor) => minor,
		undisclosed: () => null,
		missing: () => null
	});
	const months = Math.max(end.adopted - start.from, 1 / 31);
	return {
		origin: presence.origin,
		weight: amount === null ? null : amount / months,
		amount: amount === null ? null : short(amount, given),
		...start,
		...end,
		hopefulText: end.latest > end.adopted ? [m.horizon_hopeful({}, given.locale)] : []
	};
}

/** A terminated source ends on its day, whatever had been agreed. */
function endOf({ statedEnd, to, terminated }: Presence, given: Given) {
	const outer = span(statedEnd);
	if (terminated || statedEnd.state === 'unknown' || outer === null) {
		const at = edgeAfter(to, given);
		return { earliest: at, adopted: at, latest: at };
	}
	return {
		earliest: edgeAfter(outer.earliest, given),
		adopted: edgeAfter(statedEnd.adopted, given),
		latest: edgeAfter(outer.latest, given)
	};
}

function startOf({ statedStart, from }: Presence, given: Given) {
	const { locale, language } = given;
	if (statedStart.state === 'unknown') {
		return {
			from: placeOf(from, given),
			fadeFrom: placeOf(addMonths(from, -unknownMonths), given),
			startText: [m.horizon_start_unknown({}, locale)]
		};
	}
	const outer = span(statedStart);
	const { adopted, about } = statedStart;
	if (outer === null || outer.earliest === outer.latest) {
		const at = placeOf(adopted, given);
		return { from: at, fadeFrom: at, startText: [] };
	}
	if (about) {
		return {
			from: placeOf(addDays(adopted, daysAfter), given),
			fadeFrom: placeOf(addDays(adopted, -daysBefore), given),
			startText: [chartDay, dayOfYear].map((written) =>
				m.horizon_start_about({ day: written(adopted, language) }, locale)
			)
		};
	}
	const days = {
		earliest: chartDay(outer.earliest, language),
		latest: chartDay(outer.latest, language)
	};
	return {
		from: placeOf(outer.latest, given),
		fadeFrom: placeOf(outer.earliest, given),
		startText: [m.horizon_start_between(days, locale)]
	};
}

/** One bracket for each uncertain end; sources read from one phrase share it. */
function bracketsOf(presences: readonly Presence[], given: Given): Bracket[] {
	const brackets = presences.flatMap((presence) => bracketOf(presence, given));
	return brackets.filter(
		(bracket, index) =>
			brackets.findIndex(
				(other) =>
					other.earliest === bracket.earliest &&
					other.latest === bracket.latest &&
					other.phrase[0] === bracket.phrase[0]
			) === index
	);
}

function bracketOf(presence: Presence, given: Given): Bracket[] {
	const { statedEnd, sourceId, terminated } = presence;
	const outer = span(statedEnd);
	if (terminated || statedEnd.state === 'unknown' || outer === null) return [];
	if (outer.earliest === outer.latest) return [];
	const wordings = (day: string, sentence: string) => [sentence, day];
	const earliest = chartDay(outer.earliest, given.language);
	const latest = chartDay(outer.latest, given.language);
	return [
		{
			...endOf(presence, given),
			phrase: phraseWordings(statedEnd.phrase, given),
			phraseLanguage: given.phraseLanguage.get(sourceId) ?? null,
			earliestText:
				outer.earliest < statedEnd.adopted
					? wordings(earliest, m.horizon_earliest({ day: earliest }, given.locale))
					: [],
			latestText:
				outer.latest > statedEnd.adopted
					? wordings(latest, m.horizon_latest({ day: latest }, given.locale))
					: []
		}
	];
}
